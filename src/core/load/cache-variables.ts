import { PromptopsError } from '../errors.ts';

interface CacheTimes {
  readonly revalidateSeconds?: number;
  readonly versionTtlSeconds?: number;
}

/** The variables by which MLflow's own client is told how long it may keep prompts: seconds, or `inf`. */
export function cacheTimesIn(env: Readonly<Record<string, string | undefined>>): CacheTimes {
  const alias = secondsIn(env, 'MLFLOW_ALIAS_PROMPT_CACHE_TTL_SECONDS');
  const version = secondsIn(env, 'MLFLOW_VERSION_PROMPT_CACHE_TTL_SECONDS');
  return { ...(alias !== undefined && { revalidateSeconds: alias }), ...(version !== undefined && { versionTtlSeconds: version }) };
}

function secondsIn(env: Readonly<Record<string, string | undefined>>, variable: string): number | undefined {
  const text = env[variable]?.trim();
  if (text === undefined || text === '') return undefined;
  const value = /^\+?inf(?:inity)?$/i.test(text) ? Number.POSITIVE_INFINITY : Number(text);
  if (value >= 0) return value;
  throw new PromptopsError('CONFIG_INVALID', `${variable} is \`${text}\`, not a number of seconds.`, 'Correct it, or unset it.');
}
