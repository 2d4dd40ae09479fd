import type { CiSystem } from './ci-context.ts';
import { numberFrom } from './facts.ts';

/** It says which pull request a branch belongs to, and never where that wants to go: git tells (the default branch). */
export const circleci: CiSystem = {
  id: 'circleci',
  name: 'CircleCI',
  here: (env) => env['CIRCLECI'] === 'true',
  read(env) {
    const address = env['CIRCLE_PULL_REQUEST'] || env['CIRCLE_PULL_REQUESTS']?.split(',')[0];
    const number = numberFrom(env['CIRCLE_PR_NUMBER'] || address?.split('/').at(-1));
    const isPull = number !== undefined;
    return {
      system: 'circleci',
      kind: isPull ? 'pull-request' : env['CIRCLE_TAG'] ? 'tag' : 'push',
      // These two are set for forks alone.
      trust: env['CIRCLE_PR_NUMBER'] || env['CIRCLE_PR_REPONAME'] ? 'fork' : 'own',
      base: isPull ? {} : undefined,
      sha: env['CIRCLE_SHA1'] || undefined,
      ref: env['CIRCLE_TAG'] || env['CIRCLE_BRANCH'] || undefined,
      number,
      repo: env['CIRCLE_REPOSITORY_URL'] || undefined,
      onDefaultBranch: isPull ? false : undefined,
      actor: env['CIRCLE_USERNAME'] || undefined,
      url: env['CIRCLE_BUILD_URL'] || undefined,
    };
  },
};
