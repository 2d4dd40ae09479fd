import { defineAssertion } from '../assertion.ts';
import { gradeByCode } from './code-grade.ts';
import { keys, LEAST } from './options.ts';

export const webhook = defineAssertion({
  type: 'webhook',
  summary: 'An address that is asked accepts the answer.',
  details:
    '`value` is an http address. It gets a POST with `{output, context}` in JSON and answers with status 200 and true, false, or `{pass, score, reason}` with a boolean `pass`; a number between 0 and 1 needs a `threshold`. Anything else has no verdict, and so has its negation. It is asked only with `PROMPTOPS_ALLOW_CODE=1` in the environment, and only if its host is among the `hosts` of the configuration; redirects are not followed, and after 5 seconds it is given up.',
  kind: 'code',
  options: keys({ value: { type: 'string', minLength: 1 }, threshold: LEAST, config: {} }, ['value']),
  example: { check: { type: 'webhook', value: 'https://checks.example.com/tone' }, passes: 'Gladly!', fails: 'Go away.' },
  grade: (graded, check, help) => gradeByCode('webhook', graded, check, help),
});
