import { describe, expect, it } from '@jest/globals';
import { courseFor, pauseAfter } from '../../../src/core/load/freshness.ts';

const USUAL = { renewFromMs: 60_000, tryFromMs: 3_600_000 };

describe('courseFor', () => {
  it.each([
    [0, 0, 'serve'],
    [59_999, 0, 'serve'],
    [60_000, 0, 'serve-and-renew'],
    [54_000, 1, 'serve-and-renew'],
    [53_999, 1, 'serve'],
    [3_599_999, 0, 'serve-and-renew'],
    [3_600_000, 0, 'try-first'],
    [-1, 0, 'serve-and-renew'],
  ])('%d ms, spread %d: %s', (ageMs, spread, course) => {
    expect(courseFor(ageMs, USUAL, spread)).toBe(course);
  });

  it.each([
    [{ renewFromMs: 0, tryFromMs: 3_600_000 }, 0, 'try-first'],
    [{ renewFromMs: 60_000, tryFromMs: 0 }, 0, 'try-first'],
    [{ renewFromMs: 60_000, tryFromMs: 5000 }, 5000, 'try-first'],
    [{ renewFromMs: Number.POSITIVE_INFINITY, tryFromMs: Number.POSITIVE_INFINITY }, 1e15, 'serve'],
  ])('%j at %d: %s', (freshness, ageMs, course) => {
    expect(courseFor(ageMs, freshness, 0.5)).toBe(course);
  });
});

describe('pauseAfter', () => {
  it('doubles up to half a minute, and is never longer', () => {
    expect([1, 2, 3, 6, 50].map((failures) => pauseAfter(failures, 1))).toEqual([1000, 2000, 4000, 30_000, 30_000]);
  });
  it('keeps replicas apart', () => {
    expect([pauseAfter(1, 0), pauseAfter(1, 0.5)]).toEqual([750, 875]);
  });
});
