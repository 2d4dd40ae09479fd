import type { MoveFacts } from '../core/journal/move-facts.ts';
import { parseReference } from '../core/prompt/reference.ts';
import type { VersionFacts } from '../core/registry/version-facts.ts';
import { asTable } from '../reporters/table.ts';
import { type History, showHistory } from '../usecases/show-history.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { openDesk } from './registry-desk.ts';

interface HistoryFlags extends OutputFlags {
  readonly alias?: string;
}

export const history: AddCommand = (program, open) =>
  withOutput(
    program
      .command('history <prompt>')
      .summary('show the versions of a prompt and the moves of its aliases')
      .description('Shows every version of a prompt and every move of its aliases: who, when, from, to, why. Moves by others are marked.'),
  )
    .option('--alias <alias>', 'only the moves of this alias')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops history greet
  $ promptops history greet@production --json`,
    )
    .action(async (written: string, flags: HistoryFlags) => {
      const session = await open();
      const { name, target } = parseReference(written);
      const alias = flags.alias?.replace(/^@/, '') ?? (target.kind === 'word' ? target.word : undefined);
      const { versions, moves } = await showHistory({ prompt: name, alias }, await openDesk(session));
      printResult(session, flags, { command: 'history', data: { prompt: name, versions, moves }, text: asText({ versions, moves }) });
    });

function asText({ versions, moves }: History): string {
  const first =
    versions.length === 0
      ? 'No version.'
      : asTable([['version', 'label', 'aliases', 'hash', 'commit', 'at', 'by', 'message'], ...versions.map(versionRow)]);
  const second =
    moves.length === 0 ? 'No move of an alias.' : asTable([['alias', 'move', 'state', 'at', 'by', 'reason'], ...moves.map(moveRow)]);
  return `${first}\n\n${second}`;
}

function versionRow({ version, label, aliases, hash, gitSha, createdAt, actor, message, outside }: VersionFacts): readonly string[] {
  const by = outside ? 'outside promptops' : (actor ?? '-');
  return [
    `${version}`,
    label ?? '-',
    aliases.join(' ') || '-',
    hash?.slice(0, 8) ?? '-',
    gitSha?.slice(0, 8) ?? '-',
    minute(createdAt),
    by,
    message || '-',
  ];
}

function moveRow({ alias, from, to, at, actor, reason, state, outside }: MoveFacts): readonly string[] {
  const way = `${from ?? 'absent'} -> ${to ?? 'absent'}`;
  return [alias, way, outside ? 'outside promptops' : state, at === null ? '-' : minute(at), actor ?? '-', reason ?? '-'];
}

/** 2026-11-21T08:15Z */
function minute(time: string): string {
  return `${time.slice(0, 16)}Z`;
}
