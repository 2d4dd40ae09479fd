import { defineAssertion } from '../assertion.ts';
import { keys, TEXT, textOf } from './options.ts';

export const contains = defineAssertion({
  type: 'contains',
  summary: 'The answer contains the text, letter for letter.',
  details:
    'Numbers are looked for as they are written in JSON. Case counts; `icontains` does not mind it. An empty text would be in every answer, so it is an error.',
  kind: 'deterministic',
  options: keys({ value: TEXT }, ['value']),
  example: { check: { type: 'contains', value: 'Ann' }, passes: 'Hello Ann!', fails: 'Hello ann!' },
  grade: ({ output }, { value }) => {
    const wanted = textOf(value);
    const pass = output.includes(wanted);
    return { pass, reason: pass ? `contains \`${wanted}\`` : `does not contain \`${wanted}\``, expected: wanted };
  },
});
