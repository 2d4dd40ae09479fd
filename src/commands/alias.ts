import { PromptopsError } from '../core/errors.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { type AliasResult, setFreeAlias } from '../usecases/set-free-alias.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { actorOf, openDesk } from './registry-desk.ts';

interface AliasFlags extends OutputFlags {
  readonly remove?: boolean;
  readonly reason?: string;
}

export const alias: AddCommand = (program, open) =>
  withOutput(
    program
      .command('alias <reference> [name]')
      .summary('set or remove an alias')
      .description(
        'Sets an alias, or removes one. Aliases that are protected, have a gate or take only what another one points at are moved by promote alone.',
      ),
  )
    .option('--remove', 'remove the alias that the reference names')
    .option('--reason <text>', 'why, for the record')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops alias greet/3 staging
  $ promptops alias greet@canary --remove`,
    )
    .action(async (written: string, name: string | undefined, flags: AliasFlags) => {
      const session = await open();
      const { config } = session;
      const dependencies = { ...(await openDesk(session)), policies: config.aliases, trackingAlias: config.registry.tracking_alias };
      const { reason = '' } = flags;
      const moved = await setFreeAlias({ ...meant(written, name, flags), reason, actor: await actorOf(session) }, dependencies);
      printResult(session, flags, { command: 'alias', data: { moves: [moved] }, text: asText(moved) });
    });

function meant(written: string, name: string | undefined, { remove }: AliasFlags) {
  const reference = parseReference(written);
  const { name: prompt, target } = reference;
  if (!remove) {
    if (name === undefined) throw new PromptopsError('USAGE', 'Which alias?', `Write \`promptops alias ${written} staging\`.`);
    return { prompt, alias: name.replace(/^@/, ''), to: reference };
  }
  if (name === undefined && target.kind === 'word') return { prompt, alias: target.word, to: null };
  throw new PromptopsError('USAGE', 'Which alias is to be removed?', `Write \`promptops alias ${prompt}@canary --remove\`.`);
}

function asText({ prompt, alias: name, from, to }: AliasResult): string {
  if (from === to) return `${prompt}@${name} is at version ${to} already.`;
  return `${prompt}@${name}  ${from === null ? 'new' : `version ${from}`} -> ${to === null ? 'removed' : `version ${to}`}`;
}
