import { isRecord } from '../../core/json.ts';
import type { CommitOrder } from '../../core/plan/alias-changes.ts';
import type { Git } from '../../ports/git.ts';
import type { GithubApi } from './github-api.ts';

const ORDERS: Readonly<Record<string, CommitOrder>> = { identical: 'same', ahead: 'newer', behind: 'older', diverged: 'diverged' };

/** In a clone without history GitHub is asked which of two commits is older; where it does not say, nobody knows. */
export function askGithubOrder(git: Git, api: GithubApi): Git {
  return {
    ...git,
    order: async (commit, from) => {
      const known = await git.order(commit, from);
      return known === 'unknown' && isSha(commit) && isSha(from) ? compared(from, commit, api) : known;
    },
  };
}

async function compared(base: string, head: string, api: GithubApi): Promise<CommitOrder> {
  // The commits in between and their files are nobody's concern here.
  const answer = await api.json(`compare/${base}...${head}?per_page=1&page=2`);
  if ('unsaid' in answer || !isRecord(answer.data) || typeof answer.data['status'] !== 'string') return 'unknown';
  return ORDERS[answer.data['status']] ?? 'unknown';
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
