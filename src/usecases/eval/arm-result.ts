import { reduceAttempts } from '../../core/eval/reduce-attempts.ts';
import type { ArmResult, Attempt, CaseResult } from '../../core/eval/result.ts';
import type { EvalCase } from '../../core/eval/suite.ts';
import type { PlannedArm } from './planned-arm.ts';
import { renderedCase } from './render-case.ts';
import type { SuiteRun, Unit } from './suite-run.ts';

/** What came of one arm: every case in the order of the file, those that were never tried too. */
export function armResult(arm: PlannedArm, run: SuiteRun, units: readonly Unit[], missing: string): ArmResult {
  const { label, prompt, version, contentHash, provider, params, ownModel } = arm;
  const byCase = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.arm !== arm) continue;
    const known = byCase.get(unit.case.id);
    if (known) known.push(unit);
    else byCase.set(unit.case.id, [unit]);
  }
  const cases = run.suite.cases.map((one) => caseResult(one, arm, run, byCase.get(one.id) ?? [], missing));
  return { label, prompt, version, contentHash, provider, params, ownModel, cases };
}

/** The attempts at one case, reduced to its verdict. */
export function caseResult(one: EvalCase, arm: PlannedArm, run: SuiteRun, units: readonly Unit[], missing: string): CaseResult {
  const attempts = units.flatMap((unit) => run.attempts.get(unit.id) ?? []);
  const unasked: Attempt[] = units.filter((unit) => !run.attempts.has(unit.id)).map(({ index }) => notRun(index, missing));
  const all = attempts.length === 0 ? [] : [...attempts, ...unasked].sort((a, b) => a.index - b.index);
  const { status, flaky } =
    all.every((attempt) => attempt.status === 'skipped') && all.length > 0
      ? { status: 'skipped' as const, flaky: false }
      : reduceAttempts(all, run.suite.casePolicy);
  const rendered = renderedCase(one, arm);
  const note =
    attempts.length === 0 ? missing : attempts.every(({ answer }) => answer === undefined) ? attempts[0]?.problem?.message : undefined;
  return {
    id: one.id,
    ...(one.description !== undefined && { description: one.description }),
    status,
    flaky,
    critical: one.critical,
    ...(one.cluster !== undefined && { cluster: one.cluster }),
    tags: one.tags,
    vars: one.vars,
    ...(one.expected !== undefined && { expected: one.expected }),
    rendered: 'problem' in rendered ? [] : rendered,
    attempts: all,
    ...(note !== undefined && { note }),
  };
}

function notRun(index: number, message: string): Attempt {
  return {
    index,
    status: 'not-run',
    source: null,
    cached: false,
    costUsd: null,
    checks: [],
    score: null,
    problem: { code: 'not-run', message },
  };
}
