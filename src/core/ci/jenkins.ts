import type { CiSystem } from './ci-context.ts';
import { numberFrom } from './facts.ts';

/** Multibranch pipelines: what they set for a change request begins with CHANGE_. */
export const jenkins: CiSystem = {
  id: 'jenkins',
  name: 'Jenkins',
  here: (env) => Boolean(env['JENKINS_URL']),
  read(env) {
    const isPull = Boolean(env['CHANGE_ID']);
    return {
      system: 'jenkins',
      kind: isPull ? 'pull-request' : env['TAG_NAME'] ? 'tag' : 'push',
      trust: env['CHANGE_FORK'] ? 'fork' : 'own',
      base: isPull ? { branch: env['CHANGE_TARGET'] || undefined } : undefined,
      sha: env['GIT_COMMIT'] || undefined,
      ref: env['CHANGE_BRANCH'] || env['TAG_NAME'] || env['BRANCH_NAME'] || undefined,
      number: numberFrom(env['CHANGE_ID']),
      repo: env['GIT_URL'] || undefined,
      onDefaultBranch: isPull ? false : env['BRANCH_IS_PRIMARY'] === undefined ? undefined : env['BRANCH_IS_PRIMARY'] === 'true',
      actor: env['CHANGE_AUTHOR'] || env['BUILD_USER_ID'] || undefined,
      url: env['BUILD_URL'] || undefined,
    };
  },
};
