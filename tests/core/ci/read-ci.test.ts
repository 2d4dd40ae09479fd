import { describe, expect, it } from '@jest/globals';
import type { CiContext, Environment } from '../../../src/core/ci/ci-context.ts';
import { CI_SYSTEMS, readCi } from '../../../src/core/ci/index.ts';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

const GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', GITHUB_SERVER_URL: 'https://github.com', GITHUB_SHA: SHA };

function pullRequest(from: string | null) {
  return {
    pull_request: { number: 7, head: { sha: HEAD, repo: from === null ? null : { full_name: from } }, base: { ref: 'main', sha: SHA } },
  };
}

function read(env: Environment, event?: unknown): CiContext | undefined {
  return readCi(env, () => event);
}

describe('what GitHub Actions says of a run', () => {
  it.each<[string, object, unknown, Partial<CiContext>]>([
    [
      'a pull request of our own',
      { GITHUB_EVENT_NAME: 'pull_request' },
      pullRequest('o/r'),
      { kind: 'pull-request', trust: 'own', sha: HEAD, number: 7 },
    ],
    ['one from a fork', { GITHUB_EVENT_NAME: 'pull_request' }, pullRequest('x/r'), { kind: 'pull-request', trust: 'fork' }],
    ['one from a fork that is gone', { GITHUB_EVENT_NAME: 'pull_request' }, pullRequest(null), { trust: 'fork' }],
    ['one whose event cannot be read', { GITHUB_EVENT_NAME: 'pull_request' }, undefined, { trust: 'fork' }],
    [
      'a target run for a fork, which has our secrets',
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      pullRequest('x/r'),
      { trust: 'foreign-with-secrets' },
    ],
    ['a target run for ourselves', { GITHUB_EVENT_NAME: 'pull_request_target' }, pullRequest('o/r'), { trust: 'own' }],
    [
      'a run after one of a fork',
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { workflow_run: { head_repository: { full_name: 'x/r' } } },
      { trust: 'foreign-with-secrets' },
    ],
    [
      'a run after one of ours',
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { workflow_run: { head_repository: { full_name: 'o/r' } } },
      { trust: 'own', kind: 'other' },
    ],
    [
      'a push to main',
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
      { repository: { default_branch: 'main' } },
      { kind: 'push', onDefaultBranch: true, sha: SHA },
    ],
    [
      'a push to a topic',
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/t' },
      { repository: { default_branch: 'main' } },
      { kind: 'push', onDefaultBranch: false },
    ],
    ['a tag', { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }, {}, { kind: 'tag', trust: 'own' }],
    [
      'the merge queue',
      { GITHUB_EVENT_NAME: 'merge_group' },
      { merge_group: { head_sha: HEAD, base_sha: SHA, base_ref: 'refs/heads/main' } },
      { kind: 'merge-queue', sha: HEAD, base: { branch: 'main', sha: SHA } },
    ],
    ['a release', { GITHUB_EVENT_NAME: 'release' }, {}, { kind: 'release' }],
    ['the night', { GITHUB_EVENT_NAME: 'schedule' }, {}, { kind: 'schedule' }],
    ['a person', { GITHUB_EVENT_NAME: 'workflow_dispatch' }, {}, { kind: 'manual' }],
    ['something new', { GITHUB_EVENT_NAME: 'fork' }, {}, { kind: 'other' }],
  ])('%s', (_what, env, event, expected) => {
    expect(read({ ...GITHUB, ...env }, event)).toMatchObject({ system: 'github', ...expected });
  });
});

