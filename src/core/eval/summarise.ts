import type { CaseResult, CheckKind, CheckResult, Counts, Interval } from './result.ts';
import { rateInterval } from './statistics/intervals.ts';
import { mean, quantileOf } from './statistics/means.ts';

export interface TagSummary {
  readonly tag: string;
  readonly counts: Counts;
  readonly passRate: number | null;
}

/** One metric over all attempts of all cases. */
export interface MetricSummary {
  readonly metric: string;
  readonly kind: CheckKind;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly notRun: number;
  /** Of what was measured; errors are no score. */
  readonly meanScore: number | null;
}

export interface CasesSummary {
  readonly counts: Counts;
  /** Passed of passed, failed and errors; `null` when nothing ran. */
  readonly passRate: number | null;
  readonly interval: Interval | null;
  /** `null`: some price is not known. */
  readonly costUsd: number | null;
  readonly tokens: number;
  /** Some tokens are counted by us. */
  readonly tokensEstimated: boolean;
  readonly latencyMs: { readonly p50: number; readonly p95: number } | null;
  readonly perTag: readonly TagSummary[];
  readonly perMetric: readonly MetricSummary[];
}

/** What cases come to; the unit is the case, not the attempt. */
export function summariseCases(cases: readonly CaseResult[]): CasesSummary {
  const counts = countCases(cases);
  const told = counts.passed + counts.failed + counts.errors;
  return {
    counts,
    passRate: rateOf(counts),
    interval: told === 0 ? null : rateInterval(counts.passed, told),
    ...amountsOf(cases),
    perTag: tagsOf(cases),
    perMetric: metricsOf(cases),
  };
}

export function countCases(cases: readonly CaseResult[]): Counts {
  const counts = { total: cases.length, passed: 0, failed: 0, errors: 0, skipped: 0, notRun: 0, flaky: 0, cached: 0 };
  for (const { status, flaky, attempts } of cases) {
    counts[COUNTED_AS[status]]++;
    if (flaky) counts.flaky++;
    if (attempts.length > 0 && attempts.every(({ cached }) => cached)) counts.cached++;
  }
  return counts;
}

const COUNTED_AS = { passed: 'passed', failed: 'failed', error: 'errors', skipped: 'skipped', 'not-run': 'notRun' } as const;

function rateOf({ passed, failed, errors }: Counts): number | null {
  const told = passed + failed + errors;
  return told === 0 ? null : passed / told;
}

/** Judges are paid for too: their price is known or the whole is not. */
function amountsOf(cases: readonly CaseResult[]): Pick<CasesSummary, 'costUsd' | 'tokens' | 'tokensEstimated' | 'latencyMs'> {
  let costUsd: number | null = 0;
  let tokens = 0;
  let tokensEstimated = false;
  const waited: number[] = [];
  for (const { attempts } of cases)
    for (const { answer, cached, costUsd: cost, checks } of attempts) {
      if (answer) {
        costUsd = add(costUsd, cost);
        tokens += (answer.usage?.input ?? 0) + (answer.usage?.output ?? 0);
        tokensEstimated ||= answer.usage?.estimated === true;
        if (!cached && answer.latencyMs !== undefined) waited.push(answer.latencyMs);
      }
      for (const { judge } of checks) if (judge) costUsd = add(costUsd, judge.costUsd);
    }
  waited.sort((a, b) => a - b);
  return {
    costUsd,
    tokens,
    tokensEstimated,
    latencyMs: waited.length === 0 ? null : { p50: quantileOf(waited, 0.5), p95: quantileOf(waited, 0.95) },
  };
}

function add(sum: number | null, cost: number | null): number | null {
  return sum === null || cost === null ? null : sum + cost;
}

function tagsOf(cases: readonly CaseResult[]): readonly TagSummary[] {
  const tagged = new Map<string, CaseResult[]>();
  for (const one of cases)
    for (const tag of new Set(one.tags)) {
      const known = tagged.get(tag);
      if (known) known.push(one);
      else tagged.set(tag, [one]);
    }
  return [...tagged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, members]) => {
      const counts = countCases(members);
      return { tag, counts, passRate: rateOf(counts) };
    });
}

function metricsOf(cases: readonly CaseResult[]): readonly MetricSummary[] {
  const found = new Map<string, CheckResult[]>();
  for (const { attempts } of cases)
    for (const { checks } of attempts)
      for (const check of checks) {
        const known = found.get(check.metric);
        if (known) known.push(check);
        else found.set(check.metric, [check]);
      }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([metric, checks]) => metricOf(metric, checks));
}

function metricOf(metric: string, checks: readonly CheckResult[]): MetricSummary {
  const summary = { passed: 0, failed: 0, errors: 0, skipped: 0, notRun: 0 };
  for (const { status } of checks) summary[COUNTED_AS[status]]++;
  const scores = checks.flatMap(({ score, status }) => (score === null || status === 'error' ? [] : [score]));
  return { metric, kind: checks[0]!.kind, ...summary, meanScore: scores.length === 0 ? null : mean(scores) };
}
