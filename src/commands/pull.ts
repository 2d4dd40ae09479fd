import { PROBLEMS, PromptopsError } from '../core/errors.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { asTable } from '../reporters/table.ts';
import { pullPrompts } from '../usecases/pull-prompts.ts';
import { type PulledFile, pullRun } from '../usecases/pull-run.ts';
import type { AddCommand, Session } from './command.ts';
import { folderIn } from './folder-in.ts';
import { localPrompts } from './local-prompts.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { askedRun, type RunFlags, runDependencies, withRun } from './run-flags.ts';

interface PullFlags extends RunFlags, OutputFlags {
  readonly alias?: string;
  readonly output: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export const pull: AddCommand = (program, open) =>
  withRun(
    withOutput(
      program
        .command('pull [references...]')
        .summary('write registered prompts into files')
        .description(
          'Writes registered versions into prompt files, each read back before it is written: the same content or nothing. Files that say something else are kept.',
        ),
    ),
    'write the files as they were registered, byte for byte, from the run that recorded them',
  )
    .option('--alias <alias>', 'without references: the version that this alias points at (default: the newest)')
    .option('-o, --output <folder>', 'where files of new prompts go', 'prompts')
    .option('--force', 'replace files that say something else, with their comments and tests')
    .option('-n, --dry-run', 'say what would be written, write nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops pull
  $ promptops pull greet@production -o prompts/support --force
  $ promptops pull greet@production --run -o restored`,
    )
    .action(async (written: string[], flags: PullFlags) => {
      const session = await open();
      const { workspace } = session;
      if (flags.alias !== undefined && (written.length > 0 || flags.run))
        throw new PromptopsError('USAGE', '`--alias` is for all prompts.', 'Write references instead: `greet@production`.');
      const pulled = (await pulledRun(written, flags, session)) ?? (await pulledPrompts(written, flags, session));
      const prompts = pulled.map((one) => ({ ...one, file: one.file && fromWorkingDirectory(one.file, workspace.cwd) }));
      const exitCode = pulled.some(({ done }) => done === 'failed' || done === 'kept') ? PROBLEMS.PROMPT_INVALID.exit : 0;
      printResult(session, flags, { command: 'pull', data: { prompts }, text: asText(prompts), exitCode });
    });

async function pulledRun(written: readonly string[], flags: PullFlags, session: Session): Promise<readonly PulledFile[] | undefined> {
  const dependencies = { ...(await runDependencies(session)), workspace: session.workspace };
  const run = await askedRun(written, flags, async () => dependencies);
  const { force = false, dryRun = false } = flags;
  return run && pullRun({ run, folder: folderIn(flags.output, session), force, dryRun }, dependencies);
}

async function pulledPrompts(written: readonly string[], flags: PullFlags, session: Session): Promise<readonly PulledFile[]> {
  return pullPrompts(
    {
      references: written.map((reference) => parseReference(reference)),
      alias: flags.alias?.replace(/^@/, ''),
      folder: folderIn(flags.output, session),
      files: (await localPrompts(session)) ?? new Map(),
      force: flags.force === true,
      dryRun: flags.dryRun === true,
    },
    { registry: await session.registry(), workspace: session.workspace },
  );
}

function asText(prompts: readonly PulledFile[]): string {
  if (prompts.length === 0) return 'There is nothing to pull.';
  return asTable(
    prompts.map(({ name, version, file, done, detail }) => [
      version === null ? name : `${name}/${version}`,
      done,
      file ?? '-',
      detail ?? '',
    ]),
  );
}
