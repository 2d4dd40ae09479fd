import { byCodeUnit } from '../../core/canonical-json.ts';
import type { Attempt, Evaluation } from '../../core/eval/result.ts';
import { shuffled } from '../../core/eval/statistics/index.ts';
import { modelAsker } from './ask-model.ts';
import { openPurse, type Purse } from './budget.ts';
import { concludeEvaluation } from './conclude-evaluation.ts';
import { drainOnStop } from './drain-on-stop.ts';
import { watchForDecision } from './early-decision.ts';
import type { EvalDependencies, EvalRequest } from './evaluation-request.ts';
import { gateOf, referencesIn } from './gate-policy.ts';
import { finishedUnits, headerRecord } from './journal-records.ts';
import { checkProviderNames, planArms } from './plan-arms.ts';
import { runUnits } from './run-units.ts';
import { selectCases } from './select-cases.ts';
import { type SuiteRun, type Unit, unitsOf } from './suite-run.ts';

/**
 * Measures prompts with their cases: asks, grades, compares, decides. Everything that goes wrong with one case is a result of it;
 * what is finished is in the journal, so that the same evaluation can be taken up again.
 */
export async function evaluatePrompts(request: EvalRequest, dependencies: EvalDependencies): Promise<Evaluation> {
  const { settings, resumed, stop } = request;
  const { clock, journal, cache } = dependencies;
  checkProviderNames([...(settings.provider === undefined ? [] : [settings.provider]), ...settings.models]);
  const started = clock.elapsed();
  const purse = openPurse(settings.budget, () => clock.elapsed() - started);
  const runs = await planRuns(request, dependencies, purse, started);
  const units = runs.map((run) => ({ run, units: orderedUnits(run) }));
  const seed = seedOf(runs);

  const id = resumed?.id ?? clock.newId();
  const at = resumed?.at ?? new Date(clock.now()).toISOString();
  if (resumed === undefined) journal.begin(id, headerRecord({ id, at, settings }));
  const earlier = finishedUnits(resumed?.entries.records ?? []);
  purse.charge(earlier.spent);
  const open = takeUp(
    units.flatMap((one) => one.units),
    earlier.attempts,
  );

  const drain = drainOnStop(stop, clock);
  const watch = watchForDecision(units, request);
  const progress = progressOf(
    units.flatMap((one) => one.units),
    request.onProgress,
  );
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
  const seconds = (clock.elapsed() - started) / 1000;
  const evaluation = concludeEvaluation({ ...request, id, at, seed, units, purse, seconds });
  if (!stop.aborted) journal.finish(id, evaluation);
  return evaluation;
}

/** In the order of their names, so that the result does not depend on how files were found. */
async function planRuns(request: EvalRequest, dependencies: EvalDependencies, whole: Purse, started: number): Promise<readonly SuiteRun[]> {
  const { settings, aliases } = request;
  const { clock } = dependencies;
  const sorted = request.suites.toSorted((a, b) => byCodeUnit(a.prompt.name, b.prompt.name) || byCodeUnit(a.suite.file, b.suite.file));
  const runs: SuiteRun[] = [];
  for (const read of sorted) {
    const suite = selectCases(read.suite, settings);
    if (suite.cases.length === 0) continue;
    const gate = gateOf(suite, settings, request.policy);
    const plan = await planArms({ ...read, suite, settings, baselines: baselinesOf(gate.rules, settings.against, aliases) }, dependencies);
    runs.push({
      suite,
      isWhole: suite.casesHash === read.suite.casesHash,
      file: read.file,
      notes: read.notes ?? [],
      plan,
      gates: gate.rules,
      gateFrom: gate.from,
      cassette: settings.cache === 'off' ? undefined : await dependencies.cassette(suite.file),
      purse: openPurse(suite.budget, () => clock.elapsed() - started, whole),
      attempts: new Map(),
      decided: false,
    });
  }
  return runs;
}

function baselinesOf(rules: readonly string[], against: string | undefined, aliases: readonly string[]) {
  const asked = against === undefined ? [] : [{ reference: against, required: true, aliases }];
  const demanded = referencesIn(rules).filter((reference) => reference !== against);
  return [...asked, ...demanded.map((reference) => ({ reference, required: false, aliases }))];
}

/** A sequential test looks at cases in an order that nobody chose. */
function orderedUnits(run: SuiteRun): readonly Unit[] {
  const { cases, stopping } = run.suite;
  return unitsOf(run, stopping === undefined ? cases : shuffled(cases, seedOfHash(run.suite.casesHash)));
}

export function seedOf(runs: readonly Pick<SuiteRun, 'suite'>[]): number {
  return runs.reduce((seed, { suite }) => (seed ^ seedOfHash(suite.casesHash)) >>> 0, 0);
}

function seedOfHash(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16) >>> 0;
}

/** Units that an earlier run finished have their results; the others are still to be done. */
function takeUp(units: readonly Unit[], finished: ReadonlyMap<string, Attempt>): readonly Unit[] {
  return units.filter((unit) => {
    const attempt = finished.get(unit.id);
    if (attempt !== undefined) unit.run.attempts.set(unit.id, attempt);
    return attempt === undefined;
  });
}

function progressOf(units: readonly Unit[], onProgress: EvalRequest['onProgress']): (attempt: Attempt) => void {
  if (onProgress === undefined) return () => {};
  const total = units.length;
  let [done, failed, errors] = [0, 0, 0];
  const count = ({ status }: Attempt): void => {
    done += 1;
    if (status === 'failed') failed += 1;
    else if (status === 'error') errors += 1;
  };
  for (const unit of units) {
    const attempt = unit.run.attempts.get(unit.id);
    if (attempt) count(attempt);
  }
  return (attempt) => {
    count(attempt);
    onProgress({ done, total, failed, errors });
  };
}
