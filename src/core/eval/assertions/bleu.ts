import { defineAssertion } from '../assertion.ts';
import { bleu as measure } from '../text/similarity.ts';
import { keys, LEAST, REFERENCES } from './options.ts';
import { gradeSimilarity } from './similarity-grade.ts';

export const bleu = defineAssertion({
  type: 'bleu',
  summary: 'The answer is made of the word runs of the reference.',
  details:
    'BLEU-4 without smoothing: the geometric mean of the precisions of one to four words, less for an answer that is shorter than the reference. An answer that shares no run of four words has 0, so texts of a sentence or less want `gleu`. `threshold` is 0.5 where none is given; of several references the best counts.',
  kind: 'heuristic',
  options: keys({ value: REFERENCES, threshold: LEAST }, ['value']),
  example: {
    check: { type: 'bleu', value: 'the refund takes five days to process', threshold: 0.5 },
    passes: 'The refund takes five days to arrive.',
    fails: 'You wait a week for the refund.',
  },
  grade: ({ output }, { value, threshold = 0.5 }) => gradeSimilarity(output, value, { name: 'BLEU', threshold, measure }),
});
