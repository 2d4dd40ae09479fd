import { isTokenUsage, type TokenUsage } from '../eval/answer.ts';
import { isRecord } from '../json.ts';

/** The names that clients of providers give to the two counts. */
const SPELLINGS = [
  ['input', 'output'],
  ['inputTokens', 'outputTokens'],
  ['input_tokens', 'output_tokens'],
  ['prompt_tokens', 'completion_tokens'],
  ['promptTokens', 'completionTokens'],
] as const;

/** What a client says was used, in any of the usual spellings; `undefined` where it says nothing that can be counted. */
export function usageIn(given: unknown): TokenUsage | undefined {
  if (!isRecord(given)) return undefined;
  for (const [inputName, outputName] of SPELLINGS) {
    const usage = { input: given[inputName], output: given[outputName] };
    if (isTokenUsage(usage)) return usage;
  }
  return undefined;
}
