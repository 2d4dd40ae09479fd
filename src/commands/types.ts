import { PROBLEMS } from '../core/errors.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visibleLine } from '../reporters/visible.ts';
import { typePrompts } from '../usecases/type-prompts.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { selectFiles } from './select-files.ts';

interface TypesFlags extends OutputFlags {
  readonly output?: string;
}

export const types: AddCommand = (program, open) =>
  withOutput(
    program
      .command('types [paths...]')
      .summary('write TypeScript types of the variables of each prompt')
      .description(
        'Writes a declaration file for applications that load prompts: with it a variable that is missing or has the wrong type does not compile.',
      ),
  )
    .option('-o, --output <file>', 'write to a file')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops types -o src/promptops.d.ts
  $ promptops types prompts/planner_v1.prompt.yaml`,
    )
    .action(async (paths: string[], flags: TypesFlags) => {
      const session = await open();
      const { terminal, workspace, writeReport } = session;
      const { prompts, text, problems } = await typePrompts(selectFiles(session, paths).files, workspace);
      const shown = problems.map((problem) => ({ ...problem, file: fromWorkingDirectory(problem.file, workspace.cwd) }));
      const exitCode = shown.length > 0 ? PROBLEMS.PROMPT_INVALID.exit : 0;
      const toFile = flags.output !== undefined && flags.output !== '-' ? flags.output : undefined;
      // Types that lack a prompt would make correct code fail to compile: nothing is written then.
      if (toFile !== undefined && exitCode === 0) {
        await writeReport(toFile, text);
        terminal.stderr(`Wrote ${visibleLine(toFile)}\n`);
      }
      printResult(session, flags, {
        command: 'types',
        data: {
          prompts: prompts.map(({ name, variables }) => ({
            name,
            variables: variables.map(({ name: variable, type, required }) => ({ name: variable, type, required })),
          })),
          ...(toFile === undefined ? { text } : exitCode === 0 && { file: toFile }),
          ...(shown.length > 0 && { problems: shown }),
        },
        text: toFile === undefined ? text.trimEnd() : '',
        warnings: shown.map(({ file, message }) => visibleLine(`${file}: ${message}`)),
        exitCode,
      });
    });
