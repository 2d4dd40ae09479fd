import { describe, expect, it } from '@jest/globals';
import { armAt, bucketOf } from '../../../src/core/load/bucket.ts';

describe('bucketOf', () => {
  it.each([
    ['exp1', 'user-1', 0.0702613448992102],
    ['exp2', 'user-1', 0.65074671318203],
    ['greet', 'bob', 0.271692137406247],
    ['x', 'ünï', 0.787681927320302],
    ['ab-2026', '43', 0.826609045800026],
  ])('%s:%s', (salt, unit, at) => {
    expect(bucketOf(salt, unit)).toBeCloseTo(at, 14);
  });

  it('spreads units evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let unit = 0; unit < 20_000; unit++) counts[Math.floor(10 * bucketOf('even', `user-${unit}`))]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('armAt', () => {
  const arms = [
    { arm: 'A', weight: 0.9 },
    { arm: 'B', weight: 0.1 },
  ];
  it.each([
    [0, 'A'],
    [0.8999, 'A'],
    [0.9, 'B'],
    [0.9999999, 'B'],
  ])('%d is %s', (at, arm) => {
    expect(armAt(at, arms)).toBe(arm);
  });

  it('never gives an arm without weight', () => {
    const one = [
      { arm: 'A', weight: 1 },
      { arm: 'B', weight: 0 },
    ];
    expect(armAt(0.99999, one)).toBe('A');
    expect(armAt(0, [...one].reverse())).toBe('A');
    expect(armAt(0.5, [])).toBeUndefined();
  });
});
