import { defineAssertion } from '../assertion.ts';
import { gradeCount, rangeProblems } from './counted.ts';
import { COUNT, keys } from './options.ts';

export const tokens = defineAssertion({
  type: 'tokens',
  summary: 'The answer takes as many tokens as wanted.',
  details:
    "`value: {max: 200}`, or a number for exactly so many. The tokens of the answer are counted; `of: input` and `of: total` count what was sent, or both. The figures are the provider's; without them the check is skipped, and where promptops estimated them from the characters the reason says so.",
  kind: 'deterministic',
  options: keys({ value: COUNT, of: { enum: ['input', 'output', 'total'] } }, ['value']),
  example: {
    check: { type: 'tokens', value: { max: 20 } },
    passes: { output: 'Hello', answer: { usage: { input: 40, output: 2 } } },
    fails: { output: 'Hello', answer: { usage: { input: 40, output: 21 } } },
  },
  problems: rangeProblems,
  grade: ({ answer: { usage } }, { value, options }) => {
    if (usage === undefined) return { skipped: 'nobody counted the tokens of this answer' };
    const of = options['of'] ?? 'output';
    const count = (of === 'output' ? 0 : usage.input) + (of === 'input' ? 0 : usage.output);
    return gradeCount(
      count,
      `${of === 'total' ? '' : `${of} `}tokens${usage.estimated === true ? ', estimated from the characters' : ''}`,
      value,
    );
  },
});
