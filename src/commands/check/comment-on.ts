import type { CiContext } from '../../core/ci/ci-context.ts';
import type { PromptopsError } from '../../core/errors.ts';
import { brokenCheckComment } from '../../reporters/comment/broken-check-comment.ts';
import { commentMarker } from '../../reporters/comment/comment-marker.ts';
import { type CommentOptions, pullRequestComment } from '../../reporters/comment/pull-request-comment.ts';
import { type CheckResult, changedIn, isNotRun } from '../../usecases/check-changes.ts';
import { postComment } from '../../usecases/post-comment.ts';
import type { Session } from '../command.ts';

/** Brings the one comment up to date, or says why not; the check's own answer stands either way. */
export async function commentOn(session: Session, context: CiContext, check: CheckResult): Promise<void> {
  const worthwhile = check.exitCode !== 0 || isNotRun(check.plan) || changedIn(check.plan).length > 0;
  await post(session, context, worthwhile, (options) => pullRequestComment(check, options));
}

/** The same where there is no check to tell of: what an earlier push was told must not go on standing there. */
export async function commentOnError(session: Session, error: PromptopsError): Promise<void> {
  const context = await session.ci();
  if (context !== undefined) await post(session, context, true, (options) => brokenCheckComment(error, options));
}

/** Two jobs on one pull request keep a comment each. */
export function markerOf({ terminal: { env }, flags }: Session): string {
  const job = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], env['CI_JOB_NAME']].filter((name) => name !== undefined).join(' ');
  return commentMarker(job, flags.config ?? '');
}

async function post(session: Session, context: CiContext, worthwhile: boolean, text: (options: CommentOptions) => string): Promise<void> {
  const { terminal } = session;
  const comments = context.number === undefined ? 'this is no pull request' : await session.reviewComments(context);
  if (typeof comments === 'string') return terminal.stderr(`No comment: ${comments}.\n`);
  const marker = markerOf(session);
  try {
    const body = text({ marker, runUrl: context.url, limit: comments.limit });
    const done = await postComment({ marker, body, worthwhile }, comments);
    if (done === 'refused') terminal.stderr(`No comment: this token may not write on ${comments.where}.\n`);
    else if (done !== 'none') terminal.stderr(`Comment on ${comments.where}: ${done}.\n`);
  } catch (error) {
    terminal.stderr(`No comment: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
