import { InvalidArgumentError, Option } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { type RolledBack, rollBack } from '../usecases/roll-back.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { actorOf, openDesk } from './registry-desk.ts';

interface RollbackFlags extends OutputFlags {
  readonly alias?: string;
  readonly to?: number;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

export const rollback: AddCommand = (program, open) =>
  withOutput(
    program
      .command('rollback <prompt>')
      .summary('take back the latest move of an alias')
      .description(
        'Takes back the latest move of an alias that still stands; twice goes back twice. No gate is asked, and a journal that is down does not stop it.',
      ),
  )
    .option('--alias <alias>', 'alias to move back')
    .addOption(new Option('--to <version>', 'a version of choice').argParser(versionNumber))
    .option('--reason <text>', 'why, for the record')
    .option('-n, --dry-run', 'say what would be moved, move nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops rollback greet --alias production
  $ promptops rollback greet@production --to 3 --reason "answers in French"`,
    )
    .action(async (written: string, flags: RollbackFlags) => {
      const session = await open();
      const { prompt, alias } = meant(written, flags);
      const desk = await openDesk(session);
      const { reason = '', dryRun = false, to } = flags;
      const done = await rollBack(
        { prompt, alias, to, reason, dryRun, actor: await actorOf(session) },
        { ...desk, workspace: session.workspace, policies: session.config.aliases },
      );
      const { unwritten, ...move } = done;
      printResult(session, flags, {
        command: 'rollback',
        data: { moves: [{ ...move, gate: null, ...(unwritten && { unwritten }) }] },
        text: asText(done, dryRun),
      });
      if (unwritten) session.terminal.stderr(outboxText(unwritten));
    });

function meant(written: string, { alias }: RollbackFlags): { prompt: string; alias: string } {
  const { name, target } = parseReference(written);
  const named = alias?.replace(/^@/, '') ?? (target.kind === 'word' ? target.word : undefined);
  if (named === undefined)
    throw new PromptopsError('USAGE', 'Which alias is to be moved back?', `Add \`--alias production\`, or write \`${name}@production\`.`);
  return { prompt: name, alias: named };
}

function asText({ prompt, alias, from, to }: RolledBack, dryRun: boolean): string {
  if (from === to) return `${prompt}@${alias} is at version ${to} already.`;
  const line = `${prompt}@${alias}  ${from === null ? 'absent' : `version ${from}`} -> version ${to}`;
  if (dryRun) return `${line}\n\nNothing was moved: --dry-run.`;
  return from === null ? line : `${line}\n\nTo take it back:\n  promptops rollback ${prompt} --alias ${alias} --to ${from}`;
}

function outboxText({ entry, file, why }: NonNullable<RolledBack['unwritten']>): string {
  const kept =
    file === undefined
      ? 'It could not be kept in a file either: keep this line.'
      : `It waits in ${file}; send it with \`promptops audit push\`.`;
  return `The journal could not be written: ${why} ${kept}\n${JSON.stringify(entry)}\n`;
}

function versionNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('Write the number of a version.');
  return Number(text);
}
