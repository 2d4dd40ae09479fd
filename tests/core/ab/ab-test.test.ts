import { describe, expect, it } from '@jest/globals';
import { assign, splitOf } from '../../../src/core/ab/ab-test.ts';
import { bucketOf } from '../../../src/core/load/bucket.ts';
import { anABTest } from './an-ab-test.ts';

const UNITS = Array.from({ length: 4000 }, (_, n) => `user-${n}`);
const nameOf = (test: ReturnType<typeof anABTest>) => (unit: string) => assign(test, unit, 0).variant.name;
const three = anABTest({
  variants: [
    { name: 'control', alias: 'production', weight: 2 },
    { name: 'short', alias: 'short', weight: 1 },
    { name: 'long', alias: 'long', weight: 1 },
  ],
});

describe('assign', () => {
  it('divides by weight, among any number of variants', () => {
    const names = UNITS.map(nameOf(three));
    for (const [name, share] of [
      ['control', 0.5],
      ['short', 0.25],
      ['long', 0.25],
    ] as const)
      expect(Math.abs(names.filter((one) => one === name).length / UNITS.length - share)).toBeLessThan(0.03);
  });

  it('is the place of the bucket, so anything that has SHA-256 can compute it', () => {
    const test = anABTest();
    expect(UNITS.map(nameOf(test))).toEqual(UNITS.map((unit) => (bucketOf('tone', unit) < 0.5 ? 'A' : 'B')));
  });

  it('adding to the share adds units and changes nobody', () => {
    const few = UNITS.map((unit) => assign(anABTest({ share: 0.2 }), unit, 0));
    const more = UNITS.map((unit) => assign(anABTest({ share: 0.6 }), unit, 0));
    const taking = few.flatMap(({ key }, at) => (key === null ? [] : [at]));
    expect(Math.abs(taking.length / UNITS.length - 0.2)).toBeLessThan(0.03);
    expect(taking.map((at) => more[at])).toEqual(taking.map((at) => few[at]));
    expect(few.filter(({ key, variant }) => key === null && variant.name !== 'A')).toEqual([]);
  });

  it('who takes part does not depend on the variant', () => {
    const taking = UNITS.map((unit) => assign(anABTest({ share: 0.5 }), unit, 0)).filter(({ key }) => key !== null);
    const inB = taking.filter(({ variant }) => variant.name === 'B').length / taking.length;
    expect(Math.abs(inB - 0.5)).toBeLessThan(0.04);
  });

  it('everybody has the control before the start, and the chosen variant after the end; neither counts', () => {
    const early = anABTest({ start: 1000 });
    expect(assign(early, 'user-3', 999)).toMatchObject({ variant: { name: 'A' }, key: null });
    expect(assign(early, 'user-3', 1000).key).not.toBeNull();
    expect(
      UNITS.map((unit) => assign(anABTest({ stopped: 'B' }), unit, 0)).every(({ variant, key }) => variant.name === 'B' && key === null),
    ).toBe(true);
  });

  it.each([
    [0, 'B'],
    [1, 'A'],
  ])('a variant of weight %d', (weight, name) => {
    const variants = [
      { name: 'A', alias: 'a', weight },
      { name: 'B', alias: 'b', weight: 1 - weight },
    ];
    expect(new Set(UNITS.map(nameOf(anABTest({ variants }))))).toEqual(new Set([name]));
  });
});

describe('splitOf', () => {
  it('is the same for the same shares, and another for another salt', () => {
    const weights = (a: number, b: number, salt = 's') =>
      splitOf({
        salt,
        variants: [
          { name: 'A', alias: 'a', weight: a },
          { name: 'B', alias: 'b', weight: b },
        ],
      });
    expect([weights(9, 1), weights(0.9, 0.1), weights(1 - 0.1, 0.1)]).toEqual(Array(3).fill('A=0.9 B=0.1 salt=s'));
    expect(weights(9, 1, 't')).not.toBe(weights(9, 1));
  });
});
