import { describe, expect, it } from '@jest/globals';
import { progressLine } from '../../../src/reporters/eval/progress-line.ts';
import type { EvalProgress } from '../../../src/usecases/eval/evaluation-request.ts';

const HALF: EvalProgress = { done: 24, total: 48, passed: 21, failed: 2, errors: 1, spentUsd: 0.012, seconds: 18 };

describe('the line of progress', () => {
  it('has a bar, what came of the cases, the money so far and the time left', () => {
    expect(progressLine(HALF)).toBe('██████████░░░░░░░░░░  24/48  21 passed, 2 failed, 1 error  $0.012  18 s left');
  });

  it.each([
    [
      'nothing done yet',
      { ...HALF, done: 0, passed: 0, failed: 0, errors: 0, spentUsd: 0 },
      '░░░░░░░░░░░░░░░░░░░░  0/48  0 passed, 0 failed, 0 errors  $0',
    ],
    ['all done', { ...HALF, done: 48 }, '████████████████████  48/48  21 passed, 2 failed, 1 error  $0.012'],
    ['nothing to do', { ...HALF, done: 0, total: 0 }, '████████████████████  0/0  21 passed, 2 failed, 1 error  $0.012'],
    [
      'a price that is not known',
      { ...HALF, spentUsd: null, seconds: 600 },
      '24/48  21 passed, 2 failed, 1 error  cost unknown  10 min 0 s left',
    ],
  ])('%s', (_, progress, line) => {
    expect(progressLine(progress)).toBe(line);
  });

  it('is full only when all is done', () => {
    expect(progressLine({ ...HALF, done: 999, total: 1000 }, 120)).toContain('░');
  });

  it.each([1, 4, 8, 30, 60, 79, 80, 81, 200])('fits into %d columns', (width) => {
    expect(progressLine(HALF, width).length).toBeLessThan(width);
  });
});
