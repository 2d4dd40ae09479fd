import { readFileSync } from 'node:fs';
import { isRecord, parseJson } from '../../core/json.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a CI system says of its run; every field may be missing. */
export interface CiRun {
  /** The head of the pull request. */
  readonly pullRequestSha?: string | undefined;
  readonly sha?: string | undefined;
  readonly ref?: string | undefined;
  readonly repo?: string | undefined;
  /** `undefined`: the CI does not say. */
  readonly onDefaultBranch?: boolean | undefined;
  readonly actor?: string | undefined;
  readonly url?: string | undefined;
}

export function ciRun(env: Environment): CiRun {
  if (env['GITHUB_ACTIONS'] === 'true') return github(env);
  if (env['GITLAB_CI'] === 'true') return gitlab(env);
  return {};
}

function github(env: Environment): CiRun {
  const event = eventOf(env);
  const pullRequest = env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const at = server && repository ? `${server}/${repository}` : undefined;
  const branch = textAt(event, 'repository', 'default_branch');
  return {
    pullRequestSha: pullRequest ? textAt(event, 'pull_request', 'head', 'sha') : undefined,
    sha: env['GITHUB_SHA'],
    ref: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || env['GITHUB_REF'],
    repo: at,
    onDefaultBranch: pullRequest ? false : branch === undefined ? undefined : env['GITHUB_REF'] === `refs/heads/${branch}`,
    actor: env['GITHUB_ACTOR'],
    url: at && env['GITHUB_RUN_ID'] ? `${at}/actions/runs/${env['GITHUB_RUN_ID']}` : undefined,
  };
}

function gitlab(env: Environment): CiRun {
  const branch = env['CI_DEFAULT_BRANCH'];
  return {
    pullRequestSha: env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || undefined,
    sha: env['CI_COMMIT_SHA'],
    ref: env['CI_COMMIT_REF_NAME'],
    repo: env['CI_PROJECT_URL'],
    onDefaultBranch: branch === undefined ? undefined : env['CI_COMMIT_BRANCH'] === branch,
    actor: env['GITLAB_USER_LOGIN'],
    url: env['CI_JOB_URL'],
  };
}

/** The event that started the workflow; nothing where the file is not there or holds something else. */
function eventOf({ GITHUB_EVENT_PATH: path }: Environment): unknown {
  if (!path) return undefined;
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
