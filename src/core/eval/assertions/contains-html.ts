import { defineAssertion } from '../assertion.ts';
import { htmlSigns } from '../markup/html.ts';
import { keys } from './options.ts';

const FEWEST_SIGNS = 2;

export const containsHtml = defineAssertion({
  type: 'contains-html',
  summary: 'HTML stands somewhere in the answer.',
  details:
    'Two different signs are wanted, so that a lone `<b>` in a sentence is not enough: an opening tag of HTML, a closing one, a doctype, a comment, an entity. `not-contains-html` is the usual form: it tells markup in an answer that is to be plain text, but it does not find every attempt to smuggle some in.',
  kind: 'heuristic',
  options: keys({}),
  example: { check: { type: 'contains-html' }, passes: 'Here it is: <p>Hello</p>', fails: 'If a < b and b > c, use <b>.' },
  grade: ({ output }) => {
    const signs = htmlSigns(output);
    return { pass: signs >= FEWEST_SIGNS, reason: `has ${signs} of the signs of HTML (at least ${FEWEST_SIGNS})` };
  },
});
