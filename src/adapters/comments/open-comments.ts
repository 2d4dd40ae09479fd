import type { CiContext } from '../../core/ci/ci-context.ts';
import type { ReviewComments } from '../../ports/review-comments.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The comments of the pull request that this run is about; a text says why there are none to be had. */
export async function openComments({ system, number }: CiContext, env: Environment): Promise<ReviewComments | string> {
  if (number === undefined) return 'this is no pull request';
  if (system === 'github') {
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
    if (!token) return 'GITHUB_TOKEN is not set';
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const { githubComments } = await import('./github-comments.ts');
    return githubComments({ token, apiUrl, repository: env['GITHUB_REPOSITORY'] ?? '', number, env, wait });
  }
  if (system === 'gitlab') {
    const token = env['GITLAB_TOKEN'];
    if (!token) return 'GITLAB_TOKEN is not set: a project access token with the scope `api`';
    const { gitlabNotes } = await import('./gitlab-notes.ts');
    return gitlabNotes({
      token,
      apiUrl: env['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4',
      project: env['CI_PROJECT_ID'] ?? '',
      number,
      env,
      wait,
    });
  }
  return 'comments are kept on GitHub and GitLab alone';
}
