import { isIP } from 'node:net';

/** Which names of this server a browser may have been led to it by. */
export interface Hosts {
  /** Host names besides `localhost` and plain addresses, with or without a port. */
  readonly names: readonly string[];
  /** Origins of pages that may call, besides our own. */
  readonly origins: readonly string[];
}

/**
 * A page elsewhere can let its own name point at this machine, and so read what only this machine should (DNS rebinding).
 * An address cannot be made to point elsewhere; a name must be one of ours.
 */
export function isOwnHost(host: string, { names }: Hosts): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  if (name === 'localhost' || isIP(bare) !== 0) return true;
  return names.some((own) => own.toLowerCase() === name || own.toLowerCase() === host.toLowerCase());
}

/** Programs send no origin; a page sends its own. */
export function isOwnOrigin(origin: string | undefined, host: string, { origins }: Hosts): boolean {
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
