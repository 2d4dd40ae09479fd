import { isPromptopsError } from '../../core/errors.ts';
import { isProviderProblem, parseProvider } from '../../core/eval/provider-name.ts';
import { costOf, type Prices } from '../../core/models/prices.ts';
import type { AnswerStore } from '../../ports/answer-store.ts';
import type { Model } from '../../ports/model.ts';
import type { JudgeAnswer, JudgeDependencies, JudgeRequest } from './ask-judge.ts';
import type { AskModel } from './ask-model.ts';
import type { Purse } from './budget.ts';
import { estimateCost } from './cost.ts';

export interface JudgeAskerDependencies {
  /** Throws where a name or the environment is wrong. */
  readonly model: (name: string) => Promise<Model>;
  readonly prices: Prices;
  readonly ask: AskModel;
  readonly purse: Purse;
  readonly cassette?: AnswerStore | undefined;
}

/** Judges are asked as candidates are: same pace, same budget, same caches. */
export function judgeAsker(dependencies: JudgeAskerDependencies): JudgeDependencies['ask'] {
  return async (request) => {
    const named = parseProvider(request.provider);
    if (isProviderProblem(named)) return { problem: `the judge: ${named.problem} ${named.hint}`.trim(), notRun: true };
    try {
      const model = await dependencies.model(named.name);
      return await askModel(request, model, named.model, dependencies);
    } catch (error) {
      if (!isPromptopsError(error)) throw error;
      return { problem: `the judge: ${error.message} ${error.hint}`.trim(), notRun: true };
    }
  };
}

async function askModel(
  { request: asked, repeatIndex }: JudgeRequest,
  model: Model,
  named: string,
  { ask, prices, purse, cassette }: JudgeAskerDependencies,
): Promise<JudgeAnswer> {
  const request = { ...asked, model: named };
  const reply = await ask({
    model,
    request,
    repeatIndex,
    role: 'judge',
    cassette,
    purse,
    estimateUsd: estimateCost(request, model.provider, prices),
    costOf: ({ usage }) => costOf(usage, model.provider, named, prices),
  });
  if ('code' in reply) return { problem: `the judge: ${reply.message}`, ...(reply.code === 'not-run' && { notRun: true as const }) };
  const { answer, source, costUsd } = reply;
  return { answer, source, costUsd };
}
