import { byCodeUnit } from '../../core/canonical-json.ts';
import { PromptopsError } from '../../core/errors.ts';
import { shuffled } from '../../core/eval/statistics/index.ts';
import { didYouMean } from '../../core/nearest-name.ts';
import type { Cassette } from '../../ports/answer-store.ts';
import { openPurse, type Purse } from './budget.ts';
import type { EvalDependencies, EvalRequest } from './evaluation-request.ts';
import { findProvenMetrics } from './find-proven-metrics.ts';
import { checkOwnGates, gateOf, referencesIn } from './gate-policy.ts';
import { planArms } from './plan-arms.ts';
import { selectCases } from './select-cases.ts';
import { type SuiteRun, type Unit, unitsOf } from './suite-run.ts';

/** A suite with everything that is to be asked for it. */
export interface PlannedSuite {
  readonly run: SuiteRun;
  readonly units: readonly Unit[];
}

type Request = Pick<EvalRequest, 'settings' | 'suites' | 'policy' | 'aliases'>;
type Dependencies = Pick<EvalDependencies, 'workspace' | 'registry' | 'model' | 'cassette' | 'judge'>;

/** In the order of their names, so that the result does not depend on how files were found. */
export async function planSuites(
  request: Request,
  dependencies: Dependencies,
  whole: Purse,
  elapsedMs: () => number,
): Promise<readonly PlannedSuite[]> {
  const { settings, aliases, policy } = request;
  const sorted = request.suites.toSorted((a, b) => byCodeUnit(a.prompt.name, b.prompt.name) || byCodeUnit(a.suite.file, b.suite.file));
  const planned: PlannedSuite[] = [];
  const cassettes = new Map<string, Cassette>();
  for (const read of sorted) {
    const suite = selectCases(read.suite, settings);
    if (suite.cases.length === 0) continue;
    const gate = gateOf(suite, settings, policy && read.policyToo ? { ...policy, named: true } : policy);
    checkOwnGates(gate, suite);
    const baselines = baselinesOf(gate.rules, settings, aliases);
    const proven = await findProvenMetrics(suite, dependencies);
    const cassette = settings.cache === 'off' && !settings.record ? undefined : await cassetteOf(suite.file, cassettes, dependencies);
    const run: SuiteRun = {
      suite,
      isWhole: suite.casesHash === read.suite.casesHash,
      file: read.file,
      notes: [...(read.notes ?? []), ...(proven.note === undefined ? [] : [proven.note]), ...unreadIn(cassette)],
      provenMetrics: proven.metrics,
      plan: await planArms({ ...read, suite, settings, baselines }, dependencies),
      gates: gate.rules,
      gateFrom: gate.from,
      cassette,
      purse: openPurse(suite.budget, elapsedMs, whole),
      attempts: new Map(),
      decided: false,
    };
    planned.push({ run, units: orderedUnits(run) });
  }
  if (planned.length === 0 && sorted.length > 0) throw nothingSelected(request);
  return planned;
}

function nothingSelected({ settings: { cases, tags }, suites }: Request): PromptopsError {
  const ids = suites.flatMap(({ suite }) => suite.cases.map(({ id }) => id));
  const known = suites.flatMap(({ suite }) => suite.cases.flatMap((one) => one.tags));
  const meant = [...cases.map((id) => didYouMean(id, ids)), ...tags.map((tag) => didYouMean(tag, known))].join('');
  const some = ids.slice(0, 5).join(', ');
  return new PromptopsError('USAGE', `No case is selected.${meant}`, `There are ${ids.length}: ${some}${ids.length > 5 ? ', …' : ''}.`);
}

/** Prompts of one file have one cassette. */
async function cassetteOf(file: string, opened: Map<string, Cassette>, { cassette }: Pick<Dependencies, 'cassette'>): Promise<Cassette> {
  const known = opened.get(file) ?? (await cassette(file));
  opened.set(file, known);
  return known;
}

function unreadIn(cassette: Cassette | undefined): readonly string[] {
  if (cassette === undefined || cassette.unread.length === 0) return [];
  const { file, unread } = cassette;
  const some = `${unread.slice(0, 5).join(', ')}${unread.length > 5 ? ', …' : ''}`;
  return [`${file} has lines that are no answer (${some}): nobody is answered by them, and they stay as they are.`];
}

function baselinesOf(rules: readonly string[], { against, againstIfThere }: EvalRequest['settings'], aliases: readonly string[]) {
  const asked = against === undefined ? [] : [{ reference: against, required: againstIfThere !== true, aliases }];
  const demanded = referencesIn(rules).filter((reference) => reference !== against);
  return [...asked, ...demanded.map((reference) => ({ reference, required: false, aliases }))];
}

/** A sequential test looks at cases in an order that nobody chose. */
function orderedUnits(run: SuiteRun): readonly Unit[] {
  const { cases, stopping } = run.suite;
  return unitsOf(run, stopping === undefined ? cases : shuffled(cases, seedOfHash(run.suite.casesHash)));
}

/** The same for the same cases. */
export function seedOf(planned: readonly PlannedSuite[]): number {
  return planned.reduce((seed, { run }) => (seed ^ seedOfHash(run.suite.casesHash)) >>> 0, 0);
}

function seedOfHash(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16) >>> 0;
}
