import type { Exchange } from './exchange.ts';

const TIMEOUT_MS = 30_000;
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
const EMPTY = [101, 204, 205, 304];

/** As much of `fetch` as a client library needs, over our own exchange: proxies and limits are then the same everywhere. */
export function exchangeFetch(exchange: Exchange): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, { method = 'GET', headers, body, signal } = {}) => {
    const known = METHODS.find((one) => one === method.toUpperCase());
    if (known === undefined || (body != null && typeof body !== 'string')) throw new TypeError(`${method} with such a body is not sent.`);
    const answer = await exchange({
      method: known,
      url,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' && { body: new TextEncoder().encode(body) }),
      timeoutMs: TIMEOUT_MS,
      ...(signal != null && { signal }),
    });
    if ('lost' in answer) throw new Error(answer.lost, { cause: answer.cause });
    const { status, headers: answered, body: bytes } = answer;
    return new Response(EMPTY.includes(status) ? null : new Uint8Array(bytes), { status, headers: answered });
  };
}
