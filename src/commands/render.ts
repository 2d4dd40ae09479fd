import { InvalidArgumentError, Option } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { Message } from '../core/prompt/model.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type ReadPromptFile, readPromptFile, readPromptSource } from '../usecases/read-prompt-file.ts';
import { type RenderResult, renderPromptFile } from '../usecases/render-prompt.ts';
import { resolveVersion } from '../usecases/resolve-version.ts';
import { versionFile } from '../usecases/version-file.ts';
import type { AddCommand, Session } from './command.ts';
import { isFile } from './prompt-argument.ts';
import { readStandardInput, readVariables, type VariableFlags, variableFlag } from './render-input.ts';
import { selectFiles } from './select-files.ts';

interface RenderFlags extends VariableFlags {
  readonly name?: string;
  readonly message?: number;
  readonly format: string;
  readonly json?: boolean;
  readonly stdinFilename?: string;
}

export const render: AddCommand = (program, open) =>
  program
    .command('render <prompt>')
    .summary('fill the variables of a prompt')
    .description(
      'Fills the variables of a prompt and prints what the model would get: of a file, or of a registered version such as greet@production. Missing variables are an error that names all of them.',
    )
    .option('--var <name=value>', 'a value; several may be given', variableFlag)
    .option('--vars <file>', 'values from a YAML or JSON file, or - for standard input')
    .option('--name <prompt>', 'one prompt of a file that holds several')
    .addOption(new Option('--message <n>', 'only this message, counted from 1').argParser(position))
    .option('--stdin-filename <file>', 'with - as the file: the name that standard input stands for')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops render prompts/greet.prompt.yaml --var name="Ada Lovelace"
  $ promptops render prompts/chat.prompt.yaml --vars values.yaml --message 2
  $ promptops render greet@production --var name=Ada
  $ echo '{"name": "Ada"}' | promptops render greet.prompt.yaml --vars - --json`,
    )
    .action(async (written: string, given: Omit<RenderFlags, 'var'> & Partial<RenderFlags>) => {
      const flags: RenderFlags = { var: {}, ...given };
      const session = await open();
      const { workspace, terminal, show } = session;
      const { entry, read, version } = await readInput(written, flags, session);
      const { name, message } = flags;
      const result = await renderPromptFile(
        {
          file: entry,
          ...(await readVariables(session, flags)),
          ...(name !== undefined && { name }),
          ...(message !== undefined && { message }),
        },
        read,
      );
      if (flags.json || flags.format === 'json') {
        const file = version === undefined ? fromWorkingDirectory(entry.file, workspace.cwd) : null;
        return show(asJson(result, { file, ...(version !== undefined && { version }) }));
      }
      for (const warning of result.warnings) terminal.stderr(`${visibleLine(warning)}\n`);
      show(asText(result, message !== undefined));
    });

interface RenderInput {
  readonly entry: PromptFile;
  readonly read: ReadPromptFile;
  /** Of a registered prompt. */
  readonly version?: number;
}

/** Standard input, a file, or a registered version. */
async function readInput(written: string, flags: RenderFlags, session: Session): Promise<RenderInput> {
  const { workspace } = session;
  if (written === '-') {
    const { entry, source } = await readStandardInput(session, flags);
    return { entry, read: await readPromptSource(entry, source, workspace) };
  }
  if (isReference(written) && !isFile(written, session)) return readVersion(written, session);
  const [entry = { file: written, prefix: '', format: 'auto' as const }] = selectFiles(session, [written]).files;
  return { entry, read: await readPromptFile(entry, workspace) };
}

/** Only what says so: a bare word is a file, as it always was. */
function isReference(written: string): boolean {
  return written.includes('@') || written.startsWith('prompts:/') || /^[A-Za-z0-9_.-]+\/\d+$/.test(written);
}

async function readVersion(written: string, session: Session): Promise<RenderInput> {
  const { version, warning } = await resolveVersion(parseReference(written), await session.registry());
  if (warning !== undefined) session.terminal.stderr(`${warning}\n`);
  const { name, version: number } = version;
  if (hashOfVersion(version).tampered)
    throw new PromptopsError(
      'VERSION_TAMPERED',
      `Version ${number} of ${name} was changed after it was registered.`,
      `\`promptops show ${name}/${number}\` shows it as it is now.`,
    );
  const { read } = await versionFile(version, '', session.workspace);
  return { entry: { file: read.source.file, prefix: '', format: 'promptops' }, read, version: number };
}

function asJson(
  { name, warnings, template, messages }: RenderResult,
  origin: { readonly file: string | null; readonly version?: number },
): string {
  return JSON.stringify({
    format: 1,
    command: 'render',
    ok: true,
    name,
    ...origin,
    ...(template !== undefined && { template }),
    ...(messages !== undefined && { messages }),
    warnings,
  });
}

function asText({ template, messages = [] }: RenderResult, contentOnly: boolean): string {
  if (template !== undefined) return template;
  return messages.map((message) => (contentOnly ? contentText(message) : `${message.role}:\n${contentText(message)}`)).join('\n\n');
}

function contentText({ content }: Message): string {
  return typeof content === 'string' ? content : JSON.stringify(content satisfies Json, null, 2);
}

function position(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('Messages count from 1.');
  return Number(value);
}
