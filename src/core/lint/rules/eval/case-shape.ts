import { defineReaderRule } from '../../rule.ts';
import { caseExample, GOOD_CASES } from './case-files.ts';

export const caseShape = defineReaderRule({
  id: 'eval/case-shape',
  severity: 'error',
  summary: 'A case file has the keys and values that case files have.',
  details:
    'Case files are read strictly: a misspelt `assert` would otherwise be a case that nothing checks. Keys that only people read go into `description`.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - id: ana\n    vars: {who: Ana}\n    asert: [{type: icontains, value: Ana}]\n'),
});
