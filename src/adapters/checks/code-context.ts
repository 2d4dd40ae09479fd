import type { Graded } from '../../core/eval/assertion.ts';
import type { Json } from '../../core/json.ts';

/** What code is told besides the answer: promptfoo's names, so that its files run as they are. */
export function codeContext({ vars, expected, context, rendered, answer, costUsd }: Graded, config: Json | undefined): Json {
  return {
    vars,
    config: config ?? null,
    prompt: JSON.stringify(rendered),
    messages: [...rendered],
    expected: expected ?? null,
    context: context ?? null,
    cost: costUsd,
    latencyMs: answer.latencyMs ?? null,
    finishReason: answer.finishReason ?? null,
    toolCalls: answer.toolCalls.map(({ name, arguments: text }) => ({ name, arguments: text })),
  };
}
