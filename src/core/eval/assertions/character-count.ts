import { defineAssertion } from '../assertion.ts';
import { gradeCount, rangeProblems } from './counted.ts';
import { COUNT, keys } from './options.ts';

export const characterCount = defineAssertion({
  type: 'character-count',
  summary: 'The answer has as many characters as wanted.',
  details:
    '`value: 280` means exactly so many; `value: {min: 1, max: 280}` a range, of which one end may be left out. Code points are counted: most emoji are one, a family of four with joiners is seven. White space counts.',
  kind: 'deterministic',
  options: keys({ value: COUNT }, ['value']),
  example: { check: { type: 'character-count', value: { min: 1, max: 5 } }, passes: 'Hello', fails: 'Hello!' },
  problems: rangeProblems,
  grade: ({ output }, { value }) => gradeCount([...output].length, 'characters', value),
});
