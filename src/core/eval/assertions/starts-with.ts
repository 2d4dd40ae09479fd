import { defineAssertion } from '../assertion.ts';
import { keys, TEXT, textOf } from './options.ts';

export const startsWith = defineAssertion({
  type: 'starts-with',
  summary: 'The answer starts with the text, letter for letter.',
  details: 'Nothing is trimmed: a line break or a space at the start of the answer counts, and so does case. An empty text is an error.',
  kind: 'deterministic',
  options: keys({ value: TEXT }, ['value']),
  example: { check: { type: 'starts-with', value: 'Hello' }, passes: 'Hello Ann', fails: ' Hello Ann' },
  grade: ({ output }, { value }) => {
    const wanted = textOf(value);
    const pass = output.startsWith(wanted);
    return { pass, reason: pass ? `starts with \`${wanted}\`` : `does not start with \`${wanted}\``, expected: wanted };
  },
});
