import { defineAssertion } from '../assertion.ts';
import { gradeCount, rangeProblems } from './counted.ts';
import { COUNT, keys } from './options.ts';

export const wordCount = defineAssertion({
  type: 'word-count',
  summary: 'The answer has as many words as wanted.',
  details:
    '`value: 50` means exactly fifty; `value: {min: 10, max: 50}` a range, of which one end may be left out. Words are what stands between white space, so a text in Chinese or Japanese counts as few; use `character-count` there.',
  kind: 'deterministic',
  options: keys({ value: COUNT }, ['value']),
  example: { check: { type: 'word-count', value: { max: 3 } }, passes: 'Hello dear Ann', fails: 'Hello my dear Ann' },
  problems: rangeProblems,
  grade: ({ output }, { value }) => gradeCount(output.split(/\s+/).filter(Boolean).length, 'words', value),
});
