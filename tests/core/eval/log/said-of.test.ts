import { describe, expect, it } from '@jest/globals';
import { saidOf } from '../../../../src/core/eval/log/said-of.ts';
import type { Attempt } from '../../../../src/core/eval/result.ts';
import { aCheck, anAttempt } from '../../../reporters/eval/an-evaluation.ts';

const said = (attempt: Attempt, expected?: string) => saidOf(attempt, expected === undefined ? {} : { expected });

describe('what is said of an answer', () => {
  it('is the verdict, each check, and what was wanted', () => {
    expect(said(anAttempt({ checks: [aCheck({ reason: 'it is' })] }), 'Hello')).toEqual([
      { name: 'pass', kind: 'feedback', source: { type: 'CODE', id: 'promptops' }, value: true, metadata: { score: '1' } },
      {
        name: 'equals',
        kind: 'feedback',
        source: { type: 'CODE', id: 'equals' },
        value: true,
        rationale: 'it is',
        metadata: { type: 'equals', score: '1' },
      },
      { name: 'expected_response', kind: 'expectation', source: { type: 'HUMAN', id: 'cases' }, value: 'Hello' },
    ]);
  });

  it('tells judges from code, and what they cost', () => {
    const judge = { provider: 'openai:gpt-4.1', source: 'live', inputTokens: 12, outputTokens: 3, costUsd: 0.5, rubricHash: 'ab' } as const;
    const [, tone] = said(anAttempt({ checks: [aCheck({ type: 'llm-rubric', metric: 'tone', kind: 'judge', judge })] }));
    expect(tone).toMatchObject({
      name: 'tone',
      source: { type: 'LLM_JUDGE', id: 'openai:gpt-4.1' },
      metadata: {
        'mlflow.assessment.scorerDigest': 'ab',
        'mlflow.assessment.judgeCost': '0.5',
        'mlflow.assessment.judgeInputTokens': '12',
        'mlflow.assessment.judgeOutputTokens': '3',
      },
    });
  });

  it.each([
    ['an error is none', 'error', { value: null, error: { code: 'CHECK_ERROR', message: 'the judge said nothing' } }],
    ['a failure is false', 'failed', { value: false }],
    ['a pass is true', 'passed', { value: true }],
  ] as const)('as a value: %s', (_, status, value) => {
    const [, check] = said(anAttempt({ checks: [aCheck({ status, reason: 'the judge said nothing' })] }));
    expect(check).toMatchObject(value);
  });

  it.each(['skipped', 'not-run'] as const)('of what was %s, nothing', (status) => {
    const all = said(anAttempt({ status: 'passed', checks: [aCheck({ status }), aCheck({ type: 'contains' })] }));
    expect(all.map(({ name }) => name)).toEqual(['pass', 'contains']);
    expect(said(anAttempt({ status, checks: [] }))).toEqual([]);
  });

  it('several checks of one name pass when all of them do', () => {
    const checks = [aCheck({ reason: 'has Ann' }), aCheck({ status: 'failed', reason: 'lacks Bob' })];
    expect(said(anAttempt({ checks })).slice(1)).toMatchObject([
      { name: 'equals', value: false, rationale: 'has Ann\nlacks Bob', metadata: { score: '0' } },
    ]);
    const broken = [aCheck({ status: 'failed' }), aCheck({ status: 'error', reason: 'no reply' })];
    expect(said(anAttempt({ checks: broken }))[1]).toMatchObject({ value: null, error: { message: 'no reply' } });
  });

  it('a check of the name of the verdict is not taken for it', () => {
    const all = said(anAttempt({ checks: [aCheck({ metric: 'pass' }), aCheck({ type: 'contains', status: 'failed' })] }));
    expect(all.map(({ name, value }) => [name, value])).toEqual([
      ['pass', false],
      ['pass (check)', true],
      ['contains', false],
    ]);
  });

  it('no answer is an error, with why', () => {
    expect(said(anAttempt({ checks: [], problem: { code: 'PROVIDER_FAILED', message: 'no key' } }))).toMatchObject([
      { name: 'pass', value: null, error: { code: 'PROVIDER_FAILED', message: 'no key' } },
    ]);
  });
});
