import type { Command } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import { findRun, type RunDependencies } from '../usecases/find-run.ts';
import type { Session } from './command.ts';
import { openJournal } from './registry-desk.ts';

export interface RunFlags {
  readonly run?: boolean;
  readonly gitSha?: string;
}

/** `--run` and `--git-sha`: a lineage run instead of a version. */
export function withRun(command: Command, what: string): Command {
  return command
    .option('--run', `${what}: of a version, the latest of a prompt, or of all; also by its id`)
    .option('--git-sha <sha>', 'with --run: the latest that was registered from this commit');
}

export async function runDependencies(session: Session): Promise<RunDependencies> {
  return { registry: session.registry, journal: await openJournal(session) };
}

/** The run that a command line means; `undefined`: it does not ask for one. */
export async function askedRun(written: readonly string[], { run, gitSha }: RunFlags, dependencies: () => Promise<RunDependencies>) {
  if (!run) {
    if (gitSha === undefined) return undefined;
    throw new PromptopsError('USAGE', '`--git-sha` finds a run.', 'Write it with `--run`.');
  }
  if (written.length > 1) throw new PromptopsError('USAGE', '`--run` takes one reference.', 'Ask for one after the other.');
  return findRun({ of: written[0], gitSha }, await dependencies());
}
