import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as statistics from '../../../../src/core/eval/statistics/index.ts';
import { incompleteBeta } from '../../../../src/core/eval/statistics/special-functions.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
const ofTotal = fc.nat({ max: 400 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

describe('laws of the statistics', () => {
  it('quantiles undo distribution functions', () => {
    fc.assert(
      fc.property(share, shape, shape, fc.integer({ min: 1, max: 300 }), (p, a, b, df) => {
        expect(incompleteBeta(statistics.betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        expect(1 - statistics.normalTail(statistics.normalQuantile(p))).toBeCloseTo(p, 12);
        expect(1 - statistics.studentTail(statistics.studentQuantile(p, df), df)).toBeCloseTo(p, 9);
        expect(1 - statistics.chiSquareTail(statistics.chiSquareQuantile(p, df), df)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('an interval holds the rate, and more evidence makes it narrower', () => {
    fc.assert(
      fc.property(ofTotal, fc.constantFrom('wilson', 'clopper-pearson' as const), ([k, n], method) => {
        const [once, tenfold] = [statistics.rateInterval(k, n, method), statistics.rateInterval(10 * k, 10 * n, method)];
        if (n > 0) expect(once.low <= k / n && k / n <= once.high).toBe(true);
        expect(tenfold.high - tenfold.low).toBeLessThanOrEqual(once.high - once.low + 1e-12);
        expect([once.low, once.high].every((bound) => bound >= 0 && bound <= 1)).toBe(true);
      }),
    );
  });

  it('a bound is missed no more often than it says, by Clopper and Pearson', () => {
    for (const truth of [0.5, 0.9, 0.97])
      for (const n of [10, 29, 100]) {
        let missed = 0;
        for (let k = 0; k <= n; k++)
          if (statistics.lowerRate(k, n, 'clopper-pearson') > truth) missed += statistics.binomialAt(k, n, truth);
        expect(missed).toBeLessThanOrEqual(0.05 + 1e-9);
      }
  });

  it('one-sided regressions: the more, the surer', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (regressed, fixed) => {
        expect(statistics.regressionP(regressed + 1, fixed)).toBeLessThan(statistics.regressionP(regressed, fixed) + 1e-12);
        expect(statistics.regressionP(regressed, fixed + 1)).toBeGreaterThan(statistics.regressionP(regressed, fixed) - 1e-12);
      }),
    );
  });

  it('adjusted p values are no smaller, and never above 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (values) => {
        const [holm, bh] = [statistics.holm(values), statistics.benjaminiHochberg(values)];
        for (const [index, p] of values.entries()) {
          expect(holm[index]! >= p && holm[index]! <= 1).toBe(true);
          expect(bh[index]! >= p - 1e-12 && bh[index]! <= holm[index]! + 1e-12).toBe(true);
        }
      }),
    );
  });

  it('the confidence sequence holds what it saw and is wider than an interval that is looked at once', () => {
    fc.assert(
      fc.property(ofTotal, ([k, n]) => {
        const [sequence, once] = [statistics.confidenceSequence(k, n), statistics.rateInterval(k, n, 'jeffreys')];
        if (n === 0) return;
        expect(sequence.low <= k / n && k / n <= sequence.high).toBe(true);
        expect(sequence.high - sequence.low).toBeGreaterThan(once.high - once.low - 1e-9);
      }),
    );
  });
});

describe('sign flips', () => {
  const differences = (count: number) => Array.from({ length: count }, (_, index) => (index % 3 === 0 ? 0.1 : -0.2));

  it('drawn ones come near to all of them', () => {
    // Seventeen values are drawn, sixteen are counted out: a difference of next to nothing tells them apart.
    const counted = statistics.signFlip(differences(16));
    const drawn = statistics.signFlip([...differences(16), 1e-12]);
    expect([counted.exact, drawn.exact]).toEqual([true, false]);
    expect(Math.abs(drawn.regression - counted.regression)).toBeLessThan(0.02);
    expect(Math.abs(drawn.twoSided - counted.twoSided)).toBeLessThan(0.02);
  });

  it('are the same for the same seed, and never 0', () => {
    const many = differences(300);
    expect(statistics.signFlip(many, 7)).toEqual(statistics.signFlip(many, 7));
    expect(statistics.signFlip(many, 7).regression).toBeGreaterThan(0);
    expect(statistics.signFlip(many.map((value) => -value)).regression).toBeGreaterThan(0.99);
  });

  it.each([-3, -2, -1, 0, 1, 2])('of many lie as the normal distribution has them, %d standard errors off', (z) => {
    // Independent draws would lie within 0.015 in 99.7 of 100 seeds.
    for (let seed = 1; seed <= 12; seed++) {
      const unit = statistics.seededUnit(seed);
      const noise = Array.from({ length: 2000 }, () => unit() - 0.5);
      const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
      const error = Math.sqrt(noise.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / noise.length;
      const moved = noise.map((value) => value - mean + z * error);
      expect(Math.abs(statistics.signFlip(moved, seed).regression - statistics.normalTail(-z))).toBeLessThan(0.015);
    }
  });

  it('nothing that changed tells nothing', () => {
    expect(statistics.signFlip([0, 0, 0])).toMatchObject({ regression: 1, twoSided: 1 });
  });
});

describe('what reference values do not cover', () => {
  it('Welch: two means of unequal spread', () => {
    const { difference, t, df, p } = statistics.welch([1, 2, 3, 4], [2, 4, 6, 8]);
    expect(difference).toBe(2.5);
    expect(t).toBeCloseTo(1.7320508, 6);
    expect(df).toBeCloseTo(4.4117647, 6);
    expect(p).toBeCloseTo(0.1513, 3);
    expect(statistics.welch([1, 1], [1, 1])).toMatchObject({ difference: 0, p: 1 });
  });

  it('percentiles lie between their neighbours', () => {
    expect(statistics.quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(statistics.quantileOf([1, 2, 3, 4], 0.95)).toBeCloseTo(3.85);
    expect(statistics.quantileOf([7], 0.95)).toBe(7);
  });

  it('ties do not count twice in the distance of two samples', () => {
    expect(statistics.kolmogorovSmirnov([1, 1, 2], [1, 1, 2])).toMatchObject({ distance: 0, p: 1 });
    expect(statistics.kolmogorovSmirnov([1, 1, 1], [1, 2, 2]).distance).toBeCloseTo(2 / 3);
  });

  it('an order is new, whole, and the same for the same seed', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const order = statistics.shuffled(items, 3);
    expect(order).toEqual(statistics.shuffled(items, 3));
    expect(order).not.toEqual(items);
    expect([...order].sort((a, b) => a - b)).toEqual(items);
  });

  it('no number of cases proves a rate of 1', () => {
    expect(statistics.requiredCases(1, 0, 'clopper-pearson')).toBeNull();
    expect(statistics.fewestPasses(20, 0.9, 'gate')).toBeNull();
    expect(statistics.casesWithoutFailure(0.9)).toBe(29);
  });
});
