import { describe, expect, it } from '@jest/globals';
import { summariseCases } from '../../../src/core/eval/summarise.ts';
import { aCase, aCheck, anAttempt, cases } from './gate/an-arm.ts';

describe('cases in figures', () => {
  it('what passed, of what has a verdict', () => {
    const { counts, passRate, interval } = summariseCases(cases('++-!.?'));
    expect(counts).toEqual({ total: 6, passed: 2, failed: 1, errors: 1, skipped: 1, notRun: 1, flaky: 0, cached: 0 });
    expect(passRate).toBe(0.5);
    expect(interval).toMatchObject({ method: 'wilson', level: 0.95 });
  });

  it('nothing that ran has no rate', () => {
    expect(summariseCases(cases('.?'))).toMatchObject({ passRate: null, interval: null, latencyMs: null });
  });

  it('costs include the judges, and one unknown price makes the whole unknown', () => {
    const judge = { provider: 'openai:gpt-4.1', source: 'live', costUsd: 0.5, rubricHash: '' } as const;
    const judged = aCase('a', 'passed', { attempts: [anAttempt({ checks: [aCheck({ judge })] })] });
    expect(summariseCases([judged]).costUsd).toBeCloseTo(0.501);
    expect(summariseCases([judged, aCase('b', 'passed', { attempts: [anAttempt({ costUsd: null })] })]).costUsd).toBeNull();
  });

  it('tokens are added, latencies of cached answers are none', () => {
    const waited = (latencyMs: number, cached = false) =>
      aCase(`${latencyMs}`, 'passed', {
        attempts: [anAttempt({ cached, answer: { text: '', toolCalls: [], latencyMs, usage: { input: 1, output: 2 } } })],
      });
    expect(summariseCases([waited(100), waited(300), waited(9, true)])).toMatchObject({
      tokens: 9,
      latencyMs: { p50: 200, p95: 290 },
      counts: { cached: 1 },
    });
  });

  it('by tag and by metric', () => {
    const tagged = [aCase('a', 'passed', { tags: ['smoke', 'en'] }), aCase('b', 'failed', { tags: ['smoke'] })];
    const { perTag, perMetric } = summariseCases(tagged);
    expect(perTag.map(({ tag, passRate }) => [tag, passRate])).toEqual([
      ['en', 1],
      ['smoke', 0.5],
    ]);
    expect(perMetric).toEqual([
      { metric: 'contains', kind: 'deterministic', passed: 1, failed: 1, errors: 0, skipped: 0, notRun: 0, meanScore: 0.5 },
    ]);
  });
});
