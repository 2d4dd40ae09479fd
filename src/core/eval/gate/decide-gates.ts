import { groupBy } from '../../group-by.ts';
import type { ArmResult, CaseResult, GateResult, Status, Verdict } from '../result.ts';
import { sprt, sprtVerdict } from '../statistics/sequential.ts';
import { signFlip } from '../statistics/sign-flip.ts';
import { statusBy } from './case-status.ts';
import { decideAmount } from './decide-amount.ts';
import { decideRegressions, type RegressionFacts } from './decide-regression.ts';
import { decideSample } from './decide-sample.ts';
import { casesText, type Decided, decided, idList, percent } from './decided.ts';
import type { Gate, MetricGate, NoRegressionGate } from './gate.ts';
import type { Baseline, GateEvidence } from './gate-evidence.ts';
import { judgedMetrics } from './judged-metrics.ts';
import { type CasesById, casesById, type PairedCases, pairCases } from './pair-cases.ts';
import { isGateProblem, parseGate } from './parse-gate.ts';
import { addToSample, amountsOf, emptySample, matches, meanScore, type SampleRules } from './sample.ts';
import { countsFixtures, weighEvidence, whyCaseLeftOut } from './weigh-evidence.ts';

export interface GatesDecision {
  readonly verdict: Exclude<Verdict, 'not-run'>;
  readonly gates: readonly GateResult[];
  readonly warnings: readonly string[];
}

/** What all lines together come to: one failure fails, one doubt leaves it open. What was not measured never passes. */
export function decideGates(rules: readonly string[], evidence: GateEvidence): GatesDecision {
  const view = viewOf(evidence);
  const gates = rules.map((rule) => ({ rule, gate: parseGate(rule) }));
  const regressions = decideComparisons(
    gates.flatMap(({ gate }) => (!isGateProblem(gate) && gate.kind === 'no-regression' ? gate : [])),
    view,
  );
  const results = gates.map(({ rule, gate }): Decided => {
    if (isGateProblem(gate)) return decided(rule, 'inconclusive', [gate.problem, gate.hint].filter(Boolean).join(' '));
    return gate.kind === 'no-regression' ? regressions.get(gate)! : advise(gate, decideLine(gate, view), view);
  });
  const counting = results.filter(({ advisory }) => advisory !== true);
  const onlyWarned =
    counting.length === 0 && gates.some(({ gate }) => isGateProblem(gate) || gate.kind === 'metric' || gate.kind === 'no-regression');
  return {
    verdict: onlyWarned ? 'inconclusive' : verdictOf(counting, view),
    gates: results.map(({ warnings: _warnings, ...result }) => result),
    warnings: [...new Set([...viewWarnings(view, counting.length), ...results.flatMap(({ warnings }) => warnings)])],
  };
}

/** The evidence and what is worked out of it once for all lines. */
interface View extends SampleRules {
  readonly evidence: GateEvidence;
  readonly excluded: ReadonlyMap<string, string>;
  readonly tooManyErrors: string | undefined;
  readonly unproven: ReadonlySet<string>;
  readonly sequential: 'good' | 'bad' | 'open' | undefined;
  readonly counted: number;
}

function viewOf(evidence: GateEvidence): View {
  const { candidate, casePolicy = 'all', judgeProven, maxErrorRate } = evidence;
  const { counted, leftOut } = weighEvidence(evidence);
  const excluded = new Map(leftOut.map(({ id, why }) => [id, why]));
  const unproven = new Set([...judgedMetrics(candidate)].filter((metric) => judgeProven?.(metric) !== true));
  const counts: SampleRules['counts'] = unproven.size === 0 ? null : (check) => !unproven.has(check.metric);
  const told = counted.filter(({ status }) => status !== 'not-run' && status !== 'skipped');
  const errors = told.filter(({ status }) => status === 'error').length;
  const tooMany = told.length > 0 && errors / told.length > maxErrorRate;
  const tooManyErrors = tooMany
    ? `${errors} of ${casesText(told.length)} ended in an error, the limit is ${percent(maxErrorRate)}`
    : undefined;
  return {
    evidence,
    policy: casePolicy,
    counts,
    excludes: ({ id }) => excluded.has(id),
    excluded,
    tooManyErrors,
    unproven,
    sequential: sequentialOf(evidence, told),
    counted: told.length,
  };
}

