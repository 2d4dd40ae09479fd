import { binomialAt, binomialAtLeast } from './distributions.ts';
import { gateMethod, lowerRate, type RateMethod } from './intervals.ts';
import { regressionP } from './paired.ts';

const LARGEST = 1_000_000;

/** How a rate gate is decided: by the rate itself, or by its one-sided lower bound. */
export type RateRule = RateMethod | 'point' | 'gate';

/** The fewest passes of `n` with which `rate >= threshold` holds; `null`: not even all of them are enough. */
export function fewestPasses(n: number, threshold: number, rule: RateRule, level = 0.95): number | null {
  if (!holds(n, n, threshold, rule, level)) return null;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle, n, threshold, rule, level)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function holds(k: number, n: number, threshold: number, rule: RateRule, level: number): boolean {
  if (rule === 'point') return n > 0 && k / n >= threshold;
  return lowerRate(k, n, rule === 'gate' ? gateMethod(n) : rule, level) >= threshold;
}

/** The fewest cases with which a bound can prove the threshold in spite of some failures; `null` where none can. */
export function requiredCases(threshold: number, failures: number, method: RateMethod, level = 0.95): number | null {
  if (threshold >= 1) return null;
  const proves = (n: number) => n > failures && lowerRate(n - failures, n, method, level) >= threshold;
  let high = failures + 1;
  while (!proves(high)) {
    high *= 2;
    if (high > LARGEST) return null;
  }
  let low = failures;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (proves(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The fewest cases that can prove a threshold below 1 when all of them pass, by Clopper and Pearson. */
export function casesWithoutFailure(threshold: number, level = 0.95): number {
  return Math.ceil(Math.log(1 - level) / Math.log(threshold) - 1e-9);
}

/** How often a prompt whose true rate is `truth` gets through. */
export function passChance(n: number, passes: number | null, truth: number): number {
  return passes === null ? 0 : binomialAtLeast(passes, n, truth);
}

/** How often the exact paired test finds a regression, when each case regresses or is fixed with these chances. */
export function regressionPower(pairs: number, regress: number, fix: number, alpha = 0.05): number {
  const change = regress + fix;
  let power = 0;
  for (let changed = 1; changed <= pairs; changed++) {
    const chance = binomialAt(changed, pairs, change);
    if (chance < 1e-12) continue;
    let enough = changed + 1;
    while (enough > 0 && regressionP(enough - 1, changed - enough + 1) <= alpha) enough--;
    power += chance * binomialAtLeast(enough, changed, regress / change);
  }
  return power;
}
