import { defineAssertion } from '../assertion.ts';
import { contextOf } from '../judges/case-parts.ts';
import { support } from '../text/similarity.ts';
import { keys, LEAST } from './options.ts';

export const contextOverlap = defineAssertion({
  type: 'context-overlap',
  summary: 'Most of the wording of the answer comes from the context.',
  details:
    'The share of the runs of `n` words (3 without a key of that name) of the answer that the context of the case has too. `threshold` is 0.5 where none is given. It suits extraction and quoting; an honest answer in other words fails, and a false one that is made of the words of the context passes. `unsupported-numbers` has fewer false alarms, `context-faithfulness` asks a judge. A case without a context is an error.',
  kind: 'heuristic',
  options: keys({ threshold: LEAST, n: { type: 'integer', minimum: 1, maximum: 8 } }),
  example: {
    check: { type: 'context-overlap', threshold: 0.8 },
    passes: { output: 'The refund takes five days to process', context: 'A refund takes five days to process once approved.' },
    fails: { output: 'You get your money back on Monday.', context: 'A refund takes five days to process once approved.' },
  },
  grade: (graded, { threshold = 0.5, options }) => {
    const context = contextOf(graded);
    if (context === undefined) return { error: 'the case has no context' };
    const score = support(graded.output, context, Number(options['n'] ?? 3));
    return {
      pass: score >= threshold,
      score,
      reason: `${(100 * score).toFixed(0)} % of its wording is in the context (at least ${100 * threshold} %)`,
    };
  },
});
