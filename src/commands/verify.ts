import { asTable } from '../reporters/table.ts';
import { type Verification, verifyRegistry } from '../usecases/verify-registry.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { promptNames } from './prompt-names.ts';
import { openDesk } from './registry-desk.ts';

export const verify: AddCommand = (program, open) =>
  withOutput(
    program
      .command('verify [prompts...]')
      .summary('check that the registry holds what was registered')
      .description(
        'Recomputes every content hash, holds versions against git at the commit they came from, and aliases against the journal. Exits with 1 where something is wrong.',
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ promptops verify
  $ promptops verify greet --json`,
    )
    .action(async (prompts: string[], flags: OutputFlags) => {
      const session = await open();
      const { registry, journal } = await openDesk(session);
      const found = await verifyRegistry({ prompts: promptNames(prompts) }, { registry, journal, git: await session.git() });
      const exitCode = found.problems.length > 0 ? 1 : 0;
      printResult(session, flags, {
        command: 'verify',
        data: { registry: registry.uri, ...found },
        text: asText(found, registry.uri),
        warnings: found.warnings,
        exitCode,
      });
    });

function asText({ prompts, versions, problems, unrecorded, inGit, notInGit }: Verification, uri: string): string {
  const rows = problems.map(({ kind, prompt, version, alias, detail }) => [
    kind,
    alias === null ? `${prompt}/${version}` : `${prompt}@${alias}`,
    detail,
  ]);
  const outside = unrecorded > 0 ? `, ${unrecorded} made outside promptops` : '';
  const unknown = notInGit > 0 ? `, ${notInGit} without a commit that is here` : '';
  const summary = [
    `${counted(versions, 'version')} of ${counted(prompts, 'prompt')} in ${uri}${outside}.`,
    `${inGit} held against git${unknown}.`,
    problems.length === 0 ? 'Nothing is wrong.' : `${problems.length} wrong.`,
  ];
  return [...(rows.length > 0 ? [asTable(rows), ''] : []), ...summary].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
