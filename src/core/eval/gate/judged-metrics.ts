import type { ArmResult, CheckResult } from '../result.ts';

/** What judges say, by the name it is gated under. */
export function judgedMetrics({ cases }: Pick<ArmResult, 'cases'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { attempts } of cases)
    for (const { checks } of attempts) for (const check of checks) if (saysJudge(check)) found.add(check.metric);
  return found;
}

/** Its own kind, or that of one of its members. */
export function saysJudge({ kind, members }: CheckResult): boolean {
  return kind === 'judge' || (members?.some(saysJudge) ?? false);
}
