import { chiSquareQuantile, chiSquareTail } from './distributions.ts';

const SMALLEST_SHARE = 1e-4;

/** Population stability index between two lists of counts over the same bins. */
export function populationStability(expected: readonly number[], actual: readonly number[]): number {
  const [before, after] = [shares(expected), shares(actual)];
  return before.reduce((sum, share, bin) => sum + (after[bin]! - share) * Math.log(after[bin]! / share), 0);
}

function shares(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.max(count / total, SMALLEST_SHARE));
}

/** What the index exceeds by chance alone in one window of a hundred: fixed limits are noise on small samples. */
export function stabilityAlarm(bins: number, before: number, after: number, level = 0.99): number {
  return chiSquareQuantile(level, bins - 1) * (1 / before + 1 / after);
}

/** Below this on either side, no index is worth an alarm. */
export const ENOUGH_FOR_STABILITY = 200;

export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

export const SAMPLE_RATIO_ALARM = 0.001;

/** Whether the arms of an experiment got the shares they should have. */
export function sampleRatio(observed: readonly number[], weights: readonly number[]): ChiSquareTest & { readonly mismatch: boolean } {
  const total = observed.reduce((sum, count) => sum + count, 0);
  const weight = weights.reduce((sum, share) => sum + share, 0);
  const chiSquare = observed.reduce((sum, count, arm) => {
    const expected = (total * weights[arm]!) / weight;
    return sum + (expected === 0 ? (count === 0 ? 0 : Number.POSITIVE_INFINITY) : (count - expected) ** 2 / expected);
  }, 0);
  const df = observed.length - 1;
  const p = total === 0 ? 1 : chiSquareTail(chiSquare, df);
  return { chiSquare, df, p, mismatch: p < SAMPLE_RATIO_ALARM };
}
