import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

interface Note {
  readonly id: number;
  body: string;
  readonly system: boolean;
}

export interface GitlabStandIn {
  /** As `CI_API_V4_URL`. */
  readonly apiUrl: string;
  /** Of merge request 7 of project 42, oldest first. */
  readonly notes: Note[];
  readonly requests: string[];
  /** So many requests are asked to come again later. */
  tooFast: number;
}

export const TOKENS = { api: 'glpat-that-may-write', readApi: 'glpat-that-may-read' } as const;
const MOST_CHARACTERS = 1_000_000;

/** As much of GitLab as a note needs, as strict as GitLab: scopes, lengths, pages and its limit on requests. */
export async function gitlabStandIn(): Promise<GitlabStandIn> {
  const state: { notes: Note[]; requests: string[]; tooFast: number } = { notes: [], requests: [], tooFast: 0 };
  const server = createServer((request, response) => void answer(request, response, state));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(state, { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4` });
}

async function answer(request: IncomingMessage, response: ServerResponse, state: Omit<GitlabStandIn, 'apiUrl'>): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const send = (status: number, data: unknown, headers: Record<string, string> = {}) => {
    state.requests.push(`${request.method} ${url.pathname}${url.search} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
    response.end(JSON.stringify(data));
  };
  const token = request.headers['private-token'];
  if (token !== TOKENS.api && token !== TOKENS.readApi) return send(401, { message: '401 Unauthorized' });
  if (state.tooFast > 0) {
    state.tooFast--;
    return send(429, { message: 'Too Many Requests' }, { 'retry-after': '1' });
  }
  const [, one] = /^\/api\/v4\/projects\/42\/merge_requests\/7\/notes(?:\/(\d+))?$/.exec(url.pathname) ?? [];
  if (!url.pathname.startsWith('/api/v4/projects/42/merge_requests/7/notes')) return send(404, { message: '404 Not found' });
  if (request.method === 'GET') {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 20), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const more = state.notes.length > page * size;
    return send(200, state.notes.slice((page - 1) * size, page * size), { 'x-next-page': more ? String(page + 1) : '' });
  }
  if (token !== TOKENS.api) return send(403, { error: 'insufficient_scope' });
  const { body } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { body?: unknown };
  if (typeof body !== 'string' || body === '' || body.length > MOST_CHARACTERS) return send(400, { message: { note: ['is too long'] } });
  if (request.method === 'POST') {
    const made = { id: 5000 + state.notes.length, body, system: false };
    state.notes.push(made);
    return send(201, made);
  }
  const note = state.notes.find(({ id }) => id === Number(one));
  if (note === undefined) return send(404, { message: '404 Not found' });
  note.body = body;
  return send(200, note);
}
