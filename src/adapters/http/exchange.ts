import { readFileSync } from 'node:fs';
import { PromptopsError } from '../../core/errors.ts';
import type { AxiosTransport } from './axios-transport.ts';
import type { ProxyServer } from './proxy.ts';

/** Whom to trust, and who we are. Without authorities, those that Node trusts. */
export interface TlsSettings {
  readonly verify: boolean;
  /** Certificates to trust. */
  readonly authorities?: PemFile | undefined;
  /** Our own certificate and key. */
  readonly identity?: PemFile | undefined;
}

interface PemFile {
  readonly path: string;
  /** The variable that names it. */
  readonly variable: string;
}

export interface ExchangeSettings {
  readonly tls: TlsSettings;
  /** For all requests; addresses that need no proxy get none. */
  readonly proxy: (url: string) => ProxyServer | undefined;
  /** Of every request. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly timeoutMs: number;
  /** What a server that never stops is cut off at. */
  readonly mostBytes?: number;
  /** Ends it early: then it throws the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** An answer that came whole; or none, and whether the request may have reached anybody. */
export type Exchanged =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
  | {
      readonly lost: string;
      readonly sent: boolean;
      /** Who answers there is not whom we trust: no further try will change that. */
      readonly untrusted: boolean;
      /** It went on after `mostBytes`, and would again. */
      readonly endless: boolean;
      readonly cause: unknown;
    };

export interface Exchange {
  (request: HttpRequest): Promise<Exchanged>;
  readonly close: () => void;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** One request, one answer; nothing is followed, repeated or understood here. What the settings name is read now, axios is loaded by the first request. */
export function httpExchange({ tls, proxy, headers: standing }: ExchangeSettings): Exchange {
  const trust = { rejectUnauthorized: tls.verify, ...certificates(tls) };
  let opened: Promise<AxiosTransport> | undefined;
  const open = async (): Promise<AxiosTransport> => (await import('./axios-transport.ts')).axiosTransport(trust);
  const exchange = async ({ timeoutMs, mostBytes = MOST_BYTES, signal: stop, headers, ...request }: HttpRequest): Promise<Exchanged> => {
    opened ??= open();
    const { send } = await opened;
    const time = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const signal = stop === undefined ? time : AbortSignal.any([stop, time]);
    const sent = await send({ ...request, mostBytes, signal, headers: { ...standing, ...headers }, proxy: proxy(request.url) });
    if (!('failed' in sent)) return sent;
    if (stop?.aborted) throw stop.reason;
    if (!sent.known && !time.aborted) throw sent.failed;
    // Axios errors carry the whole request, the Authorization header too: only their code goes on.
    const code = codeOf(sent.failed);
    const untrusted = !time.aborted && UNTRUSTED.test(code);
    const reached = time.aborted || !(untrusted || NEVER_SENT.has(code));
    const endless = !time.aborted && sent.failed instanceof Error && TOO_LONG.test(sent.failed.message);
    const lost = endless ? `it sends more than ${Math.floor(mostBytes / 2 ** 20)} MB` : reasonOf(code, time.aborted, timeoutMs);
    return { lost, sent: reached, untrusted, endless, cause: new Error(code || 'no answer') };
  };
  return Object.assign(exchange, { close: () => void opened?.then(({ close }) => close()) });
}

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
/** The one thing that tells it from a connection that broke: axios has no code of its own for it. */
const TOO_LONG = /^maxContentLength size of/;
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/;

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return '';
  const { code, cause: inner } = cause as { code?: unknown; cause?: unknown };
  const own = typeof code === 'string' ? code : '';
  // Axios names some of what Node says anew: the words of Node tell more.
  return own.startsWith('ERR_') || own === '' ? codeOf(inner) || own : own;
}

function reasonOf(code: string, timedOut: boolean, timeoutMs: number): string {
  if (timedOut) return `no answer within ${Math.round(timeoutMs / 100) / 10} s`;
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name is not known';
  if (UNTRUSTED.test(code)) return `its certificate is not trusted (${code})`;
  return code === '' ? 'the connection broke' : `the connection broke (${code})`;
}

function certificates({ authorities, identity }: TlsSettings) {
  const pem = identity && read(identity);
  return {
    ...(authorities && { ca: read(authorities) }),
    ...(pem !== undefined && { cert: pem, key: pem }),
  };
}

function read({ path, variable }: PemFile): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PromptopsError('CONFIG_INVALID', `${variable} names ${path}, which cannot be read.`, 'Correct the path, or unset it.', {
      cause,
    });
  }
}
