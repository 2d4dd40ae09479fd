import type { CiEventKind, CiSystem, Environment } from './ci-context.ts';
import { numberFrom } from './facts.ts';

const KINDS: Readonly<Record<string, CiEventKind>> = {
  merge_request_event: 'pull-request',
  external_pull_request_event: 'pull-request',
  push: 'push',
  schedule: 'schedule',
  web: 'manual',
  chat: 'manual',
};

export const gitlab: CiSystem = {
  id: 'gitlab',
  name: 'GitLab CI',
  here: (env) => env['GITLAB_CI'] === 'true',
  read(env) {
    const kind = env['CI_COMMIT_TAG'] ? 'tag' : (KINDS[env['CI_PIPELINE_SOURCE'] ?? ''] ?? 'other');
    const branch = env['CI_DEFAULT_BRANCH'];
    return {
      system: 'gitlab',
      kind,
      trust: fromFork(env) ? 'fork' : 'own',
      base: kind === 'pull-request' ? baseOf(env) : undefined,
      sha: env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || env['CI_COMMIT_SHA'],
      ref: env['CI_COMMIT_REF_NAME'],
      number: numberFrom(env['CI_MERGE_REQUEST_IID']),
      repo: env['CI_PROJECT_URL'],
      onDefaultBranch: branch === undefined ? undefined : env['CI_COMMIT_BRANCH'] === branch,
      actor: env['GITLAB_USER_LOGIN'],
      url: env['CI_JOB_URL'],
    };
  },
};

/** Pipelines of a merge request may run in the project it goes to, with the source in another one. */
function fromFork(env: Environment): boolean {
  const source = env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'];
  return Boolean(source) && source !== (env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID']);
}

function baseOf(env: Environment) {
  return {
    branch: env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] || env['CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME'] || undefined,
    sha: env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] || env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || undefined,
  };
}
