import { onlyMeasures } from '../../core/eval/gate/only-measured.ts';
import { type CheckResult, isNotRun, type NotRun } from '../../usecases/check-changes.ts';
import { evaluationObject } from '../eval/json.ts';
import { lintDocument } from '../json.ts';
import type { CheckReporter } from './check-reporter.ts';

export const json: CheckReporter = {
  id: 'json',
  summary: 'for programs: one object, described by schemas/output/check.schema.json',
  render: (check, { cwd, ok }) => JSON.stringify(checkDocument(check, cwd, ok), null, 2),
};

/** `check --format json` as data: the objects of its three commands, and what came of them together. */
export function checkDocument({ lint, plan, evaluation, result, reasons, exitCode }: CheckResult, cwd: string, ok: boolean): object {
  return {
    format: 1,
    command: 'check',
    ok,
    result,
    exitCode,
    reasons,
    lint: lintDocument(lint, cwd, lint.errors === 0),
    plan: isNotRun(plan) ? notRunDocument('plan', plan) : { format: 1, command: 'plan', ok: true, plan },
    eval: isNotRun(evaluation)
      ? { ...notRunDocument('eval', evaluation), verdict: 'not-run' }
      : evaluationObject(evaluation, { cwd, ok: evaluation.verdict === 'pass' || onlyMeasures(evaluation) }),
  };
}

function notRunDocument(command: string, { notRun, code, hint }: NotRun) {
  return {
    format: 1,
    command,
    ok: false,
    ...(code === undefined ? { notRun } : { error: { code, message: notRun, hint: hint ?? '' } }),
  };
}
