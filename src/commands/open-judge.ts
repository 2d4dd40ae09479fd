import type { GradeHelp } from '../core/eval/assertion.ts';
import { openJudge } from '../usecases/eval/ask-judge.ts';
import { type AskModel, type CacheMode, modelAsker } from '../usecases/eval/ask-model.ts';
import { openPurse } from '../usecases/eval/budget.ts';
import { judgeAsker } from '../usecases/eval/judge-asker.ts';
import type { Session } from './command.ts';
import { openEvaluation } from './open-evaluation.ts';

const TIMEOUT_MS = 60_000;

export interface OpenJudgeFlags {
  readonly provider?: string;
  readonly repeat?: number;
  readonly cache: CacheMode;
  readonly budgetUsd?: number;
}

/** A judge outside of an evaluation, with the same caches, pace and budget. */
export async function openJudgeHelp(session: Session, flags: OpenJudgeFlags) {
  const { config, terminal } = session;
  const { model, cache, checks, judge, clock } = await openEvaluation(session);
  const controller = new AbortController();
  const { signal: stop } = controller;
  const release = terminal.onInterrupt(() => controller.abort(new Error('interrupted')));
  const ask = modelAsker({
    mode: flags.cache,
    cache,
    record: false,
    concurrency: config.eval.concurrency,
    timeoutMs: TIMEOUT_MS,
    signals: { stop, abort: stop },
    clock,
  });
  const started = clock.elapsed();
  const budget = { ...config.eval.budget, ...(flags.budgetUsd !== undefined && { usd: flags.budgetUsd }) };
  const purse = openPurse(budget, () => clock.elapsed() - started);
  const help: GradeHelp = {
    ...checks,
    judge: openJudge({
      provider: flags.provider ?? judge,
      repeat: flags.repeat ?? 1,
      ask: judgeAsker({ model, prices: config.eval.prices, ask: keeping(ask), purse }),
    }),
  };
  return { help, stop, release };
}

/** There is no journal to wait for. */
function keeping(ask: AskModel): AskModel {
  return async (question) => {
    const reply = await ask(question);
    if (!('code' in reply)) reply.keep();
    return reply;
  };
}
