import { incompleteBeta, logChoose, solveIncreasing, upperGamma } from './special-functions.ts';

/** P(Z > z). */
export function normalTail(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p < 0.5) return -normalQuantile(1 - p);
  const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  let z = 0;
  // Newton from the middle climbs without overshooting, because the tail is convex there.
  for (let step = 0; step < 100; step++) {
    const next = z + (normalTail(z) - (1 - p)) / density(z);
    if (Math.abs(next - z) <= 1e-15 * Math.max(1, z)) return next;
    z = next;
  }
  return z;
}

/** Two-sided P(|Z| > |z|). */
export function normalTwoSided(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

export function chiSquareQuantile(p: number, df: number): number {
  if (p <= 0) return 0;
  let high = Math.max(1, df);
  while (1 - chiSquareTail(high, df) < p) high *= 2;
  return solveIncreasing((x) => 1 - chiSquareTail(x, df), p, 0, high);
}

/** P(T > t). */
export function studentTail(t: number, df: number): number {
  const half = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}

export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df);
  if (p === 0.5) return 0;
  // With x = df / (df + t²), the tail is I_x(df/2, 1/2) / 2.
  const x = betaQuantile(2 * (1 - p), df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return solveIncreasing((x) => incompleteBeta(x, a, b), p, 0, 1);
}

/** P(X >= k) of Bin(n, p). */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(p, k, n - k + 1);
}

/** P(X = k) of Bin(n, p). */
export function binomialAt(k: number, n: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}
