import { assertionOf } from '../assertions/index.ts';
import { checkAssertion } from '../check-assertion.ts';
import type { Label } from './labels.ts';

/** What keeps answers from being put before a judge: no check, a check that asks none, a check that is written wrongly. */
export async function checkLabels(labels: readonly Label[]): Promise<readonly string[]> {
  const problems = await Promise.all(labels.filter(({ judge }) => judge === undefined).map(problemsOf));
  return [...new Set(problems.flat())];
}

async function problemsOf({ id, check }: Label): Promise<readonly string[]> {
  if (check === undefined) return [`${id} says neither how to judge nor what a judge said`];
  const { kind } = assertionOf(check.type) ?? {};
  if (kind !== undefined && kind !== 'judge') return [`\`${check.type}\` asks no judge`];
  return checkAssertion(check);
}
