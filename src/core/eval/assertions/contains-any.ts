import { defineAssertion } from '../assertion.ts';
import { gradeList, listProblems } from './listed-texts.ts';
import { keys, TEXTS } from './options.ts';

export const containsAny = defineAssertion({
  type: 'contains-any',
  summary: 'The answer contains at least one text of the list.',
  details: '`value` is a list, or one text that is split at its commas. An empty list or an empty text in it is an error. Case counts.',
  kind: 'deterministic',
  options: keys({ value: TEXTS }, ['value']),
  example: { check: { type: 'contains-any', value: ['red', 'blue'] }, passes: 'it is blue', fails: 'it is green' },
  problems: listProblems,
  grade: ({ output }, { value }) => gradeList(output, value, { all: false, fold: false }),
});
