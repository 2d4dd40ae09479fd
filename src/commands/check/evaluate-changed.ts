import type { Evaluation } from '../../core/eval/result.ts';
import type { NotRun } from '../../usecases/check-changes.ts';
import type { Session } from '../command.ts';
import type { CheckFlags } from './run-check.ts';

/** The evaluation of the prompts that change, as `promptops eval` makes it. */
export async function evaluateChanged(
  _session: Session,
  _paths: readonly string[],
  _changed: readonly string[] | undefined,
  _flags: CheckFlags,
): Promise<Evaluation | NotRun> {
  return { notRun: 'this build has no evaluation yet', exitCode: 0 };
}
