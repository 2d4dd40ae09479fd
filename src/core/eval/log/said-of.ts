import type { Attempt, CaseResult, CheckResult, Status } from '../result.ts';
import type { Assessment } from '../trace.ts';

/** The verdict on an answer as a whole. */
export const OVERALL = 'pass';
/** As MLflow calls what was wanted. */
const EXPECTED = 'expected_response';

/** What the checks say of an answer, one under each name, and the verdict. What was skipped says nothing. */
export function saidOf(attempt: Attempt, { expected }: Pick<CaseResult, 'expected'>): readonly Assessment[] {
  const byMetric = new Map<string, CheckResult[]>();
  for (const check of attempt.checks) byMetric.set(check.metric, [...(byMetric.get(check.metric) ?? []), check]);
  const checks = [...byMetric].flatMap(([metric, ones]) => ofChecks(metric === OVERALL ? `${OVERALL} (check)` : metric, ones) ?? []);
  const wanted: Assessment = { name: EXPECTED, kind: 'expectation', source: { type: 'HUMAN', id: 'cases' }, value: expected ?? null };
  return [...overall(attempt), ...checks, ...(expected === undefined || expected === null ? [] : [wanted])];
}

function overall({ status, problem, score }: Attempt): readonly Assessment[] {
  const verdict = verdictOf(status, problem?.message ?? 'a check could not be made', problem?.code);
  if (verdict === undefined) return [];
  const source = { type: 'CODE', id: 'promptops' } as const;
  return [{ name: OVERALL, kind: 'feedback', source, ...verdict, ...(score !== null && { metadata: { score: String(score) } }) }];
}

/** Several of one name pass when all of them do. */
function ofChecks(name: string, checks: readonly CheckResult[]): Assessment | undefined {
  const status = worst(checks.map((check) => check.status));
  const first = checks.find((check) => check.status === status) ?? checks[0]!;
  const verdict = verdictOf(status, first.reason);
  if (verdict === undefined) return undefined;
  const scores = checks.flatMap(({ score }) => (score === null ? [] : [score]));
  const judge = checks.find((check) => check.judge !== undefined)?.judge;
  const source = judge || first.kind === 'judge' ? ('LLM_JUDGE' as const) : ('CODE' as const);
  return {
    name,
    kind: 'feedback',
    source: { type: source, id: judge?.provider ?? first.type },
    ...verdict,
    rationale: checks.map(({ reason }) => reason).join('\n'),
    metadata: {
      type: first.type,
      ...(scores.length > 0 && { score: String(Math.min(...scores)) }),
      ...(judge && { 'mlflow.assessment.scorerDigest': judge.rubricHash }),
      ...(judge && judge.costUsd !== null && { 'mlflow.assessment.judgeCost': String(judge.costUsd) }),
      ...(judge?.inputTokens !== undefined && { 'mlflow.assessment.judgeInputTokens': String(judge.inputTokens) }),
      ...(judge?.outputTokens !== undefined && { 'mlflow.assessment.judgeOutputTokens': String(judge.outputTokens) }),
    },
  };
}

/** An error is never a value: MLflow leaves it out of what it counts, and shows it. */
function verdictOf(status: Status, problem: string, code = 'CHECK_ERROR'): Pick<Assessment, 'value' | 'error'> | undefined {
  if (status === 'error') return { value: null, error: { code, message: problem } };
  return status === 'passed' || status === 'failed' ? { value: status === 'passed' } : undefined;
}

function worst(statuses: readonly Status[]): Status {
  return (['error', 'failed', 'passed', 'skipped'] as const).find((status) => statuses.includes(status)) ?? 'not-run';
}
