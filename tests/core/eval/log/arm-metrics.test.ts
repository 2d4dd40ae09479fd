import { describe, expect, it } from '@jest/globals';
import { armMetrics } from '../../../../src/core/eval/log/arm-metrics.ts';
import { keyObjection } from '../../../../src/core/mlflow/limits.ts';
import { aCase, aCheck, anArm, anAttempt, HOSTILE_TEXTS } from '../../../reporters/eval/an-evaluation.ts';

const oneCase = (id: string, ...checks: ReturnType<typeof aCheck>[]) => aCase({ id, attempts: [anAttempt({ checks })] });
const broken = aCase({ id: 'broken', attempts: [anAttempt({ checks: [], problem: { code: 'X', message: 'no' } })] });

describe('the figures of an arm', () => {
  it('count an error as not passed, as a case and as a check', () => {
    const cases = [oneCase('a', aCheck()), oneCase('b', aCheck({ status: 'error' })), broken];
    expect(armMetrics(anArm(cases))).toMatchObject({
      pass_rate: 1 / 3,
      'pass/mean': 1 / 3,
      'pass/errors': 2,
      'equals/mean': 0.5,
      'equals/errors': 1,
      errors: 2,
    });
  });

  it('leave out what is not known', () => {
    const empty = armMetrics(anArm([aCase({ attempts: [anAttempt({ status: 'not-run', checks: [], costUsd: null })] })]));
    for (const key of ['pass_rate', 'pass/mean', 'cost_usd', 'regressions', 'mcnemar_p']) expect(empty).not.toHaveProperty([key]);
    expect(empty).toMatchObject({ cases: 1, not_run: 1 });
  });

  it('hold the comparison, and the interval that the report shows', () => {
    const comparison = { baseline: 'greet/7', paired: 9, regressed: ['a', 'b'], fixed: ['c'], p: 0.5, leftOut: [] };
    const interval = { low: 0.25, high: 0.75, level: 0.95, method: 'sequence' };
    expect(armMetrics(anArm([aCase()]), { comparison, interval })).toMatchObject({
      regressions: 2,
      fixes: 1,
      mcnemar_p: 0.5,
      'pass_rate/lower_95': 0.25,
      'pass_rate/upper_95': 0.75,
    });
  });

  it.each([...HOSTILE_TEXTS, '/a', 'a//b', 'a/../b', '', 'ä'.repeat(400), 'pass'])(
    'have names that a server takes: a check called %j',
    (metric) => {
      const metrics = armMetrics(anArm([oneCase('a', aCheck({ metric }))]));
      expect(Object.keys(metrics).filter((key) => keyObjection(key) !== undefined)).toEqual([]);
      expect(metrics['pass/mean']).toBe(1);
    },
  );
});
