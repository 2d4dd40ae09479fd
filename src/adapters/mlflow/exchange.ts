import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { isAxiosError } from 'axios';
import { PromptopsError } from '../../core/errors.ts';
import type { MlflowConnection } from './connection.ts';

interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly timeoutMs: number;
}

/** An answer that came whole; or none, and whether the request may have reached anybody. */
export type Exchanged =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
  | {
      readonly lost: string;
      readonly sent: boolean;
      /** Who answers there is not whom we trust: no further try will change that. */
      readonly untrusted: boolean;
      readonly cause: unknown;
    };

export interface Exchange {
  (request: HttpRequest): Promise<Exchanged>;
  readonly close: () => void;
}

/** Servers drop idle connections after 5 s (uvicorn): ours are gone before, so that no write meets a closing one. */
const IDLE_MS = 3000;
const MOST_BYTES = 256 * 1024 * 1024;

/** One request, one answer; nothing is followed, repeated or understood here. */
export function httpExchange({ tls, proxy, authorization, workspace, userAgent }: MlflowConnection): Exchange {
  const keep = { keepAlive: true, timeout: IDLE_MS };
  const httpAgent = new HttpAgent(keep);
  const httpsAgent = new HttpsAgent({ ...keep, rejectUnauthorized: tls.verify, ...certificates(tls) });
  const standing = {
    'User-Agent': userAgent,
    Accept: 'application/json, */*',
    ...(authorization !== undefined && { Authorization: authorization }),
    ...(workspace !== undefined && { 'X-MLFLOW-WORKSPACE': workspace }),
  };
  const exchange = async ({ method, url, headers, body, timeoutMs }: HttpRequest): Promise<Exchanged> => {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    try {
      const {
        status,
        headers: answered,
        data,
      } = await axios.request<Buffer>({
        method,
        url,
        headers: { ...standing, ...headers },
        ...(body !== undefined && { data: Buffer.from(body) }),
        responseType: 'arraybuffer',
        transformRequest: (sent) => sent,
        transformResponse: (received) => received,
        validateStatus: () => true,
        maxRedirects: 0,
        maxContentLength: MOST_BYTES,
        maxBodyLength: -1,
        httpAgent,
        httpsAgent,
        proxy: proxy ?? false,
        signal,
      });
      return { status, headers: lowerCased(answered), body: data };
    } catch (cause) {
      if (!isAxiosError(cause) && !signal.aborted) throw cause;
      // Axios errors carry the whole request, the Authorization header too: only their code goes on.
      const code = codeOf(cause);
      const untrusted = !signal.aborted && UNTRUSTED.test(code);
      const sent = signal.aborted || !(untrusted || NEVER_SENT.has(code));
      return { lost: reasonOf(code, signal.aborted, timeoutMs), sent, untrusted, cause: new Error(code || 'no answer') };
    }
  };
  return Object.assign(exchange, {
    close: () => {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  });
}

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
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

function lowerCased(headers: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function certificates({ authorities, identity }: MlflowConnection['tls']) {
  const pem = identity === undefined ? undefined : read(identity, 'MLFLOW_TRACKING_CLIENT_CERT_PATH');
  return {
    ...(authorities !== undefined && { ca: read(authorities, 'MLFLOW_TRACKING_SERVER_CERT_PATH') }),
    ...(pem !== undefined && { cert: pem, key: pem }),
  };
}

function read(path: string, variable: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PromptopsError('CONFIG_INVALID', `${variable} names ${path}, which cannot be read.`, 'Correct the path, or unset it.', {
      cause,
    });
  }
}
