import { PromptopsError } from '../core/errors.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type Tagged, tagVersion } from '../usecases/tag-version.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';

interface TagFlags extends OutputFlags {
  readonly remove?: readonly string[];
  readonly prompt?: boolean;
}

export const tag: AddCommand = (program, open) =>
  withOutput(
    program
      .command('tag <reference> [tags...]')
      .summary('show, set or remove tags of a version')
      .description(
        'Sets tags of a version, or of the prompt itself with --prompt; without any, shows them. Tags that carry content and provenance are left alone.',
      ),
  )
    .option('--remove <key>', 'remove a tag; several may be given', (key: string, before: readonly string[] = []) => [...before, key])
    .option('--prompt', 'the tags of the prompt, which all its versions share')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops tag greet/3 reviewed=yes
  $ promptops tag greet --prompt team=support --remove owner`,
    )
    .action(async (written: string, tags: string[], { remove = [], prompt = false, ...flags }: TagFlags) => {
      const set = Object.fromEntries(tags.map(pair));
      const session = await open();
      const tagged = await tagVersion({ reference: parseReference(written), ofPrompt: prompt, set, remove }, await session.registry());
      printResult(session, flags, { command: 'tag', data: { ...tagged }, text: asText(tagged) });
    });

function pair(written: string): readonly [string, string] {
  const equals = written.indexOf('=');
  if (equals < 1) throw new PromptopsError('USAGE', `\`${written}\` is no tag.`, 'Write key=value; `--remove key` removes one.');
  return [written.slice(0, equals), written.slice(equals + 1)];
}

function asText({ name, version, tags }: Tagged): string {
  const lines = Object.entries(tags).map(([key, value]) => `  ${visibleLine(key)}=${visibleLine(value)}`);
  return [version === null ? name : `${name} version ${version}`, ...(lines.length > 0 ? lines.sort() : ['  no tags'])].join('\n');
}
