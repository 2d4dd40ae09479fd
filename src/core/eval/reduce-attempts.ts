import type { Attempt, Status } from './result.ts';
import type { CasePolicy } from './suite.ts';

/**
 * The attempts at a case as one verdict. What has no verdict is counted as neither: where it could still decide, the case
 * has none either. Nothing is tried again until it passes.
 */
export function reduceAttempts(
  attempts: readonly Pick<Attempt, 'status'>[],
  policy: CasePolicy,
): { readonly status: Status; readonly flaky: boolean } {
  const count = (status: Status) => attempts.filter((attempt) => attempt.status === status).length;
  const passed = count('passed');
  const failed = count('failed');
  return { status: statusOf(), flaky: passed > 0 && failed > 0 };

  function statusOf(): Status {
    if (attempts.length === 0) return 'not-run';
    const wanted = wantedPasses(policy, attempts.length);
    if (passed >= wanted) return 'passed';
    if (wanted > attempts.length) return 'error';
    if (attempts.length - failed < wanted) return 'failed';
    if (count('error') > 0) return 'error';
    return count('not-run') > 0 ? 'not-run' : 'error';
  }
}

function wantedPasses(policy: CasePolicy, attempts: number): number {
  if (policy === 'all') return attempts;
  if (policy === 'majority') return Math.floor(attempts / 2) + 1;
  return policy === 'any' ? 1 : Math.max(1, policy.min);
}
