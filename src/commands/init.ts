import { posix } from 'node:path';
import { configFileOf } from '../config/read-layers.ts';
import { PromptopsError } from '../core/errors.ts';
import { VERSION } from '../generated/version.ts';
import { type InitPlan, planProject, writeProject } from '../usecases/init-project.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';

interface InitFlags extends OutputFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

export const init: AddCommand = (program, open) =>
  withOutput(
    program
      .command('init')
      .summary('set up a repository')
      .description(
        'Finds the prompts that are there and writes a configuration, a workflow and a hook, and an example where there is no prompt. Never writes over a file; .gitignore gets a line.',
      ),
  )
    .option('-y, --yes', 'ask nothing')
    .option('-n, --dry-run', 'only say what would be written')
    .addHelpText('after', '\nExamples:\n  $ promptops init\n  $ promptops init --yes\n  $ promptops init --dry-run')
    .action(async (flags: InitFlags) => {
      const session = await open();
      const configFile = configFileOf(session);
      const plan = planProject({ version: VERSION, ...(configFile !== undefined && { configFile }) }, session.workspace);
      const print = (written: boolean, text: string) =>
        printResult(session, flags, { command: 'init', data: { written, ...machineReport(plan, session) }, text });
      if (flags.dryRun) return print(false, report(plan, 'would write', session));
      if (plan.files.length > 0 && !flags.yes && !(await agreed(plan, session))) return print(false, 'Nothing was written.');
      writeProject(plan, session.workspace);
      print(true, report(plan, 'wrote', session));
    });

/** Asked only where somebody can answer. */
async function agreed(plan: InitPlan, { terminal, flags, workspace }: Session): Promise<boolean> {
  const { ask } = terminal;
  if (!terminal.stdinIsTerminal || terminal.env.CI || flags.input === false || ask === undefined)
    throw new PromptopsError(
      'USAGE',
      'There is nobody to ask whether the files may be written.',
      'Add `--yes`, or `--dry-run` to see them first.',
    );
  const files = plan.files.map(({ file }) => `  ${posix.relative(workspace.cwd, file)}`).join('\n');
  const answer = await ask(`promptops init writes\n${files}\nGo on? [Y/n] `);
  return /^\s*(?:y|yes)?\s*$/i.test(answer);
}

function machineReport({ prompts, files, kept }: InitPlan, { workspace }: Session): object {
  const shown = (file: string) => posix.relative(workspace.cwd, file);
  return {
    prompts: prompts.map(shown),
    files: files.map(({ file, added }) => ({ file: shown(file), ...(added !== undefined && { added }) })),
    kept: kept.map(({ file, add }) => ({ file: shown(file), ...(add !== undefined && { add }) })),
  };
}

function report({ prompts, files, kept }: InitPlan, verb: string, { workspace }: Session): string {
  const shown = (file: string) => posix.relative(workspace.cwd, file);
  const found =
    prompts.length === 0
      ? 'No prompt file was here yet.'
      : `${prompts.length} prompt ${prompts.length === 1 ? 'file is' : 'files are'} here.`;
  const lines = [found, ...files.map(({ file, added }) => `${verb}  ${added === undefined ? '' : `${added} into `}${shown(file)}`)];
  for (const { file, add } of kept) {
    lines.push(`${'kept'.padEnd(verb.length)}  ${shown(file)}`);
    if (add !== undefined) lines.push(`To run promptops before every commit, add to ${shown(file)}:`, add.trimEnd());
  }
  return [...lines, '', 'Next: promptops lint'].join('\n');
}
