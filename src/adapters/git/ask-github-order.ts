import { isRecord, parseJson } from '../../core/json.ts';
import type { CommitOrder } from '../../core/plan/alias-changes.ts';
import type { Git } from '../../ports/git.ts';
import { httpExchange } from '../http/exchange.ts';
import { proxyFor } from '../http/proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const TIMEOUT_MS = 15_000;
const ORDERS: Readonly<Record<string, CommitOrder>> = { identical: 'same', ahead: 'newer', behind: 'older', diverged: 'diverged' };

/** In a clone without history GitHub is asked which of two commits is older; where it does not say, nobody knows. */
export function askGithubOrder(git: Git, env: Environment): Git {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (GITHUB_ACTIONS !== 'true' || !repository || !token) return git;
  return {
    ...git,
    order: async (commit, from) => {
      const known = await git.order(commit, from);
      return known === 'unknown' && isSha(commit) && isSha(from) ? compared(from, commit, { repository, token, env }) : known;
    },
  };
}

interface Asking {
  readonly repository: string;
  readonly token: string;
  readonly env: Environment;
}

async function compared(base: string, head: string, { repository, token, env }: Asking): Promise<CommitOrder> {
  const exchange = httpExchange({ tls: { verify: true }, proxy: (url) => proxyFor(new URL(url), env), headers: {} });
  try {
    const answer = await exchange({
      method: 'GET',
      // The commits in between and their files are nobody's concern here.
      url: `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${repository}/compare/${base}...${head}?per_page=1&page=2`,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'promptops' },
      timeoutMs: TIMEOUT_MS,
    });
    if ('lost' in answer || answer.status !== 200) return 'unknown';
    const data = parseJson(new TextDecoder().decode(answer.body));
    return (isRecord(data) && typeof data['status'] === 'string' && ORDERS[data['status']]) || 'unknown';
  } catch {
    return 'unknown';
  } finally {
    exchange.close();
  }
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
