import type { Interval } from '../result.ts';
import { logBeta, solveIncreasing } from './special-functions.ts';

/** Wald's test between a bad and a good rate. */
export interface Sprt {
  readonly upper: number;
  readonly lower: number;
  readonly pass: number;
  readonly fail: number;
}

export function sprt(bad: number, good: number, alpha = 0.05, beta = 0.1): Sprt {
  return {
    upper: Math.log((1 - beta) / alpha),
    lower: Math.log(beta / (1 - alpha)),
    pass: Math.log(good / bad),
    fail: Math.log((1 - good) / (1 - bad)),
  };
}

export function sprtVerdict(passes: number, fails: number, { upper, lower, pass, fail }: Sprt): 'good' | 'bad' | 'open' {
  const weight = passes * pass + fails * fail;
  return weight >= upper ? 'good' : weight <= lower ? 'bad' : 'open';
}

/** Holds at every look, however often one looks: the rates that a Beta(a, b) mixture has not ruled out. */
export function confidenceSequence(k: number, n: number, alpha = 0.05, [a, b]: readonly [number, number] = [0.5, 0.5]): Interval {
  const kept = logBeta(a + k, b + n - k) - logBeta(a, b) + Math.log(alpha);
  const evidence = (p: number) => (k === 0 ? 0 : k * Math.log(p)) + (k === n ? 0 : (n - k) * Math.log1p(-p));
  const peak = n === 0 ? 0.5 : k / n;
  return {
    low: k === 0 ? 0 : solveIncreasing(evidence, kept, 0, peak),
    high: k === n ? 1 : 1 - solveIncreasing((q) => evidence(1 - q), kept, 0, 1 - peak),
    level: 1 - alpha,
    method: 'confidence-sequence',
  };
}

/** Steps of a Bernoulli CUSUM that waits for the rate to fall from `good` to `bad`. */
export function cusumSteps(good: number, bad: number): { readonly pass: number; readonly fail: number } {
  return { pass: Math.log(bad / good), fail: Math.log((1 - bad) / (1 - good)) };
}

export interface Cusum {
  readonly value: number;
  /** Positions at which it reached `h` and began anew. */
  readonly alarms: readonly number[];
}

export function cusum(passes: readonly boolean[], good: number, bad: number, h: number): Cusum {
  const steps = cusumSteps(good, bad);
  const alarms: number[] = [];
  let value = 0;
  for (const [index, passed] of passes.entries()) {
    value = Math.max(0, value + (passed ? steps.pass : steps.fail));
    if (value < h) continue;
    alarms.push(index);
    value = 0;
  }
  return { value, alarms };
}
