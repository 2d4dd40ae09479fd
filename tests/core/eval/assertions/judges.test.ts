import { describe, expect, it } from '@jest/globals';
import type { Graded } from '../../../../src/core/eval/assertion.ts';
import { checkAssertion } from '../../../../src/core/eval/check-assertion.ts';
import { gradeAnswer } from '../../../../src/core/eval/grade-answer.ts';
import { parseCheck } from '../../../../src/core/eval/parse-check.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import { aJudge, anAnswer, inTurn } from '../judges/scripted-judge.ts';

type Replies = readonly (string | object)[];
const REASON = 'Because.';

async function graded(check: JsonObject, replies: Replies, others: Partial<Graded> = {}, output = 'It opens at nine.') {
  const { help, asked } = aJudge(inTurn(...replies));
  const { checks } = await gradeAnswer(anAnswer(output, others), [parseCheck(check)], help);
  return { ...checks[0]!, calls: asked.length, sent: asked.map(({ request }) => String(request.messages[1]?.content)) };
}
const statements = (key: string, ...values: readonly boolean[]) => ({
  verdicts: values.map((value, index) => ({ statement: `Statement ${index + 1}.`, reason: REASON, [key]: value })),
});

describe('what a judge says becomes a grade', () => {
  const context = 'The shop opens at nine.\n\nIt sells bread.';
  const pieces = (...values: readonly boolean[]) => ({
    verdicts: values.map((value, index) => ({ piece: index + 1, reason: REASON, contradicts: value })),
  });
  const choices = [
    { choice: 'poor', score: 0 },
    { choice: 'good', score: 0.6 },
    { choice: 'best', score: 1 },
  ];
  const prompt = 'Rate {{completion}}.';

  it.each<[string, JsonObject, object, Partial<Graded>, 'passed' | 'failed', number]>([
    ['a rubric that is met', { type: 'llm-rubric', value: 'short' }, { reason: REASON, pass: true }, {}, 'passed', 1],
    ['a rubric that is not', { type: 'llm-rubric', value: 'short' }, { reason: REASON, pass: false }, {}, 'failed', 0],
    ['its opposite', { type: 'not-llm-rubric', value: 'short' }, { reason: REASON, pass: true }, {}, 'failed', 0],
    [
      'a score that is enough',
      { type: 'llm-rubric', value: 'a', threshold: 0.7 },
      { reason: REASON, pass: true, score: 0.7 },
      {},
      'passed',
      0.7,
    ],
    [
      'a score that is not',
      { type: 'llm-rubric', value: 'a', threshold: 0.7 },
      { reason: REASON, pass: true, score: 0.6 },
      {},
      'failed',
      0.6,
    ],
    [
      'a score without a yes',
      { type: 'llm-rubric', value: 'a', threshold: 0.7 },
      { reason: REASON, pass: false, score: 1 },
      {},
      'failed',
      1,
    ],
    ['one criterion', { type: 'model-graded-closedqa', value: 'names a time' }, { reason: REASON, pass: true }, {}, 'passed', 1],
    ['a part of the facts', { type: 'factuality', value: 'Nine.' }, { reason: REASON, choice: 'A' }, {}, 'passed', 0.4],
    ['more than the facts', { type: 'factuality', value: 'Nine.' }, { reason: REASON, choice: 'B' }, {}, 'passed', 0.6],
    ['the facts, as expected', { type: 'factuality' }, { reason: REASON, choice: 'C' }, { expected: 'Nine.' }, 'passed', 1],
    ['a contradiction', { type: 'factuality', value: 'Nine.' }, { reason: REASON, choice: 'D' }, {}, 'failed', 0],
    ['an immaterial difference', { type: 'factuality', value: 'Nine.' }, { reason: REASON, choice: 'E' }, {}, 'passed', 1],
    [
      'a part, where more is wanted',
      { type: 'factuality', value: 'Nine.', threshold: 0.5 },
      { reason: REASON, choice: 'A' },
      {},
      'failed',
      0.4,
    ],
    ['half of it relevant', { type: 'answer-relevance' }, statements('relevant', true, false), {}, 'passed', 0.5],
    ['a third of it relevant', { type: 'answer-relevance' }, statements('relevant', true, false, false), {}, 'failed', 1 / 3],
    ['all of it supported', { type: 'context-faithfulness' }, statements('supported', true, true), { context }, 'passed', 1],
    ['most of it supported', { type: 'context-faithfulness' }, statements('supported', true, true, false), { context }, 'failed', 2 / 3],
    [
      'most of it, where that is enough',
      { type: 'context-faithfulness', threshold: 0.6 },
      statements('supported', true, true, false),
      { context },
      'passed',
      2 / 3,
    ],
    ['a context from the variables', { type: 'context-faithfulness' }, statements('supported', true), { vars: { context } }, 'passed', 1],
    ['a context that is enough', { type: 'context-recall', value: 'At nine.' }, statements('found', true), { context }, 'passed', 1],
    ['a context that is not', { type: 'context-recall' }, statements('found', false), { context, expected: 'Ten.' }, 'failed', 0],
    ['no toxicity', { type: 'toxicity' }, statements('toxic', false, false), {}, 'passed', 1],
    ['some toxicity', { type: 'toxicity' }, statements('toxic', false, true), {}, 'failed', 0.5],
    ['prejudice', { type: 'bias' }, statements('biased', true), {}, 'failed', 0],
    ['no contradiction', { type: 'hallucination' }, pieces(false, false), { context }, 'passed', 1],
    ['one contradiction', { type: 'hallucination' }, pieces(false, true), { context }, 'failed', 0.5],
    ['a good choice', { type: 'choices', prompt, choices }, { reason: REASON, choice: 'good' }, {}, 'passed', 0.6],
    ['a choice worth nothing', { type: 'choices', prompt, choices }, { reason: REASON, choice: 'poor' }, {}, 'failed', 0],
    [
      'a choice below the threshold',
      { type: 'choices', prompt, choices, threshold: 0.7 },
      { reason: REASON, choice: 'good' },
      {},
      'failed',
      0.6,
    ],
    ['five stars', { type: 'github/fluency' }, { reason: REASON, stars: 5 }, {}, 'passed', 1],
    ['two stars', { type: 'github/coherence' }, { reason: REASON, stars: 2 }, {}, 'passed', 0.25],
    ['one star', { type: 'github/relevance' }, { reason: REASON, stars: 1 }, {}, 'failed', 0],
    [
      'three stars of four',
      { type: 'github/similarity', threshold: 0.75 },
      { reason: REASON, stars: 3 },
      { expected: 'Nine.' },
      'failed',
      0.5,
    ],
    ['stars for the context', { type: 'github/groundedness' }, { reason: REASON, stars: 4 }, { context }, 'passed', 0.75],
    ['stars for the retrieval', { type: 'github/retrieval' }, { reason: REASON, stars: 4 }, { context }, 'passed', 0.75],
  ])('%s', async (_, check, reply, others, status, score) => {
    const result = await graded(check, [reply], others);
    expect(result).toMatchObject({ status, kind: 'judge', judge: { provider: 'openai:judge-1', costUsd: 0.001 } });
    expect(result.score).toBeCloseTo(score, 12);
    expect(result.reason).toContain(REASON === result.reason ? REASON : '');
    expect(result.calls).toBe(1);
  });
});

