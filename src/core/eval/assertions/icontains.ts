import { defineAssertion } from '../assertion.ts';
import { keys, TEXT, textOf } from './options.ts';

export const icontains = defineAssertion({
  type: 'icontains',
  summary: 'The answer contains the text, whatever its case.',
  details: 'Both are lower-cased before they are compared; accents count. An empty text is an error.',
  kind: 'deterministic',
  options: keys({ value: TEXT }, ['value']),
  example: { check: { type: 'icontains', value: 'ANN' }, passes: 'Hello Ann!', fails: 'Hello Bob!' },
  grade: ({ output }, { value }) => {
    const wanted = textOf(value);
    const pass = output.toLowerCase().includes(wanted.toLowerCase());
    return { pass, reason: pass ? `contains \`${wanted}\`` : `does not contain \`${wanted}\` in any case`, expected: wanted };
  },
});
