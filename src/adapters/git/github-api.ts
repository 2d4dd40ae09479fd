import { isRecord, type Json, parseJson } from '../../core/json.ts';
import { httpExchange } from '../http/exchange.ts';
import { freeAgainAt, rateLimitMs } from '../http/github-limit.ts';
import { proxyFor } from '../http/proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads of the repository that a run on GitHub belongs to. */
export interface GithubApi {
  /** `compare/main...topic`, below the address of the repository; `unsaid` is why there is no answer, in words. */
  json(path: string): Promise<{ readonly data: unknown } | { readonly unsaid: string }>;
  bytes(path: string): Promise<{ readonly body: Uint8Array } | { readonly unsaid: string }>;
}

const TIMEOUT_MS = 15_000;
const TRIES = 3;
const LONGEST_WAIT_MS = 60_000;
/** GitHub wants no more than a few at a time. */
const AT_ONCE = 4;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Nothing where there is no token to ask with. */
export function githubApi(env: Environment): GithubApi | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (!repository || !token) return undefined;
  const exchange = httpExchange({ tls: { verify: true }, proxy: (url) => proxyFor(new URL(url), env), headers: {} });
  const inTurn = atMost(AT_ONCE);
  const ask = async (path: string, accept: string): Promise<{ readonly body: Uint8Array } | { readonly unsaid: string }> => {
    for (let tried = 1; ; tried++) {
      const answer = await exchange({
        method: 'GET',
        url: `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${repository}/${path}`,
        headers: { authorization: `Bearer ${token}`, accept, 'user-agent': 'promptops', 'x-github-api-version': '2022-11-28' },
        timeoutMs: TIMEOUT_MS,
      });
      if ('lost' in answer) return { unsaid: answer.lost };
      if (answer.status === 200) return { body: answer.body };
      const said = messageIn(answer.body);
      const limitMs = rateLimitMs({ ...answer, said });
      if (limitMs === undefined) return { unsaid: `it answered ${answer.status}${said === '' ? '' : `: ${said}`}` };
      if (limitMs > LONGEST_WAIT_MS || tried === TRIES) return { unsaid: `its rate limit is used up until ${freeAgainAt(limitMs)}` };
      await wait(limitMs);
    }
  };
  return {
    json: async (path) => {
      const answer = await inTurn(() => ask(path, 'application/vnd.github+json'));
      if ('unsaid' in answer) return answer;
      const data = dataIn(answer.body);
      return data === undefined ? { unsaid: 'its answer is no JSON' } : { data };
    },
    bytes: (path) => inTurn(() => ask(path, 'application/vnd.github.raw+json')),
  };
}

function dataIn(body: Uint8Array): Json | undefined {
  try {
    return parseJson(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function messageIn(body: Uint8Array): string {
  const data = dataIn(body);
  return isRecord(data) && typeof data['message'] === 'string' ? data['message'] : '';
}

/** So many at a time; the others wait in line. */
function atMost(limit: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
