import type { GateResult } from '../result.ts';

/** A line and what it came to. */
export interface Decided extends GateResult {
  /** What a person should know beside it. */
  readonly warnings: readonly string[];
}

export function decided(rule: string, verdict: GateResult['verdict'], detail: string, warnings: readonly string[] = []): Decided {
  return { rule, verdict, detail, warnings };
}

export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`;
}

export function casesText(count: number): string {
  return `${count} case${count === 1 ? '' : 's'}`;
}

/** Few digits, and never a p of 0. */
export function pText(p: number): string {
  return p < 0.001 ? 'p < .001' : `p = ${p.toFixed(3).replace(/^0/, '')}`;
}

export function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}

/** Sums of scores are off in their last digits; a threshold that is met on paper is met. */
export function holds(value: number, operator: '>=' | '>' | '<=' | '<' | '=', threshold: number): boolean {
  const slack = 1e-12 * Math.max(1, Math.abs(threshold));
  switch (operator) {
    case '>=':
      return value >= threshold - slack;
    case '>':
      return value > threshold + slack;
    case '<=':
      return value <= threshold + slack;
    case '<':
      return value < threshold - slack;
    case '=':
      return Math.abs(value - threshold) <= slack;
  }
}
