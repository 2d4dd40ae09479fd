import { PromptopsError } from '../../core/errors.ts';
import { redactUri } from '../../core/redact-uri.ts';

export interface ProxyServer {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
  readonly auth?: { readonly username: string; readonly password: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for an address, as most programs read it: small letters win. */
export function proxyFor(url: URL, env: Environment): ProxyServer | undefined {
  const scheme = url.protocol.slice(0, -1);
  const written = variable(env, `${scheme}_proxy`) ?? variable(env, 'all_proxy');
  if (written === undefined || isExempt(url, variable(env, 'no_proxy') ?? '')) return undefined;
  const address = written.includes('://') ? written : `http://${written}`;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  if (proxy === undefined || !/^https?:$/.test(proxy.protocol)) {
    throw new PromptopsError(
      'CONFIG_INVALID',
      `The proxy \`${redactUri(written)}\` is not an http address.`,
      `Correct ${scheme.toUpperCase()}_PROXY.`,
    );
  }
  return {
    protocol: proxy.protocol,
    host: proxy.hostname,
    port: Number(proxy.port || defaultPort(proxy.protocol)),
    ...(proxy.username !== '' && {
      auth: { username: decodeURIComponent(proxy.username), password: decodeURIComponent(proxy.password) },
    }),
  };
}

/** `*`, a host, a domain with or without its first dot, each with or without a port. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || defaultPort(url.protocol);
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      const domain = name.replace(/^\*?\./, '');
      return (wanted === undefined || wanted === port) && (host === domain || host.endsWith(`.${domain}`));
    });
}

function variable(env: Environment, name: string): string | undefined {
  const value = env[name] ?? env[name.toUpperCase()];
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function defaultPort(protocol: string): string {
  return protocol === 'https:' ? '443' : '80';
}
