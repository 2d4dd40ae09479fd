import { normalTwoSided, studentQuantile, studentTail } from './distributions.ts';

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Of a sample (n - 1). */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return squares / (values.length - 1);
}

export function standardError(values: readonly number[]): number {
  return Math.sqrt(variance(values) / values.length);
}

export interface ClusteredError {
  readonly clusters: number;
  readonly mean: number;
  readonly plain: number;
  /** With the factor C / (C - 1) on the variance: for few clusters. */
  readonly corrected: number;
}

/** Standard error of a mean whose values hang together in clusters. */
export function clusteredError(values: readonly number[], clusters: readonly (string | number)[]): ClusteredError {
  const centre = mean(values);
  const sums = new Map<string | number, number>();
  for (const [index, value] of values.entries()) sums.set(clusters[index]!, (sums.get(clusters[index]!) ?? 0) + value - centre);
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  const count = sums.size;
  const plain = Math.sqrt(squares) / values.length;
  return { clusters: count, mean: centre, plain, corrected: plain * Math.sqrt(count / (count - 1)) };
}

/** One-sided bounds of a mean by Student's t. */
export function meanBounds(centre: number, error: number, df: number, level = 0.95): { readonly low: number; readonly high: number } {
  const reach = error === 0 ? 0 : studentQuantile(level, df) * error;
  return { low: centre - reach, high: centre + reach };
}

/** Welch: two independent means of unequal spread; the second less the first. */
export function welch(
  first: readonly number[],
  second: readonly number[],
): { readonly difference: number; readonly t: number; readonly df: number; readonly p: number } {
  const [a, b] = [variance(first) / first.length, variance(second) / second.length];
  const difference = mean(second) - mean(first);
  if (a + b === 0)
    return {
      difference,
      t: difference === 0 ? 0 : Math.sign(difference) * Number.POSITIVE_INFINITY,
      df: first.length + second.length - 2,
      p: difference === 0 ? 1 : 0,
    };
  const t = difference / Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  return { difference, t, df, p: Number.isFinite(df) ? 2 * studentTail(Math.abs(t), df) : normalTwoSided(t) };
}

/** Linear between neighbours, of values in order. */
export function quantileOf(ordered: readonly number[], share: number): number {
  const place = (ordered.length - 1) * share;
  const [below, above] = [ordered[Math.floor(place)]!, ordered[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}
