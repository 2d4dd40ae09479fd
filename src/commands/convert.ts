import { PromptopsError } from '../core/errors.ts';
import { visible, visibleLine } from '../reporters/visible.ts';
import { type ConvertedPrompt, convertPrompts } from '../usecases/convert-prompts.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { selectFile } from './select-files.ts';

interface ConvertFlags extends OutputFlags {
  readonly to: string;
  readonly output?: string;
  readonly name?: string;
  readonly allowLossy?: boolean;
}

export const convert: AddCommand = (program, open) =>
  withOutput(
    program
      .command('convert <file>')
      .summary('write a prompt in another format')
      .description('Writes the prompts of a file in another format, reads the result back and says what was lost.'),
  )
    .option('--to <format>', 'promptops, prompty, dotprompt, text, langchain, langfuse or openai-messages', 'promptops')
    .option('-o, --output <file>', 'write to a file, or into a folder when it ends in /')
    .option('--name <prompt>', 'one prompt of a file that holds several')
    .option('--allow-lossy', 'go on when something would be lost')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops convert chat.prompty > prompts/chat.prompt.yaml
  $ promptops convert promptfooconfig.yaml -o prompts/
  $ promptops convert chat.prompt.yaml --to openai-messages --allow-lossy`,
    )
    .action(async (file: string, flags: ConvertFlags) => {
      const session = await open();
      const { terminal, writeReport } = session;
      const entry = selectFile(session, file);
      const converted = await convertPrompts(
        { file: entry, to: flags.to, ...(flags.name !== undefined && { name: flags.name }) },
        session.workspace,
      );
      for (const one of converted) reportLoss(one, flags.allowLossy === true, terminal.stderr);
      const [only, ...more] = converted;
      if (more.length > 0 && !flags.output?.endsWith('/'))
        throw new PromptopsError(
          'USAGE',
          `${file} holds ${converted.length} prompts.`,
          'Choose one with `--name`, or write all of them with `-o folder/`.',
        );
      const { output } = flags;
      const print = (prompts: readonly object[], text: string) =>
        printResult(session, flags, { command: 'convert', data: { to: flags.to, prompts }, text });
      if (output === undefined || output === '-')
        return print(
          converted.map(({ text, ...one }) => ({ ...factsOf(one), text })),
          only?.text ?? '',
        );
      const written = converted.map((one) => ({ ...one, path: output.endsWith('/') ? `${output}${one.file}` : output }));
      for (const { path, text } of written) {
        await writeReport(path, text);
        terminal.stderr(`Wrote ${visibleLine(path)}\n`);
      }
      print(
        written.map(({ path, ...one }) => ({ ...factsOf(one), file: path })),
        '',
      );
    });

function factsOf({ name, lost, sameContent }: Omit<ConvertedPrompt, 'text' | 'file'>): object {
  return { name, lost, same_content: sameContent };
}

function reportLoss({ name, lost, sameContent }: ConvertedPrompt, allowed: boolean, say: (text: string) => void): void {
  const losses = sameContent ? lost : [...lost, 'the content hash: a registry would make a new version of it'];
  if (losses.length === 0) return;
  const list = losses.map((loss) => `\n  - ${loss}`).join('');
  if (!allowed) throw new PromptopsError('CONVERSION_LOSSY', `${name} would lose:${list}`, 'Add `--allow-lossy` to write it all the same.');
  say(visible(`${name} lost:${list}\n`));
}
