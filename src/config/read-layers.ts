import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import { isRecord, type Json, type JsonObject } from '../core/json.ts';
import { decodeSource, MAX_SOURCE_BYTES } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import { isYamlFailure, parseYaml } from '../core/yaml/parse-yaml.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type ConfigLayer, fileLayer, givenLayer } from './config-layer.ts';

export interface ConfigRequest {
  readonly workspace: Workspace;
  readonly terminal: { readonly env: Readonly<Record<string, string | undefined>> };
  readonly flags: { readonly config?: string; readonly trackingUri?: string };
  /** Flags of one command that stand for a key. */
  readonly own?: Readonly<Record<string, unknown>>;
}

const FILE_NAMES = ['promptops.config.yaml', 'promptops.config.yml', 'promptops.config.json'];

const ENVIRONMENT = [
  { name: 'MLFLOW_TRACKING_URI', path: ['registry', 'tracking_uri'] },
  { name: 'MLFLOW_REGISTRY_URI', path: ['registry', 'uri'] },
  { name: 'MLFLOW_WORKSPACE', path: ['registry', 'workspace'] },
] as const;

const FLAGS = [
  { name: 'minPassRate', flag: '--min-pass-rate', path: ['lint', 'min_pass_rate'] },
  { name: 'trackingUri', flag: '--tracking-uri', path: ['registry', 'tracking_uri'] },
] as const;

/** What is written by the user, for the project, in the environment and on the command line, the weakest first. */
export function readLayers(request: ConfigRequest): readonly ConfigLayer[] {
  const { terminal, own = {} } = request;
  const files = [userFile(request), projectFile(request)].filter((layer) => layer !== undefined);
  const environment = ENVIRONMENT.flatMap(({ name, path }) => {
    const value = terminal.env[name];
    return value ? [{ path, value, origin: `env ${name}` }] : [];
  });
  const flags = FLAGS.flatMap(({ name, flag, path }) => {
    const value = own[name] ?? (request.flags as Readonly<Record<string, unknown>>)[name];
    return value === undefined ? [] : [{ path, value: value as Json, origin: `flag ${flag}` }];
  });
  return [...files, givenLayer(environment), givenLayer(flags)];
}

/** The file that configures this workspace; `undefined` where there is none, or an empty one. */
export function configFileOf(request: ConfigRequest): string | undefined {
  return projectFile(request)?.written?.file;
}

function userFile({ terminal: { env } }: ConfigRequest): ConfigLayer | undefined {
  const folder = env.XDG_CONFIG_HOME || (env.HOME ? join(env.HOME, '.config') : undefined);
  if (folder === undefined) return undefined;
  const file = join(folder, 'promptops', 'config.yaml');
  const bytes = bytesOf(file, file, () => readFileSync(file));
  return bytes && parseLayer(bytes, file, '');
}

/** The file that was named, else the nearest from the working directory up to the workspace root. */
function projectFile(request: ConfigRequest): ConfigLayer | undefined {
  const { workspace, flags, terminal } = request;
  const named = flags.config ?? (terminal.env.PROMPTOPS_CONFIG || undefined);
  if (named !== undefined) {
    const file = resolve(workspace.root, workspace.cwd, named);
    const bytes = bytesOf(named, named, () => readFileSync(file));
    if (bytes) return parseLayer(bytes, named, '');
    const from = flags.config === undefined ? '`PROMPTOPS_CONFIG`' : '`--config`';
    throw new PromptopsError('CONFIG_UNREADABLE', `There is no file ${named}.`, `Check ${from}.`, { place: { file: named } });
  }
  for (let folder = workspace.cwd; ; folder = posix.dirname(folder)) {
    const base = folder === '.' ? '' : folder;
    const found = configIn(base, workspace);
    if (found || base === '') return found;
  }
}

function configIn(base: string, workspace: Workspace): ConfigLayer | undefined {
  const shown = (file: string) => posix.relative(workspace.cwd, file);
  const read = (file: string) => bytesOf(shown(file), file, () => workspace.read(file));
  const layers = FILE_NAMES.flatMap((name) => {
    const file = posix.join(base, name);
    const bytes = read(file);
    return bytes ? [parseLayer(bytes, shown(file), base)] : [];
  });
  const manifest = posix.join(base, 'package.json');
  const bytes = read(manifest);
  const own = bytes && fromManifest(bytes, shown(manifest), base);
  const [first, second] = own ? [...layers, own] : layers;
  if (second === undefined) return first;
  const names = [first, second].map((layer) => layer?.written?.file);
  throw new PromptopsError('CONFIG_INVALID', `Both ${names.join(' and ')} configure promptops.`, 'Keep one of them.');
}

/** Only where the manifest of a package has our key: all others are none of our business, broken ones too. */
function fromManifest(bytes: Uint8Array, file: string, base: string): ConfigLayer | undefined {
  if (!/"promptops"\s*:\s*\{/.test(new TextDecoder().decode(bytes))) return undefined;
  return parseLayer(bytes, file, base, 'promptops');
}

function bytesOf(shown: string, file: string, read: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return read();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    const reason = isPromptopsError(error) ? error.message : `${file} cannot be read.`;
    throw new PromptopsError('CONFIG_UNREADABLE', reason, 'Check its permissions.', { place: { file: shown }, cause: error });
  }
}

function parseLayer(bytes: Uint8Array, file: string, base: string, key?: string): ConfigLayer | undefined {
  const fail = (message: string, hint: string, place = {}) =>
    new PromptopsError('CONFIG_INVALID', message, hint, { place: { file, ...place } });
  if (bytes.length > MAX_SOURCE_BYTES) throw fail(`The configuration has ${bytes.length} bytes.`, 'A configuration is never that large.');
  const source = decodeSource(file, bytes);
  if (!(source instanceof SourceFile)) throw fail(source.reason, 'Save the file as UTF-8.');
  const document = parseYaml(source.text);
  if (isYamlFailure(document))
    throw fail(`This is not valid YAML: ${document.reason}.`, 'Correct the file.', source.positionAt(document.offset));
  const root = key === undefined ? document.data : isRecord(document.data) ? document.data[key] : undefined;
  if (root === null || root === undefined) return undefined;
  const written = { file, source, document, at: key === undefined ? [] : [key] };
  if (!isRecord(root)) throw fail('The configuration must be a map of keys and values.', 'See `promptops init`.', { line: 1, column: 1 });
  return fileLayer(written, root as JsonObject, base);
}
