import { describe, expect, it } from '@jest/globals';
import { armKey, armTraces } from '../../../../src/core/eval/log/arm-traces.ts';
import { resultsTable } from '../../../../src/core/eval/log/results-table.ts';
import { aCase, aCheck, anArm, anAttempt } from '../../../reporters/eval/an-evaluation.ts';

const place = { experimentId: '1', runId: 'r1', evaluation: 'e1', at: 1000, version: 3 };
const cases = [
  aCase({ id: 'ann', tags: ['smoke', 'short'], attempts: [anAttempt(), anAttempt({ index: 1, cached: true })] }),
  aCase({ id: 'ben', vars: {}, attempts: [anAttempt({ costUsd: null })] }),
  aCase({ id: 'cat', attempts: [anAttempt({ status: 'not-run', checks: [] })] }),
];
const arm = anArm(cases);

describe('the traces of an arm', () => {
  const traces = armTraces(arm, place);

  it('are one for each answer that was wanted and asked for, in the order of the cases', () => {
    expect(traces.map(({ tags, startTime }) => [tags['promptops_case'], tags['promptops_attempt'], startTime])).toEqual([
      ['ann', '0', 1000],
      ['ann', '1', 1001],
      ['ben', '0', 1002],
    ]);
  });

  it('hold what went in and came out', () => {
    expect(traces[0]).toMatchObject({
      name: 'greet ann',
      durationMs: 640,
      ok: true,
      inputs: { name: 'Ann' },
      asked: [{ role: 'user', content: 'Greet Ann.' }],
      outputs: 'Hello Ann',
      usage: { input: 40, output: 12 },
      costUsd: 0.0004,
      tags: { promptops_status: 'passed', promptops_answer: 'live', promptops_case_tags: 'smoke, short' },
      prompts: [{ name: 'greet', version: 3 }],
    });
  });

  it('a case without values shows its messages, a cached answer took no time, an unknown price is none', () => {
    expect(traces[2]).toMatchObject({ inputs: [{ role: 'user', content: 'Greet Ann.' }] });
    expect(traces[2]).not.toHaveProperty('asked');
    expect(traces[2]).not.toHaveProperty('costUsd');
    expect(traces[1]).toMatchObject({ durationMs: 0, tags: { promptops_answer: 'live, cached' } });
  });

  it('tool calls are part of the answer, a problem stands for a missing one', () => {
    const called = anAttempt({ answer: { text: '', toolCalls: [{ name: 'find', arguments: '{"q":1}' }] } });
    const failed = anAttempt({ index: 1, checks: [], problem: { code: 'X', message: 'no key' } });
    expect(armTraces(anArm([aCase({ attempts: [called, failed] })]), place)).toMatchObject([
      { outputs: { content: '', tool_calls: [{ name: 'find', arguments: '{"q":1}' }] } },
      { outputs: 'no key', ok: false },
    ]);
  });

  it('have the same ids each time, and others in another evaluation or arm', () => {
    const ids = (other: typeof place, of = arm) => armTraces(of, other).map(({ id }) => id);
    expect(ids({ ...place, runId: 'r2', at: 5 })).toEqual(ids(place));
    const all = [...ids(place), ...ids({ ...place, evaluation: 'e2' }), ...ids(place, { ...arm, provider: 'echo' })];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are rows of the table too', () => {
    const { columns, data } = resultsTable(arm, traces) as { columns: string[]; data: unknown[][] };
    expect(data).toHaveLength(3);
    const row = Object.fromEntries(columns.map((column, at) => [column, data[1]![at]]));
    expect(row).toEqual({
      case: 'ann',
      attempt: 1,
      status: 'passed',
      score: 1,
      inputs: '{"name":"Ann"}',
      output: 'Hello Ann',
      expected: null,
      'check/equals': 'passed',
      latency_ms: null,
      cost_usd: 0.0004,
      trace_id: `tr-${traces[1]!.id}`,
    });
  });
});

describe('the key of an arm', () => {
  it.each([
    ['its name', { label: 'greet/7' }],
    ['its content', { contentHash: 'b'.repeat(64) }],
    ['its model', { provider: 'echo' }],
    ['its parameters', { params: { temperature: 1 } }],
  ])('depends on %s', (_, change) => expect(armKey(anArm([], change))).not.toBe(armKey(anArm([]))));

  it('depends on nothing that was answered', () => {
    expect(armKey(anArm([aCase({ attempts: [anAttempt({ checks: [aCheck({ status: 'failed' })] })] })]))).toBe(armKey(anArm([])));
  });
});
