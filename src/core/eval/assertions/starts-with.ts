import { defineAssertion } from '../assertion.ts';
import { keys, TEXT, textOf } from './options.ts';

export const startsWith = defineAssertion({
  type: 'starts-with',
  summary: 'The answer starts with the text, letter for letter.',
  details:
    'Nothing is trimmed: a line break or a space at the start of the answer counts, and so does case, unless `ignore_case: true`. An empty text is an error.',
  kind: 'deterministic',
  options: keys({ value: TEXT, ignore_case: { type: 'boolean' } }, ['value']),
  example: { check: { type: 'starts-with', value: 'Hello' }, passes: 'Hello Ann', fails: ' Hello Ann' },
  grade: ({ output }, { value, options }) => {
    const wanted = textOf(value);
    const folded = (text: string) => (options['ignore_case'] === true ? text.toLowerCase() : text);
    const pass = folded(output).startsWith(folded(wanted));
    return { pass, reason: pass ? `starts with \`${wanted}\`` : `does not start with \`${wanted}\``, expected: wanted };
  },
});
