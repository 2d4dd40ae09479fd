import type { AnswerSource } from '../../core/eval/answer.ts';
import type { ArmResult, Attempt, CaseResult, CheckResult, PromptEvaluation } from '../../core/eval/result.ts';
import type { Json } from '../../core/json.ts';

/** The farther right, the better it is as evidence. */
const BY_WORTH: readonly AnswerSource[] = ['fixture', 'echo', 'recorded', 'cassette', 'live'];

/** Where the answers of a case come from; of several sources the one that is worth least. */
export function sourceOf({ attempts }: CaseResult): AnswerSource | null {
  const sources = attempts.flatMap(({ source }) => (source === null ? [] : [source]));
  return BY_WORTH.find((source) => sources.includes(source)) ?? null;
}

/** The attempt that shows best why a case ended as it did. */
export function tellingAttempt({ attempts, status }: CaseResult): Attempt | undefined {
  return attempts.find((attempt) => attempt.status === status) ?? attempts[0];
}

/** Checks that did not hold, those of groups instead of the group. */
export function failedChecks(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.flatMap((check) => {
    if (check.status === 'passed' || check.status === 'skipped' || check.weight === 0) return [];
    const members = failedChecks(check.members ?? []);
    return members.length > 0 ? members : [check];
  });
}

/** `tone (llm-rubric)`: the name people gave it, and what it is. */
export function checkName({ type, metric }: CheckResult): string {
  return metric === type || metric === '' ? type : `${metric} (${type})`;
}

export function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 2);
}

/** What the answer says, or what it asks tools for. */
export function outputOf(attempt: Attempt | undefined): string | undefined {
  if (attempt?.answer === undefined) return undefined;
  const { text, toolCalls } = attempt.answer;
  const calls = toolCalls.map((call) => `${call.name}(${call.arguments})`);
  return [...(text === '' && calls.length > 0 ? [] : [text]), ...calls].join('\n');
}

/** The candidate first, then what it is compared with. */
export function armsOf({ candidate, baseline, others }: PromptEvaluation): readonly ArmResult[] {
  return [candidate, ...(baseline === undefined ? [] : [baseline]), ...others];
}

const WORST_FIRST = ['failed', 'error', 'not-run', 'skipped', 'passed'] as const;

/** Failing cases first, critical ones before the others; else as written. */
export function worstFirst(cases: readonly CaseResult[]): readonly CaseResult[] {
  const rank = ({ status, critical }: CaseResult) => WORST_FIRST.indexOf(status) * 2 + (critical ? 0 : 1);
  return cases.toSorted((one, other) => rank(one) - rank(other));
}
