import type { CaseResult, CheckResult, Counts } from '../../core/eval/result.ts';
import { groupBy } from '../../core/group-by.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly notRun: number;
  readonly total: number;
  /** Passed of passed, failed and errors; `null` when nothing ran. */
  readonly passRate: number | null;
}

export interface TagTally extends Tally {
  readonly tag: string;
}

/** One kind of check over all answers of an arm. */
export interface MetricTally extends Tally {
  readonly metric: string;
  readonly type: string;
  readonly kind: CheckResult['kind'];
  /** Of the scores that there are. */
  readonly mean: number | null;
}

export function countsOf(cases: readonly CaseResult[]): Counts {
  const { passed, failed, errors, skipped, notRun, total } = tally(cases);
  const flaky = cases.filter((one) => one.flaky).length;
  const cached = cases.filter(({ attempts }) => attempts.length > 0 && attempts.every((attempt) => attempt.cached)).length;
  return { total, passed, failed, errors, skipped, notRun, flaky, cached };
}

export function perTag(cases: readonly CaseResult[]): readonly TagTally[] {
  const tagged = cases.flatMap((one) => [...new Set(one.tags)].map((tag) => ({ tag, status: one.status })));
  return [...groupBy(tagged, ({ tag }) => tag)].map(([tag, group]) => ({ tag, ...tally(group) }));
}

export function perMetric(cases: readonly CaseResult[]): readonly MetricTally[] {
  const checks = cases.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.checks));
  return [...groupBy(checks, ({ metric, type }) => JSON.stringify([metric, type])).values()].map((group) => {
    const { metric, type, kind } = group[0]!;
    const scores = group.flatMap(({ score }) => (score === null ? [] : [score]));
    const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { metric, type, kind, ...tally(group), mean };
  });
}

export function tally(results: readonly Pick<CaseResult, 'status'>[]): Tally {
  const of = (status: CaseResult['status']) => results.filter((one) => one.status === status).length;
  const [passed, failed, errors] = [of('passed'), of('failed'), of('error')];
  const judged = passed + failed + errors;
  const passRate = judged === 0 ? null : passed / judged;
  return { passed, failed, errors, skipped: of('skipped'), notRun: of('not-run'), total: results.length, passRate };
}