describe('no verdict is never a pass', () => {
  const context = 'The shop opens at nine.\n\nIt sells bread.';

  it.each<[string, JsonObject, string | object, Partial<Graded>]>([
    ['a rubric without pass', { type: 'llm-rubric', value: 'short' }, { reason: REASON }, {}],
    ['a rubric with a score alone', { type: 'llm-rubric', value: 'short', threshold: 0.5 }, { reason: REASON, score: 1 }, {}],
    ['no choice', { type: 'factuality', value: 'Nine.' }, { reason: REASON, choice: 'F' }, {}],
    ['no statements', { type: 'toxicity' }, { verdicts: [] }, {}],
    ['no statements about bias', { type: 'bias' }, { verdicts: [] }, {}],
    ['no statements of the answer', { type: 'context-faithfulness' }, { verdicts: [] }, { context }],
    ['no statements of the reference', { type: 'context-recall', value: 'Nine.' }, { verdicts: [] }, { context }],
    ['one piece of two', { type: 'hallucination' }, { verdicts: [{ piece: 1, reason: REASON, contradicts: false }] }, { context }],
    [
      'one piece twice',
      { type: 'hallucination' },
      { verdicts: [1, 1].map((piece) => ({ piece, reason: REASON, contradicts: false })) },
      { context },
    ],
    ['six stars', { type: 'github/fluency' }, { reason: REASON, stars: 6 }, {}],
    ['prose', { type: 'llm-rubric', value: 'short' }, 'Score 1.0, pass.', {}],
  ])('%s', async (_, check, reply, others) => {
    for (const type of [check['type'], `not-${check['type']}`])
      expect(await graded({ ...check, type: type as string }, [reply], others)).toMatchObject({ status: 'error', score: null });
  });

  it.each<[string, JsonObject, Partial<Graded>]>([
    ['faithfulness without a context', { type: 'context-faithfulness' }, {}],
    ['faithfulness with an empty context', { type: 'context-faithfulness' }, { context: ' \n' }],
    ['hallucination without a context', { type: 'hallucination' }, {}],
    ['recall without a reference', { type: 'context-recall' }, { context }],
    ['factuality without a reference', { type: 'factuality' }, {}],
    ['similarity without a reference', { type: 'github/similarity' }, {}],
    ['groundedness without a context', { type: 'github/groundedness' }, {}],
  ])('%s is an error, and nobody is asked', async (_, check, others) => {
    expect(await graded(check, ['{}'], others)).toMatchObject({ status: 'error', calls: 0 });
  });

  it.each(['toxicity', 'bias', 'answer-relevance', 'context-faithfulness', 'hallucination'])(
    '%s of an answer without text is skipped',
    async (type) => {
      expect(await graded({ type }, ['{}'], { context }, ' \n')).toMatchObject({ status: 'skipped', calls: 0 });
    },
  );

  it('is not run without a judge', async () => {
    const check = parseCheck({ type: 'llm-rubric', value: 'short' });
    const { status } = await gradeAnswer(anAnswer('Hello'), [check], { matches: async () => false });
    expect(status).toBe('not-run');
  });
});

