import { defineAssertion } from '../assertion.ts';
import type { Check } from '../suite.ts';
import { keys } from './options.ts';

export const regex = defineAssertion({
  type: 'regex',
  summary: 'The pattern is found in the answer.',
  details:
    "JavaScript's regular expressions, without flags; the pattern is searched for, so write `^` and `$` where the whole answer is meant. Case counts: there is no `(?i)`; use `icontains` or `[Aa]`. An invalid pattern is an error, not a failed check. The search runs beside the program and is stopped after 250 ms; a pattern that was stopped has no verdict, and is given up after four answers. Values of a case that are put into the pattern are part of it: `.` in a name matches any letter.",
  kind: 'deterministic',
  options: keys({ value: { type: 'string', minLength: 1 } }, ['value']),
  example: { check: { type: 'regex', value: '^Order \\d+$' }, passes: 'Order 17', fails: 'Order no. 17' },
  *problems({ value }: Check) {
    if (typeof value !== 'string' || value.includes('{{')) return;
    try {
      new RegExp(value);
    } catch (error) {
      const said =
        error instanceof Error ? error.message.replace(/^Invalid regular expression: .*: /s, '').toLowerCase() : 'it does not parse';
      const hint = value.startsWith('(?i)') ? '; JavaScript has no `(?i)`' : '';
      yield `the pattern is not a regular expression: ${said}${hint}`;
    }
  },
  grade: async ({ output }, { value }, { matches }) => {
    const pattern = String(value);
    const found = await matches(pattern, output);
    if (typeof found !== 'boolean') return { error: found.problem };
    return { pass: found, reason: found ? `matches /${pattern}/` : `does not match /${pattern}/`, expected: pattern };
  },
});
