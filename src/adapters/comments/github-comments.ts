import { getOctokit } from '@actions/github';
import { PromptopsError } from '../../core/errors.ts';
import type { ReviewComment, ReviewComments } from '../../ports/review-comments.ts';
import { httpExchange } from '../http/exchange.ts';
import { exchangeFetch } from '../http/exchange-fetch.ts';
import { freeAgainAt, rateLimitMs } from '../http/github-limit.ts';
import { proxyFor } from '../http/proxy.ts';

export interface GithubPullRequest {
  readonly token: string;
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

const TRIES = 4;
const LONGEST_WAIT_MS = 60_000;

/** Comments of a pull request on GitHub. Its limits on writing are waited for; a token that may not is told, not failed. */
export function githubComments({ token, apiUrl, repository, number, env, wait }: GithubPullRequest): ReviewComments {
  const exchange = httpExchange({ tls: { verify: true }, proxy: (url) => proxyFor(new URL(url), env), headers: {} });
  const { rest, paginate } = getOctokit(token, { baseUrl: apiUrl, request: { fetch: exchangeFetch(exchange) } });
  const [owner = '', repo = ''] = repository.split('/');
  const at = { owner, repo };
  const where = `${repository}#${number}`;
  const politely = async <Result>(request: () => Promise<Result>): Promise<Result | 'refused'> => {
    for (let tried = 1; ; tried++) {
      try {
        return await request();
      } catch (error) {
        const { status, limitMs } = failureOf(error);
        if (limitMs !== undefined && limitMs <= LONGEST_WAIT_MS && tried < TRIES) await wait(limitMs);
        else if (limitMs !== undefined) throw limited(limitMs, status, where);
        else if (status === 401 || status === 403 || status === 404) return 'refused';
        else throw asProblem(error, status, where);
      }
    }
  };
  return {
    where,
    limit: 65_536,
    find: (marker) =>
      politely(async () => {
        let found: ReviewComment | undefined;
        await paginate(rest.issues.listComments, { ...at, issue_number: number, per_page: 100 }, ({ data }, done) => {
          const ours = data.find((comment) => comment.body?.startsWith(marker) && mayBeOurs(comment));
          if (ours) {
            found = { id: String(ours.id), body: ours.body ?? '' };
            done();
          }
          return [];
        });
        return found;
      }),
    create: async (body) => asDone(await politely(() => rest.issues.createComment({ ...at, issue_number: number, body }))),
    update: async (id, body) => asDone(await politely(() => rest.issues.updateComment({ ...at, comment_id: Number(id), body }))),
  };
}

/** Whoever may only comment could write our marker first, and change the verdict in it afterwards. */
function mayBeOurs({ user, author_association: role }: CommentAuthor): boolean {
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(role);
}

interface CommentAuthor {
  readonly user?: { readonly type: string } | null;
  readonly author_association: string;
}

function asDone(answer: unknown): 'done' | 'refused' {
  return answer === 'refused' ? 'refused' : 'done';
}

interface Failure {
  readonly status: number | undefined;
  /** GitHub asks for patience. */
  readonly limitMs: number | undefined;
}

function failureOf(error: unknown): Failure {
  const { status, response } = (error ?? {}) as { status?: number; response?: { headers?: Record<string, string | undefined> } };
  // The toolkit says 500 where nobody answered.
  if (response === undefined || status === undefined) return { status: undefined, limitMs: undefined };
  return { status, limitMs: rateLimitMs({ status, headers: response.headers ?? {}, said: wordsOf(error) }) };
}

function limited(ms: number, status: number | undefined, where: string): PromptopsError {
  return new PromptopsError(
    'REVIEW_FAILED',
    `GitHub answered ${status} about the comments of ${where}: its rate limit is used up until ${freeAgainAt(ms)}.`,
    'Run the job again then.',
  );
}

/** Octokit's errors carry the request, and with it the token: only the words go on. */
function asProblem(error: unknown, status: number | undefined, where: string): PromptopsError {
  const said = status === undefined ? 'did not answer' : `answered ${status}`;
  const words = wordsOf(error);
  return new PromptopsError(
    'REVIEW_FAILED',
    `GitHub ${said} about the comments of ${where}${words === '' ? '' : `: ${words}`}.`,
    'Run the job again.',
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}
