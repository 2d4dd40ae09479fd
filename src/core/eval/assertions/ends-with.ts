import { defineAssertion } from '../assertion.ts';
import { keys, TEXT, textOf } from './options.ts';

export const endsWith = defineAssertion({
  type: 'ends-with',
  summary: 'The answer ends with the text, letter for letter.',
  details:
    'Nothing is trimmed: a line break or a space at the end of the answer counts, and so does case, unless `ignore_case: true`. An empty text is an error.',
  kind: 'deterministic',
  options: keys({ value: TEXT, ignore_case: { type: 'boolean' } }, ['value']),
  example: { check: { type: 'ends-with', value: '.' }, passes: 'It is done.', fails: 'It is done.\n' },
  grade: ({ output }, { value, options }) => {
    const wanted = textOf(value);
    const folded = (text: string) => (options['ignore_case'] === true ? text.toLowerCase() : text);
    const pass = folded(output).endsWith(folded(wanted));
    return { pass, reason: pass ? `ends with \`${wanted}\`` : `does not end with \`${wanted}\``, expected: wanted };
  },
});
