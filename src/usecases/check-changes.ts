import { isPromptopsError, PROBLEMS, type ProblemCode } from '../core/errors.ts';
import type { Evaluation } from '../core/eval/result.ts';
import { type Plan, type PlanAction, writes } from '../core/plan/plan.ts';
import type { LintResult } from './lint-prompts.ts';

/** What was not done, and why. It is never a pass. */
export interface NotRun {
  readonly notRun: string;
  /** Of the error behind it; 0 where nothing went wrong. */
  readonly exitCode: number;
  readonly code?: ProblemCode;
  readonly hint?: string;
}

export interface CheckResult {
  readonly lint: LintResult;
  readonly plan: Plan | NotRun;
  readonly evaluation: Evaluation | NotRun;
  readonly result: 'passed' | 'failed' | 'undecided';
  readonly exitCode: number;
  /** What decided, one line each. */
  readonly reasons: readonly string[];
}

export interface CheckParts {
  readonly lint: () => Promise<LintResult>;
  readonly plan: () => Promise<Plan>;
  /** Of these prompts, by name; `undefined`: of all, nothing is known of what changed. */
  readonly evaluate: (changed: readonly string[] | undefined) => Promise<Evaluation | NotRun>;
}

export interface CheckPolicy {
  /** The exit code of lint alone. */
  readonly lintCode: (lint: LintResult) => number;
  /** An evaluation that could not run or decide leaves the check undecided. */
  readonly requireEval: boolean;
}

/** Lint, plan and evaluation of what changed, as one answer. What cannot be done hides nothing of the rest. */
export async function checkChanges(parts: CheckParts, { lintCode, requireEval }: CheckPolicy): Promise<CheckResult> {
  const lint = await parts.lint();
  const plan = await attempt(parts.plan);
  const changed = isNotRun(plan) ? undefined : changedIn(plan).map(({ prompt }) => prompt);
  const evaluation = changed?.length === 0 ? NOTHING : await attempt(() => parts.evaluate(changed));
  const said = [ofLint(lintCode(lint), lint), ofPlan(plan), ofEvaluation(evaluation, requireEval)].filter((one) => one !== undefined);
  const exitCode = worstOf(said.map(({ exitCode: code }) => code));
  const result = exitCode === 0 ? 'passed' : exitCode === 3 ? 'undecided' : 'failed';
  return { lint, plan, evaluation, result, exitCode, reasons: said.map(({ reason }) => reason) };
}

/** What register would write, or could not. */
export function changedIn({ actions }: Plan): readonly PlanAction[] {
  return actions.filter((action) => writes(action) || action.kind === 'refused' || action.kind === 'tampered');
}

export function isNotRun(part: Plan | Evaluation | NotRun): part is NotRun {
  return 'notRun' in part;
}

const NOTHING: NotRun = { notRun: 'no prompt changed', exitCode: 0 };

/** Several in one run: these come first, in this order. */
const ORDER = [70, 130, 2, 3, 1, 0];

function worstOf(codes: readonly number[]): number {
  return ORDER.find((code) => codes.includes(code)) ?? 0;
}

/** What the outside refuses is told and counted; what is wrong with the command ends it. */
async function attempt<Result>(part: () => Promise<Result>): Promise<Result | NotRun> {
  try {
    return await part();
  } catch (error) {
    if (!isPromptopsError(error) || PROBLEMS[error.code].exit !== 3) throw error;
    return { notRun: error.message, hint: error.hint, code: error.code, exitCode: error.exitCode };
  }
}

interface Said {
  readonly exitCode: number;
  readonly reason: string;
}

function ofLint(exitCode: number, { errors, warnings, files }: LintResult): Said | undefined {
  if (exitCode === 0) return undefined;
  return {
    exitCode,
    reason: `lint: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${files} files`,
  };
}

function ofPlan(plan: Plan | NotRun): Said | undefined {
  if (isNotRun(plan)) return { exitCode: plan.exitCode, reason: `plan: not run: ${plan.notRun}` };
  // What is wrong in a file is the business of lint, which may allow for some.
  const refused = plan.actions.filter(({ kind, because }) => kind === 'tampered' || (kind === 'refused' && because !== 'file'));
  if (refused.length === 0) return undefined;
  const outside = refused.every(({ because }) => because === 'outside');
  return { exitCode: outside ? 3 : 1, reason: `plan: refused: ${refused.map(({ prompt }) => prompt).join(', ')}` };
}

/** Where it is not demanded, an evaluation that could not run says so and decides nothing. */
function ofEvaluation(evaluation: Evaluation | NotRun, required: boolean): Said | undefined {
  if (evaluation === NOTHING) return undefined;
  if (isNotRun(evaluation)) {
    // Whose gate holds is not known then, and nobody else's will do.
    const decides = required || evaluation.code === 'HISTORY_MISSING';
    return decides ? { exitCode: 3, reason: `evaluation: not run: ${evaluation.notRun}` } : undefined;
  }
  const { verdict } = evaluation;
  if (verdict === 'pass') return undefined;
  const names = evaluation.prompts.filter((one) => one.verdict === verdict).map(({ name }) => name);
  const which = names.length === 0 ? '' : ` for ${names.join(', ')}`;
  if (verdict === 'fail') return { exitCode: 1, reason: `evaluation: the gate failed${which}` };
  if (verdict === 'inconclusive') return { exitCode: 3, reason: `evaluation: undecided${which}` };
  return required ? { exitCode: 3, reason: `evaluation: not run${which}` } : undefined;
}
