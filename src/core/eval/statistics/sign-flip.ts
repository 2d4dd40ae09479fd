import { seededBits } from './seeded-random.ts';

const EXACT_UP_TO = 16;
const FLIPS = 20_000;
/** Where the tables of the second and the third group of signs begin: 10, 11 and 11 of them to a random word. */
const SECOND = 2 ** 10;
const THIRD = SECOND + 2 ** 11;
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
  const sums = new Float64Array(2 ** values.length);
  writeSums(values, 0, values.length, sums, 0);
  return sums;
}

/** The sums of so many values under all their signs; values behind the last one are 0. */
function writeSums(values: readonly number[], first: number, count: number, into: Float64Array, base: number): void {
  into[base] = 0;
  let end = base + 1;
  for (let at = first; at < first + count; at++) {
    const value = values[at] ?? 0;
    const size = end - base;
    for (let place = base; place < base + size; place++) {
      const sum = into[place]!;
      into[place] = sum + value;
      into[place + size] = sum - value;
    }
    end += size;
  }
}

/** Ten or eleven signs at a time, from tables of their sums. Every draw counts with its mirror image, which is as likely: half the work, and no less exact. */
function drawnSums(values: readonly number[], seed: number): Float64Array {
  let state = seededBits(seed)() || 1;
  const sums = new Float64Array(FLIPS);
  const tables = new Float64Array(THIRD + 2 ** 11);
  for (let first = 0; first < values.length; first += 32) {
    writeSums(values, first, 10, tables, 0);
    writeSums(values, first + 10, 11, tables, SECOND);
    writeSums(values, first + 21, 11, tables, THIRD);
    state = addDraws(sums, tables, state);
  }
  for (let flip = 0; flip < FLIPS / 2; flip++) sums[FLIPS / 2 + flip] = -sums[flip]!;
  return sums;
}

/** Random words of Marsaglia's xorshift, one for each draw; returns the last one. A call for each word would take as long as the rest. */
function addDraws(sums: Float64Array, tables: Float64Array, seed: number): number {
  let word = seed;
  for (let flip = 0; flip < FLIPS / 2; flip++) {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    sums[flip]! += tables[word & 1023]! + tables[SECOND + ((word >>> 10) & 2047)]! + tables[THIRD + (word >>> 21)]!;
  }
  return word;
}
