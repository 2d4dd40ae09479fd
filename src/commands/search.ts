import { PromptopsError } from '../core/errors.ts';
import { asTable } from '../reporters/table.ts';
import { type SearchHit, searchPrompts } from '../usecases/search-prompts.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';

interface SearchFlags extends OutputFlags {
  readonly tag?: readonly string[];
}

export const search: AddCommand = (program, open) =>
  withOutput(
    program
      .command('search [words...]')
      .summary('search the prompts of the registry')
      .description(
        'Looks for words in the names, descriptions and tags of the prompts, and in the texts of their newest versions. All of them must be found.',
      ),
  )
    .option('--tag <key=value>', 'only with this tag; several may be given', (tag: string, before: readonly string[] = []) => [
      ...before,
      tag,
    ])
    .addHelpText(
      'after',
      `
Examples:
  $ promptops search refund policy
  $ promptops search --tag team=support --json`,
    )
    .action(async (words: string[], { tag = [], ...flags }: SearchFlags) => {
      if (words.length === 0 && tag.length === 0)
        throw new PromptopsError('USAGE', 'What is to be found?', 'Name words, or a tag: `--tag team=support`.');
      const session = await open();
      const registry = await session.registry();
      const hits = await searchPrompts({ words, tags: tag }, registry);
      printResult(session, flags, { command: 'search', data: { registry: registry.uri, prompts: hits }, text: asText(hits, registry.uri) });
    });

function asText(hits: readonly SearchHit[], registry: string): string {
  if (hits.length === 0) return `Nothing was found in ${registry}.`;
  return asTable(hits.map(({ name, version, found, excerpt }) => [name, `${version ?? '-'}`, found.join(' ') || 'tag', excerpt ?? '']));
}
