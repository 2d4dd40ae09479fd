import type { PromptFacts } from '../core/registry/prompt-facts.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { asTable } from '../reporters/table.ts';
import { listPrompts } from '../usecases/list-prompts.ts';
import type { AddCommand } from './command.ts';
import { localPrompts } from './local-prompts.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { openDesk } from './registry-desk.ts';

interface ListFlags extends OutputFlags {
  readonly alias?: string;
}

export const list: AddCommand = (program, open) =>
  withOutput(
    program
      .command('list')
      .summary('list the prompts of the registry')
      .description('Lists the prompts of the registry with version, aliases, hash and commit, and how they stand to the files here.'),
  )
    .option('--alias <alias>', 'only what has this alias, with the version it points at: what is deployed')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops list
  $ promptops list --alias production --json`,
    )
    .action(async (flags: ListFlags) => {
      const session = await open();
      const desk = await openDesk(session);
      const found = await listPrompts(
        {
          alias: flags.alias?.replace(/^@/, ''),
          trackingAlias: session.config.registry.tracking_alias,
          files: await localPrompts(session),
        },
        desk,
      );
      const prompts = found.prompts.map((prompt) => ({
        ...prompt,
        file: prompt.file && fromWorkingDirectory(prompt.file, session.workspace.cwd),
      }));
      const { uri } = desk.registry;
      printResult(session, flags, {
        command: 'list',
        data: { registry: uri, prompts },
        text: asText(prompts, uri),
        warnings: found.warnings,
      });
    });

function asText(prompts: readonly PromptFacts[], registry: string): string {
  const count = `${prompts.length} prompt${prompts.length === 1 ? '' : 's'} in ${registry}`;
  return prompts.length === 0 ? count : `${asTable([HEADER, ...prompts.map(row)])}\n\n${count}`;
}

const HEADER = ['prompt', 'version', 'label', 'aliases', 'hash', 'commit', 'state', 'file'];

function row({ name, version, label, aliases, hash, gitSha, state, file }: PromptFacts): readonly string[] {
  const held = Object.entries(aliases).map(([alias, number]) => (number === version ? alias : `${alias}:${number}`));
  return [
    name,
    `${version ?? '-'}`,
    label ?? '-',
    held.join(' ') || '-',
    hash?.slice(0, 8) ?? '-',
    gitSha?.slice(0, 8) ?? '-',
    state,
    file ?? '-',
  ];
}
