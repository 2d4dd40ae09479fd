import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PromptopsError } from '../core/errors.ts';
import { isRecord, type Json } from '../core/json.ts';
import { type AppConfig, aliasOfEnvironment, appConfigOf } from '../core/load/app-config.ts';
import type { PromptopsOptions } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The application's configuration: the file that was named, else that of the environment, else the environment variables alone. */
export async function readAppConfig(options: PromptopsOptions, env: Environment, root: string): Promise<AppConfig> {
  const environment = options.environment ?? (env['PROMPTOPS_ENVIRONMENT'] || undefined);
  const found = options.configFile === undefined ? ofEnvironment(environment, root) : named(options.configFile, root);
  return appConfigOf(found === undefined ? null : await parsed(found.file, found.text), env, environment);
}

interface Found {
  readonly file: string;
  readonly text: string;
}

function named(file: string, root: string): Found {
  const text = textOf(resolve(root, file));
  if (text !== undefined) return { file, text };
  throw new PromptopsError('CONFIG_UNREADABLE', `There is no file ${file}.`, 'Check `configFile`.', { place: { file } });
}

/** Known by both of its names: `prod` and `production`. */
function ofEnvironment(environment: string | undefined, root: string): Found | undefined {
  if (environment === undefined || !/^@?[\w-]+$/.test(environment)) return undefined;
  const alias = aliasOfEnvironment(environment);
  const names = [...new Set([environment, alias, ...(SHORT[alias] ?? [])])];
  for (const name of names)
    for (const extension of ['yaml', 'yml']) {
      const file = join('configs', `${name}.${extension}`);
      const text = textOf(join(root, file));
      if (text !== undefined) return { file, text };
    }
  return undefined;
}

const SHORT: Readonly<Record<string, readonly string[]>> = { production: ['prod'], development: ['dev'] };

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PromptopsError('CONFIG_UNREADABLE', `${path} cannot be read.`, 'Check its permissions.', { cause });
  }
}

async function parsed(file: string, text: string): Promise<Json> {
  const { isYamlFailure, parseYaml } = await import('../core/yaml/parse-yaml.ts');
  const document = parseYaml(text.replace(/^\uFEFF/, ''));
  if (isYamlFailure(document))
    throw new PromptopsError('CONFIG_INVALID', `${file} is not valid YAML: ${document.reason}.`, 'Correct the file.', { place: { file } });
  if (document.data === null || isRecord(document.data)) return document.data;
  throw new PromptopsError('CONFIG_INVALID', `${file} does not hold a map.`, 'Write `model:` and its keys.', { place: { file } });
}
