import { PromptopsError } from '../core/errors.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { type DeleteRequest, deleteVersion } from '../usecases/delete-version.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';

interface DeleteFlags extends OutputFlags {
  readonly yes?: boolean;
}

export const deletePrompt: AddCommand = (program, open) =>
  withOutput(
    program
      .command('delete <prompt>')
      .summary('delete a version, or a prompt with all its versions')
      .description('Deletes a version (greet/3), or a prompt with all its versions (greet). What an alias points at is not deleted.'),
  )
    .option('-y, --yes', 'do not ask')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops delete greet/3
  $ promptops delete greet --yes`,
    )
    .action(async (written: string, flags: DeleteFlags) => {
      const session = await open();
      const request = meant(written);
      const registry = await session.registry();
      if (!(await confirmed(request, registry.uri, session, flags))) return session.show('Nothing was deleted.');
      await deleteVersion(request, registry);
      const { name, version } = request;
      const text = `Deleted ${version === undefined ? `${name} with all its versions` : `version ${version} of ${name}`} from ${registry.uri}.`;
      printResult(session, flags, { command: 'delete', data: { registry: registry.uri, name, version: version ?? null }, text });
    });

/** Aliases and labels move: what is deleted is named by its number. */
function meant(written: string): DeleteRequest {
  const { name, target } = parseReference(written);
  if (target.kind === 'version') return { name, version: target.version };
  if (target.kind === 'latest' && !/@/.test(written)) return { name, version: undefined };
  throw new PromptopsError('USAGE', `\`${written}\` is no number.`, `A version is deleted by its number: \`promptops delete ${name}/3\`.`);
}

async function confirmed(
  { name, version }: DeleteRequest,
  uri: string,
  { terminal, flags: { input } }: Session,
  { yes }: DeleteFlags,
): Promise<boolean> {
  if (yes) return true;
  const what = version === undefined ? name : `${name}/${version}`;
  if (!terminal.stdinIsTerminal || input === false || terminal.env['CI'] || terminal.ask === undefined)
    throw new PromptopsError('USAGE', `Deleting ${what} cannot be undone.`, 'Confirm it with `--yes`.');
  const answer = await terminal.ask(`Deleting ${what} from ${uri} cannot be undone. Write ${what} to go on: `);
  return answer.trim() === what;
}
