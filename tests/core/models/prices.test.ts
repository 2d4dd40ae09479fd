import { describe, expect, it } from '@jest/globals';
import { estimateTokens, estimateUsage } from '../../../src/core/models/estimate-tokens.ts';
import { costOf, PRICES_AS_OF, priceOf } from '../../../src/core/models/prices.ts';

const usage = { input: 1_000_000, output: 100_000 };

describe('prices', () => {
  it('have a date', () => {
    expect(PRICES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    ['openai', 'gpt-4.1-mini', 0.4 + 0.16],
    ['openai', 'gpt-4.1-mini-2025-04-14', 0.4 + 0.16],
    ['openai', 'gpt-4o-2024-05-13', 5 + 1.5],
    ['openai', 'gpt-4o-2024-08-06', 2.5 + 1],
    ['azure', 'gpt-4o', 2.5 + 1],
    ['anthropic', 'claude-haiku-4-5-20251001', 1 + 0.5],
    ['google', 'gemini-2.5-flash', 0.3 + 0.25],
    ['openai', 'mistral-large-latest', 0.5 + 0.15],
    ['echo', '', 0],
  ])('%s %s costs $%d', (provider, model, dollars) => {
    expect(costOf(usage, provider, model)).toBeCloseTo(dollars, 10);
  });

  it.each([
    ['openai', 'llama3'],
    ['openai', 'toString'],
    ['http', 'https://bot.example.org/ask'],
    ['exec', 'gpt-4o'],
    ['azure', 'my-deployment'],
  ])('of %s %s nobody knows the price', (provider, model) => {
    expect(costOf(usage, provider, model)).toBeNull();
  });

  it('without a count there is no cost, except where everything is free', () => {
    expect(costOf(undefined, 'openai', 'gpt-4o')).toBeNull();
    expect(costOf(undefined, 'echo', '')).toBe(0);
  });

  it('input from the cache of the provider costs less', () => {
    expect(costOf({ input: 1_000_000, output: 0, cachedInput: 500_000 }, 'openai', 'gpt-4o')).toBeCloseTo(1.25 + 0.625, 10);
    expect(costOf({ input: 1_000_000, output: 0, cachedInput: 500_000 }, 'openai', 'gpt-4')).toBeCloseTo(30, 10);
    expect(costOf({ input: 10, output: 0, cachedInput: 500 }, 'openai', 'gpt-4o')).toBeCloseTo((10 * 1.25) / 1e6, 12);
  });

  it.each(['openai/gpt-4o', 'openai:gpt-4o', 'gpt-4o'])('the configuration wins, as %s', (name) => {
    expect(priceOf('openai', 'gpt-4o', { [name]: { input: 1, output: 2 } })).toEqual({ input: 1, output: 2 });
  });

  it('the configuration may give a price of 0 to a model of our own', () => {
    expect(costOf(usage, 'openai', 'llama3', { llama3: { input: 0, output: 0 } })).toBe(0);
  });
});

describe('tokens that nobody counted', () => {
  it('are a quarter of the characters, and say that they are guessed', () => {
    expect(estimateTokens('')).toBe(0);
    expect(estimateTokens('Hello')).toBe(2);
    expect(estimateUsage('12345678', '1')).toEqual({ input: 2, output: 1, estimated: true });
  });
});
