import { describe, expect, it } from '@jest/globals';
import { gradeAnswer } from '../../../src/core/eval/grade-answer.ts';
import { parseCheck } from '../../../src/core/eval/parse-check.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { gradedOf, HELP } from './assertions/example-graded.ts';

const grade = (checks: readonly JsonObject[], threshold?: number, vars: JsonObject = {}) =>
  gradeAnswer(gradedOf({ output: 'Hello Ann', vars }), checks.map(parseCheck), HELP, threshold);
const PASS = { type: 'contains', value: 'Ann' };
const FAIL = { type: 'contains', value: 'Bob' };
const ERROR = { type: 'contains', value: '' };
const SKIP = { type: 'finish-reason', value: 'stop' };
const NOT_RUN = { type: 'python', value: 'x' };

describe('all checks must hold', () => {
  it.each([
    [[PASS, PASS], 'passed', 1],
    [[PASS, FAIL], 'failed', 0.5],
    [[PASS, ERROR], 'error', 1],
    [[FAIL, ERROR], 'failed', 0],
    [[PASS, NOT_RUN], 'not-run', 1],
    [[ERROR, NOT_RUN], 'error', null],
    [[PASS, SKIP], 'passed', 1],
    [[SKIP], 'error', null],
    [[SKIP, NOT_RUN], 'not-run', null],
    [[PASS, { ...FAIL, weight: 0 }], 'passed', 1],
    [[PASS, { ...ERROR, weight: 0 }], 'passed', 1],
    [[{ ...PASS, weight: 3 }, FAIL], 'failed', 0.75],
  ] as readonly (readonly [readonly JsonObject[], string, number | null])[])('%j: %s', async (checks, status, score) => {
    expect(await grade(checks)).toMatchObject({ status, score });
  });
});

describe('a share of their weight is enough', () => {
  it.each([
    [[PASS, FAIL], 0.5, 'passed'],
    [[PASS, FAIL], 0.51, 'failed'],
    [[{ ...PASS, weight: 3 }, FAIL], 0.75, 'passed'],
    [[PASS, PASS, FAIL], 2 / 3, 'passed'],
    [[PASS, SKIP], 1, 'passed'],
    [[PASS, ERROR], 0.5, 'error'],
    [[FAIL, FAIL, ERROR], 0.5, 'failed'],
    [[FAIL, ERROR], 0.5, 'error'],
    [[PASS, NOT_RUN], 0.5, 'not-run'],
  ] as readonly (readonly [readonly JsonObject[], number, string])[])('%j of %d: %s', async (checks, threshold, status) => {
    expect((await grade(checks, threshold)).status).toBe(status);
  });
});

describe('what is said of each check', () => {
  it('goes by its type and its name', async () => {
    const { checks } = await grade([PASS, { ...FAIL, type: 'not-contains', metric: 'others', weight: 2 }]);
    expect(checks).toEqual([
      {
        type: 'contains',
        metric: 'contains',
        kind: 'deterministic',
        weight: 1,
        status: 'passed',
        score: 1,
        reason: 'contains `Ann`',
        expected: 'Ann',
      },
      expect.objectContaining({ type: 'not-contains', metric: 'others', weight: 2, status: 'passed', score: 1 }),
    ]);
  });

  it('turns verdict and score round behind `not-`', async () => {
    const { checks } = await grade([{ type: 'not-contains-all', value: ['Ann', 'Hello', 'Bob', 'Eve'] }]);
    expect(checks[0]).toMatchObject({ status: 'passed', score: 0.5 });
  });

  it('puts the values of the case in', async () => {
    const { checks } = await grade([{ type: 'contains', value: '{{name}}' }], undefined, { name: 'Ann' });
    expect(checks[0]).toMatchObject({ status: 'passed', expected: 'Ann' });
  });

  it('puts in what the case expects', async () => {
    const graded = gradedOf({ output: 'Hello Ann', expected: 'Hello Ann' });
    const { status } = await gradeAnswer(graded, [parseCheck({ type: 'equals', value: '{{expected}}' })], HELP);
    expect(status).toBe('passed');
  });
});

describe('a group', () => {
  const set = (assert: readonly JsonObject[], more: JsonObject = {}) => ({ type: 'assert-set', assert, ...more });

  it.each([
    [set([PASS, PASS]), 'passed', 1],
    [set([PASS, FAIL]), 'failed', 0.5],
    [set([PASS, FAIL], { threshold: 0.5 }), 'passed', 0.5],
    [set([{ ...PASS, weight: 3 }, FAIL], { threshold: 0.7 }), 'passed', 0.75],
    [set([PASS, ERROR]), 'error', null],
    [set([PASS, NOT_RUN]), 'not-run', null],
    [set([SKIP]), 'skipped', null],
    [set([{ ...PASS, weight: 0 }]), 'error', null],
    [set([set([PASS]), FAIL], { threshold: 0.5 }), 'passed', 0.5],
    [{ ...set([PASS, FAIL]), type: 'not-assert-set' }, 'passed', 0.5],
    [{ ...set([PASS, ERROR]), type: 'not-assert-set' }, 'error', null],
  ] as readonly (readonly [JsonObject, string, number | null])[])('%j: %s', async (check, status, score) => {
    const { checks } = await grade([check]);
    expect(checks[0]).toMatchObject({ status, score });
  });

  it('shows its members', async () => {
    const { checks } = await grade([set([PASS, FAIL], { metric: 'names' })]);
    expect(checks[0]).toMatchObject({
      metric: 'names',
      reason: '1 of 2 checks hold',
      members: [{ status: 'passed' }, { status: 'failed' }],
    });
  });
});
