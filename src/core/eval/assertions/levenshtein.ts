import { defineAssertion } from '../assertion.ts';
import { levenshtein as measure } from '../text/levenshtein.ts';
import { keys } from './options.ts';

export const levenshtein = defineAssertion({
  type: 'levenshtein',
  summary: 'The answer is at most so many characters away from the value.',
  details:
    '`threshold` is the greatest number of characters that may be inserted, left out or replaced: 5 where none is given, and 0 means the same text. Case and white space count. The score is 1 for the same text and 0 for one of which nothing is left; the distance itself is in the details. Texts of which the lengths multiply to more than 25 million are not compared.',
  kind: 'deterministic',
  options: keys({ value: { type: 'string', minLength: 1 }, threshold: { type: 'integer', minimum: 0 } }, ['value']),
  example: { check: { type: 'levenshtein', value: 'sitting', threshold: 3 }, passes: 'kitten', fails: 'a kitten' },
  grade: ({ output }, { value, threshold = 5 }) => {
    const wanted = String(value);
    const measured = measure(output, wanted);
    if (measured === undefined) return { error: 'the answer and the value are too long to be compared' };
    const { distance, longest } = measured;
    return {
      pass: distance <= threshold,
      score: longest === 0 ? 1 : 1 - distance / longest,
      reason: `${distance} characters away (at most ${threshold})`,
      expected: wanted,
      details: { distance },
    };
  },
});
