import { describe, expect, it } from '@jest/globals';
import type { GradeHelp } from '../../../src/core/eval/assertion.ts';
import { ASSERTION_TYPES } from '../../../src/core/eval/assertions/index.ts';
import { gradeAnswer } from '../../../src/core/eval/grade-answer.ts';
import { parseCheck } from '../../../src/core/eval/parse-check.ts';
import { reduceAttempts } from '../../../src/core/eval/reduce-attempts.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { gradedOf, HELP } from './assertions/example-graded.ts';

const PASSING = { type: 'contains', value: 'Hello' };
const FAILING = { type: 'contains', value: 'Bye' };

const grade = (
  checks: readonly JsonObject[],
  { threshold, help = HELP, answer = {} }: { threshold?: number; help?: GradeHelp; answer?: object } = {},
) => gradeAnswer(gradedOf({ output: 'Hello', ...answer }), checks.map(parseCheck), help, threshold);
const statusOf = async (...args: Parameters<typeof grade>) => (await grade(...args)).status;

describe('a case never passes', () => {
  it('without a check', async () => {
    expect(await grade([])).toEqual({ status: 'not-run', score: null, checks: [], problem: expect.stringContaining('no check counts') });
  });

  it('by checks that do not count', async () => {
    expect(await statusOf([{ ...PASSING, weight: 0 }])).toBe('not-run');
    expect(await statusOf([{ ...PASSING, weight: 0 }, FAILING])).toBe('failed');
  });

  it('by a weight that is none', async () => {
    expect(await statusOf([{ ...PASSING, weight: -1 }])).toBe('error');
    expect(await statusOf([{ ...FAILING, weight: '0' }])).toBe('error');
  });

  it('by a threshold of 0, or one that is none', async () => {
    expect(await statusOf([FAILING], { threshold: 0 })).toBe('error');
    expect(await statusOf([PASSING], { threshold: Number.NaN })).toBe('error');
    expect(await statusOf([{ type: 'rouge-n', value: 'Hello', threshold: 0 }])).toBe('error');
    expect(await statusOf([{ type: 'assert-set', threshold: 0, assert: [FAILING] }])).toBe('error');
  });

  it('when nothing could be measured', async () => {
    const cached = { answer: { cached: true, answer: { latencyMs: 1 } } };
    const grown = await grade([{ type: 'latency', threshold: 1000 }], cached);
    expect([grown.status, grown.problem]).toEqual(['error', 'no check could be measured']);
    expect(await statusOf([{ type: 'cost', threshold: 1 }])).toBe('error');
    expect(await statusOf([{ type: 'assert-set', assert: [{ type: 'latency', threshold: 1000 }] }], cached)).toBe('error');
    expect(await statusOf([{ type: 'latency', threshold: 1000 }, PASSING], cached)).toBe('passed');
  });

  it('by a check that throws', async () => {
    const help: GradeHelp = { matches: () => Promise.reject(new Error('no thread')) };
    const { status, checks } = await grade([{ type: 'regex', value: 'H' }, PASSING], { help });
    expect([status, checks[0]!.reason]).toEqual(['error', 'the check broke: no thread']);
    expect(await statusOf([{ type: 'not-regex', value: 'H' }], { help })).toBe('error');
  });

  it('by a pattern that was stopped, nor by its opposite', async () => {
    const help: GradeHelp = { matches: async () => ({ problem: 'stopped after 250 ms' }) };
    expect(await statusOf([{ type: 'regex', value: 'H' }], { help })).toBe('error');
    expect(await statusOf([{ type: 'not-regex', value: 'H' }], { help })).toBe('error');
  });

  it.each([
    [{ type: 'contains', value: '' }],
    [{ type: 'contains-all', value: [] }],
    [{ type: 'regex', value: '(' }],
    [{ type: 'is-json', value: { type: 'strin' } }],
    [{ type: 'contians', value: 'Hello' }],
    [{ type: 'contains', vlaue: 'Hello', value: 'Hello' }],
    [{ type: 'contains', value: '{{nobody}}' }],
    [{ type: 'assert-set', assert: [] }],
    [{ type: 'assert-set' }],
    [{ type: 'assert-set', assert: 'contains: Hello' }],
    [{ type: '' }],
    [{ type: 'not-' }],
    [{ value: 'Hello' }],
  ] as readonly (readonly [JsonObject])[])('by %j, nor by its opposite', async (check) => {
    expect(await statusOf([check])).toBe('error');
    expect(await statusOf([{ ...check, type: `not-${String(check['type'])}` }])).toBe('error');
  });

  it('by an empty text that a value of the case brings', async () => {
    const graded = gradedOf({ output: 'Hello', vars: { name: '' } });
    expect((await gradeAnswer(graded, [parseCheck({ type: 'contains', value: '{{name}}' })], HELP)).status).toBe('error');
  });

  it.each(['', ' '])('as JSON, YAML, XML or HTML with the text %j', async (output) => {
    for (const type of ['is-json', 'contains-json', 'is-yaml', 'is-xml', 'contains-xml', 'is-html', 'contains-html'])
      expect([type, await statusOf([{ type }], { answer: { output } })]).toEqual([type, 'failed']);
  });

  it('by code, a judge or a trace that nobody ran', async () => {
    for (const check of [
      { type: 'javascript', value: 'file://a.mjs' },
      { type: 'python', value: 'True' },
      { type: 'similar', value: 'Hello' },
      { type: 'moderation' },
      { type: 'trajectory:step-count', value: 1 },
      { type: 'not-perplexity', threshold: 1 },
      { ...PASSING, transform: 'output.trim()' },
    ])
      expect([check.type, await statusOf([check, PASSING])]).toEqual([check.type, 'not-run']);
    expect(await statusOf([{ type: 'llm-rubric', value: 'kind' }, PASSING])).not.toBe('passed');
  });

  it('by a check that its reader says is not run', async () => {
    const { status } = await gradeAnswer(gradedOf('Hello'), [{ ...parseCheck(PASSING), notRun: 'a file is missing' }], HELP);
    expect(status).toBe('not-run');
  });

  it('by an empty answer alone', async () => {
    const EMPTY = new Set(['is-refusal', 'profanity', 'pii', 'secrets', 'unsupported-numbers', 'not-run']);
    const passing: string[] = [];
    for (const type of ASSERTION_TYPES) if ((await statusOf([{ type }], { answer: { output: '' } })) === 'passed') passing.push(type);
    expect(passing.filter((type) => !EMPTY.has(type))).toEqual([]);
  });
});

