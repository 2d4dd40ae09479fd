import type { Git } from '../../ports/git.ts';
import { openAsk, simpleGit } from './simple-git.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Git in this folder; on GitHub its API knows what a shallow clone does not. */
export async function openGit(root: string, env: Environment): Promise<Git> {
  const git = simpleGit(root, env);
  if (env['GITHUB_ACTIONS'] !== 'true') return git;
  const api = (await import('./github-api.ts')).githubApi(env);
  if (api === undefined) return git;
  const { askGithubOrder } = await import('./ask-github-order.ts');
  const { askGithubFiles } = await import('./ask-github-files.ts');
  return askGithubOrder(askGithubFiles(git, openAsk(root), api, env), api);
}
