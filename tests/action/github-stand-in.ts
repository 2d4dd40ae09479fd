import { execFileSync } from 'node:child_process';
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
  /** So many requests find the limit of the hour used up, which is free again after so many seconds. */
  usedUp: { times: number; seconds: number };
  /** `base...head`, and what comparing them says. */
  readonly compared: Map<string, string>;
  /** The folder of a repository whose commits and files are served. */
  repository: string | undefined;
  /** Lists of files are cut off, as those of large repositories. */
  truncated: boolean;
}

/** What a token may do, as `permissions:` of a job gives it. */
const SCOPES = {
  'token-that-may-write': ['contents: read', 'pull-requests: write'],
  'token-that-may-read': ['contents: read'],
  'token-that-may-comment': ['pull-requests: write'],
} as const;
export const TOKENS = { write: 'token-that-may-write', read: 'token-that-may-read', comment: 'token-that-may-comment' } as const;
const MOST_CHARACTERS = 65_536;
const REFUSED = { message: 'Resource not accessible by integration' };

/** As much of GitHub as a comment needs, as strict as GitHub: scopes, lengths, pages, and its limit on writing. */
export async function githubStandIn(): Promise<GithubStandIn> {
  const state: State = {
    comments: [],
    requests: [],
    tooFast: 0,
    usedUp: { times: 0, seconds: 0 },
    compared: new Map(),
    repository: undefined,
    truncated: false,
  };
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

type State = Omit<GithubStandIn, 'url'>;

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await bodyOf(request);
  const send = (status: number, data: unknown, headers: Record<string, string> = {}) => {
    state.requests.push(`${request.method} ${url.pathname}${url.search} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(data));
  };
  const token = request.headers.authorization?.replace(/^(?:token|bearer) /i, '');
  if (token === undefined || !(token in SCOPES)) return send(401, { message: 'Bad credentials' });
  const scopes: readonly string[] = SCOPES[token as keyof typeof SCOPES];
  if (state.usedUp.times > 0) {
    state.usedUp.times--;
    const reset = Math.floor(Date.now() / 1000) + state.usedUp.seconds;
    const headers = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    return send(403, { message: 'API rate limit exceeded for installation ID 1.' }, headers);
  }
  const [, wanted] = /^\/repos\/o\/r\/((?:git|compare)\/.+)$/.exec(url.pathname) ?? [];
  if (request.method === 'GET' && wanted !== undefined) {
    if (!scopes.includes('contents: read')) return send(403, REFUSED);
    const content = contentOf(wanted, request.headers.accept ?? '', state);
    if (content instanceof Buffer) {
      state.requests.push(`GET ${url.pathname} 200`);
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw' });
      return void response.end(content);
    }
    return content === undefined ? send(404, { message: 'Not Found' }) : send(200, content);
  }
  const list = /^\/repos\/o\/r\/issues\/7\/comments$/.test(url.pathname);
  const one = /^\/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(url.pathname);
  if (request.method === 'GET' && list) {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const more = state.comments.length > page * size;
    const next = `<http://${request.headers.host}${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
    return send(200, state.comments.slice((page - 1) * size, page * size), more ? { link: next } : {});
  }
  if (!scopes.includes('pull-requests: write')) return send(403, REFUSED);
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

/** Commits compared, lists of files and files. */
function contentOf(wanted: string, accept: string, { compared, repository, truncated }: State): object | Buffer | undefined {
  const [, base, head] = /^compare\/(.+)\.\.\.(.+)$/.exec(wanted) ?? [];
  const status = compared.get(`${base}...${head}`);
  if (status !== undefined) return { status, ahead_by: 1, behind_by: 0, commits: [], files: [] };
  if (repository === undefined) return undefined;
  const ask = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    if (base !== undefined && head !== undefined)
      return { status: 'diverged', merge_base_commit: { sha: `${ask('merge-base', base, head)}`.trim() } };
    const [, kind, sha = ''] = /^git\/(trees|blobs)\/([0-9a-f]{40})$/.exec(wanted) ?? [];
    if (kind === 'blobs' && accept.includes('raw')) return ask('cat-file', 'blob', sha);
    if (kind !== 'trees') return undefined;
    const lines = `${ask('ls-tree', '-r', '-t', '-z', '--full-tree', sha)}`.split('\0').slice(0, -1);
    const tree = lines.map((line) => /^(?<mode>\d+) (?<type>\w+) (?<sha>\w+)\t(?<path>[\s\S]+)$/.exec(line)?.groups);
    return { sha, tree: truncated ? tree.slice(0, 1) : tree, truncated };
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
