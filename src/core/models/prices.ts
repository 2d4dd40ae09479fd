import type { TokenUsage } from '../eval/answer.ts';

/** Dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Input that the provider had cached; without a price of its own it costs as much as other input. */
  readonly cached?: number;
}

export type Prices = Readonly<Record<string, Price>>;

/**
 * Trimmed from the price table of LiteLLM (MIT) on this day: chat models of those that people ask most, list prices for short contexts
 * without batches or discounts. `eval.prices` of the configuration wins over it.
 */
export const PRICES_AS_OF = '2026-11-21';

const LIST: readonly (readonly [model: string, input: number, output: number, cached?: number])[] = [
  // OpenAI
  ['gpt-6.1-sol', 2, 10, 0.1],
  ['gpt-6.1-terra', 1, 5, 0.05],
  ['gpt-6-astra', 10, 50, 1],
  ['gpt-6-sol', 2, 10, 0.2],
  ['gpt-6-luna', 0.1, 0.5, 0.01],
  ['gpt-5.6', 4, 20, 0.4],
  ['gpt-5.6-sol', 4, 20, 0.4],
  ['gpt-5.6-terra', 2, 12, 0.2],
  ['gpt-5.6-luna', 0.2, 1.2, 0.02],
  ['gpt-5.5', 5, 30, 0.5],
  ['gpt-5.4', 2.5, 15, 0.25],
  ['gpt-5.4-mini', 0.75, 4.5, 0.075],
  ['gpt-5.4-nano', 0.2, 1.25, 0.02],
  ['gpt-5.2', 1.75, 14, 0.175],
  ['gpt-5.1', 1.25, 10, 0.125],
  ['gpt-5', 1.25, 10, 0.125],
  ['gpt-5-mini', 0.25, 2, 0.025],
  ['gpt-5-nano', 0.05, 0.4, 0.005],
  ['gpt-4.1', 2, 8, 0.5],
  ['gpt-4.1-mini', 0.4, 1.6, 0.1],
  ['gpt-4.1-nano', 0.1, 0.4, 0.025],
  ['gpt-4o', 2.5, 10, 1.25],
  ['gpt-4o-2024-05-13', 5, 15],
  ['gpt-4o-mini', 0.15, 0.6, 0.075],
  ['gpt-4-turbo', 10, 30],
  ['gpt-4', 30, 60],
  ['gpt-3.5-turbo', 0.5, 1.5],
  ['gpt-3.5-turbo-1106', 1, 2],
  ['o1', 15, 60, 7.5],
  ['o3', 2, 8, 0.5],
  ['o3-mini', 1.1, 4.4, 0.55],
  ['o4-mini', 1.1, 4.4, 0.275],
  // Anthropic
  ['claude-fable-5-1', 10, 50, 0.25],
  ['claude-fable-5', 10, 50, 1],
  ['claude-opus-5-5', 4, 20, 0.2],
  ['claude-opus-5', 5, 25, 0.5],
  ['claude-opus-4-8', 5, 25, 0.5],
  ['claude-opus-4-7', 5, 25, 0.5],
  ['claude-opus-4-6', 5, 25, 0.5],
  ['claude-opus-4-5', 5, 25, 0.5],
  ['claude-sonnet-5-5', 2, 10, 0.1],
  ['claude-sonnet-5', 2, 10, 0.2],
  ['claude-sonnet-4-6', 3, 15, 0.3],
  ['claude-sonnet-4-5', 3, 15, 0.3],
  ['claude-haiku-5-5', 0.1, 0.5, 0.01],
  ['claude-haiku-4-5', 1, 5, 0.1],
  // Google
  ['gemini-4-argon', 2, 10, 0.1],
  ['gemini-3.8-flash', 0.75, 3.75, 0.075],
  ['gemini-3.7-flash', 0.75, 3.75, 0.075],
  ['gemini-3.6-flash', 0.75, 3.75, 0.075],
  ['gemini-3.5-flash', 1.5, 9, 0.15],
  ['gemini-3.5-flash-lite', 0.3, 2.5, 0.03],
  ['gemini-3.1-flash-lite', 0.25, 1.5, 0.025],
  ['gemini-3.1-pro-preview', 2, 12, 0.2],
  ['gemini-3-flash-preview', 0.5, 3, 0.05],
  ['gemini-2.5-pro', 1.25, 10, 0.125],
  ['gemini-2.5-flash', 0.3, 2.5, 0.03],
  ['gemini-2.5-flash-lite', 0.1, 0.4, 0.01],
  // Mistral
  ['mistral-large-4', 1.36, 4.18, 0.14],
  ['mistral-large-latest', 0.5, 1.5, 0.05],
  ['mistral-large-2512', 0.5, 1.5, 0.05],
  ['mistral-medium-latest', 1.5, 7.5, 0.15],
  ['mistral-medium-2604', 1.5, 7.5, 0.15],
  ['mistral-small-latest', 0.15, 0.6, 0.015],
  ['mistral-small-2603', 0.15, 0.6, 0.015],
  ['ministral-8b-latest', 0.15, 0.15, 0.015],
  ['ministral-3b-latest', 0.1, 0.1, 0.01],
  ['codestral-latest', 0.3, 0.9, 0.03],
  // DeepSeek
  ['deepseek-v4-pro', 1.32, 3.96, 0.044],
  ['deepseek-v4-flash', 0.3, 1.2, 0.006],
  // xAI
  ['grok-4.7', 2, 6, 0.5],
  ['grok-4.6', 2, 6, 0.5],
  ['grok-4.5', 2, 6, 0.3],
  ['grok-4.3', 1.25, 2.5, 0.2],
  // Cohere
  ['command-a-03-2025', 2.5, 10],
  ['command-r-08-2024', 0.15, 0.6],
  ['command-r-plus-08-2024', 2.5, 10],
  ['command-r7b-12-2024', 0.0375, 0.15],
];

const PRICES: ReadonlyMap<string, Price> = new Map(
  LIST.map(([model, input, output, cached]) => [model, { input, output, ...(cached !== undefined && { cached }) }]),
);

/** `null`: nobody knows. Never 0, since what is not known could be anything. */
export function priceOf(provider: string, model: string, overrides: Prices = {}): Price | null {
  for (const name of [`${provider}/${model}`, `${provider}:${model}`, model]) if (Object.hasOwn(overrides, name)) return overrides[name]!;
  if (provider === 'echo') return { input: 0, output: 0 };
  if (!LISTED.has(provider)) return null;
  return PRICES.get(model) ?? PRICES.get(model.replace(DATE, '')) ?? null;
}

/** Dollars for one answer. */
export function costOf(usage: TokenUsage | undefined, provider: string, model: string, overrides: Prices = {}): number | null {
  const price = priceOf(provider, model, overrides);
  if (price === null) return null;
  if (usage === undefined) return price.input === 0 && price.output === 0 ? 0 : null;
  const cached = Math.min(usage.cachedInput ?? 0, usage.input);
  const dollars = (usage.input - cached) * price.input + cached * (price.cached ?? price.input) + usage.output * price.output;
  return dollars / 1_000_000;
}

/** Other providers than these have models and prices of their own, whatever the models are called. */
const LISTED = new Set(['openai', 'azure', 'anthropic', 'google']);
/** A snapshot of a model costs what the model costs, unless the list knows better. */
const DATE = /-(?:\d{4}-\d{2}-\d{2}|\d{8})$/;
