import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../../src/core/ab/ab-test.ts';
import { parseLine } from '../../../src/core/ab/log-line.ts';
import { anABTest, aWriter, gatheredFrom } from './an-ab-test.ts';

const test = anABTest();
const inA = ['u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'].find((unit) => assign(test, unit, 0).variant.name === 'A') ?? '';

describe('gatherer', () => {
  it('counts a unit once, whatever it sees again and whichever log says so again', () => {
    const one = aWriter(test, 'one');
    const two = aWriter(test, 'two');
    const lines = [one.saw(inA), one.saw(inA, { version: 2 }), two.saw(inA), one.end()];
    const { quality, arm } = gatheredFrom(test, [...lines, ...lines]);
    expect(arm('A')).toEqual({ units: 1, instead: 0, versions: [{ version: 1, hash: 'abcd1234', units: 1 }] });
    expect(quality).toMatchObject({ lines: 4, lost: 0, writers: 2, openWriters: 1, mixed: 0, misassigned: 0 });
  });

  it('takes repeated observations of one unit as one value', () => {
    const { saw, did } = aWriter(test);
    const { values, quality } = gatheredFrom(test, [
      did(inA, { ok: 1 }),
      saw(inA),
      did(inA, { ok: 0, ms: 5 }),
      did(inA, { ok: 0 }),
      did('stranger', { ok: 1 }),
    ]);
    expect([values('A', 'ok'), values('A', 'ms'), values('B', 'ok')]).toEqual([[1 / 3], [5], []]);
    expect(quality.withoutExposure).toBe(1);
  });

  it('sees what a writer could not write, and what nobody can read', () => {
    const { saw, skip } = aWriter(test);
    const lines = [saw('a'), undefined, skip(), skip(), saw('b')].map((line) => line ?? undefined);
    expect(gatheredFrom(test, [...lines.filter(Boolean), undefined]).quality).toMatchObject({ lines: 2, lost: 2, unreadable: 1 });
  });

  it('the first variant of a unit counts, in the order of its process whatever the clock said', () => {
    const { saw } = aWriter(test);
    const first = saw(inA, { at: '2026-01-02T00:00:00.000Z' });
    const after = saw(inA, { variant: 'B', at: '2026-01-01T00:00:00.000Z' });
    for (const lines of [
      [first, after],
      [after, first],
    ]) {
      const { arm, quality } = gatheredFrom(test, lines);
      expect([arm('A').units, arm('B').units, quality.mixed]).toEqual([1, 0, 1]);
    }
  });

  it('says which units were given what their key does not lead to', () => {
    expect(gatheredFrom(test, [aWriter(test).saw(inA, { variant: 'B' })]).quality.misassigned).toBe(1);
  });

  it('leaves units of earlier weights out, also when they come back', () => {
    const before = anABTest({
      variants: [
        { name: 'A', alias: 'a', weight: 9 },
        { name: 'B', alias: 'b', weight: 1 },
      ],
    });
    const old = aWriter(before, 'old').saw('u1', { at: '2025-12-01T00:00:00.000Z' });
    const now = aWriter(test, 'now');
    const { arm, quality } = gatheredFrom(test, [now.saw('u1'), old, now.saw('u2')]);
    expect([arm('A').units + arm('B').units, quality.otherSplits]).toEqual([1, 1]);
  });

  it('gives the same whatever the order', () => {
    const [one, two] = [aWriter(test, 'one'), aWriter(test, 'two')];
    const lines = [
      ...['a', 'b', 'c', 'a'].flatMap((unit) => [one.saw(unit), one.did(unit, { ok: 1 })]),
      ...['b', 'd'].flatMap((unit, at) => [two.saw(unit, { at: `2026-01-01T00:00:0${at + 1}.000Z` }), two.did(unit, { ok: 0 })]),
    ];
    const told = (given: typeof lines) => {
      const { arm, values, quality } = gatheredFrom(test, given);
      return [arm('A'), arm('B'), values('A', 'ok').toSorted(), values('B', 'ok').toSorted(), quality];
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(told(lines));
      }),
    );
  });
});

describe('parseLine', () => {
  const line = aWriter(test).saw('u1');
  it('takes what was written', () => {
    expect(parseLine(JSON.stringify(line))).toEqual(line);
  });

  it.each([
    ['torn', JSON.stringify(line).slice(0, -5)],
    ['of another kind', '{"kind":"x"}'],
    ['with a name instead of a key', JSON.stringify({ ...line, key: 'ada@example.org' })],
    ['with a number that is none', JSON.stringify({ ...line, n: '1' })],
    ['without a time', JSON.stringify({ ...line, at: 'now' })],
    ['with a value that is no number', JSON.stringify({ ...line, kind: 'outcome', values: { ok: 'yes' } })],
    ['empty', ''],
    ['no object', '[]'],
  ])('not one %s', (_what, text) => {
    expect(parseLine(text)).toBeUndefined();
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseLine(text);
      }),
    );
  });
});
