import { isPromptopsError } from '../../core/errors.ts';
import type { Answer, AnswerSource } from '../../core/eval/answer.ts';
import { type AnswerKeyParts, keyOfParts, keyParts } from '../../core/eval/answer-key.ts';
import type { JsonObject } from '../../core/json.ts';
import type { AnswerStore, StoredAnswer } from '../../ports/answer-store.ts';
import type { Model, ModelRequest } from '../../ports/model.ts';
import { askLive, type LiveSignals, type ProviderState } from './ask-live.ts';
import { NOTHING_SPENT, type Purse, type Spent } from './budget.ts';
import type { EvalClock } from './eval-clock.ts';
import { openThrottle } from './throttle.ts';

/** `refresh` asks again and keeps the new answers; `replay` never asks. */
export type CacheMode = 'auto' | 'refresh' | 'off' | 'replay';

export interface Question {
  readonly model: Model;
  readonly request: ModelRequest;
  readonly repeatIndex: number;
  readonly role: AnswerKeyParts['role'];
  /** The answers that are kept beside the cases. */
  readonly cassette?: AnswerStore | undefined;
  readonly purse: Purse;
  readonly estimateUsd: number | null;
  readonly costOf: (answer: Answer) => number | null;
}

interface Answered {
  readonly answer: Answer;
  readonly source: AnswerSource;
  /** Nobody was asked just now. */
  readonly cached: boolean;
  readonly costUsd: number | null;
  readonly spent: Spent;
  /** Stores it; called once what was made of it is safe. */
  readonly keep: () => void;
}

/** `busy`, `denied`, `rejected`, `malformed`: the provider's doing. `not-run`: nobody was asked. */
interface Unanswered {
  readonly code: 'busy' | 'denied' | 'rejected' | 'malformed' | 'not-run';
  readonly message: string;
  readonly spent: Spent;
}

export type Reply = Answered | Unanswered;

/** Rejects only when the evaluation was stopped. */
export type AskModel = (question: Question) => Promise<Reply>;

interface AskerOptions {
  readonly mode: CacheMode;
  readonly cache: AnswerStore | undefined;
  /** Writes what is used into the cassette too. */
  readonly record: boolean;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly signals: LiveSignals;
  readonly clock: EvalClock;
}

/** Answers from the cache, else the cassette, else the provider; one question is never asked twice at the same time. */
export function modelAsker(options: AskerOptions): AskModel {
  const { mode, cache, signals, clock } = options;
  const providers = new Map<string, ProviderState>();
  const underWay = new Map<string, Promise<Reply>>();
  const fresh = new Set<string>();

  const stored = (key: string, cassette: AnswerStore | undefined): StoredAnswer | undefined => {
    if (mode === 'off' || (mode === 'refresh' && !fresh.has(key))) return undefined;
    return cache?.get(key) ?? cassette?.get(key);
  };
  const keepInCassette = (entry: StoredAnswer, cassette: AnswerStore | undefined): void => {
    if (options.record) cassette?.put(entry);
  };
  const keep = (entry: StoredAnswer, cassette: AnswerStore | undefined): void => {
    fresh.add(entry.key);
    underWay.delete(entry.key);
    if (mode !== 'off' && entry.source === 'live') cache?.put(entry);
    keepInCassette(entry, cassette);
  };
  const providerOf = ({ provider, baseUrl }: Model): ProviderState => {
    const name = `${provider} ${baseUrl}`;
    const known = providers.get(name) ?? { throttle: openThrottle(options.concurrency), denied: new Map<string, string>() };
    providers.set(name, known);
    return known;
  };
  const live = async (question: Question, key: string, parts: JsonObject): Promise<Reply> => {
    const { costOf, cassette, model } = question;
    const { reply, calls } = await askLive({ ...question, timeoutMs: options.timeoutMs }, providerOf(model), signals, clock);
    if ('notAsked' in reply) return { code: 'not-run', message: reply.notAsked, spent: NOTHING_SPENT };
    if ('problem' in reply) return { code: reply.problem, message: reply.message, spent: { calls, usd: 0 } };
    const costUsd = costOf(reply);
    const entry: StoredAnswer = { key, answer: reply, at: new Date(clock.now()).toISOString(), source: 'live', parts };
    return {
      answer: reply,
      source: model.source,
      cached: false,
      costUsd,
      spent: { calls, usd: costUsd },
      keep: () => {
        if (isWorthKeeping(reply, model)) keep(entry, cassette);
        else underWay.delete(key);
      },
    };
  };

  return async (question) => {
    const { cassette, costOf, model } = question;
    const keyed = keyOf(question);
    if ('code' in keyed) return keyed;
    const { key, parts } = keyed;
    if (model.source === 'echo') return live(question, key, parts);
    const found = stored(key, cassette);
    if (found) return fromStore(found, costOf, () => keepInCassette(found, cassette));
    if (mode === 'replay' || model.recorded) return { code: 'not-run', message: missing(key, parts), spent: NOTHING_SPENT };
    if (mode === 'off') return live(question, key, parts);
    const same = underWay.get(key);
    if (same) return shared(await same);
    const asked = live(question, key, parts);
    underWay.set(key, asked);
    const forget = () => underWay.delete(key);
    asked.then((reply) => 'code' in reply && forget(), forget);
    return asked;
  };
}

/** Errors never come here; what is empty or was cut off would be served again and again. */
function isWorthKeeping({ text, finishReason, toolCalls, refused }: Answer, { source }: Model): boolean {
  return source === 'live' && finishReason !== 'length' && (text.trim() !== '' || toolCalls.length > 0 || refused === true);
}

function fromStore({ answer, source }: StoredAnswer, costOf: Question['costOf'], keep: () => void): Reply {
  return { answer, source, cached: true, costUsd: costOf(answer), spent: NOTHING_SPENT, keep };
}

/** What another unit asked just now: paid and kept there. */
function shared(reply: Reply): Reply {
  return 'code' in reply ? { ...reply, spent: NOTHING_SPENT } : { ...reply, cached: true, spent: NOTHING_SPENT, keep: () => {} };
}

/** What JSON cannot carry, half a character say, cannot be asked either. */
function keyOf({ model, request, repeatIndex, role }: Question): { readonly key: string; readonly parts: JsonObject } | Unanswered {
  const { messages, params, tools, responseFormat } = request;
  const { provider, baseUrl } = model;
  const parts = keyParts({ provider, baseUrl, model: request.model, messages, params, tools, responseFormat, repeatIndex, role });
  try {
    return { key: keyOfParts(parts), parts };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { code: 'rejected', message: error.message, spent: NOTHING_SPENT };
  }
}

/** What was looked for, so that a person sees what has changed since it was recorded. */
function missing(key: string, { provider, model, params, messages, repeat_index: repeat, role }: JsonObject): string {
  const said = JSON.stringify(messages);
  const asked = said.length > SHOWN ? `${said.slice(0, SHOWN)}…` : said;
  return `no recorded answer fits: ${String(role)} ${provider}:${model}, parameters ${JSON.stringify(params)}, repeat ${repeat}, messages ${asked} (key ${key.slice(0, 12)})`;
}

const SHOWN = 160;