describe('what other systems say', () => {
  it.each<[string, Environment, Partial<CiContext>]>([
    [
      'GitLab, a merge request',
      {
        GITLAB_CI: 'true',
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_MERGE_REQUEST_IID: '3',
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: SHA,
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
        CI_MERGE_REQUEST_PROJECT_ID: '1',
        CI_COMMIT_SHA: HEAD,
      },
      { system: 'gitlab', kind: 'pull-request', trust: 'own', number: 3, base: { branch: 'main', sha: SHA }, sha: HEAD },
    ],
    [
      'GitLab, a merge request of a fork',
      {
        GITLAB_CI: 'true',
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
        CI_MERGE_REQUEST_PROJECT_ID: '1',
      },
      { trust: 'fork' },
    ],
    ['GitLab, a tag', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v1' }, { kind: 'tag', base: undefined }],
    [
      'Jenkins, a change',
      { JENKINS_URL: 'https://ci/', CHANGE_ID: '5', CHANGE_TARGET: 'main', CHANGE_BRANCH: 't', GIT_COMMIT: HEAD },
      { system: 'jenkins', kind: 'pull-request', trust: 'own', number: 5, base: { branch: 'main' }, ref: 't', onDefaultBranch: false },
    ],
    ['Jenkins, a change of a fork', { JENKINS_URL: 'https://ci/', CHANGE_ID: '5', CHANGE_FORK: 'x' }, { trust: 'fork' }],
    [
      'Jenkins, the primary branch',
      { JENKINS_URL: 'https://ci/', BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true' },
      { kind: 'push', onDefaultBranch: true },
    ],
    [
      'Azure, a pull request',
      {
        TF_BUILD: 'True',
        BUILD_REASON: 'PullRequest',
        SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
        SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/t',
        SYSTEM_PULLREQUEST_SOURCECOMMITID: HEAD,
        SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '9',
        BUILD_SOURCEVERSION: SHA,
      },
      { system: 'azure', kind: 'pull-request', trust: 'own', base: { branch: 'main' }, ref: 't', sha: HEAD, number: 9 },
    ],
    ['Azure, a fork', { TF_BUILD: 'True', BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_ISFORK: 'True' }, { trust: 'fork' }],
    [
      'Azure, at night',
      { TF_BUILD: 'True', BUILD_REASON: 'Schedule', BUILD_SOURCEBRANCH: 'refs/heads/main' },
      { kind: 'schedule', ref: 'main' },
    ],
    [
      'CircleCI, a pull request',
      { CIRCLECI: 'true', CIRCLE_PULL_REQUEST: 'https://github.com/o/r/pull/12', CIRCLE_SHA1: HEAD },
      { system: 'circleci', kind: 'pull-request', trust: 'own', number: 12, sha: HEAD },
    ],
    ['CircleCI, a fork', { CIRCLECI: 'true', CIRCLE_PR_NUMBER: '12', CIRCLE_PR_REPONAME: 'r' }, { trust: 'fork', number: 12 }],
    [
      'Buildkite, a pull request',
      {
        BUILDKITE: 'true',
        BUILDKITE_PULL_REQUEST: '4',
        BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
        BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/o/r.git',
        BUILDKITE_REPO: 'git@github.com:o/r.git',
        BUILDKITE_COMMIT: HEAD,
      },
      { system: 'buildkite', kind: 'pull-request', trust: 'own', base: { branch: 'main' }, number: 4 },
    ],
    [
      'Buildkite, a fork',
      {
        BUILDKITE: 'true',
        BUILDKITE_PULL_REQUEST: '4',
        BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/x/r.git',
        BUILDKITE_REPO: 'git@github.com:o/r.git',
      },
      { trust: 'fork' },
    ],
    [
      'Buildkite, a push',
      {
        BUILDKITE: 'true',
        BUILDKITE_PULL_REQUEST: 'false',
        BUILDKITE_SOURCE: 'webhook',
        BUILDKITE_BRANCH: 'main',
        BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
      },
      { kind: 'push', onDefaultBranch: true },
    ],
  ])('%s', (_what, env, expected) => {
    expect(read(env)).toMatchObject(expected);
  });

  it('outside of any of them there is nothing to say', () => {
    expect(read({ CI: 'true' })).toBeUndefined();
  });

  it.each([
    ['github', { GITHUB_ACTIONS: 'true' }],
    ['gitlab', { GITLAB_CI: 'true' }],
    ['azure', { TF_BUILD: 'True' }],
    ['buildkite', { BUILDKITE: 'true' }],
    ['circleci', { CIRCLECI: 'true' }],
    ['jenkins', { JENKINS_URL: 'https://ci/' }],
  ])('%s with its mark and nothing else does not fail', (system, env) => {
    expect(read(env)).toMatchObject({ system, trust: 'own' });
    expect(CI_SYSTEMS.map(({ id }) => id)).toContain(system);
  });
});
