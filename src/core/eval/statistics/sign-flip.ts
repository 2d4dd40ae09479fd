import { seededBits } from './seeded-random.ts';

const EXACT_UP_TO = 16;
const FLIPS = 20_000;
const GROUP = 8;
const ROUNDING = 1e-9;

export interface SignFlip {
  /** How often flipped signs give a sum as low as this one, or lower. */
  readonly regression: number;
  readonly twoSided: number;
  readonly exact: boolean;
}

/** Whether paired differences (candidate less baseline) lie below zero by more than chance; only their signs are drawn anew. */
export function signFlip(differences: readonly number[], seed = 1): SignFlip {
  const changed = differences.filter((difference) => difference !== 0);
  if (changed.length === 0) return { regression: 1, twoSided: 1, exact: true };
  const sum = changed.reduce((total, difference) => total + difference, 0);
  const reach = changed.reduce((total, difference) => total + Math.abs(difference), 0) * ROUNDING;
  const exact = changed.length <= EXACT_UP_TO;
  const sums = exact ? allSums(changed) : drawnSums(changed, seed);
  let below = 0;
  let beyond = 0;
  for (const other of sums) {
    if (other <= sum + reach) below++;
    if (Math.abs(other) >= Math.abs(sum) - reach) beyond++;
  }
  // The observed signs are one of the draws, so that p is never 0.
  const own = exact ? 0 : 1;
  return { regression: (below + own) / (sums.length + own), twoSided: (beyond + own) / (sums.length + own), exact };
}

function allSums(values: readonly number[]): Float64Array {
  let sums = Float64Array.of(0);
  for (const value of values) {
    const doubled = new Float64Array(sums.length * 2);
    for (const [index, sum] of sums.entries()) {
      doubled[2 * index] = sum + value;
      doubled[2 * index + 1] = sum - value;
    }
    sums = doubled;
  }
  return sums;
}

/** Eight signs at a time, from tables of their sums. */
function drawnSums(values: readonly number[], seed: number): Float64Array {
  const groups = Math.ceil(values.length / GROUP);
  const padded = [...values, ...Array.from({ length: groups * GROUP - values.length }, () => 0)];
  const bits = seededBits(seed);
  const sums = new Float64Array(FLIPS);
  for (let first = 0; first < groups; first += 4) {
    const tables = [0, 1, 2, 3].map((step) => allSums(padded.slice((first + step) * GROUP, (first + step + 1) * GROUP)));
    const [a, b, c, d] = tables.map((table) => (table.length === 1 ? new Float64Array(2 ** GROUP) : table)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let flip = 0; flip < FLIPS; flip++) {
      const word = bits();
      sums[flip]! += a[word & 255]! + b[(word >>> 8) & 255]! + c[(word >>> 16) & 255]! + d[word >>> 24]!;
    }
  }
  return sums;
}