function sequentialOf({ sprt: rates }: GateEvidence, told: readonly CaseResult[]): View['sequential'] {
  if (!rates) return undefined;
  const passes = told.filter(({ status }) => status === 'passed').length;
  return sprtVerdict(passes, told.length - passes, sprt(...rates));
}

function decideLine(gate: Exclude<Gate, NoRegressionGate>, view: View): Decided {
  if (gate.kind === 'metric') return decideMetric(gate, view);
  const what = gate.kind === 'lint' ? 'the source of the version is linted' : 'the tags of the version are read';
  return { ...decided(gate.rule, 'inconclusive', `decided by promote, where ${what}`), advisory: true };
}

function decideMetric(gate: MetricGate, view: View): Decided {
  const { evidence, tooManyErrors } = view;
  const { kind } = gate.measure;
  if (kind === 'latency' || kind === 'cost' || kind === 'tokens') {
    const belonging = evidence.candidate.cases.filter((one) => matches(one, gate.filters));
    const counted = belonging.filter((one) => !view.excludes(one));
    const unknown = counted.filter(({ status }) => status === 'not-run').length + (evidence.remaining ?? 0);
    const amounts = amountsOf(
      gate,
      counted.flatMap(({ attempts }) => attempts),
    );
    const amount = decideAmount(gate, { ...amounts, unknown, excluded: belonging.length - counted.length });
    return amount.verdict === 'pass' && tooManyErrors !== undefined
      ? { ...amount, verdict: 'inconclusive', detail: `${amount.detail}; ${tooManyErrors}` }
      : amount;
  }
  const sample = emptySample(gate);
  for (const one of evidence.candidate.cases) addToSample(sample, one, gate, view);
  sample.unknown += evidence.remaining ?? 0;
  return decideSample(gate, sample, { tooManyErrors, sequential: sequentialFor(gate, view), stoppedEarly: evidence.stoppedEarly });
}

/** The test tells the bad rate from the good one: it decides only thresholds between them. */
function sequentialFor(
  { measure, filters, operator, threshold, confidence }: MetricGate,
  { sequential, evidence: { sprt: rates } }: View,
): View['sequential'] {
  if (!rates || measure.kind !== 'pass-rate' || filters.length > 0 || confidence !== undefined) return undefined;
  return (operator === '>=' || operator === '>') && threshold >= rates[0] && threshold <= rates[1] ? sequential : undefined;
}

/** A judge that nobody compared with people, or that disagreed with them, only warns. */
function advise(gate: Exclude<Gate, NoRegressionGate>, result: Decided, { unproven }: View): Decided {
  const metric = gate.kind === 'metric' && 'metric' in gate.measure ? gate.measure.metric : undefined;
  const ofJudges = gate.kind === 'metric' && gate.filters.some((filter) => filter.by === 'kind' && filter.value === 'judge');
  const doubted = metric !== undefined ? unproven.has(metric) : ofJudges && unproven.size > 0;
  if (!doubted) return result;
  const detail = `${result.detail} (a warning only: the judge is not calibrated)`;
  return {
    ...result,
    detail,
    advisory: true,
    warnings: [...result.warnings, `\`${gate.rule}\` only warns: compare the judge with people first (\`promptops judge calibrate\`).`],
  };
}

function decideComparisons(gates: readonly NoRegressionGate[], view: View): ReadonlyMap<NoRegressionGate, Decided> {
  const results = new Map<NoRegressionGate, Decided>();
  const facts: RegressionFacts[] = [];
  const known = new Map<ArmResult, Compared>();
  for (const gate of gates) {
    const baseline = baselineOf(gate, view.evidence);
    if (baseline === 'none')
      results.set(gate, decided(gate.rule, 'pass', `no-baseline: there is no ${gate.reference} to compare with yet`));
    else if (baseline === 'unreachable') results.set(gate, decided(gate.rule, 'inconclusive', `${gate.reference} could not be had`));
    else if (baseline === undefined) results.set(gate, decided(gate.rule, 'inconclusive', `${gate.reference} was not measured`));
    else {
      const compared = known.get(baseline) ?? compare(baseline, view);
      known.set(baseline, compared);
      facts.push(factsOf(gate, compared, view));
    }
  }
  const judged = decideRegressions(facts, view.tooManyErrors);
  for (const [index, { gate }] of facts.entries()) results.set(gate, adviseComparison(gate, judged[index]!, view));
  return results;
}

