import { Option } from 'commander';
import { PROBLEMS } from '../core/errors.ts';
import type { Workspace } from '../ports/workspace.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visibleLine } from '../reporters/visible.ts';
import { hashPrompts } from '../usecases/hash-prompts.ts';
import type { AddCommand } from './command.ts';
import { selectFiles } from './select-files.ts';

interface HashFlags {
  readonly canonical?: boolean;
  readonly format: string;
  readonly json?: boolean;
}

export const hash: AddCommand = (program, open) =>
  program
    .command('hash [paths...]')
    .summary('print the content hash of each prompt')
    .description(
      'Prints the content hash of each prompt: the same from every file format, whatever the name, the comments and the key order.',
    )
    .option('--canonical', 'print the bytes that are hashed (one prompt, no final newline)')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops hash
  $ promptops hash prompts/planner_v1.prompt.yaml
  $ promptops hash --canonical prompts/planner_v1.prompt.yaml | sha256sum`,
    )
    .action(async (paths: string[], flags: HashFlags) => {
      const session = await open();
      const { terminal, workspace, show } = session;
      const { files } = selectFiles(session, paths);
      const hashed = await hashPrompts({ files, canonical: flags.canonical === true }, workspace);
      const [prompts, problems] = [named(hashed.prompts, workspace), named(hashed.problems, workspace)];
      for (const problem of problems) terminal.stderr(`${visibleLine(`${problem.file}: ${problem.message}`)}\n`);
      const exitCode = problems.length > 0 ? PROBLEMS.PROMPT_INVALID.exit : 0;
      if (flags.canonical) {
        terminal.stdout(prompts[0]?.canonical ?? '');
        return show('', exitCode);
      }
      if (flags.json || flags.format === 'json') {
        const listed = prompts.map(({ name, file, hash: full, short }) => ({ name, file, hash: full, short }));
        return show(
          JSON.stringify({
            format: 1,
            command: 'hash',
            ok: problems.length === 0,
            prompts: listed,
            ...(problems.length > 0 && { problems }),
          }),
          exitCode,
        );
      }
      const width = Math.max(0, ...prompts.map(({ name }) => name.length));
      show(prompts.map(({ name, file, short }) => `${short}  ${name.padEnd(width)}  ${visibleLine(file)}`).join('\n'), exitCode);
    });

function named<Entry extends { readonly file: string }>(entries: readonly Entry[], { cwd }: Workspace): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, file: fromWorkingDirectory(entry.file, cwd) }));
}
