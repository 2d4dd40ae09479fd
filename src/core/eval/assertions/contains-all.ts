import { defineAssertion } from '../assertion.ts';
import { gradeList, listProblems } from './listed-texts.ts';
import { keys, TEXTS } from './options.ts';

export const containsAll = defineAssertion({
  type: 'contains-all',
  summary: 'The answer contains every text of the list.',
  details:
    '`value` is a list, or one text that is split at its commas: `"red, \\"light, blue\\""` are two. The score is the share that was found. An empty list or an empty text in it is an error: every answer would pass. Case counts.',
  kind: 'deterministic',
  options: keys({ value: TEXTS }, ['value']),
  example: { check: { type: 'contains-all', value: ['red', 'blue'] }, passes: 'red and blue', fails: 'red and green' },
  problems: listProblems,
  grade: ({ output }, { value }) => gradeList(output, value, { all: true, fold: false }),
});
