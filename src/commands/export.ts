import { exportLines } from '../core/registry/export-lines.ts';
import { exportRegistry } from '../usecases/export-registry.ts';
import type { AddCommand } from './command.ts';
import { promptNames } from './prompt-names.ts';

export const exportPrompts: AddCommand = (program, open) =>
  program
    .command('export [prompts...]')
    .summary('write prompts of the registry as lines of JSON')
    .description(
      'Writes every version, tag and alias as lines of JSON, sorted: the same registry gives the same bytes. `promptops import` reads them into another one.',
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', '\nExamples:\n  $ promptops export -o registry.jsonl\n  $ promptops export greet | gzip > greet.jsonl.gz')
    .action(async (prompts: string[], { output }: { readonly output?: string }) => {
      const session = await open();
      const exported = await exportRegistry(promptNames(prompts), await session.registry());
      const text = [...exportLines(exported)].map((line) => `${line}\n`).join('');
      if (output === undefined || output === '-') return session.show(text);
      await session.writeReport(output, text);
      session.terminal.stderr(`Wrote ${exported.length} prompts to ${output}\n`);
    });
