import type { EvalDependencies } from '../usecases/eval/evaluation-request.ts';
import type { Session } from './command.ts';
import { systemClock } from './system-clock.ts';

/** What evaluating takes, from a session. */
export async function openEvaluation(session: Session): Promise<EvalDependencies> {
  const { config, workspace, registry, model, cassette } = session;
  return {
    workspace,
    registry,
    model: onceByName(model),
    cassette,
    cache: await session.answers(),
    checks: await session.checks(),
    journal: await session.evals(),
    judge: config.eval.judge ?? undefined,
    prices: config.eval.prices,
    clock: systemClock,
  };
}

/** One model, however many cases and judges ask for it. */
function onceByName<Model>(open: (name: string) => Promise<Model>): (name: string) => Promise<Model> {
  const opened = new Map<string, Promise<Model>>();
  return (name) => {
    const known = opened.get(name) ?? open(name);
    opened.set(name, known);
    return known;
  };
}
