import { defineAssertion } from '../assertion.ts';
import { gradeList, listProblems } from './listed-texts.ts';
import { keys, TEXTS } from './options.ts';

export const icontainsAny = defineAssertion({
  type: 'icontains-any',
  summary: 'The answer contains at least one text of the list, whatever its case.',
  details:
    '`value` is a list, or one text that is split at its commas. An empty list or an empty text in it is an error. Case does not count.',
  kind: 'deterministic',
  options: keys({ value: TEXTS }, ['value']),
  example: { check: { type: 'icontains-any', value: ['red', 'blue'] }, passes: 'it is blue', fails: 'it is green' },
  problems: listProblems,
  grade: ({ output }, { value }) => gradeList(output, value, { all: false, fold: true }),
});