function adviseComparison({ metric }: NoRegressionGate, result: Decided, { unproven }: View): Decided {
  return metric !== undefined && unproven.has(metric)
    ? { ...result, detail: `${result.detail} (a warning only: the judge is not calibrated)`, advisory: true }
    : result;
}

function baselineOf({ reference }: NoRegressionGate, { baseline, baselines }: GateEvidence): Baseline | undefined {
  return (baselines && Object.hasOwn(baselines, reference) ? baselines[reference] : undefined) ?? baseline;
}

/** The candidate beside one baseline, the same for every line that names it. */
interface Compared {
  readonly before: CasesById;
  /** Of the candidate, those that are evidence on both sides. */
  readonly cases: readonly CaseResult[];
  readonly paired: PairedCases;
}

function compare(baseline: ArmResult, view: View): Compared {
  const { evidence, policy, counts } = view;
  const before = casesById(baseline);
  const statusOf = (one: CaseResult): Status => {
    const status = counts === null ? one.status : statusBy(one, counts, policy);
    // An outage is no regression.
    return status === 'error' && view.tooManyErrors !== undefined ? 'not-run' : status;
  };
  const noEvidence = (one: CaseResult) => view.excludes(one) || whyBaselineLeftOut(before.get(one.id), baseline, evidence) !== undefined;
  const cases = evidence.candidate.cases.filter((one) => !noEvidence(one));
  return { before, cases, paired: pairCases(cases, before, statusOf) };
}

function factsOf(gate: NoRegressionGate, { before, cases, paired }: Compared, { evidence }: View): RegressionFacts {
  const excluded = evidence.candidate.cases.length - cases.length;
  const facts = { gate, paired, unknown: paired.unknown.length + (evidence.remaining ?? 0), excluded };
  if (gate.metric === undefined) return facts;
  const differences = differencesOf(cases, before, gate.metric);
  return { ...facts, scores: { differences, p: signFlip(differences, evidence.seed).regression } };
}

/** A recorded baseline answer belongs to the version it is of. */
function whyBaselineLeftOut(one: CaseResult | undefined, { contentHash }: ArmResult, evidence: GateEvidence): string | undefined {
  return one && whyCaseLeftOut(one, contentHash, evidence);
}

function differencesOf(cases: readonly CaseResult[], before: CasesById, metric: string): readonly number[] {
  const differences: number[] = [];
  for (const one of cases) {
    const other = before.get(one.id);
    const now = meanScore(one, metric);
    const then = other ? meanScore(other, metric) : 'left-out';
    // An error of the candidate is worth nothing, one of the baseline says nothing.
    const score = now === 'error' ? 0 : now;
    if (typeof score === 'number' && typeof then === 'number') differences.push(score - then);
  }
  return differences;
}

function verdictOf(counting: readonly Decided[], { counted, tooManyErrors, excluded }: View): GatesDecision['verdict'] {
  if (counting.some(({ verdict }) => verdict === 'fail')) return 'fail';
  // Without a line about answers nothing was demanded of them, and that is no pass.
  if (counting.length === 0 || counted === 0 || excluded.size > 0 || tooManyErrors !== undefined) return 'inconclusive';
  return counting.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'inconclusive';
}

function viewWarnings({ evidence, excluded, unproven, tooManyErrors, counted }: View, lines: number): readonly string[] {
  const reasons = groupBy(excluded, ([, why]) => why);
  const fixtures = countsFixtures(evidence, evidence);
  return [
    ...[...reasons].map(([why, cases]) => `${casesText(cases.length)} left out (${idList(cases.map(([id]) => id))}): ${why}.`),
    ...(fixtures > 0 ? [`${casesText(fixtures)} counted with written answers: \`allow_fixtures\`.`] : []),
    ...(unproven.size > 0 ? [`The judge of ${[...unproven].join(', ')} is not calibrated: it has no say in verdicts.`] : []),
    ...(tooManyErrors === undefined ? [] : [`${tooManyErrors}.`]),
    ...(evidence.sprt ? ['Decided sequentially: the interval holds only as a confidence sequence.'] : []),
    ...(lines === 0 && counted > 0 ? ['No line of the gate is about answers: they decide nothing.'] : []),
  ];
}