describe('a judge that is asked several times', () => {
  const yes = { reason: 'Yes.', pass: true };
  const no = { reason: 'No.', pass: false };

  it.each([
    ['two of three', [yes, no, yes], 'passed', 2 / 3, '2 of 3 say yes: Yes.'],
    ['one of three', [yes, no, no], 'failed', 1 / 3, '1 of 3 say yes: No.'],
    ['a tie', [yes, no], 'failed', 1 / 2, '1 of 2 say yes, which is no majority: No.'],
    ['all', [yes, yes], 'passed', 1, '2 of 2 say yes: Yes.'],
  ] as const)('%s', async (_, replies, status, score, reason) => {
    const { help } = aJudge(inTurn(...replies), { repeat: replies.length });
    const { checks } = await gradeAnswer(anAnswer('Hello'), [parseCheck({ type: 'llm-rubric', value: 'short' })], help);
    expect(checks[0]).toMatchObject({ status, reason, details: { votes: replies.map(({ pass }) => pass) } });
    expect(checks[0]?.score).toBeCloseTo(score, 12);
    expect(checks[0]?.judge?.costUsd).toBeCloseTo(0.001 * replies.length, 12);
  });
});

describe('the rubric', () => {
  it('is filled with the values of the case, and hashed as it was written', async () => {
    const check = { type: 'llm-rubric', value: 'Greets {{name}}' };
    const [ann, bob] = [
      await graded(check, [{ reason: REASON, pass: true }], { vars: { name: 'Ann' } }),
      await graded(check, [{ reason: REASON, pass: true }], { vars: { name: 'Bob' } }),
    ];
    expect(ann.sent[0]).toContain('Greets Ann');
    expect(bob.sent[0]).toContain('Greets Bob');
    expect(ann.judge?.rubricHash).toBe(bob.judge?.rubricHash);
  });

  it('of GitHub Models points at the answer and never quotes it', async () => {
    const check = {
      type: 'choices',
      system_prompt: 'You rate {{topic}}.',
      prompt: 'Rate {{completion}} against {{expected}}; leave {{other}}.',
      choices: [
        { choice: 'yes', score: 1 },
        { choice: 'no', score: 0 },
      ],
    };
    const { sent } = await graded(check, [{ reason: REASON, choice: 'yes' }], { vars: { topic: 'shops' }, expected: 'Nine.' });
    expect(sent[0]).toContain('You rate shops.\n\nRate the ANSWER against Nine.; leave {{other}}.');
    expect(sent[0]?.split('It opens at nine.')).toHaveLength(2);
  });
});

describe('how a judge is written', () => {
  it.each<[JsonObject, string]>([
    [{ type: 'llm-rubric' }, 'value'],
    [{ type: 'llm-rubric', value: '' }, 'value'],
    [{ type: 'llm-rubric', value: 'short', threshold: 0 }, 'threshold'],
    [{ type: 'llm-rubric', value: 'short', provider: '' }, 'provider'],
    [{ type: 'toxicity', threshold: 1.5 }, 'threshold'],
    [{ type: 'choices', prompt: 'Rate it.', choices: [{ choice: 'a', score: 1 }] }, 'choices'],
    [{ type: 'choices', prompt: 'Rate it.', choices: ['a', 'b'].map((choice) => ({ choice, score: 0 })) }, 'no choice has a score above 0'],
    [{ type: 'choices', prompt: 'Rate it.', choices: [0, 1].map((score) => ({ choice: 'a', score })) }, 'there twice'],
  ])('refuses %j', async (written, problem) => {
    expect(await checkAssertion(parseCheck(written))).toEqual([expect.stringContaining(problem)]);
  });
});
