import type { Interval } from '../result.ts';
import { betaQuantile, normalQuantile } from './distributions.ts';

export type RateMethod = 'wilson' | 'clopper-pearson' | 'jeffreys' | 'agresti-coull';

type Bounds = readonly [low: number, high: number];

/** Bounds of a rate with `tail` of error on each side. */
const BOUNDS: Readonly<Record<RateMethod, (k: number, n: number, tail: number) => Bounds>> = {
  wilson(k, n, tail) {
    const z = normalQuantile(1 - tail);
    const p = k / n;
    const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    return [k === 0 ? 0 : centre - half, k === n ? 1 : centre + half];
  },
  'clopper-pearson'(k, n, tail) {
    return [k === 0 ? 0 : betaQuantile(tail, k, n - k + 1), k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k)];
  },
  jeffreys(k, n, tail) {
    return [betaQuantile(tail, k + 0.5, n - k + 0.5), betaQuantile(1 - tail, k + 0.5, n - k + 0.5)];
  },
  'agresti-coull'(k, n, tail) {
    const z = normalQuantile(1 - tail);
    const size = n + z * z;
    const p = (k + (z * z) / 2) / size;
    const half = z * Math.sqrt((p * (1 - p)) / size);
    return [Math.max(0, p - half), Math.min(1, p + half)];
  },
};

/** Two-sided, for `k` of `n`; nothing measured is the whole range. */
export function rateInterval(k: number, n: number, method: RateMethod = 'wilson', level = 0.95): Interval {
  const [low, high] = n === 0 ? [0, 1] : BOUNDS[method](k, n, (1 - level) / 2);
  return { low, high, level, method };
}

/** What the rate is at least, one-sided. */
export function lowerRate(k: number, n: number, method: RateMethod, level = 0.95): number {
  return n === 0 ? 0 : BOUNDS[method](k, n, 1 - level)[0];
}

/** What the rate is at most, one-sided. */
export function upperRate(k: number, n: number, method: RateMethod, level = 0.95): number {
  return n === 0 ? 1 : BOUNDS[method](k, n, 1 - level)[1];
}

/** Wilson's real error is above its nominal one on small suites, Clopper-Pearson's never. */
export function gateMethod(n: number): 'clopper-pearson' | 'wilson' {
  return n <= 200 ? 'clopper-pearson' : 'wilson';
}
