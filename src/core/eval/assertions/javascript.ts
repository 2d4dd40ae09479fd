import { defineAssertion } from '../assertion.ts';
import { gradeByCode } from './code-grade.ts';
import { keys, LEAST } from './options.ts';

export const javascript = defineAssertion({
  type: 'javascript',
  summary: 'A function of a file in the repository accepts the answer.',
  details:
    '`value: file://checks/tone.mjs` calls its default export, `file://checks/tone.mjs:isKind` the one of that name, with the answer and `{vars, config, messages, prompt, expected, context, cost, latencyMs, finishReason, toolCalls}`. It returns true or false, a number between 0 and 1 where the check has a `threshold`, or `{pass, score, reason}` with a boolean `pass`; anything else has no verdict. It runs in a thread of its own without the environment, for at most 5 seconds, and only with `PROMPTOPS_ALLOW_CODE=1` in the environment: a pull request can bring a file. Otherwise it is not run, and its case cannot pass. Code that stands in the case itself, as promptfoo allows, is never run.',
  kind: 'code',
  options: keys({ value: { type: 'string', minLength: 1 }, threshold: LEAST, config: {} }, ['value']),
  example: {
    check: { type: 'javascript', value: 'file://checks/short.mjs' },
    passes: 'Yes.',
    fails: 'Well, that depends on several things.',
  },
  grade: (graded, check, help) => {
    if (!String(check.value).startsWith('file://'))
      return { notRun: 'code within a case is not run; put it into a file of the repository: `file://checks/…`' };
    return gradeByCode('javascript', graded, check, help);
  },
});
