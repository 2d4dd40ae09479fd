import type { Attempt, Evaluation } from '../../core/eval/result.ts';
import { modelAsker } from './ask-model.ts';
import { openPurse, type Purse } from './budget.ts';
import { concludeEvaluation } from './conclude-evaluation.ts';
import { drainOnStop } from './drain-on-stop.ts';
import { dropOldEvaluations } from './drop-old-evaluations.ts';
import { watchForDecision } from './early-decision.ts';
import type { EvalDependencies, EvalProgress, EvalRequest } from './evaluation-request.ts';
import { type FinishedUnit, finishedUnits, headerRecord } from './journal-records.ts';
import { checkProviderNames } from './plan-arms.ts';
import { planSuites, seedOf } from './plan-suites.ts';
import { runUnits } from './run-units.ts';
import { saveCassettes } from './save-cassettes.ts';
import type { Unit } from './suite-run.ts';

/**
 * Measures prompts with their cases: asks, grades, compares, decides. Everything that goes wrong with one case is a result of it;
 * what is finished is in the journal, so that the same evaluation can be taken up again.
 */
export async function evaluatePrompts(request: EvalRequest, dependencies: EvalDependencies): Promise<Evaluation> {
  const { settings, resumed, stop } = request;
  const { clock, journal, cache } = dependencies;
  checkProviderNames([...(settings.provider === undefined ? [] : [settings.provider]), ...settings.models]);
  const started = clock.elapsed();
  const secondsSince = (moment: number): number => (clock.elapsed() - moment) / 1000;
  const purse = openPurse(settings.budget, () => clock.elapsed() - started);
  const planned = await planSuites(request, dependencies, purse, () => clock.elapsed() - started);
  const units = planned.flatMap((one) => one.units);

  const id = resumed?.id ?? clock.newId();
  const at = resumed?.at ?? new Date(clock.now()).toISOString();
  if (resumed === undefined) {
    journal.begin(id, headerRecord({ id, at, settings }));
    dropOldEvaluations(journal, clock.now());
  }
  const open = takeUp(units, finishedUnits(resumed?.entries.records ?? []), purse);

  const drain = drainOnStop(stop, clock);
  const watch = watchForDecision(planned, request);
  const progress = progressOf(units, () => ({ spentUsd: purse.spent.usd, seconds: secondsSince(started) }), request.onProgress);
  try {
    await runUnits({
      units: open,
      ask: modelAsker({ ...settings, mode: settings.cache, cache, signals: { stop, abort: drain.signal }, clock }),
      answering: { ...dependencies, ignoreRecorded: settings.provider !== undefined },
      concurrency: settings.concurrency,
      stop,
      append: (record) => journal.append(id, record),
      onFinished: (unit, attempt) => {
        watch(unit);
        progress(attempt);
      },
    });
  } finally {
    drain.end();
  }
  const { record, prune } = settings;
  const saved = record ? await saveCassettes(planned, { prune, resumed: open.length < units.length }) : planned;
  const concluded = concludeEvaluation({
    ...request,
    gitSha: await request.gitSha,
    id,
    at,
    seed: seedOf(planned),
    planned: saved,
    purse,
    seconds: secondsSince(started),
  });
  const evaluation = journal.cleaned(concluded);
  if (evaluation.stopped !== 'interrupted') journal.finish(id, evaluation);
  return evaluation;
}

/** Units that an earlier run finished have their results; what it spent is spent. The others are still to be done. */
function takeUp(units: readonly Unit[], earlier: ReadonlyMap<string, FinishedUnit>, whole: Purse): readonly Unit[] {
  const known = new Set(units.map(({ id }) => id));
  for (const [id, { spent }] of earlier) if (!known.has(id)) whole.charge(spent);
  return units.filter(({ id, run }) => {
    const { attempt, spent } = earlier.get(id) ?? {};
    if (spent !== undefined) run.purse.charge(spent);
    if (attempt !== undefined) run.attempts.set(id, attempt);
    return attempt === undefined;
  });
}

function progressOf(units: readonly Unit[], now: () => Pick<EvalProgress, 'spentUsd' | 'seconds'>, onProgress: EvalRequest['onProgress']) {
  const counts = { total: units.length, done: 0, passed: 0, failed: 0, errors: 0 };
  const count = ({ status }: Attempt): void => {
    counts.done += 1;
    if (status === 'passed') counts.passed += 1;
    else if (status === 'failed') counts.failed += 1;
    else if (status === 'error') counts.errors += 1;
  };
  for (const { id, run } of units) {
    const attempt = run.attempts.get(id);
    if (attempt) count(attempt);
  }
  return (attempt: Attempt): void => {
    count(attempt);
    onProgress?.({ ...counts, ...now() });
  };
}
