import { describe, expect, it } from '@jest/globals';
import { effectWith, type SizeQuestion, unitsFor } from '../../../src/core/ab/size.ts';
import { armSizes } from '../../../src/core/eval/statistics/index.ts';

const question = (changes: Partial<SizeQuestion> = {}): SizeQuestion => ({
  kind: 'rate',
  baseline: 0.9,
  deviation: 0,
  shares: [0.5, 0.5],
  alpha: 0.05,
  power: 0.8,
  decide: 'planned-size',
  ...changes,
});

describe('unitsFor', () => {
  it.each([
    [0.9, -0.05, 686],
    [0.95, -0.05, 435],
    [0.9, -0.1, 199],
  ])('a rate of %d changed by %d: %d units an arm', (baseline, effect, perArm) => {
    expect(Math.ceil(unitsFor(effect, question({ baseline })) / 2)).toBe(perArm);
    expect(unitsFor(effect, question({ baseline })) / 2).toBeCloseTo(armSizes(baseline, baseline + effect).pooled, 6);
  });

  it('a mean: 2 (1.96 + 0.84)² σ² / d² an arm', () => {
    expect(unitsFor(10, question({ kind: 'mean', deviation: 100 })) / 2).toBeCloseTo(2 * 7.8489 * 100, 0);
  });

  it('an uneven split needs more', () => {
    const even = unitsFor(-0.05, question());
    expect(unitsFor(-0.05, question({ shares: [0.9, 0.1] })) / even).toBeGreaterThan(2.3);
  });

  it('looking at any time needs at most twice as many', () => {
    const factor = unitsFor(-0.05, question({ decide: 'any-look' })) / unitsFor(-0.05, question());
    expect([factor > 1.8, factor < 2]).toEqual([true, true]);
  });
});

describe('effectWith', () => {
  it.each([1, -1] as const)('is what these units show, in direction %d', (direction) => {
    const effect = effectWith(2000, question({ baseline: 0.7 }), direction) ?? 0;
    expect(Math.sign(effect)).toBe(direction);
    expect(unitsFor(effect, question({ baseline: 0.7 }))).toBeCloseTo(2000, 3);
  });

  it('is nothing where even the largest is too small', () => {
    expect(effectWith(10, question({ baseline: 0.99 }), 1)).toBeNull();
    expect(effectWith(10, question({ baseline: 1 }), 1)).toBeNull();
  });
});
