import { posix } from 'node:path';
import { escapeGlob } from '../core/glob.ts';
import { isRecord, type JsonObject, type Path } from '../core/json.ts';
import type { RuleSetting } from '../core/lint/rule-set.ts';
import { type Config, DEFAULTS, ENTRY_DEFAULTS, type LintConfig } from './config.ts';
import { type ConfigLayer, decidingLayer, merged } from './config-layer.ts';
import { type ConfigRequest, readLayers } from './read-layers.ts';

const NOTHING_WRITTEN: ConfigLayer = { data: DEFAULTS, base: '', origin: () => 'default' };

/** The configuration that holds, checked; every problem at once as one error. */
export async function loadConfig(request: ConfigRequest): Promise<Config> {
  return (await resolveConfig(request)).config;
}

/** What holds where nothing at all is written. */
export function defaultConfig(): Config {
  return toConfig(complete(DEFAULTS), []);
}

export interface ResolvedConfig {
  readonly config: Config;
  /** As written, with defaults, before patterns are put in relation to the root. */
  readonly data: JsonObject;
  readonly originOf: (path: Path) => string;
}

/** The same, with where each value comes from. The checks are loaded when there is something to check. */
export async function resolveConfig(request: ConfigRequest): Promise<ResolvedConfig> {
  const given = readLayers(request);
  const check = given.some(({ written }) => written) ? await import('./check-config.ts') : undefined;
  const checked = check ? given.map(check.checkLayer) : given.map((layer) => ({ layer, problems: [] }));
  const layers = [NOTHING_WRITTEN, ...checked.map(({ layer }) => layer)];
  const data = complete(merged(layers));
  const config = toConfig(data, layers);
  const problems = [...checked.flatMap((one) => one.problems), ...(check?.checkMeaning(config, layers) ?? [])];
  if (check && problems.length > 0) throw check.configError(problems);
  return { config, data, originOf: (path) => decidingLayer(layers, path)?.origin(path) ?? 'default' };
}

/** Entries of maps and lists get the keys that are not written. */
function complete(data: JsonObject): JsonObject {
  const { prompts, aliases, registries, ab } = data;
  const entries = (map: unknown, defaults: JsonObject) =>
    Object.fromEntries(Object.entries(isRecord(map) ? map : {}).map(([name, entry]) => [name, withDefaults(entry, defaults)]));
  return {
    ...data,
    prompts: Array.isArray(prompts) ? prompts.map((entry) => withDefaults(entry, ENTRY_DEFAULTS.prompts)) : null,
    aliases: entries(aliases, ENTRY_DEFAULTS.aliases),
    registries: entries(registries, ENTRY_DEFAULTS.registries),
    ab: entries(ab, ENTRY_DEFAULTS.ab),
  };
}

function withDefaults(entry: unknown, defaults: JsonObject): JsonObject {
  return merged([{ data: defaults }, { data: isRecord(entry) ? (entry as JsonObject) : {} }]);
}

/** `data` has the shape of the schema by now. */
function toConfig(data: JsonObject, layers: readonly ConfigLayer[]): Config {
  const written = data as unknown as Config;
  const base = (...path: string[]) => decidingLayer(layers, path)?.base ?? '';
  const { lint, prompts } = written;
  return {
    ...written,
    prompts:
      prompts?.map((set) => ({
        ...set,
        include: fromRoot(set.include, base('prompts')),
        exclude: set.exclude.map((pattern) => fromRoot(pattern, base('prompts'))),
      })) ?? null,
    lint: {
      ...lint,
      rules: settings(lint.rules),
      overrides: lint.overrides.map(({ files, rules }) => ({
        files: files.map((pattern) => fromRoot(pattern, base('lint', 'overrides'))),
        rules: settings(rules),
      })),
    },
  };
}

/** ESLint's `warn` is taken for `warning`. */
function settings(rules: LintConfig['rules']): LintConfig['rules'] {
  const level = (written: string) => (written === 'warn' ? 'warning' : written);
  const setting = (written: RuleSetting) => (typeof written === 'string' ? level(written) : [level(written[0]), written[1]]) as RuleSetting;
  return Object.fromEntries(Object.entries(rules).map(([id, written]) => [id, setting(written)]));
}

function fromRoot(pattern: string, base: string): string {
  return pattern.startsWith('/') ? pattern : posix.join(escapeGlob(base), pattern);
}
