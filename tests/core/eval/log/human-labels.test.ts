import { describe, expect, it } from '@jest/globals';
import { armTraces } from '../../../../src/core/eval/log/arm-traces.ts';
import { humanLabels } from '../../../../src/core/eval/log/human-labels.ts';
import { labelKey } from '../../../../src/core/eval/review-labels.ts';
import type { Assessment, Trace } from '../../../../src/core/eval/trace.ts';
import type { Json } from '../../../../src/core/json.ts';
import { aCase, aCheck, anArm, anAttempt } from '../../../reporters/eval/an-evaluation.ts';

const HASH = 'a1'.repeat(32);
const judge = { provider: 'openai:gpt-4.1', source: 'live', costUsd: null, rubricHash: 'ab' } as const;
const tone = aCheck({ type: 'llm-rubric', metric: 'tone', kind: 'judge', status: 'failed', judge });
const place = { experimentId: '1', runId: 'r1', evaluation: 'e1', at: 0, version: undefined };
const [trace] = armTraces(anArm([aCase({ expected: 'Hello', attempts: [anAttempt({ checks: [tone] })] })]), place) as [Trace];
const human = (value: Json, more: Partial<Assessment> = {}): Assessment => ({
  name: 'tone',
  kind: 'feedback',
  source: { type: 'HUMAN', id: 'ana' },
  value,
  ...more,
});
const labels = (...said: readonly Assessment[]) => humanLabels({ ...trace, assessments: [...trace.assessments, ...said] }, 'tone', HASH);

describe('labels from what people say of a trace', () => {
  it('stand beside what the judge said', () => {
    expect(labels(human(true, { rationale: 'warm enough' }))).toEqual([
      {
        id: 'greet ann-en a1a1a1a1a1a1',
        metric: 'tone',
        output: 'Hello Ann',
        input: 'user:\nGreet Ann.',
        vars: { name: 'Ann' },
        expected: 'Hello',
        label: true,
        judge: false,
        provider: 'openai:gpt-4.1',
        rubric_hash: 'ab',
        verdict: 'approve',
        reviewer: 'ana',
        evaluation: 'e1',
        prompt: 'greet',
        hash: HASH,
        case: 'ann-en',
        attempt: 0,
        comment: 'warm enough',
      },
    ]);
  });

  it.each([
    [true, true],
    [false, false],
    ['yes', true],
    ['No', false],
    [' pass ', true],
    ['fail', false],
  ])('read %j as %j', (value, label) => expect(labels(human(value))).toMatchObject([{ label }]));

  it.each([0.7, 1, 'somewhat', null, { a: 1 }])('do not guess what %j means', (value) => expect(labels(human(value))).toEqual([]));

  it('are of this name, of people, and of answers to cases', () => {
    expect(labels()).toEqual([]);
    expect(labels(human(true, { name: 'length' }))).toEqual([]);
    expect(labels(human(true, { kind: 'expectation' }))).toEqual([]);
    expect(humanLabels({ ...trace, tags: {}, assessments: [human(true)] }, 'tone', HASH)).toEqual([]);
  });

  it('go without a judge that ended in an error', () => {
    const [line] = humanLabels(
      {
        ...trace,
        assessments: [{ ...human(null), source: { type: 'LLM_JUDGE', id: 'x' }, error: { code: 'E', message: 'no' } }, human(true)],
      },
      'tone',
      HASH,
    );
    expect(line).toMatchObject({ label: true });
    expect(line).not.toHaveProperty('judge');
  });

  it('are one line for each person and answer', () => {
    const keys = labels(human(true), human(false, { source: { type: 'HUMAN', id: 'ben' } })).map(labelKey);
    expect(new Set(keys).size).toBe(2);
  });
});
