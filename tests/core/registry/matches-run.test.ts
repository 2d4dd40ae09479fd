import { describe, expect, it } from '@jest/globals';
import { lastMetrics, matchesRun } from '../../../src/core/registry/matches-run.ts';
import type { Run, RunQuery } from '../../../src/core/registry/run.ts';

const run: Run = {
  id: '1',
  experimentId: 'e',
  name: 'r',
  status: 'RUNNING',
  startTime: 0,
  endTime: undefined,
  params: { p: 'x', empty: '' },
  tags: { kind: 'lineage', prompt: 'a' },
  metrics: {},
  artifactUri: '',
};

describe('a run matches', () => {
  it.each<[Omit<RunQuery, 'experimentId'>, boolean]>([
    [{}, true],
    [{ status: 'RUNNING' }, true],
    [{ status: 'FINISHED' }, false],
    [{ tags: { kind: 'lineage', prompt: 'a' }, params: { p: 'x' } }, true],
    [{ tags: { kind: 'lineage', prompt: 'b' } }, false],
    [{ tags: { kind: 'lineage', other: '' } }, false],
    [{ params: { empty: '' } }, true],
    [{ params: { absent: '' } }, false],
    [{ tags: { toString: 'x', constructor: 'Object' } }, false],
  ])('%j: %s', (query, matches) => {
    expect(matchesRun(run, { experimentId: 'e', ...query })).toBe(matches);
  });

  it('in its own experiment only', () => {
    expect(matchesRun(run, { experimentId: 'other' })).toBe(false);
  });
});

it('a metric is what its last step says, and of one step the latest', () => {
  const at = (step: number, timestamp: number, value: number) => ({ key: 'm', step, timestamp, value });
  expect(lastMetrics([at(1, 5, 10), at(2, 1, 20), at(2, 3, 30), at(0, 9, 40)])).toEqual({ m: 30 });
  expect(lastMetrics([])).toEqual({});
});
