import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly author_association: string;
}

/** Of somebody who may comment and no more. */
export function aPassersComment(id: number, body: string): Comment {
  return { id, body, user: { login: 'mallory', type: 'User' }, author_association: 'NONE' };
}

export interface GithubStandIn {
  readonly url: string;
  /** Comments of the pull request, oldest first. */
  readonly comments: Comment[];
  /** `GET /repos/o/r/issues/7/comments?page=1`, with what was answered. */
  readonly requests: string[];
  /** So many writes are asked to come again later, as the second limit of GitHub does. */
  tooFast: number;
  /** `base...head`, and what comparing them says. */
  readonly compared: Map<string, string>;
}

const WRITE = 'token-that-may-write';
const READ = 'token-that-may-read';
export const TOKENS = { write: WRITE, read: READ } as const;
const MOST_CHARACTERS = 65_536;

/** As much of GitHub as a comment needs, as strict as GitHub: scopes, lengths, pages, and its limit on writing. */
export async function githubStandIn(): Promise<GithubStandIn> {
  const state: Omit<GithubStandIn, 'url'> = { comments: [], requests: [], tooFast: 0, compared: new Map() };
  const server = createServer((request, response) => {
    void answer(request, response, state);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(state, { url });
}

async function answer(request: IncomingMessage, response: ServerResponse, state: Omit<GithubStandIn, 'url'>): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await bodyOf(request);
  const send = (status: number, data: unknown, headers: Record<string, string> = {}) => {
    state.requests.push(`${request.method} ${url.pathname}${url.search} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(data));
  };
  const token = request.headers.authorization?.replace(/^(?:token|bearer) /i, '');
  if (token !== WRITE && token !== READ) return send(401, { message: 'Bad credentials' });
  const list = /^\/repos\/o\/r\/issues\/7\/comments$/.test(url.pathname);
  const one = /^\/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(url.pathname);
  if (request.method === 'GET' && list) {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const more = state.comments.length > page * size;
    const next = `<http://${request.headers.host}${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
    return send(200, state.comments.slice((page - 1) * size, page * size), more ? { link: next } : {});
  }
  const [, range = ''] = /^\/repos\/o\/r\/compare\/(.+)$/.exec(url.pathname) ?? [];
  const status = state.compared.get(range);
  if (status !== undefined) return send(200, { status, ahead_by: 1, behind_by: 0, commits: [], files: [] });
  if (token !== WRITE) return send(403, { message: 'Resource not accessible by integration' });
  if (state.tooFast > 0) {
    state.tooFast--;
    return send(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '0' });
  }
  const { body: text } = body as { body?: unknown };
  if (typeof text !== 'string' || text === '') return send(422, { message: 'Validation Failed' });
  if (text.length > MOST_CHARACTERS) return send(422, { message: 'Body is too long (maximum is 65536 characters)' });
  if (request.method === 'POST' && list) {
    const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
    const made = { id: 1000 + state.comments.length, body: text, user, author_association: 'NONE' };
    state.comments.push(made);
    return send(201, made);
  }
  const comment = one && state.comments.find(({ id }) => id === Number(one[1]));
  if (request.method === 'PATCH' && comment) {
    comment.body = text;
    return send(200, comment);
  }
  return send(404, { message: 'Not Found' });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
