import type { Plugin } from 'rolldown';

/**
 * GitHub's toolkit brings an HTTP client of 650 KB to send four requests. Ours sends them: what the client is asked for while modules
 * are loaded is here, and nobody calls it.
 */
export function withoutUndici(): Plugin {
  return {
    name: 'without-undici',
    resolveId: (source) => (source === 'undici' ? '\0without-undici' : undefined),
    load: (id) =>
      id === '\0without-undici' ? { moduleType: 'js', code: 'export const fetch = undefined; export class ProxyAgent {}' } : undefined,
  };
}
