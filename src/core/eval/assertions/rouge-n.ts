import { defineAssertion } from '../assertion.ts';
import { rouge } from '../text/similarity.ts';
import { keys, LEAST, REFERENCES } from './options.ts';
import { gradeSimilarity } from './similarity-grade.ts';

export const rougeN = defineAssertion({
  type: 'rouge-n',
  summary: 'The answer says again what the reference says.',
  details:
    'The share of the runs of `n` words (1 without a key of that name) of the reference that the answer has too: recall, so a long answer that holds the reference anywhere passes. `threshold` is 0.75 where none is given; of several references the best counts. Words are letters and digits in lower case. A negation or a changed number costs one word of many: use it for completeness, not for truth.',
  kind: 'heuristic',
  options: keys({ value: REFERENCES, threshold: LEAST, n: { type: 'integer', minimum: 1, maximum: 4 } }, ['value']),
  example: {
    check: { type: 'rouge-n', value: 'the cat is on the mat', threshold: 0.8 },
    passes: 'The cat sat on the mat.',
    fails: 'A dog sat on the mat.',
  },
  grade: ({ output }, { value, threshold = 0.75, options }) => {
    const n = Number(options['n'] ?? 1);
    return gradeSimilarity(output, value, { name: `ROUGE-${n}`, threshold, measure: (said, wanted) => rouge(said, wanted, n).r });
  },
});
