const EXACT_UP_TO = 1_000_000;

export interface KolmogorovSmirnov {
  /** The greatest distance between the two distribution functions. */
  readonly distance: number;
  /** Exact where there are few pairs, else by Stephens. */
  readonly p: number;
  readonly exact: boolean;
  readonly stephens: number;
}

/** Whether two samples come from one distribution. */
export function kolmogorovSmirnov(first: readonly number[], second: readonly number[]): KolmogorovSmirnov {
  const [n, m] = [first.length, second.length];
  const steps = greatestSteps(first, second);
  const distance = steps / (n * m);
  const size = Math.sqrt((n * m) / (n + m));
  const stephens = kolmogorovTail((size + 0.12 + 0.11 / size) * distance);
  const exact = n * m <= EXACT_UP_TO;
  return { distance, p: exact ? exactTail(n, m, steps) : stephens, exact, stephens };
}

/** The distance in units of 1 / nm, so that it is a whole number. */
function greatestSteps(first: readonly number[], second: readonly number[]): number {
  const [x, y] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
  let [i, j, greatest] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i]!, y[j]!);
    while (i < x.length && x[i]! === at) i++;
    while (j < y.length && y[j]! === at) j++;
    greatest = Math.max(greatest, Math.abs(i * y.length - j * x.length));
  }
  return greatest;
}

/** Share of the orders of n and m values whose distance is at least this one: a walk over the grid that must stay inside. */
function exactTail(n: number, m: number, steps: number): number {
  if (steps === 0) return 1;
  const inside = (i: number, j: number) => Math.abs(i * m - j * n) < steps;
  // Probabilities instead of counts of paths, which overflow.
  let row = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++) {
    const next = new Float64Array(m + 1);
    for (let j = 0; j <= m; j++) {
      if (!inside(i, j)) continue;
      if (i === 0 && j === 0) next[j] = 1;
      else next[j] = (i > 0 ? (row[j]! * i) / (i + j) : 0) + (j > 0 ? (next[j - 1]! * j) / (i + j) : 0);
    }
    row = next;
  }
  return Math.max(0, 1 - row[m]!);
}

/** P(K > x) of Kolmogorov's distribution. */
function kolmogorovTail(x: number): number {
  if (x <= 0) return 1;
  if (x < 1) {
    let sum = 0;
    for (let k = 1; k <= 20; k++) sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return sum;
}
