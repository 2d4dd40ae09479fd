import { type Exchange, httpExchange } from './exchange.ts';
import { proxyFor } from './proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** As every other client of public services: Node's authorities, or those of SSL_CERT_FILE, and the usual proxies. */
export function serviceExchange(env: Environment, version: string): Exchange {
  const path = env['SSL_CERT_FILE'] || undefined;
  return httpExchange({
    tls: { verify: true, ...(path !== undefined && { authorities: { path, variable: 'SSL_CERT_FILE' } }) },
    proxy: (url) => proxyFor(new URL(url), env),
    headers: { 'User-Agent': `promptops/${version}`, Accept: 'application/json' },
  });
}
