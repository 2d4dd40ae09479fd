import type { ExampleAnswer, Graded, GradeHelp } from '../../../../src/core/eval/assertion.ts';

/** An answer to be graded, with what an example says of it. */
export function gradedOf(example: ExampleAnswer): Graded {
  const given = typeof example === 'string' ? { output: example } : example;
  return {
    vars: {},
    rendered: [],
    tools: [],
    costUsd: null,
    cached: false,
    ...given,
    answer: { text: given.output, toolCalls: [], ...given.answer },
  };
}

/** Patterns run here and now: tests bring none that hangs. */
export const HELP: GradeHelp = {
  matches: async (pattern, text) => new RegExp(pattern).test(text),
  answerWith: async () => ({ text: 'Hello Mohammed, good to see you!', toolCalls: [] }),
};
