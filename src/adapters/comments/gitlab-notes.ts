import { PromptopsError } from '../../core/errors.ts';
import { parseJson } from '../../core/json.ts';
import type { ReviewComment, ReviewComments } from '../../ports/review-comments.ts';
import { type Exchanged, httpExchange } from '../http/exchange.ts';
import { proxyFor } from '../http/proxy.ts';
import { retryAfterMs } from '../http/retry-after.ts';

export interface GitlabMergeRequest {
  readonly token: string;
  /** `https://gitlab.com/api/v4` */
  readonly apiUrl: string;
  readonly project: string;
  readonly number: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

const TRIES = 4;
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
const PAGE = 100;
const MOST_PAGES = 50;

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** Notes of a merge request on GitLab. */
export function gitlabNotes({ token, apiUrl, project, number, env, wait }: GitlabMergeRequest): ReviewComments {
  const where = `merge request !${number}`;
  const notes = `${apiUrl.replace(/\/+$/, '')}/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
  const exchange = httpExchange({
    tls: { verify: true },
    proxy: (url) => proxyFor(new URL(url), env),
    headers: { 'private-token': token, 'content-type': 'application/json' },
  });
  const send = async (method: 'GET' | 'POST' | 'PUT', url: string, body?: object): Promise<Answer | 'refused'> => {
    for (let tried = 1; ; tried++) {
      const sent = body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body));
      const answer = await exchange({ method, url, headers: {}, body: sent, timeoutMs: TIMEOUT_MS });
      if ('lost' in answer) throw failed(where, answer.lost);
      if (answer.status === 429 && tried < TRIES) await wait(Math.min(retryAfterMs(answer.headers) || 1000, LONGEST_WAIT_MS));
      else if ([401, 403, 404].includes(answer.status)) return 'refused';
      else return { headers: answer.headers, data: dataOf(answer, where) };
    }
  };
  const write = async (method: 'POST' | 'PUT', url: string, body: string) =>
    (await send(method, url, { body })) === 'refused' ? 'refused' : 'done';
  return {
    where,
    limit: 1_000_000,
    find: async (marker) => {
      for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await send('GET', `${notes}?per_page=${PAGE}&page=${page}&sort=asc`);
        if (answer === 'refused') return 'refused';
        const found = notesIn(answer.data).find(({ body }) => body.startsWith(marker));
        if (found !== undefined || !answer.headers['x-next-page']) return found;
      }
      return undefined;
    },
    create: (body) => write('POST', notes, body),
    update: (id, body) => write('PUT', `${notes}/${encodeURIComponent(id)}`, body),
  };
}

function dataOf({ status, body }: Extract<Exchanged, { status: number }>, where: string): unknown {
  if (status < 200 || status > 299) throw failed(where, `it answered ${status}`);
  try {
    return parseJson(new TextDecoder().decode(body));
  } catch (cause) {
    throw failed(where, 'its answer is no JSON', cause);
  }
}

function notesIn(data: unknown): readonly ReviewComment[] {
  return (Array.isArray(data) ? data : []).flatMap((note: unknown) => {
    const { id, body } = (note ?? {}) as { readonly id?: unknown; readonly body?: unknown };
    return typeof id === 'number' && typeof body === 'string' ? [{ id: String(id), body }] : [];
  });
}

function failed(where: string, why: string, cause?: unknown): PromptopsError {
  return new PromptopsError('REVIEW_FAILED', `GitLab failed for the notes of ${where}: ${why}.`, 'Run the job again.', { cause });
}
