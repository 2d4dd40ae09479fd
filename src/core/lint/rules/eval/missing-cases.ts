import { defineReaderRule } from '../../rule.ts';
import { caseExample, GOOD_CASES } from './case-files.ts';

export const missingCases = defineReaderRule({
  id: 'eval/missing-cases',
  severity: 'error',
  summary: 'Every file that a case file names is there, inside the repository.',
  details:
    'A case without its values, its context or its reference tests another prompt than the one that goes out, so the whole suite is refused. The path counts from the folder of the file that names it.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - file://more.jsonl\n  - {id: ana, vars: {who: Ana}, assert: [{type: contains, value: Ana}]}\n'),
});
