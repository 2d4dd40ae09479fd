import { parseReference, type Reference } from '../core/prompt/reference.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type Blame, blameVersion } from '../usecases/blame-version.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { openDesk } from './registry-desk.ts';

export const blame: AddCommand = (program, open) =>
  withOutput(
    program
      .command('blame <reference>')
      .summary('show who is behind a version and its alias')
      .description(
        'Shows the commit, its author, the file and the CI run that a version came from, its evidence, and who moved the alias to it.',
      ),
  )
    .addHelpText('after', '\nExamples:\n  $ promptops blame greet@production\n  $ promptops blame greet/3 --json')
    .action(async (written: string, flags: OutputFlags) => {
      const session = await open();
      const { registry, journal } = await openDesk(session);
      const reference = parseReference(written);
      const found = await blameVersion(reference, { registry, journal, git: await session.git() });
      printResult(session, flags, { command: 'blame', data: { ...found }, text: asText(found, reference) });
    });

function asText({ name, version, file, repo, ref, dirty, commit, ciUrl, evidence, move }: Blame, { target }: Reference): string {
  const change = dirty ? ' with uncommitted changes' : '';
  const isByAlias = target.kind === 'word' && version.aliases.includes(target.word);
  const by = move?.actor ? ` by ${move.actor}` : '';
  const facts: readonly (readonly [string, string | null])[] = [
    [
      'registered',
      `${version.createdAt}${version.actor === null ? '' : ` by ${version.actor}`}${version.outside ? ' outside promptops' : ''}`,
    ],
    ['commit', version.gitSha === null ? null : `${version.gitSha}${change}`],
    ['author', commit && `${commit.author}, ${commit.date}`],
    ['subject', commit?.subject ?? null],
    ['file', file],
    ['repository', repo && `${repo}${ref === null ? '' : ` ${ref}`}`],
    ['CI run', ciUrl],
    ['lineage', version.runId],
    ...Object.entries(evidence).map(([key, value]) => [key.replace('promptops_eval_', 'eval '), value] as const),
    [
      'moved',
      move === null
        ? isByAlias
          ? `@${target.word} points here, and nobody recorded why: it was moved outside promptops`
          : null
        : `@${move.alias} ${move.from ?? 'absent'} -> ${move.to}, ${move.at}${by}${move.reason === null ? '' : `: ${move.reason}`}`,
    ],
  ];
  const lines = facts.filter(([, value]) => value).map(([key, value]) => `${`${key}:`.padEnd(14)}${visibleLine(value ?? '')}`);
  return [`${name} version ${version.version}`, ...lines].join('\n');
}
