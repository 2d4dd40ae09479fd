import { placeOf } from '../../../eval/cases/written-case.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases } from './case-files.ts';

export const recordedOutput = defineFileRule({
  id: 'eval/recorded-output',
  severity: 'info',
  summary: 'A recorded answer says which content of the prompt gave it, and it is the present one.',
  details:
    'An answer that is written into a case is graded without a model. It is evidence for a gate only with `output_of`, the content hash of the prompt that gave it (`promptops hash`), and only as long as the prompt has that content.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - id: ana\n    vars: {who: Ana}\n    output: Hello Ana\n    assert: [{type: contains, value: Ana}]\n'),
  applies: isCases,
  *check({ cases }) {
    for (const { written } of cases?.file.tests.map((one) => ({ written: one })) ?? []) {
      const { output, output_of: outputOf } = written.data;
      if (output === undefined && outputOf !== undefined)
        yield { at: placeOf(written, ['output_of'], true), message: 'There is no `output` that this is about.', hint: 'Remove it.' };
      else if (output !== undefined && outputOf === undefined)
        yield {
          at: placeOf(written, ['output'], true),
          message: 'Nothing says which content of the prompt gave this answer: no gate counts it.',
          hint: 'Add `output_of` with the content hash.',
        };
      else if (output !== undefined && cases?.promptHash !== undefined && outputOf !== cases.promptHash)
        yield {
          at: placeOf(written, ['output_of']),
          message: 'The prompt has changed since this answer was recorded: no gate counts it.',
          hint: 'Record it again.',
        };
    }
  },
});
