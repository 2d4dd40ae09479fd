import { PromptopsError } from '../core/errors.ts';
import { parseExport } from '../core/registry/export-lines.ts';
import { asTable } from '../reporters/table.ts';
import { type ImportedPrompt, importRegistry } from '../usecases/import-registry.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { actorOf, openDesk } from './registry-desk.ts';

interface ImportFlags extends OutputFlags {
  readonly override?: string;
  readonly dryRun?: boolean;
}

export const importPrompts: AddCommand = (program, open) =>
  withOutput(
    program
      .command('import <file>')
      .summary('read exported prompts into the registry')
      .description(
        'Reads what `promptops export` wrote. Content that is there already is not doubled, numbers are kept where they can be, aliases that stand are left.',
      ),
  )
    .option('--override <reason>', 'set guarded aliases too; the reason stays on record')
    .option('-n, --dry-run', 'say what would be written, write nothing')
    .addHelpText('after', '\nExamples:\n  $ promptops import registry.jsonl\n  $ gunzip -c greet.jsonl.gz | promptops import -')
    .action(async (file: string, flags: ImportFlags) => {
      const session = await open();
      const prompts = parseExport(new TextDecoder().decode(await bytesOf(file, session)), file);
      const { override, dryRun = false } = flags;
      const dependencies = { ...(await openDesk(session)), policies: session.config.aliases };
      const imported = await importRegistry({ prompts, override, dryRun, actor: await actorOf(session) }, dependencies);
      const exitCode = imported.some(({ versions }) => versions.some(({ done }) => done === 'refused')) ? 1 : 0;
      const { uri } = dependencies.registry;
      printResult(session, flags, {
        command: 'import',
        data: { registry: uri, prompts: imported },
        text: asText(imported, uri, dryRun),
        exitCode,
      });
    });

async function bytesOf(file: string, { terminal, workspace }: Session): Promise<Uint8Array> {
  if (file === '-') return terminal.readStdin();
  const path = resolvePath(file, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`);
  const bytes = path === undefined ? undefined : workspace.read(path);
  if (bytes) return bytes;
  const why = path === undefined ? 'lies outside the repository' : 'is not there';
  throw new PromptopsError('FILE_UNREADABLE', `${file} ${why}.`, 'Send it through standard input: `promptops import - < file`.', {
    place: { file },
  });
}

function asText(prompts: readonly ImportedPrompt[], uri: string, dryRun: boolean): string {
  const count = (versions: ImportedPrompt['versions'], done: string) => versions.filter((version) => version.done === done).length;
  const rows = prompts.map(({ name, versions, aliases }) => [
    name,
    ...['created', 'unchanged', 'refused'].map((done) => `${count(versions, done)} ${done}`),
    Object.entries(aliases)
      .map(([alias, version]) => `@${alias} -> ${version}`)
      .join(' '),
  ]);
  const notes = prompts.flatMap(({ name, notes: said }) => said.map((note) => `${name}: ${note}`));
  const last = dryRun ? `Nothing was written to ${uri}: --dry-run.` : `Imported into ${uri}.`;
  return [...(rows.length > 0 ? [asTable(rows)] : []), ...notes, '', last].join('\n');
}
