import type { CiContext } from '../../core/ci/ci-context.ts';
import { CI_SYSTEMS } from '../../core/ci/index.ts';
import { PromptopsError } from '../../core/errors.ts';
import { commentMarker } from '../../reporters/comment/comment-marker.ts';
import type { AddCommand, Session } from '../command.ts';
import { type SharedCheckFlags, withCheckFlags } from './check-flags.ts';
import { commentOn } from './comment-on.ts';
import { type CheckFlags, runCheck } from './run-check.ts';
import { showCheck } from './show-check.ts';
import { trustedSession } from './trusted-session.ts';

interface CiFlags extends SharedCheckFlags {
  readonly comment?: boolean;
}

export const ci: AddCommand = (program, open) =>
  withCheckFlags(
    program
      .command('ci [paths...]')
      .summary('check, as the CI around it asks for')
      .description(
        'Checks what a pull request, merge request or push changes: base, head and forks are read from the variables of the CI. Gates and endpoints come from the branch that is to be changed, not from the change.',
      ),
  )
    .option('--comment', 'keep one comment on the pull request up to date (GitHub, GitLab)')
    .addHelpText(
      'after',
      `
Understands these:
${CI_SYSTEMS.map(({ name }) => `  ${name}`).join('\n')}

Examples:
  $ promptops ci
  $ promptops ci --comment --format text --format junit=promptops.xml
  $ promptops ci --require-eval`,
    )
    .action(async (paths: string[], given: CiFlags) => {
      const flags = { format: [], ...given };
      const opened = await open({ minPassRate: flags.minPassRate });
      const context = await opened.ci();
      if (context === undefined) throw new PromptopsError('USAGE', 'There is no CI around this run.', 'In a terminal: `promptops check`.');
      const decidedBy = context.kind === 'pull-request' ? await (await opened.git()).mergeBase() : undefined;
      const session = decidedBy === undefined ? opened : await trustedSession(opened, decidedBy);
      const started = Date.now();
      const marker = commentMarker(jobOf(opened), opened.flags.config ?? '');
      const result = await runCheck(session, paths, { ...flags, ...limitsOf(context), ...(decidedBy !== undefined && { decidedBy }) });
      await showCheck(session, result, flags, { marker, runUrl: context.url, durationMs: Date.now() - started });
      if (flags.comment) await commentOn(session, context, result, marker);
    });

/** What code of people who may not push here gets: no registry, no live answers; with our secrets at hand, no evaluation at all. */
function limitsOf({ trust }: CiContext): CheckFlags {
  if (trust === 'own') return {};
  const against = { kind: 'git', target: undefined } as const;
  if (trust === 'fork') return { against, replay: true };
  return { against, noEval: 'this run has our secrets and the code of a fork: use the event `pull_request`' };
}

/** Two jobs on one pull request keep a comment each. */
function jobOf({ terminal: { env } }: Session): string {
  return [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], env['CI_JOB_NAME']].filter((name) => name !== undefined).join(' ');
}
