import { PromptopsError } from '../core/errors.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visible, visibleLine } from '../reporters/visible.ts';
import { type ImportedCases, importCases } from '../usecases/import-cases.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { AddCommand, Session } from './command.ts';
import { selectFile } from './select-files.ts';

interface ImportFlags {
  readonly output?: string;
  readonly name?: string;
  readonly allowLossy?: boolean;
}

export const evalImport: AddCommand = (program, open) =>
  program
    .command('import <file>')
    .summary('write tests of promptfoo or GitHub Models as a case file')
    .description(
      'Writes the tests of a promptfoo configuration, or the test data of a prompt file, as a case file, reads it back and says what was lost.',
    )
    .option('-o, --output <file>', 'write to a file, or into a folder when it ends in /')
    .option('--name <prompt>', 'one prompt of a file that holds several')
    .option('--allow-lossy', 'go on when something would be lost')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops eval import promptfooconfig.yaml > prompts/greet.eval.yaml
  $ promptops eval import promptfooconfig.yaml -o prompts/
  $ promptops eval import prompts/greet.prompt.yaml -o prompts/greet.eval.yaml`,
    )
    .action(async (file: string, _flags: object, command: { optsWithGlobals(): object }) => {
      // `eval` has flags of the same names, and commander hands them to whichever asks first.
      const flags = command.optsWithGlobals() as ImportFlags;
      const session = await open();
      const { terminal, show, workspace, writeReport } = session;
      const entry = selectFile(session, file);
      const written = flags.output === undefined || flags.output === '-' ? undefined : flags.output;
      const to = written === undefined ? undefined : inWorkspace(written, session);
      const imported = await importCases(
        { file: entry, ...(flags.name !== undefined && { name: flags.name }), ...(to !== undefined && { to }) },
        workspace,
      );
      if (imported.length > 1 && written?.endsWith('/') !== true)
        throw new PromptopsError(
          'USAGE',
          `${file} holds ${imported.length} prompts with these tests.`,
          'Choose one with `--name`, or write a case file for each with `-o folder/`.',
        );
      for (const one of imported) report(one, flags.allowLossy === true, terminal.stderr);
      if (written === undefined) return show(imported[0]?.text ?? '');
      for (const one of imported) {
        const path = fromWorkingDirectory(one.file, workspace.cwd);
        await writeReport(path, one.text);
        terminal.stderr(`Wrote ${visibleLine(path)}: ${one.cases === 1 ? '1 case' : `${one.cases} cases`}\n`);
      }
      show('');
    });

function inWorkspace(output: string, { workspace }: Session): string {
  const path = resolvePath(output, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`);
  if (path === undefined) throw new PromptopsError('FILE_UNWRITABLE', `${output} lies outside the repository.`, 'Name a file in it.');
  return output.endsWith('/') && path !== '' ? `${path}/` : path;
}

function report({ name, lost, notRun }: ImportedCases, allowed: boolean, say: (text: string) => void): void {
  if (notRun.length > 0) say(visible(`${name}: kept, and not run by promptops: ${notRun.join(', ')}. Their cases cannot pass.\n`));
  if (lost.length === 0) return;
  const list = lost.map((loss) => `\n  - ${loss}`).join('');
  if (!allowed) throw new PromptopsError('CONVERSION_LOSSY', `${name} would lose:${list}`, 'Add `--allow-lossy` to write it all the same.');
  say(visible(`${name} lost:${list}\n`));
}
