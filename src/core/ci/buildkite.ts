import type { CiEventKind, CiSystem, Environment } from './ci-context.ts';
import { numberFrom } from './facts.ts';

const KINDS: Readonly<Record<string, CiEventKind>> = { webhook: 'push', schedule: 'schedule', ui: 'manual', api: 'manual' };

export const buildkite: CiSystem = {
  id: 'buildkite',
  name: 'Buildkite',
  here: (env) => env['BUILDKITE'] === 'true',
  read(env) {
    const number = numberFrom(env['BUILDKITE_PULL_REQUEST']);
    const isPull = number !== undefined;
    const branch = env['BUILDKITE_PIPELINE_DEFAULT_BRANCH'];
    return {
      system: 'buildkite',
      kind: isPull ? 'pull-request' : env['BUILDKITE_TAG'] ? 'tag' : (KINDS[env['BUILDKITE_SOURCE'] ?? ''] ?? 'other'),
      trust: isPull && fromFork(env) ? 'fork' : 'own',
      base: isPull ? { branch: env['BUILDKITE_PULL_REQUEST_BASE_BRANCH'] || undefined } : undefined,
      sha: env['BUILDKITE_COMMIT'] || undefined,
      ref: env['BUILDKITE_TAG'] || env['BUILDKITE_BRANCH'] || undefined,
      number,
      repo: env['BUILDKITE_REPO'] || undefined,
      onDefaultBranch: isPull ? false : branch === undefined ? undefined : env['BUILDKITE_BRANCH'] === branch,
      actor: env['BUILDKITE_BUILD_CREATOR'] || undefined,
      url: env['BUILDKITE_BUILD_URL'] || undefined,
    };
  },
};

/** The same repository has many spellings: `git@host:a/b.git`, `https://host/a/b`. */
function fromFork(env: Environment): boolean {
  const from = env['BUILDKITE_PULL_REQUEST_REPO'];
  return Boolean(from) && plain(from) !== plain(env['BUILDKITE_REPO']);
}

function plain(address: string | undefined): string | undefined {
  return address
    ?.replace(/^\w+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(':', '/')
    .replace(/(?:\.git)?\/?$/, '')
    .toLowerCase();
}
