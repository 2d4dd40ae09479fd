import { type Answer, isTokenUsage } from '../../core/eval/answer.ts';
import type { Model, ModelProblem, ModelRequest } from '../../ports/model.ts';
import type { Purse } from './budget.ts';
import type { EvalClock } from './eval-clock.ts';
import type { Throttle } from './throttle.ts';

const ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** A provider that asks for more patience than this is not waited for. */
const LONGEST_PATIENCE_MS = 120_000;

export interface LiveQuestion {
  readonly model: Model;
  readonly request: ModelRequest;
  readonly timeoutMs: number;
  readonly purse: Purse;
  /** What it may cost at most; `null`: the price is not known. */
  readonly estimateUsd: number | null;
  readonly costOf: (answer: Answer) => number | null;
}

export interface LiveSignals {
  /** No new requests and no more waiting. */
  readonly stop: AbortSignal;
  /** Ends the requests that are under way. */
  readonly abort: AbortSignal;
}

export type LiveReply = Answer | ModelProblem | { readonly notAsked: string };

/** What is known of a provider in this evaluation. */
export interface ProviderState {
  readonly throttle: Throttle;
  /** It does not let us in: nothing more is asked of this model, or of any (`''`). */
  readonly denied: Map<string, string>;
}

const NOT_FOUND = 404;

/** One answer from a provider: paced, paid for, and tried again where that makes sense. Rejects only when it was stopped. */
export async function askLive(
  question: LiveQuestion,
  provider: ProviderState,
  signals: LiveSignals,
  clock: EvalClock,
): Promise<{ readonly reply: LiveReply; readonly calls: number }> {
  const slot = await provider.throttle.acquire(signals.stop);
  try {
    for (let calls = 0; ; ) {
      const denied = provider.denied.get('') ?? provider.denied.get(question.request.model);
      if (denied !== undefined) return { reply: { notAsked: denied }, calls };
      const reply = await askOnce(question, signals);
      if ('notAsked' in reply) return { reply, calls };
      calls += 1;
      if (!('problem' in reply)) {
        slot.admitted();
        slot.succeeded();
        return { reply, calls };
      }
      // What is not there is this one model; who is not let in is so with all of them.
      if (reply.problem === 'denied') provider.denied.set(reply.status === NOT_FOUND ? question.request.model : '', reply.message);
      if (reply.status === 429) slot.tooFast();
      const patience = patienceFor(reply, calls, clock);
      if (patience !== undefined) await clock.wait(patience, signals.stop);
      else {
        if (reply.problem !== 'denied') slot.admitted();
        return { reply, calls };
      }
    }
  } finally {
    slot.release();
  }
}

async function askOnce({ model, request, timeoutMs, purse, estimateUsd, costOf }: LiveQuestion, { stop, abort }: LiveSignals) {
  stop.throwIfAborted();
  const reservation = purse.reserve(estimateUsd);
  if ('refused' in reservation) return { notAsked: reservation.refused };
  let cost: number | null = 0;
  try {
    const reply = withTrueCounts(await model.ask(request, { signal: abort, timeoutMs }));
    if (!('problem' in reply)) cost = costOf(reply);
    return reply;
  } finally {
    reservation.settle(cost);
  }
}

/** Counts that can be none are none: the price of the answer is not known then. */
function withTrueCounts(reply: Answer | ModelProblem): Answer | ModelProblem {
  if ('problem' in reply || reply.usage === undefined || isTokenUsage(reply.usage)) return reply;
  const { usage: _, ...answer } = reply;
  return answer;
}

/** How long until the next try; `undefined`: there is none. */
function patienceFor({ problem, retryAfterMs }: ModelProblem, calls: number, { random }: EvalClock): number | undefined {
  if (problem !== 'busy' || calls >= ATTEMPTS) return undefined;
  if (retryAfterMs !== undefined) return retryAfterMs <= LONGEST_PATIENCE_MS ? Math.max(0, retryAfterMs) : undefined;
  return random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (calls - 1));
}
