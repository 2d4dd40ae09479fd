import { createHash, timingSafeEqual } from 'node:crypto';
import { PromptopsError } from '../core/errors.ts';

/** What a request needs; each right holds those before it. `open`: nothing, whatever is configured. */
const RIGHTS = ['open', 'read', 'write', 'admin'] as const;
export type Right = (typeof RIGHTS)[number];

/** What a route says of itself. */
export interface Access {
  readonly access: Right;
  /** For those who watch over the process by whatever name. */
  readonly anyHost?: boolean;
}

/** A token is known by its hash only; whoever reads the configuration cannot use it. */
export interface Token {
  readonly name: string;
  readonly right: Exclude<Right, 'open'>;
  /** SHA-256 of the token. */
  readonly digest: Buffer;
}

const ENTRY = /^(read|write|admin):([\w.-]{1,64}):([0-9a-f]{64})$/i;

/** `write:ci:<sha256 of the token>`, one after the other, with commas or spaces between. */
export function parseTokens(written: string): readonly Token[] {
  return written.split(/[\s,]+/).flatMap((entry, at) => {
    if (entry === '') return [];
    const [, right, name, digest] = ENTRY.exec(entry) ?? [];
    // What stands there may be a token itself: it is not repeated.
    if (right === undefined || name === undefined || digest === undefined)
      throw new PromptopsError(
        'CONFIG_INVALID',
        `Entry ${at + 1} of PROMPTOPS_TOKENS is not understood.`,
        'Write `read|write|admin:<name>:<sha256 of the token>`; `promptops serve --new-token write:ci` makes one.',
      );
    return [{ name, right: right.toLowerCase() as Token['right'], digest: Buffer.from(digest, 'hex') }];
  });
}

export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The token that a request carries: as bearer, or as the password of a login, which is what MLflow's clients can send. */
export function tokenIn(authorization: string | undefined): string | undefined {
  const [, scheme, value] = /^(bearer|basic)\s+(\S+)$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined || value === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return value;
  const login = Buffer.from(value, 'base64').toString();
  return login.includes(':') ? login.slice(login.indexOf(':') + 1) : undefined;
}

/** Whose token this is. Every one is compared, in the same time. */
export function holderOf(token: string, tokens: readonly Token[]): Token | undefined {
  const digest = digestOf(token);
  let holder: Token | undefined;
  for (const known of tokens) if (timingSafeEqual(known.digest, digest)) holder = known;
  return holder;
}

export function covers(right: Right, needed: Right): boolean {
  return RIGHTS.indexOf(right) >= RIGHTS.indexOf(needed);
}
