import { getOctokit } from '@actions/github';
import { PromptopsError } from '../../core/errors.ts';
import type { ReviewComment, ReviewComments } from '../../ports/review-comments.ts';
import { httpExchange } from '../http/exchange.ts';
import { exchangeFetch } from '../http/exchange-fetch.ts';
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
  const politely = async <Result>(request: () => Promise<Result>): Promise<Result | 'refused'> => {
    for (let tried = 1; ; tried++) {
      try {
        return await request();
      } catch (error) {
        const { status, retryAfterMs } = failureOf(error);
        if (retryAfterMs !== undefined && tried < TRIES) await wait(Math.min(retryAfterMs, LONGEST_WAIT_MS));
        else if (retryAfterMs === undefined && (status === 401 || status === 403 || status === 404)) return 'refused';
        else throw asProblem(error, status, repository, number);
      }
    }
  };
  return {
    where: `${repository}#${number}`,
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
  readonly retryAfterMs: number | undefined;
}

function failureOf(error: unknown): Failure {
  const { status, response } = (error ?? {}) as { status?: number; response?: { headers?: Record<string, string | undefined> } };
  const seconds = Number(response?.headers?.['retry-after']);
  const limited = (status === 403 || status === 429) && Number.isFinite(seconds);
  // The toolkit says 500 where nobody answered.
  return { status: response && status, retryAfterMs: limited ? seconds * 1000 : undefined };
}

/** Octokit's errors carry the request, and with it the token: only the words go on. */
function asProblem(error: unknown, status: number | undefined, repository: string, number: number): PromptopsError {
  const said = status === undefined ? 'did not answer' : `answered ${status}`;
  const message = error instanceof Error ? `: ${error.message.split('\n')[0]}` : '';
  return new PromptopsError(
    'REVIEW_FAILED',
    `GitHub ${said} about the comments of ${repository}#${number}${message}.`,
    'Run the job again.',
  );
}
