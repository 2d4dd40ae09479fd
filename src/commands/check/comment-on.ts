import type { CiContext } from '../../core/ci/ci-context.ts';
import { pullRequestComment } from '../../reporters/comment/pull-request-comment.ts';
import { type CheckResult, changedIn, isNotRun } from '../../usecases/check-changes.ts';
import { postComment } from '../../usecases/post-comment.ts';
import type { Session } from '../command.ts';

/** Brings the one comment up to date, or says why not; the check's own answer stands either way. */
export async function commentOn(session: Session, context: CiContext, check: CheckResult, marker: string): Promise<void> {
  const { terminal } = session;
  const comments = context.number === undefined ? 'this is no pull request' : await session.reviewComments(context);
  if (typeof comments === 'string') return terminal.stderr(`No comment: ${comments}.\n`);
  const body = pullRequestComment(check, { marker, runUrl: context.url, limit: comments.limit });
  const worthwhile = check.exitCode !== 0 || isNotRun(check.plan) || changedIn(check.plan).length > 0;
  try {
    const done = await postComment({ marker, body, worthwhile }, comments);
    if (done === 'refused') terminal.stderr(`No comment: this token may not write on ${comments.where}.\n`);
    else if (done !== 'none') terminal.stderr(`Comment on ${comments.where}: ${done}.\n`);
  } catch (error) {
    terminal.stderr(`No comment: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
