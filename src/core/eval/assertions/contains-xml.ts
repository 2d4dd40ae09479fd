import { defineAssertion } from '../assertion.ts';
import { readElement } from '../markup/xml.ts';
import { keys } from './options.ts';
import { missingElements, REQUIRED_ELEMENTS } from './required-elements.ts';

/** Tags that never close would be followed to the end of the answer from each of them. */
const MOST_STARTS = 200;

export const containsXml = defineAssertion({
  type: 'contains-xml',
  summary: 'A well-formed XML element stands somewhere in the answer.',
  details:
    'For answers with text around their XML, as models write them that were asked for `<answer>` tags. `value` lists elements that must be there, by their path from the element that is found: `[answer.reason]`; one element that has them all is enough. What stands inside another element is not looked at by itself, and no more than 200 openings are tried.',
  kind: 'deterministic',
  options: keys({ value: REQUIRED_ELEMENTS }),
  example: { check: { type: 'contains-xml', value: ['answer'] }, passes: 'So: <answer>yes</answer>', fails: 'So: <answer>yes' },
  grade: ({ output }, { value }) => {
    let reason = 'no XML element stands in the answer';
    let at = nextOpening(output, 0);
    for (let tried = 0; at !== -1 && tried < MOST_STARTS; tried++) {
      const element = readElement(output, at);
      if ('problem' in element) {
        at = nextOpening(output, at + 1);
        continue;
      }
      const missing = missingElements(element.paths, value);
      if (missing.length === 0) return { pass: true, reason: 'contains XML' };
      reason = `what stands in it has no ${missing.join(', ')}`;
      at = nextOpening(output, element.end);
    }
    return at === -1 ? { pass: false, reason } : { error: 'the answer has too many tags that are never closed' };
  },
});

function nextOpening(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at + 1)) if (/[\p{L}_]/u.test(text[at + 1] ?? '')) return at;
  return -1;
}
