import { PromptopsError } from '../../core/errors.ts';
import { redactUri } from '../../core/redact-uri.ts';
import type { Model } from '../../ports/model.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Endpoint {
  /** Without a slash at the end, a query, a user name or a password. */
  readonly baseUrl: string;
  /** It is not the vendor's own: what answers there may need no key. */
  readonly own: boolean;
  /** Of a user name and a password in the address. */
  readonly basic?: string;
}

/** The first of these variables that is set names the address; else it is the vendor's. */
export function endpointFrom(env: Environment, variables: readonly string[], vendor: string): Endpoint {
  for (const variable of variables) {
    const written = setting(env, variable);
    if (written !== undefined) return { ...parsedAddress(written, variable), own: true };
  }
  return { baseUrl: vendor, own: false };
}

function parsedAddress(written: string, variable: string): { readonly baseUrl: string; readonly basic?: string } {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const message = `${variable} is \`${redactUri(written)}\`, which is not an http or https address.`;
    throw new PromptopsError('CONFIG_INVALID', message, 'Correct it, or unset it.');
  }
  const { username, password } = url;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return {
    baseUrl: url.href.replace(/\/+$/, ''),
    ...(pair !== ':' && { basic: `Basic ${Buffer.from(pair).toString('base64')}` }),
  };
}

/** The first that is set; what a header cannot carry is refused, and never shown. */
export function secretFrom(env: Environment, variables: readonly string[]): string | undefined {
  for (const variable of variables) {
    const value = setting(env, variable);
    if (value === undefined) continue;
    if (/^[\x20-\x7e]+$/.test(value)) return value;
    const message = `${variable} holds characters that no HTTP header can carry.`;
    throw new PromptopsError('CONFIG_INVALID', message, 'Set it again, on one line.');
  }
  return undefined;
}

/** A model that says what its environment lacks, and is not asked without it. */
export function needing(missing: string | undefined, model: Model): Model {
  if (missing === undefined) return model;
  return { ...model, missing, ask: async () => ({ problem: 'denied', message: `${model.provider}: ${missing} is not set.` }) };
}

export function setting(env: Environment, variable: string): string | undefined {
  const value = env[variable]?.trim();
  return value === undefined || value === '' ? undefined : value;
}
