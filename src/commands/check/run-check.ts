import type { PromptopsError } from '../../core/errors.ts';
import { type CheckResult, checkChanges, type NotRun } from '../../usecases/check-changes.ts';
import type { Session } from '../command.ts';
import type { Comparison } from '../compare-with.ts';
import { lintFiles } from '../lint-files.ts';
import { lintRequest } from '../lint-request.ts';
import { makePlan } from '../make-plan.ts';
import { lintExitCode } from '../show-lint.ts';
import { evaluateChanged } from './evaluate-changed.ts';

export interface CheckFlags {
  readonly against?: Comparison;
  readonly requireEval?: boolean;
  readonly maxWarnings?: number;
  /** Answers come from cassettes and the cache alone. */
  readonly replay?: boolean;
  /** Why nothing is evaluated at all. */
  readonly noEval?: string;
  /** The commit whose gates and judges hold, where the files at hand are those of a pull request. */
  readonly decidedBy?: string;
  /** Why that commit cannot be had: then there is neither a plan nor an evaluation. */
  readonly undecided?: PromptopsError;
}

/** Lint, plan and evaluation of what changed, in this session. */
export async function runCheck(session: Session, paths: readonly string[], flags: CheckFlags): Promise<CheckResult> {
  const { undecided } = flags;
  return checkChanges(
    {
      lint: async () => lintFiles(session, await lintRequest(session, paths, { format: [], rule: [], errorOnUnmatchedPattern: true })),
      plan: () =>
        undecided === undefined
          ? makePlan(session, paths, flags.against === undefined ? {} : { against: flags.against })
          : Promise.reject(undecided),
      evaluate: async (changed) => {
        if (undecided !== undefined) return notEvaluated('nobody knows which gate holds');
        return flags.noEval === undefined ? evaluateChanged(session, paths, changed, flags) : notEvaluated(flags.noEval);
      },
    },
    { lintCode: (lint) => lintExitCode(lint, session.config, flags), requireEval: flags.requireEval === true },
  );
}

function notEvaluated(notRun: string): NotRun {
  return { notRun, exitCode: 0 };
}
