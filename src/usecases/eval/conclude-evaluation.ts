import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/canonical-json.ts';
import { compareArms } from '../../core/eval/gate/compare-arms.ts';
import { decideGates } from '../../core/eval/gate/decide-gates.ts';
import { judgedMetrics } from '../../core/eval/gate/judged-metrics.ts';
import { pairNotes } from '../../core/eval/judges/pair-notes.ts';
import type { ArmResult, CheckResult, Evaluation, PromptEvaluation, Verdict } from '../../core/eval/result.ts';
import { confidenceSequence } from '../../core/eval/statistics/index.ts';
import { type CasesSummary, summariseCases } from '../../core/eval/summarise.ts';
import type { Json } from '../../core/json.ts';
import type { Purse } from './budget.ts';
import type { EvalRequest } from './evaluation-request.ts';
import { gateEvidenceOf } from './gate-evidence-of.ts';
import type { PlannedSuite } from './plan-suites.ts';
import { reproducingCommand } from './reproducing-command.ts';
import { armsOf, type SuiteRun, type Unit } from './suite-run.ts';

export interface Measured extends Pick<EvalRequest, 'settings' | 'policy' | 'tool' | 'stop'> {
  readonly gitSha: string | null;
  readonly id: string;
  readonly at: string;
  readonly seed: number;
  readonly planned: readonly PlannedSuite[];
  readonly purse: Purse;
  readonly seconds: number;
}

/** Everything that was found out, in the order of names, and what it comes to. */
export function concludeEvaluation(measured: Measured): Evaluation {
  const { id, at, tool, seed, planned, purse, seconds, settings, stop } = measured;
  const prompts = planned.map(({ run, units: own }) => concludePrompt(run, own, measured));
  // Whoever interrupts the last answer has lost nothing.
  const stopped =
    stop.aborted && planned.some(({ run, units: own }) => !run.decided && isShort(run, own))
      ? 'interrupted'
      : planned.some(({ run }) => run.purse.empty !== undefined)
        ? 'budget'
        : planned.some(({ run, units: own }) => run.decided && isShort(run, own))
          ? 'decided'
          : undefined;
  return {
    id,
    at,
    tool,
    seed,
    prompts,
    verdict: worst(prompts.map(({ verdict }) => verdict)),
    spentUsd: purse.spent.usd === null ? null : rounded(purse.spent.usd),
    calls: purse.spent.calls,
    seconds,
    ...(stopped !== undefined && { stopped }),
    reproduce: reproducingCommand(settings, { live: planned.some(({ run }) => isLive(run)) }),
  };
}

/** Sums of costs are off in their last digits by the order of the answers, which is nobody's business. */
function rounded(usd: number): number {
  return Math.round(usd * 1e9) / 1e9;
}

/** A failure is known whatever else is open; nothing that is open counts as passed. */
function worst(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ['fail', 'inconclusive', 'not-run'] as const) if (verdicts.includes(verdict)) return verdict;
  return verdicts.length === 0 ? 'not-run' : 'pass';
}

function isShort(run: SuiteRun, units: readonly Unit[]): boolean {
  return run.attempts.size < units.length;
}

function concludePrompt(run: SuiteRun, units: readonly Unit[], measured: Measured): PromptEvaluation {
  const { suite, plan, file, gates, gateFrom } = run;
  const stopped = whyShort(run, units, measured);
  const { evidence, resultOf } = gateEvidenceOf(run, units, measured, stopped ?? { note: 'not measured' });
  const { candidate } = evidence;
  const [baseline, ...moreBaselines] = armsOf(plan)
    .filter(({ role }) => role === 'baseline')
    .map(resultOf);
  const decision = decideGates(gates, evidence);
  const summary = summariseCases(candidate.cases);
  const { counts, passRate, costUsd, tokens, latencyMs } = summary;
  const told = counts.passed + counts.failed + counts.errors;
  return {
    name: suite.prompt,
    file,
    casesFile: suite.file,
    contentHash: candidate.contentHash,
    casesHash: suite.casesHash,
    scorersDigest: scorersDigest(run, candidate),
    gitSha: measured.gitSha,
    candidate,
    ...(baseline && { baseline, comparison: compareArms(candidate, baseline) }),
    others: [...moreBaselines, ...plan.others.map(resultOf)],
    counts,
    passRate,
    // Who looks after each case and stops when it suits has another interval.
    interval: suite.stopping && told > 0 ? confidenceSequence(counts.passed, told) : summary.interval,
    gates: decision.gates,
    gateFrom,
    verdict: told === 0 ? 'not-run' : decision.verdict,
    costUsd,
    tokens,
    latencyMs,
    warnings: [...new Set([...ownWarnings(run, summary, stopped?.note), ...judgeNotes(run, candidate), ...decision.warnings])],
    ...(run.isWhole && { evidence: { allowedFixtures: evidence.allowFixtures } }),
  };
}

