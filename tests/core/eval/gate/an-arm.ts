import type { GateEvidence } from '../../../../src/core/eval/gate/gate-evidence.ts';
import type { ArmResult, Attempt, CaseResult, CheckResult, Status } from '../../../../src/core/eval/result.ts';

export function aCheck(check: Partial<CheckResult> = {}): CheckResult {
  const { status = 'passed' } = check;
  const score = status === 'passed' ? 1 : status === 'failed' ? 0 : null;
  return { type: 'contains', metric: 'contains', kind: 'deterministic', status, score, weight: 1, reason: '', ...check };
}

export function anAttempt(attempt: Partial<Attempt> = {}): Attempt {
  const { status = 'passed' } = attempt;
  return {
    index: 0,
    status,
    answer: { text: 'Hello', toolCalls: [], usage: { input: 10, output: 2 }, latencyMs: 100 },
    source: 'live',
    cached: false,
    costUsd: 0.001,
    checks: [aCheck({ status })],
    score: status === 'passed' ? 1 : 0,
    ...attempt,
  };
}

export function aCase(id: string, status: Status = 'passed', rest: Partial<CaseResult> = {}): CaseResult {
  const attempts = status === 'not-run' || status === 'skipped' ? [] : [anAttempt({ status })];
  return { id, status, flaky: false, critical: false, tags: [], vars: {}, rendered: [], attempts, ...rest };
}

const STATUS_OF: Readonly<Record<string, Status>> = { '+': 'passed', '-': 'failed', '!': 'error', '.': 'skipped', '?': 'not-run' };

/** `++-!`: one character a case, in order; `+` passed, `-` failed, `!` error, `.` skipped, `?` not run. */
export function cases(pattern: string): readonly CaseResult[] {
  return [...pattern].map((character, index) => aCase(`c${index + 1}`, STATUS_OF[character]!));
}

export function anArm(list: string | readonly CaseResult[], rest: Partial<ArmResult> = {}): ArmResult {
  const arm = {
    label: 'greet',
    prompt: 'greet',
    version: null,
    contentHash: 'a'.repeat(64),
    provider: 'openai:gpt-4.1-mini',
    params: {},
    ownModel: true,
  };
  return { ...arm, cases: typeof list === 'string' ? cases(list) : list, ...rest };
}

export function evidence(candidate: string | readonly CaseResult[], rest: Partial<GateEvidence> = {}): GateEvidence {
  return { candidate: anArm(candidate), maxErrorRate: 0, allowFixtures: false, allowedModels: [], judgeProven: () => true, ...rest };
}

/** `passes` and `fails`, as a pattern. */
export function pattern(passes: number, fails: number, other = ''): string {
  return '+'.repeat(passes) + '-'.repeat(fails) + other;
}
