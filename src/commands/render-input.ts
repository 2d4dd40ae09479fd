import { InvalidArgumentError } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import { isRecord } from '../core/json.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { decodeSource } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Values } from '../core/template/syntax.ts';
import { isYamlFailure, parseYaml } from '../core/yaml/parse-yaml.ts';
import { readSource } from '../usecases/read-prompt-file.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';

export interface VariableFlags {
  readonly var: Readonly<Record<string, string>>;
  readonly vars?: string;
}

/** `--var name=value`; everything after the first `=` is the value. */
export function variableFlag(text: string, previous: Readonly<Record<string, string>> = {}): Record<string, string> {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('Write name=value.');
  return Object.fromEntries([...Object.entries(previous), [text.slice(0, equals), text.slice(equals + 1)]]);
}

/** The values of `--vars`, and those of `--var` as they were typed. */
export async function readVariables(
  session: Session,
  flags: VariableFlags,
): Promise<{ values: Values; texts: Readonly<Record<string, string>> }> {
  return { values: flags.vars === undefined ? {} : await readValues(session, flags.vars), texts: flags.var };
}

async function readValues(session: Session, path: string): Promise<Values> {
  const source = path === '-' ? await decoded(session, 'standard input') : fileSource(session, path);
  const parsed = parseYaml(source.text);
  const place = { file: path };
  if (isYamlFailure(parsed))
    throw new PromptopsError('VARIABLES_INVALID', `The values cannot be read: ${parsed.reason}.`, 'Write YAML or JSON.', { place });
  if (!isRecord(parsed.data))
    throw new PromptopsError('VARIABLES_INVALID', 'The values are no mapping of names.', 'Write `name: value`, or `{"name": "value"}`.', {
      place,
    });
  return parsed.data as Values;
}

function fileSource({ workspace }: Session, path: string): SourceFile {
  const file = fromRoot(path, workspace.cwd);
  if (file === undefined)
    throw new PromptopsError(
      'FILE_UNREADABLE',
      `${path} lies outside the repository.`,
      'Send the values through standard input: `--vars -`.',
    );
  const source = readSource(file, workspace);
  if (source instanceof SourceFile) return source;
  throw new PromptopsError('FILE_UNREADABLE', source.message, source.hint, { place: { file: path } });
}

/** A prompt from standard input; its name tells the format. */
export async function readStandardInput(
  session: Session,
  { vars, stdinFilename }: { readonly vars?: string; readonly stdinFilename?: string },
): Promise<{ entry: PromptFile; source: SourceFile }> {
  if (vars === '-')
    throw new PromptopsError('USAGE', 'Standard input cannot be both the prompt and its values.', 'Name a file for one of them.');
  if (stdinFilename === undefined)
    throw new PromptopsError(
      'USAGE',
      'Standard input needs a name, which tells its format.',
      'Add `--stdin-filename prompts/name.prompt.yaml`.',
    );
  const file = fromRoot(stdinFilename, session.workspace.cwd) ?? stdinFilename;
  return { entry: { file, prefix: '', format: 'auto' }, source: await decoded(session, file) };
}

async function decoded({ terminal }: Session, name: string): Promise<SourceFile> {
  const source = decodeSource(name, await terminal.readStdin());
  if (source instanceof SourceFile) return source;
  throw new PromptopsError('FILE_UNREADABLE', source.reason, 'Send UTF-8.', { place: { file: name } });
}

function fromRoot(path: string, cwd: string): string | undefined {
  return resolvePath(path, `${cwd === '' ? '' : `${cwd}/`}-`);
}