/** Why units of this suite have no result. */
function whyShort(
  run: SuiteRun,
  units: readonly Unit[],
  { stop }: Measured,
): { readonly note: string; readonly stopped: string } | undefined {
  if (run.purse.empty !== undefined) return { note: `not asked: ${run.purse.empty}`, stopped: 'budget' };
  if (!isShort(run, units)) return undefined;
  if (run.decided) return { note: 'not asked: the gate was decided before', stopped: 'decided' };
  return stop.aborted ? { note: 'not asked: interrupted', stopped: 'interrupted' } : undefined;
}

function ownWarnings(run: SuiteRun, { tokensEstimated }: CasesSummary, stopped: string | undefined): readonly string[] {
  return [
    ...run.notes,
    ...run.plan.warnings,
    ...(run.isWhole ? [] : [`Only a part of the cases, or other repeats than the file's: this is no evidence for a promotion.`]),
    ...(run.purse.empty === undefined ? [] : [`Stopped: ${run.purse.empty}.`]),
    ...(isDenied(run) ? ['Without a provider: `--cache replay` takes recorded answers, `--provider echo` shows what would be sent.'] : []),
    ...(tokensEstimated ? ['Some tokens are estimated from the number of characters.'] : []),
    ...(stopped !== undefined && run.decided ? ['Stopped early: what was not asked can no longer change the gate.'] : []),
  ];
}

function judgeNotes({ suite, provenMetrics }: SuiteRun, candidate: ArmResult): readonly string[] {
  const unproven = [...judgedMetrics(candidate)].filter((metric) => !provenMetrics.has(metric));
  const forced = suite.judge?.gate === 'force' && unproven.length > 0;
  return [
    ...(forced
      ? [`The judge of ${unproven.join(', ')} is not calibrated and counts all the same: the case file says \`gate: force\`.`]
      : []),
    ...pairNotes(candidate),
  ];
}

function isLive({ attempts }: SuiteRun): boolean {
  return [...attempts.values()].some(({ source, checks }) => source === 'live' || checks.some(({ judge }) => judge?.source === 'live'));
}

function isDenied({ attempts }: SuiteRun): boolean {
  return [...attempts.values()].some(({ problem }) => problem?.code === 'denied');
}

/** Of everything that graded: the checks as they are written, and the rubrics of the judges that were asked. */
function scorersDigest({ suite }: SuiteRun, { cases }: ArmResult): string {
  // Many cases share their checks: told apart by the fast spelling, hashed by the one that is the same everywhere.
  const spellings = new Set(suite.cases.flatMap((one) => one.checks.map((check) => JSON.stringify(check))));
  const checks = new Set([...spellings].map((spelling) => canonicalJson(JSON.parse(spelling) as Json)));
  const rubrics = new Set(cases.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.checks.flatMap(rubricsOf))));
  const digested = { checks: [...checks].sort(), rubrics: [...rubrics].sort(), judge: suite.judge ? plain(suite.judge) : null };
  return createHash('sha256').update(canonicalJson(digested)).digest('hex');
}

function rubricsOf({ judge, members = [] }: CheckResult): readonly string[] {
  return [...(judge ? [`${judge.provider} ${judge.rubricHash}`] : []), ...members.flatMap(rubricsOf)];
}

/** Without the keys that say nothing. */
function plain(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
