import { defineAssertion } from '../assertion.ts';
import { keys } from './options.ts';

export const finishReason = defineAssertion({
  type: 'finish-reason',
  summary: 'The model ended its answer for the reason that is wanted.',
  details:
    '`stop`: it was done; `length`: it was cut at the limit of tokens; `content_filter`: the provider stepped in; `tool_calls`: it calls a tool. Answers whose provider says nothing, and answers that were written into a case, are skipped.',
  kind: 'deterministic',
  options: keys({ value: { enum: ['stop', 'length', 'content_filter', 'tool_calls'] } }, ['value']),
  example: {
    check: { type: 'finish-reason', value: 'stop' },
    passes: { output: 'Done.', answer: { finishReason: 'stop' } },
    fails: { output: 'And then', answer: { finishReason: 'length' } },
  },
  grade: ({ answer: { finishReason: ended } }, { value }) =>
    ended === undefined
      ? { skipped: 'nobody says why the answer ended' }
      : { pass: ended === value, reason: `ended by \`${ended}\``, expected: value ?? null },
});
