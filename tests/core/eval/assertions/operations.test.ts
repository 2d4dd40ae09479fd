import { describe, expect, it } from '@jest/globals';
import type { CodeReply, GradeHelp } from '../../../../src/core/eval/assertion.ts';
import { HELP } from './example-graded.ts';
import { resultOf, statusOf } from './statuses.ts';

describe('what an answer took', () => {
  const LATENCY = { type: 'latency', threshold: 1000 };
  const COST = { type: 'cost', threshold: 0.01 };
  const TOKENS = { type: 'tokens', value: { max: 10 } };

  it.each([
    [LATENCY, { output: 'x', answer: { latencyMs: 1000 } }, 'passed'],
    [LATENCY, { output: 'x', answer: { latencyMs: 1001 } }, 'failed'],
    [LATENCY, { output: 'x', cached: true, answer: { latencyMs: 5 } }, 'skipped'],
    [LATENCY, 'x', 'skipped'],
    [{ ...LATENCY, type: 'not-latency' }, { output: 'x', cached: true, answer: { latencyMs: 5 } }, 'skipped'],
    [{ type: 'latency' }, { output: 'x', answer: { latencyMs: 1 } }, 'error'],
    [{ type: 'latency', threshold: 0 }, { output: 'x', answer: { latencyMs: 1 } }, 'error'],
    [COST, { output: 'x', costUsd: 0.01 }, 'passed'],
    [COST, { output: 'x', costUsd: 0.011 }, 'failed'],
    [COST, { output: 'x', costUsd: null }, 'skipped'],
    [{ type: 'cost', threshold: 0 }, { output: 'x', costUsd: 0 }, 'passed'],
    [TOKENS, { output: 'x', answer: { usage: { input: 50, output: 10 } } }, 'passed'],
    [{ ...TOKENS, of: 'total' }, { output: 'x', answer: { usage: { input: 50, output: 10 } } }, 'failed'],
    [{ ...TOKENS, of: 'input' }, { output: 'x', answer: { usage: { input: 9, output: 90 } } }, 'passed'],
    [TOKENS, 'x', 'skipped'],
    [{ ...TOKENS, of: 'both' }, 'x', 'error'],
  ])('%j of %j: %s', async (check, answer, status) => {
    expect(await statusOf(check, answer)).toBe(status);
  });

  it('says where tokens are an estimate', async () => {
    const { reason } = await resultOf(TOKENS, { output: 'x', answer: { usage: { input: 1, output: 2, estimated: true } } });
    expect(reason).toBe('has 2 output tokens, estimated from the characters (at most 10)');
  });
});

describe('code', () => {
  const returning = (reply: CodeReply): GradeHelp => ({ ...HELP, runCode: async () => reply });
  const CHECK = { type: 'javascript', value: 'file://checks/a.mjs' };

  it.each([
    [true, {}, 'passed', 1],
    [false, {}, 'failed', 0],
    [{ pass: true, score: 0.4, reason: 'so so' }, {}, 'passed', 0.4],
    [{ pass: true, score: 0.4 }, { threshold: 0.5 }, 'failed', 0.4],
    [{ pass: false, score: 0.9 }, {}, 'failed', 0.9],
    [0.8, { threshold: 0.8 }, 'passed', 0.8],
    [0.7, { threshold: 0.8 }, 'failed', 0.7],
    [{ score: 0.8 }, { threshold: 0.8 }, 'passed', 0.8],
    [0.8, {}, 'error', null],
    [1, {}, 'error', null],
    [{ score: 1 }, {}, 'error', null],
    [{ pass: 'yes' }, {}, 'error', null],
    [{ pass: null, score: 1 }, { threshold: 0.5 }, 'error', null],
    [{ pass: true, score: 7 }, {}, 'error', null],
    [{ pass: true, score: '1' }, {}, 'error', null],
    [{ pass: true }, { threshold: 0.5 }, 'passed', 1],
    [{}, {}, 'error', null],
    ['true', {}, 'error', null],
    [null, {}, 'error', null],
  ])('that returns %j, with %j: %s', async (returned, options, status, score) => {
    for (const type of ['javascript', 'webhook'] as const) {
      const result = await resultOf({ ...CHECK, type, ...options }, 'x', returning({ returned }));
      expect([result.status, result.score]).toEqual([status, score]);
    }
  });

  it('without a verdict has no opposite either', async () => {
    expect(await statusOf({ ...CHECK, type: 'not-webhook' }, 'x', returning({ returned: { score: 0 } }))).toBe('error');
    expect(await statusOf({ ...CHECK, type: 'not-javascript' }, 'x', returning({ error: 'broke' }))).toBe('error');
  });

  it('is not run where that is not allowed, nor when it stands in the case', async () => {
    const { status, reason } = await resultOf(CHECK, 'x');
    expect([status, reason]).toEqual(['not-run', expect.stringContaining('PROMPTOPS_ALLOW_CODE=1')]);
    expect(await statusOf({ type: 'not-javascript', value: 'file://checks/a.mjs' }, 'x')).toBe('not-run');
    expect(await statusOf({ type: 'javascript', value: 'output.length > 3' }, 'x', returning({ returned: true }))).toBe('not-run');
    expect(await statusOf({ type: 'webhook', value: 'https://x.example' }, 'x', returning({ notRun: 'not listed' }))).toBe('not-run');
  });
});
