import type { ABTest, ABVariant } from './ab-test.ts';

/** A test as the configuration defines it. */
export interface ABSettings {
  readonly prompt: string;
  readonly variants: readonly ABVariant[];
  readonly salt: string | null;
  readonly share: number;
  readonly metric: ABMetric;
  readonly guardrails: readonly string[];
  readonly units: number | null;
  readonly decide: 'any-look' | 'planned-size';
  readonly start: string | null;
  readonly stopped: string | null;
}

export interface ABMetric {
  readonly name: string;
  readonly kind: 'rate' | 'mean';
  readonly goal: 'higher' | 'lower';
  /** What a unit without an observation counts as. */
  readonly missing: 'left-out' | 'zero';
}

export function abTestOf(name: string, { prompt, variants, salt, share, start, stopped }: ABSettings): ABTest {
  const plain = variants.map((variant) => ({ ...variant, alias: variant.alias.replace(/^@/, '') }));
  return { name, prompt, variants: plain, salt: salt ?? name, share, start: start === null ? null : Date.parse(start), stopped };
}
