import { PromptopsError } from '../../core/errors.ts';
import type { Freshness } from '../../core/load/freshness.ts';
import type { LoaderOptions, LoadOptions } from './loader.ts';

export interface LoadSettings {
  /** Of what is asked for by alias, label or as the newest. */
  readonly moving: Freshness;
  /** Of what is asked for by number. */
  readonly fixed: Freshness;
  readonly timeoutMs: number;
  readonly onTampered: 'reject' | 'warn';
}

/** Checked, with defaults. */
export function settingsOf(options: LoaderOptions): LoadSettings {
  const {
    revalidateSeconds = 60,
    cacheTtlSeconds = 3600,
    versionTtlSeconds = Number.POSITIVE_INFINITY,
    timeoutMs = 5000,
    onTampered = 'reject',
  } = options;
  const ttl = 1000 * atLeast(0, 'versionTtlSeconds', versionTtlSeconds);
  return {
    moving: {
      renewFromMs: 1000 * atLeast(0, 'revalidateSeconds', revalidateSeconds),
      tryFromMs: 1000 * atLeast(0, 'cacheTtlSeconds', cacheTtlSeconds),
    },
    fixed: { renewFromMs: ttl, tryFromMs: ttl },
    timeoutMs: atLeast(1, 'timeoutMs', timeoutMs),
    onTampered: oneOf(onTampered),
  };
}

/** Those of one call win. */
export function settingsFor(options: LoadOptions | undefined, standing: LoaderOptions, settings: LoadSettings): LoadSettings {
  if (options === undefined || OWN.every((key) => options[key] === undefined)) return settings;
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return settingsOf({ ...standing, ...given });
}

const OWN = ['revalidateSeconds', 'cacheTtlSeconds', 'timeoutMs', 'onTampered'] as const;

function atLeast(least: number, name: string, value: number): number {
  if (typeof value === 'number' && value >= least) return value;
  throw new PromptopsError('USAGE', `\`${name}\` is ${String(value)}, not a number of at least ${least}.`, 'Correct the option.');
}

function oneOf(value: 'reject' | 'warn'): 'reject' | 'warn' {
  if (value === 'reject' || value === 'warn') return value;
  throw new PromptopsError('USAGE', `\`onTampered\` is ${String(value)}, neither reject nor warn.`, 'Correct the option.');
}
