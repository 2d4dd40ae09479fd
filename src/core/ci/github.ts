import type { CiContext, CiEventKind, CiSystem, CiTrust, Environment } from './ci-context.ts';
import { numberFrom, textAt, valueAt } from './facts.ts';

const KINDS: Readonly<Record<string, CiEventKind>> = {
  pull_request: 'pull-request',
  pull_request_target: 'pull-request',
  merge_group: 'merge-queue',
  release: 'release',
  schedule: 'schedule',
  workflow_dispatch: 'manual',
  repository_dispatch: 'manual',
};

export const github: CiSystem = {
  id: 'github',
  name: 'GitHub Actions',
  here: (env) => env['GITHUB_ACTIONS'] === 'true',
  read(env, event): CiContext {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const kind = name === 'push' ? (env['GITHUB_REF_TYPE'] === 'tag' ? 'tag' : 'push') : (KINDS[name] ?? 'other');
    const isPull = kind === 'pull-request';
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const repo = server && repository ? `${server}/${repository}` : undefined;
    const branch = textAt(event, 'repository', 'default_branch');
    return {
      system: 'github',
      kind,
      trust: trustOf(name, event, repository),
      base: baseOf(kind, env, event),
      sha: (isPull ? textAt(event, 'pull_request', 'head', 'sha') : textAt(event, 'merge_group', 'head_sha')) ?? env['GITHUB_SHA'],
      ref: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || env['GITHUB_REF'],
      number: numberFrom(valueAt(event, 'pull_request', 'number')),
      repo,
      onDefaultBranch: isPull ? false : branch === undefined ? undefined : env['GITHUB_REF'] === `refs/heads/${branch}`,
      actor: env['GITHUB_ACTOR'],
      url: repo && env['GITHUB_RUN_ID'] ? `${repo}/actions/runs/${env['GITHUB_RUN_ID']}` : undefined,
    };
  },
};

/** The head of a deleted fork has no repository any more: that is foreign too. */
function trustOf(name: string, event: unknown, repository: string | undefined): CiTrust {
  if (name === 'workflow_run')
    return textAt(event, 'workflow_run', 'head_repository', 'full_name') === repository ? 'own' : 'foreign-with-secrets';
  if (name !== 'pull_request' && name !== 'pull_request_target') return 'own';
  const own = repository !== undefined && textAt(event, 'pull_request', 'head', 'repo', 'full_name') === repository;
  return own ? 'own' : name === 'pull_request' ? 'fork' : 'foreign-with-secrets';
}

function baseOf(kind: CiEventKind, env: Environment, event: unknown): CiContext['base'] {
  if (kind === 'merge-queue')
    return {
      branch: textAt(event, 'merge_group', 'base_ref')?.replace('refs/heads/', ''),
      sha: textAt(event, 'merge_group', 'base_sha'),
    };
  if (kind !== 'pull-request') return undefined;
  return {
    branch: env['GITHUB_BASE_REF'] || textAt(event, 'pull_request', 'base', 'ref'),
    sha: textAt(event, 'pull_request', 'base', 'sha'),
  };
}
