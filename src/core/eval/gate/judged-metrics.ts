import type { ArmResult, CheckResult } from '../result.ts';

/** What judges say, by the name it is gated under. */
export function judgedMetrics({ cases }: Pick<ArmResult, 'cases'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { attempts } of cases)
    for (const { checks } of attempts) for (const check of checks) if (isJudged(check)) found.add(check.metric);
  return found;
}

function isJudged({ kind, members }: CheckResult): boolean {
  return kind === 'judge' || (members?.some(isJudged) ?? false);
}
