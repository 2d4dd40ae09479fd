import type { CiContext } from '../../core/ci/ci-context.ts';
import { CI_SYSTEMS } from '../../core/ci/index.ts';
import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import type { AddCommand, Session } from '../command.ts';
import type { OutputFlags } from '../report-outputs.ts';
import { type SharedCheckFlags, withCheckFlags } from './check-flags.ts';
import { commentOn, commentOnError, markerOf } from './comment-on.ts';
import { type CheckFlags, runCheck } from './run-check.ts';
import { showCheck } from './show-check.ts';
import { whoDecides } from './who-decides.ts';

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
      let session: Session | undefined;
      try {
        session = await open({ minPassRate: flags.minPassRate });
        await checkInCi(session, paths, flags);
      } catch (error) {
        if (flags.comment && isPromptopsError(error)) await commentOnError(session ?? (await open({}, { withoutConfig: true })), error);
        throw error;
      }
    });

async function checkInCi(opened: Session, paths: readonly string[], flags: CiFlags & OutputFlags): Promise<void> {
  const context = await opened.ci();
  if (context === undefined) throw new PromptopsError('USAGE', 'There is no CI around this run.', 'In a terminal: `promptops check`.');
  const started = Date.now();
  const { session, ...who } = await whoDecides(opened);
  const result = await runCheck(session, paths, { ...flags, ...limitsOf(context), ...who });
  await showCheck(session, result, flags, { marker: markerOf(session), runUrl: context.url, durationMs: Date.now() - started });
  if (flags.comment) await commentOn(session, context, result);
}

/** What code of people who may not push here gets: no registry, no live answers; with our secrets at hand, no evaluation at all. */
function limitsOf({ trust }: CiContext): CheckFlags {
  if (trust === 'own') return {};
  const against = { kind: 'git', target: undefined } as const;
  if (trust === 'fork') return { against, replay: true };
  return { against, noEval: 'this run has our secrets and the code of a fork: use the event `pull_request`' };
}
