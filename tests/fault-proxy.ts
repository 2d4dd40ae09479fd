import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

export interface Seen {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The port of the other side: one for each connection. */
  readonly connection: number | undefined;
  /** Which request it is, from 1. */
  readonly number: number;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * What goes wrong with one request. `before`: nobody gets to know of it. `after`: it is done, but the answer is lost.
 * `cut`: half of the answer comes. `hang`: no answer ever.
 */
export type Fault = 'reset-before' | 'reset-after' | 'cut' | 'hang' | (Reply & { readonly when: 'before' | 'after' });

export interface FaultProxy {
  readonly uri: string;
  /** What arrived, in order. */
  readonly seen: readonly Seen[];
  /** Decides for each request whether it fails; without, everything goes well. */
  readonly failOn: (decide: (request: Seen) => Fault | undefined) => void;
  readonly close: () => Promise<void>;
}

/** Stands between a client and a server, a real one at an address or one that is a function, and breaks what it is told to. */
export async function faultProxy(target: string | ((request: Seen) => Reply | Promise<Reply>)): Promise<FaultProxy> {
  const seen: Seen[] = [];
  let decide: (request: Seen) => Fault | undefined = () => undefined;
  const forward = typeof target === 'string' ? (request: Seen) => passedOn(target, request) : target;

  const server = createServer(async (incoming, response) => {
    const url = incoming.url ?? '/';
    const { pathname, searchParams } = new URL(url, 'http://proxy');
    const { method = 'GET', headers } = incoming;
    // Latin-1 keeps every byte of an artifact.
    const body = await textOf(incoming.setEncoding('latin1'));
    const request = {
      method,
      path: pathname,
      query: searchParams,
      url,
      headers,
      body,
      connection: incoming.socket.remotePort,
      number: seen.length + 1,
    };
    seen.push(request);
    const fault = decide(request);
    if (fault === 'reset-before') return void incoming.socket.resetAndDestroy();
    if (typeof fault === 'object' && fault.when === 'before') return send(response, fault);
    const reply = await forward(request);
    if (fault === 'reset-after') return void incoming.socket.resetAndDestroy();
    if (fault === 'hang') return;
    if (fault === 'cut') return cut(response, reply);
    send(response, typeof fault === 'object' ? fault : reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    uri: `http://127.0.0.1:${port}`,
    seen,
    failOn: (how) => {
      decide = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function passedOn(target: string, { method, url, headers, body }: Seen): Promise<Reply> {
  const { host: _, connection: __, 'content-length': ___, ...rest } = headers;
  const answer = await fetch(`${target}${url}`, {
    method,
    headers: rest as Record<string, string>,
    redirect: 'manual',
    ...(body !== '' && { body: Buffer.from(body, 'latin1') }),
  });
  const passed = [...answer.headers].filter(
    ([name]) => !['connection', 'content-length', 'transfer-encoding', 'content-encoding'].includes(name),
  );
  return { status: answer.status, headers: Object.fromEntries(passed), body: Buffer.from(await answer.arrayBuffer()) };
}

function send(response: ServerResponse, { status = 200, headers, body = {} }: Reply): void {
  const type = typeof body === 'string' || Buffer.isBuffer(body) ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'Content-Type': type, ...headers });
  response.end(bytesOf(body));
}

function cut(response: ServerResponse, { status = 200, headers, body = {} }: Reply): void {
  const bytes = bytesOf(body);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers, 'Content-Length': String(bytes.length + 1) });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