describe('a judge', () => {
  const judging = (replies: readonly JsonObject[]): GradeHelp => ({
    ...HELP,
    judge: async () => ({ replies, facts: { provider: 'x:y', source: 'live', costUsd: 0, rubricHash: '' } }),
  });
  const RUBRIC = { type: 'llm-rubric', value: 'kind' };

  it.each([
    ['no reply', []],
    ['a reply without a verdict', [{ reason: 'fine' }]],
    ['a verdict that is a text', [{ reason: 'fine', pass: 'true' }]],
    ['a score instead of a verdict', [{ reason: 'fine', score: 1 }]],
  ] as readonly (readonly [string, readonly JsonObject[]])[])('with %s lets nothing pass', async (_what, replies) => {
    expect(await statusOf([RUBRIC], { help: judging(replies) })).toBe('error');
    expect(await statusOf([{ ...RUBRIC, type: 'not-llm-rubric' }], { help: judging(replies) })).toBe('error');
  });

  it('that finds no statement to judge has nothing to say', async () => {
    for (const type of ['hallucination', 'toxicity', 'bias', 'context-faithfulness']) {
      const graded = { context: 'Delivery takes five days.' };
      expect([type, await statusOf([{ type }], { help: judging([{ statements: [] }]), answer: graded })]).toEqual([
        type,
        expect.not.stringMatching('passed'),
      ]);
    }
  });
});

describe('attempts', () => {
  it('never pass when there were none', () => {
    for (const policy of ['all', 'majority', 'any', { min: 0 }] as const)
      expect(reduceAttempts([], policy)).toEqual({ status: 'not-run', flaky: false });
  });

  it('never pass by a minimum of 0', () => {
    expect(reduceAttempts([{ status: 'failed' }], { min: 0 }).status).toBe('failed');
  });
});
