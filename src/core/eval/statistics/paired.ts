import type { Interval } from '../result.ts';
import { binomialAt, binomialAtLeast, chiSquareTail, normalQuantile } from './distributions.ts';

/** Exact one-sided McNemar: how often chance alone regresses at least `regressed` of the cases that changed. */
export function regressionP(regressed: number, fixed: number): number {
  const changed = regressed + fixed;
  return changed === 0 ? 1 : binomialAtLeast(regressed, changed, 0.5);
}

export interface McNemar {
  readonly exact: number;
  readonly midP: number;
  /** Chi square with continuity correction. */
  readonly chiSquare: number;
}

/** Two-sided. */
export function mcNemar(regressed: number, fixed: number): McNemar {
  const changed = regressed + fixed;
  if (changed === 0) return { exact: 1, midP: 1, chiSquare: 1 };
  const larger = Math.max(regressed, fixed);
  const exact = Math.min(1, 2 * binomialAtLeast(larger, changed, 0.5));
  const midP = regressed === fixed ? 1 : exact - binomialAt(larger, changed, 0.5);
  return { exact, midP, chiSquare: chiSquareTail((Math.abs(regressed - fixed) - 1) ** 2 / changed, 1) };
}

/** The fewest regressions, with nothing fixed, that the exact test can see. */
export function smallestRegression(alpha: number): number {
  return Math.ceil(Math.log(alpha) / Math.log(0.5) - 1e-9);
}

export interface PairedDifference {
  /** Candidate less baseline. */
  readonly difference: number;
  readonly error: number;
}

export function pairedDifference(regressed: number, fixed: number, pairs: number): PairedDifference {
  const net = fixed - regressed;
  return { difference: net / pairs, error: Math.sqrt(Math.max(0, regressed + fixed - (net * net) / pairs)) / pairs };
}

/** Agresti and Min: half a case more on either side, for small samples. */
export function agrestiMin(regressed: number, fixed: number, pairs: number): PairedDifference {
  return pairedDifference(regressed + 0.5, fixed + 0.5, pairs + 2);
}

export function agrestiMinInterval(regressed: number, fixed: number, pairs: number, level = 0.95): Interval {
  const { difference, error } = agrestiMin(regressed, fixed, pairs);
  const reach = normalQuantile(1 - (1 - level) / 2) * error;
  return { low: difference - reach, high: difference + reach, level, method: 'agresti-min' };
}

/** One-sided: the pass rate has dropped by no more than this. */
export function greatestDrop(regressed: number, fixed: number, pairs: number, level = 0.95): number {
  const { difference, error } = agrestiMin(regressed, fixed, pairs);
  return -difference + normalQuantile(level) * error;
}
