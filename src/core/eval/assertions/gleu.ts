import { defineAssertion } from '../assertion.ts';
import { gleu as measure } from '../text/similarity.ts';
import { keys, LEAST, REFERENCES } from './options.ts';
import { gradeSimilarity } from './similarity-grade.ts';

export const gleu = defineAssertion({
  type: 'gleu',
  summary: 'The answer and the reference share most of their word runs.',
  details:
    'The runs of one to four words that both have, of all those of the one that has more: the smaller of precision and recall, so neither a too short nor a too long answer passes. It works for single sentences. `threshold` is 0.5 where none is given; an empty answer has 0; of several references the best counts.',
  kind: 'heuristic',
  options: keys({ value: REFERENCES, threshold: LEAST }, ['value']),
  example: {
    check: { type: 'gleu', value: 'the cat is on the mat', threshold: 0.5 },
    passes: 'The cat sat on the mat.',
    fails: 'The dog ran over the road.',
  },
  grade: ({ output }, { value, threshold = 0.5 }) => gradeSimilarity(output, value, { name: 'GLEU', threshold, measure }),
});
