import { reduceAttempts } from '../reduce-attempts.ts';
import type { Attempt, CaseResult, CheckResult, Status } from '../result.ts';
import type { CasePolicy } from '../suite.ts';

export type Keep = (check: CheckResult) => boolean;

/** The verdict on a case by some of its checks; `skipped`: by none of them it can be judged. */
export function statusBy(one: CaseResult, keep: Keep, policy: CasePolicy): Status {
  if (one.attempts.every(({ checks }) => checks.every((check) => check.weight === 0 || keep(check)))) return one.status;
  return reduce(
    one.attempts.map((attempt) => attemptBy(attempt, keep)),
    policy,
  );
}

/** The verdict of one metric on a case, whatever its weight. */
export function metricStatus(one: CaseResult, metric: string, policy: CasePolicy): Status {
  if (one.attempts.length === 0) return one.status === 'passed' || one.status === 'failed' ? 'skipped' : one.status;
  return reduce(
    one.attempts.map((attempt) =>
      attempt.checks.length === 0 ? attempt.status : verdictOf(attempt.checks.filter((check) => check.metric === metric)),
    ),
    policy,
  );
}

function attemptBy(attempt: Attempt, keep: Keep): Status {
  return attempt.checks.length === 0 ? attempt.status : verdictOf(attempt.checks.filter((check) => check.weight > 0 && keep(check)));
}

function verdictOf(checks: readonly CheckResult[]): Status {
  for (const status of ['error', 'failed', 'not-run', 'passed'] as const)
    if (checks.some((check) => check.status === status)) return status;
  return 'skipped';
}

function reduce(statuses: readonly Status[], policy: CasePolicy): Status {
  const told = statuses.filter((status) => status !== 'skipped').map((status) => ({ status }));
  return told.length === 0 ? 'skipped' : reduceAttempts(told, policy).status;
}
