import { describe, expect, it } from '@jest/globals';
import { usageIn } from '../../../src/core/trace/usage-in.ts';

describe('what a client says was used', () => {
  it.each([
    ['our own spelling', { input: 5, output: 7 }],
    ['OpenAI, chat completions', { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 }],
    ['OpenAI, responses; Anthropic', { input_tokens: 5, output_tokens: 7 }],
    ['the AI SDK', { inputTokens: 5, outputTokens: 7, totalTokens: 12 }],
    ['the AI SDK 4', { promptTokens: 5, completionTokens: 7 }],
    ['LangChain', { input_tokens: 5, output_tokens: 7, total_tokens: 12, input_token_details: {} }],
  ])('%s', (_, given) => {
    expect(usageIn(given)).toEqual({ input: 5, output: 7 });
  });

  it.each([
    [undefined],
    [null],
    ['5'],
    [[5, 7]],
    [{}],
    [{ input: 5 }],
    [{ input: -1, output: 7 }],
    [{ input: Number.NaN, output: 7 }],
    [{ inputTokens: undefined, outputTokens: 7 }],
  ])('no count is no usage: %j', (given) => {
    expect(usageIn(given)).toBeUndefined();
  });
});
