import { describe, expect, it } from '@jest/globals';
import { atAnyLook, FEWEST_UNITS } from '../../../src/core/ab/compare.ts';
import type { Sample } from '../../../src/core/ab/sample.ts';
import { seededUnit } from '../../../src/core/eval/statistics/index.ts';

const REPEATS = 200;
const PLANNED = 1000;

/** How often somebody who looks after every tenth unit, up to three times the planned size, is ever told of a difference that is not there. */
function everWrong(rate: number, share: number): number {
  const random = seededUnit(11);
  let wrong = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) if (isEverWrong(rate, share, random)) wrong += 1;
  return wrong / REPEATS;
}

function isEverWrong(rate: number, share: number, random: () => number): boolean {
  const [n, sums] = [
    [0, 0],
    [0, 0],
  ];
  for (let unit = 1; unit <= 3 * PLANNED; unit++) {
    const arm = random() < share ? 1 : 0;
    n[arm]! += 1;
    sums[arm]! += random() < rate ? 1 : 0;
    if (unit % 10 > 0 || Math.min(...n) < FEWEST_UNITS) continue;
    const [control, treatment] = [sample(n[0]!, sums[0]!), sample(n[1]!, sums[1]!)];
    const interval = atAnyLook({ control, treatment, shares: [1 - share, share], planned: PLANNED }, 0.05);
    if (interval && (interval.low > 0 || interval.high < 0)) return true;
  }
  return false;
}

function sample(n: number, sum: number): Sample {
  const rate = (sum + 1) / (n + 2);
  return { values: { length: n } as readonly number[], sum, mean: sum / n, isBinary: true, variance: rate * (1 - rate) };
}

describe('an interval that holds at any look', () => {
  // Three standard errors above five in a hundred: 0.05 + 3 * sqrt(0.05 * 0.95 / 200).
  it.each([
    [0.02, 0.5],
    [0.5, 0.5],
    [0.9, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
  ])('is ever wrong at most once in twenty tests: rate %d, share %d', (rate, share) => {
    expect(everWrong(rate, share)).toBeLessThan(0.096);
  });
});
