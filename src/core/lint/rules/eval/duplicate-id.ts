import { defineReaderRule } from '../../rule.ts';
import { caseExample, GOOD_CASES } from './case-files.ts';

export const duplicateId = defineReaderRule({
  id: 'eval/duplicate-id',
  severity: 'error',
  summary: 'Every case of a prompt has an id of its own.',
  details:
    'Results of two versions are compared case by case, by id, and a cassette and a report name cases by it. The ids of the tests in the prompt file count too. A case without an id gets one from its values and description.',
  good: GOOD_CASES,
  bad: caseExample(
    'tests:\n  - {id: a, vars: {who: Ana}, assert: [{type: contains, value: Ana}]}\n  - {id: a, vars: {who: Bo}, assert: [{type: contains, value: Bo}]}\n',
  ),
});
