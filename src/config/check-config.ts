import { PromptopsError } from '../core/errors.ts';
import { isGateProblem, parseGate } from '../core/eval/gate/parse-gate.ts';
import type { Path } from '../core/json.ts';
import { registryUriProblem } from '../core/mlflow/registry-uri.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { VERSION } from '../generated/version.ts';
import { abFaults } from './check-ab.ts';
import { type ConfigFault, checkShape } from './check-shape.ts';
import type { AliasConfig, Config } from './config.ts';
import { type ConfigLayer, decidingLayer, placeIn } from './config-layer.ts';

const FORMAT = 1;

interface ConfigProblem {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A layer without the parts whose shape is wrong, and what is wrong with them. */
export function checkLayer(layer: ConfigLayer): { readonly layer: ConfigLayer; readonly problems: readonly ConfigProblem[] } {
  refuseLaterFormat(layer);
  const found = checkShape(layer.data);
  const broken = new Set(found.map(({ path }) => path[0]));
  const data = Object.fromEntries(Object.entries(layer.data).filter(([key]) => !broken.has(key)));
  return { layer: { ...layer, data }, problems: found.map((problem) => placed(problem, layer)) };
}

/** What no schema can say; `config` is put together from layers of the right shape. */
export function checkMeaning(config: Config, layers: readonly ConfigLayer[]): readonly ConfigProblem[] {
  return [...meaning(config)].flatMap((problem) => {
    const layer = nearestLayer(layers, problem.path);
    return layer?.written ? [placed(problem, layer)] : [];
  });
}

/** One error that lists them all. */
export function configError(found: readonly ConfigProblem[]): PromptopsError {
  const problems = found.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const hint = 'Every key is described in schemas/config.schema.json.';
  const [first] = problems;
  if (first === undefined || problems.length === 1) {
    const { message = '', ...place } = first ?? {};
    return new PromptopsError('CONFIG_INVALID', message, hint, first ? { place: place as Omit<ConfigProblem, 'message'> } : {});
  }
  const lines = problems.map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`);
  const place = { file: first.file, line: first.line, column: first.column };
  return new PromptopsError('CONFIG_INVALID', `The configuration has ${problems.length} problems:\n${lines.join('\n')}`, hint, { place });
}

/** Everything else a later tool may have added would only be noise. */
function refuseLaterFormat(layer: ConfigLayer): void {
  const { format } = layer.data;
  if (!layer.written || typeof format !== 'number' || format <= FORMAT) return;
  throw new PromptopsError(
    'CONFIG_INVALID',
    `This configuration has format ${format}; promptops ${VERSION} reads format ${FORMAT}.`,
    `Use a promptops that reads format ${format}: a later one than ${VERSION}.`,
    { place: { file: layer.written.file, ...placeIn(layer.written, ['format']) } },
  );
}

function* meaning({ prompts, registry, registries, aliases, lint, ab }: Config): Generator<ConfigFault> {
  for (const [at, { include }] of (prompts ?? []).entries())
    if (leaves(include))
      yield { path: ['prompts', at, 'include'], message: 'This pattern leaves the workspace; only files inside it are read.' };
  for (const [at, { files }] of lint.overrides.entries())
    for (const [index, file] of files.entries())
      if (leaves(file)) yield { path: ['lint', 'overrides', at, 'files', index], message: 'This pattern leaves the workspace.' };
  yield* uri(registry.uri, ['registry', 'uri']);
  yield* uri(registry.tracking_uri, ['registry', 'tracking_uri']);
  for (const [name, one] of Object.entries(registries)) {
    yield* uri(one.uri, ['registries', name, 'uri']);
    yield* uri(one.tracking_uri, ['registries', name, 'tracking_uri']);
  }
  if (registry.tracking_alias !== null) yield* aliasName(registry.tracking_alias, ['registry', 'tracking_alias'], false);
  for (const [name, alias] of Object.entries(aliases)) yield* aliasMeaning(name, alias, Object.keys(aliases));
  yield* abFaults(ab);
}

function* aliasMeaning(name: string, alias: AliasConfig, known: readonly string[]): Generator<ConfigFault> {
  const path = ['aliases', name];
  yield* aliasName(name, path, true);
  if (alias.protected && alias.allow_fixtures)
    yield { path: [...path, 'allow_fixtures'], message: `\`${name}\` is protected: evaluations on recorded answers cannot open it.` };
  for (const [index, rule] of alias.gate.entries()) yield* gateLine(rule, [...path, 'gate', index]);
  if (alias.from === name) yield { path: [...path, 'from'], message: `\`${name}\` cannot follow itself.` };
  else if (alias.from !== null && !known.includes(alias.from))
    yield { path: [...path, 'from'], message: `There is no alias \`${alias.from}\` in \`aliases\`.${didYouMean(alias.from, known)}` };
}

function* gateLine(rule: string, path: Path): Generator<ConfigFault> {
  const gate = parseGate(rule);
  if (isGateProblem(gate)) yield { path, message: [gate.problem, gate.hint].filter(Boolean).join(' ') };
}

const SPECIAL = new Set(['__proto__', 'constructor', 'prototype']);

function* aliasName(name: string, path: Path, key: boolean): Generator<ConfigFault> {
  const reason = aliasProblem(name);
  if (reason !== undefined) yield { path, key, message: `\`${name}\` cannot be an alias: ${reason}.` };
}

function aliasProblem(name: string): string | undefined {
  if (/^latest$/i.test(name)) return 'it always means the newest version';
  if (/^v\d+$/i.test(name) || /^\d+$/.test(name)) return 'it would be taken for a version number';
  if (name.includes('.')) return 'a name with a dot is a label';
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) return 'aliases have letters, digits, `_` and `-` only, at most 255';
  return SPECIAL.has(name) ? 'the name is reserved' : undefined;
}

function* uri(written: string | null, path: Path): Generator<ConfigFault> {
  const message = written === null ? undefined : registryUriProblem(written);
  if (message !== undefined) yield { path, message };
}

function leaves(pattern: string): boolean {
  return pattern.startsWith('../') || pattern === '..' || pattern.startsWith('/');
}

/** The layer that gave the value, or the nearest thing around it that somebody gave. */
function nearestLayer(layers: readonly ConfigLayer[], path: Path): ConfigLayer | undefined {
  for (let length = path.length; length > 0; length--) {
    const layer = decidingLayer(layers, path.slice(0, length));
    if (layer) return layer;
  }
  return undefined;
}

function placed({ path, key, message }: ConfigFault, { written }: ConfigLayer): ConfigProblem {
  if (!written) return { message, file: '', line: 1, column: 1 };
  return { message, file: written.file, ...placeIn(written, path, key ? 'key' : 'value') };
}
