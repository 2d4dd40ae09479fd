import { describe, expect, it } from '@jest/globals';
import { type RateSize, type RegressionSize, sizeGates } from '../../../src/core/eval/sizing.ts';

const rate = (cases: number, rule = 'pass_rate >= 0.9') => sizeGates([rule], cases).lines[0] as RateSize;
const through = (cases: number, truth: number) => rate(cases).letsThrough.find((one) => one.truth === truth)!;

describe('what a suite can show', () => {
  it.each([
    [30, 0.32],
    [100, 0.1],
    [200, 0.025],
  ])('with %i cases a point rule of 0.9 lets a prompt of 0.85 through %f of the time', (cases, chance) => {
    expect(through(cases, 0.85).point).toBeCloseTo(chance, 2);
  });

  it.each([
    [30, 0.79],
    [100, 0.56],
    [200, 0.2],
    [500, 0.005],
  ])('with %i cases a bound of 0.9 refuses a prompt of 0.95 %f of the time', (cases, chance) => {
    expect(1 - through(cases, 0.95).bound).toBeCloseTo(chance, 2);
  });

  it('the smallest suites that can prove 0.9', () => {
    expect(rate(30).required).toEqual([
      { failures: 0, cases: 29 },
      { failures: 1, cases: 46 },
      { failures: 2, cases: 61 },
      { failures: 3, cases: 76 },
      { failures: 5, cases: 103 },
    ]);
  });

  it('the passes that are needed', () => {
    expect(rate(30).passes).toEqual({ point: 27, bound: 30 });
    expect(rate(20).passes).toEqual({ point: 18, bound: null });
    expect(rate(100, 'pass_rate >= 0.9 @ 99%')).toMatchObject({ bounded: true, confidence: 0.99, passes: { bound: 97 } });
  });

  it('a rate that is to be small is the opposite of one that is to be large', () => {
    expect(rate(30, 'flaky_rate <= 0.1')).toMatchObject({ threshold: 0.9, passes: { point: 27, bound: 30 } });
  });

  it.each([
    [100, 0.1, 0.68],
    [100, 0.06, 0.46],
    [200, 0.06, 0.82],
    [500, 0.03, 0.67],
  ])('of %i cases, %f that regress are found about %f of the time', (cases, regress, power) => {
    const line = sizeGates(['no_regression vs @production'], cases).lines[0] as RegressionSize;
    expect(line.smallest).toBe(5);
    expect(Math.abs(line.finds.find((one) => one.regress === regress)!.power - power)).toBeLessThan(0.03);
  });

  it.each(['lint', 'tokens.mean <= 10', 'pass_rate = 1', 'pass_rate', 'pass_rate >= 1'])('%s has no size', (rule) => {
    expect(sizeGates([rule], 10).lines).toEqual([{ kind: 'other', rule }]);
  });
});
