import { defineAssertion } from '../assertion.ts';
import { readXml } from '../markup/xml.ts';
import { keys } from './options.ts';
import { missingElements, REQUIRED_ELEMENTS } from './required-elements.ts';

export const isXml = defineAssertion({
  type: 'is-xml',
  summary: 'The whole answer is well-formed XML.',
  details:
    'One root element, every tag closed in order, every attribute quoted, `&` and `<` escaped; a declaration, comments and CDATA are fine. `value` lists elements that must be there, by their path from the root: `[order.item, order.total]`. It is not checked against a schema, and entities that a DTD declares are not resolved.',
  kind: 'deterministic',
  options: keys({ value: REQUIRED_ELEMENTS }),
  example: { check: { type: 'is-xml', value: ['order.item'] }, passes: '<order><item id="1"/></order>', fails: '<order><item></order>' },
  grade: ({ output }, { value }) => {
    const element = readXml(output);
    if ('problem' in element) return { pass: false, reason: element.problem };
    const missing = missingElements(element.paths, value);
    return { pass: missing.length === 0, reason: missing.length === 0 ? 'is XML' : `has no ${missing.join(', ')}` };
  },
});
