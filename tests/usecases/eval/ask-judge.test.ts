import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/core/eval/answer.ts';
import { buildQuestion } from '../../../src/core/eval/judges/build-question.ts';
import { BINARY } from '../../../src/core/eval/judges/verdict-schemas.ts';
import { type JudgeAnswer, type JudgeRequest, openJudge } from '../../../src/usecases/eval/ask-judge.ts';

const question = buildQuestion({ type: 'llm-rubric', task: 'Decide.', parts: [{ name: 'ANSWER', text: 'Hello' }], schema: BINARY });
const YES = '{"reason": "Friendly.", "pass": true}';
const NO = '{"reason": "Cold.", "pass": false}';
const said = (text: string, more: Partial<Answer> = {}, costUsd: number | null = 0.002): JudgeAnswer => ({
  answer: { text, toolCalls: [], usage: { input: 50, output: 5 }, ...more },
  source: 'live',
  costUsd,
});

function scripted(answers: readonly JudgeAnswer[], options: { readonly repeat?: number; readonly provider?: string | undefined } = {}) {
  const asked: JudgeRequest[] = [];
  const ask = async (request: JudgeRequest) => {
    asked.push(request);
    return answers[asked.length - 1]!;
  };
  return { judge: openJudge({ provider: 'openai:judge-1', repeat: 1, ask, ...options }), asked };
}

describe('asking a judge', () => {
  it('sends the question at temperature 0 with the schema that the reply must fit', async () => {
    const { judge, asked } = scripted([said(YES)]);
    await judge(question);
    expect(asked).toEqual([
      {
        provider: 'openai:judge-1',
        request: {
          messages: question.messages,
          params: { temperature: 0 },
          tools: [],
          responseFormat: { kind: 'json_schema', name: 'llm-rubric', strict: true, schema: BINARY },
        },
        repeatIndex: 0,
      },
    ]);
  });

  it('gives the reply with who said it, what it took and which rubric it was', async () => {
    const { judge } = scripted([said(YES)]);
    expect(await judge(question)).toEqual({
      replies: [{ reason: 'Friendly.', pass: true }],
      facts: {
        provider: 'openai:judge-1',
        source: 'live',
        costUsd: 0.002,
        inputTokens: 50,
        outputTokens: 5,
        rubricHash: question.rubricHash,
      },
    });
  });

  it('asks the judge that a check names itself', async () => {
    const { judge, asked } = scripted([said(YES)], { provider: undefined });
    expect(await judge({ ...question, provider: 'anthropic:judge-2' })).toMatchObject({ facts: { provider: 'anthropic:judge-2' } });
    expect(asked[0]?.provider).toBe('anthropic:judge-2');
  });

  it('is not run where no judge is configured', async () => {
    const { judge, asked } = scripted([], { provider: undefined });
    expect(await judge(question)).toEqual({ problem: expect.stringContaining('no judge is configured'), notRun: true });
    expect(asked).toEqual([]);
  });

  it('asks once more when the reply cannot be read, and counts what both took', async () => {
    const { judge, asked } = scripted([said('It passes.'), said(YES)]);
    expect(await judge(question)).toMatchObject({
      replies: [{ pass: true }],
      facts: { costUsd: 0.004, inputTokens: 100, outputTokens: 10 },
    });
    expect(asked[1]?.request.messages.slice(0, 3)).toEqual([...question.messages, { role: 'assistant', content: 'It passes.' }]);
  });

  it.each([
    ['cannot be read', said('It passes.'), 'not one JSON object'],
    ['is empty', said(''), 'the reply is empty'],
    ['was cut off', said(YES, { finishReason: 'length' }), 'cut off'],
    ['is a refusal', said(YES, { refused: true }), 'refused'],
  ])('gives no verdict when the reply %s twice', async (_, answer, problem) => {
    const { judge, asked } = scripted([answer, answer]);
    expect(await judge(question)).toEqual({ problem: expect.stringContaining(problem) });
    expect(asked).toHaveLength(2);
  });

  it.each([{ problem: 'the budget is spent', notRun: true }, { problem: '401: the key is not valid' }] as const)(
    'hands on why there is no answer: %p',
    async (problem) => {
      expect(await scripted([problem]).judge(question)).toEqual(problem);
      expect(await scripted([said('?'), problem]).judge(question)).toEqual(problem);
    },
  );

  it('asks as often as it is told, each time another question for the cache', async () => {
    const { judge, asked } = scripted([said(YES), said(NO), said(YES)], { repeat: 3 });
    expect(await judge(question)).toMatchObject({ replies: [{ pass: true }, { pass: false }, { pass: true }] });
    expect(asked.map(({ repeatIndex }) => repeatIndex)).toEqual([0, 1, 2]);
  });

  it('has no verdict when one of several replies is missing', async () => {
    const { judge } = scripted([said(YES), { problem: 'busy' }, said(YES)], { repeat: 3 });
    expect(await judge(question)).toEqual({ problem: 'busy' });
  });

  it('does not know what it took when one price is not known, and trusts no more than the weakest source', async () => {
    const recorded: JudgeAnswer = { ...(said(YES) as Extract<JudgeAnswer, { answer: Answer }>), source: 'recorded', costUsd: null };
    const { judge } = scripted([said(YES), recorded], { repeat: 2 });
    expect(await judge(question)).toMatchObject({ facts: { costUsd: null, source: 'recorded' } });
  });
});
