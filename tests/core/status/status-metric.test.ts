import { expect, it } from '@jest/globals';
import { judged, notMeasured, type StatusMetric } from '../../../src/core/status/status-metric.ts';

const counted = (good: number, total: number) => ({ good, total, notes: [] });

it.each<[string, Parameters<typeof judged>[1], number | null, Partial<StatusMetric>]>([
  ['enough', counted(95, 100), 0.95, { value: 0.95, verdict: 'met' }],
  ['too little', counted(94, 100), 0.95, { value: 0.94, verdict: 'missed' }],
  ['all of a target of all', counted(3, 3), 1, { value: 1, verdict: 'met' }],
  ['nothing', counted(0, 0), 0, { value: null, verdict: 'unknown', notes: ['there is nothing to measure'] }],
  ['what could not be measured', notMeasured('it is down'), 0.9, { value: null, verdict: 'unknown', notes: ['it is down'] }],
  ['a good part', { ...counted(9, 9), unknown: 'one is open' }, 0.9, { value: 1, verdict: 'unknown', notes: ['one is open'] }],
  ['a bad part', { ...counted(1, 9), unknown: 'one is open' }, 0.9, { verdict: 'unknown' }],
  ['what nobody demands', counted(0, 9), null, { value: 0, verdict: 'off' }],
])('%s', (_title, measurement, target, expected) => {
  expect(judged('lint_pass_rate', measurement, target)).toMatchObject(expected);
});
