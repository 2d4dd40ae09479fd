import type { TokenUsage } from '../eval/answer.ts';

const CHARACTERS_PER_TOKEN = 4;

/** A rule of thumb for English: exact counts need the tokenizer of the model, which is larger than this program. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** For a provider that does not count; it says of itself that it is a guess. */
export function estimateUsage(input: string, output: string): TokenUsage {
  return { input: estimateTokens(input), output: estimateTokens(output), estimated: true };
}
