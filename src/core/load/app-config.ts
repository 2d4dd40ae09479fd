import { PromptopsError } from '../errors.ts';
import { isRecord, type Json } from '../json.ts';
import { parseTarget } from '../prompt/reference.ts';

/** What an application's own configuration says of its prompt: `model.prompt_name` and its neighbours. */
export interface AppConfig {
  readonly useRegistry: boolean;
  readonly promptName: string | undefined;
  /** What stands after the `@`: a number, `latest`, an alias or a label. */
  readonly promptVersion: string;
  /** Of the file; SYSTEM_PROMPT comes after it. */
  readonly systemPrompt: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `data`: the file whole, its keys below `model` or at the top. The environment wins. */
export function appConfigOf(data: Json, env: Environment, environment: string | undefined): AppConfig {
  const file = isRecord(data) ? (isRecord(data['model']) ? data['model'] : data) : {};
  const version = written(env['PROMPT_VERSION']) ?? versionIn(file['prompt_version']) ?? versionOf(environment);
  parseTarget(version);
  return {
    useRegistry:
      switchIn('USE_PROMPT_REGISTRY', env['USE_PROMPT_REGISTRY']) ?? switchIn('use_prompt_registry', file['use_prompt_registry']) ?? true,
    promptName: written(env['PROMPT_NAME']) ?? textIn('prompt_name', file['prompt_name']),
    promptVersion: version,
    systemPrompt: textIn('system_prompt', file['system_prompt']),
  };
}

/** The alias that an environment goes by; where nothing is known, the newest. */
function versionOf(environment: string | undefined): string {
  return environment === undefined || /^dev(?:elopment)?$/.test(environment) ? 'latest' : aliasOfEnvironment(environment);
}

export function aliasOfEnvironment(environment: string): string {
  const alias = environment.replace(/^@/, '');
  return ({ prod: 'production', dev: 'development', stage: 'staging' } as Readonly<Record<string, string>>)[alias] ?? alias;
}

function written(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function versionIn(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  throw wrong('prompt_version', value, 'a number, `latest` or an alias');
}

function textIn(key: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw wrong(key, value, 'a text');
}

function switchIn(key: string, value: unknown): boolean | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = String(value).trim().toLowerCase();
  if (['true', '1', 'yes', 'on'].includes(text)) return true;
  if (['false', '0', 'no', 'off'].includes(text)) return false;
  throw wrong(key, value, 'true or false');
}

function wrong(key: string, value: unknown, expected: string): PromptopsError {
  const shown = typeof value === 'object' ? 'a map or a list' : `\`${String(value)}\``;
  return new PromptopsError(
    'CONFIG_INVALID',
    `\`${key}\` is ${shown}, not ${expected}.`,
    'Correct it in the configuration or the environment.',
  );
}
