import type { Answer, AnswerSource } from '../../core/eval/answer.ts';
import type { GradeHelp, JudgeQuestion, JudgeReply } from '../../core/eval/assertion.ts';
import { addFacts, judgeName } from '../../core/eval/judges/judge-facts.ts';
import { JUDGE_PARAMS } from '../../core/eval/judges/protocol.ts';
import { readReply, repairMessages } from '../../core/eval/judges/read-reply.ts';
import type { JudgeFacts } from '../../core/eval/result.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Message } from '../../core/prompt/model.ts';
import type { ModelRequest } from '../../ports/model.ts';

/** One request to a judge; the model's own name is the provider's part of it. */
export interface JudgeRequest {
  /** `openai:gpt-4.1`. */
  readonly provider: string;
  readonly request: Omit<ModelRequest, 'model'>;
  /** Part of the cache key: the same question asked again is another one. */
  readonly repeatIndex: number;
}

export type JudgeAnswer =
  | { readonly answer: Answer; readonly source: AnswerSource; readonly costUsd: number | null }
  | { readonly problem: string; readonly notRun?: true };

export interface JudgeDependencies {
  /** The suite's judge; `undefined`: only checks that name their own are judged. */
  readonly provider: string | undefined;
  /** How often each question is asked; the majority decides. */
  readonly repeat: number;
  /** With cache, pace and budget. */
  readonly ask: (request: JudgeRequest) => Promise<JudgeAnswer>;
}

type OneReply = { readonly reply: JsonObject; readonly facts: JudgeFacts } | Extract<JudgeReply, { readonly problem: string }>;

/** Asks by the protocol: strictly read, repaired once, and never a verdict where none was given. */
export function openJudge({ provider: usual, repeat, ask }: JudgeDependencies): NonNullable<GradeHelp['judge']> {
  return async (question) => {
    const provider = question.provider ?? usual;
    if (provider === undefined) return { problem: 'no judge is configured: set `judge.provider`', notRun: true };
    const times = Array.from({ length: Math.max(1, repeat) }, (_, index) => index);
    const replies = await Promise.all(times.map((repeatIndex) => askOnce(question, provider, repeatIndex, ask)));
    const open = replies.find((one) => 'problem' in one);
    if (open !== undefined && 'problem' in open) return open;
    const given = replies.filter((one) => 'reply' in one);
    return { replies: given.map(({ reply }) => reply), facts: given.map(({ facts }) => facts).reduce(addFacts) };
  };
}

async function askOnce(question: JudgeQuestion, provider: string, repeatIndex: number, ask: JudgeDependencies['ask']): Promise<OneReply> {
  const first = await ask(requestOf(question, question.messages, provider, repeatIndex));
  if ('problem' in first) return first;
  const read = readAnswer(first.answer, question);
  const facts = factsOf(first, question, provider);
  if ('reply' in read) return { ...read, facts };
  const messages = repairMessages(question, first.answer.text, read.problem);
  const second = await ask(requestOf(question, messages, provider, repeatIndex));
  if ('problem' in second) return second;
  const again = readAnswer(second.answer, question);
  if ('problem' in again) return { problem: `the judge gave no verdict, twice: ${again.problem}` };
  return { ...again, facts: addFacts(facts, factsOf(second, question, provider)) };
}

function readAnswer({ text, finishReason, refused }: Answer, question: JudgeQuestion) {
  if (refused) return { problem: 'the judge refused to answer' };
  if (finishReason === 'length') return { problem: 'the reply was cut off' };
  return readReply(text, question);
}

function requestOf({ type, schema }: JudgeQuestion, messages: readonly Message[], provider: string, repeatIndex: number): JudgeRequest {
  const name = type.replace(/[^A-Za-z0-9_-]/g, '_');
  return {
    provider,
    request: { messages, params: JUDGE_PARAMS, tools: [], responseFormat: { kind: 'json_schema', name, strict: true, schema } },
    repeatIndex,
  };
}

function factsOf(
  { answer: { usage }, source, costUsd }: Extract<JudgeAnswer, { readonly answer: Answer }>,
  { rubricHash }: JudgeQuestion,
  provider: string,
): JudgeFacts {
  return {
    provider: judgeName(provider),
    source,
    costUsd,
    rubricHash,
    ...(usage && { inputTokens: usage.input, outputTokens: usage.output }),
  };
}
