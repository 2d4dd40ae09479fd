import type { CiEventKind, CiSystem } from './ci-context.ts';
import { branchOf, numberFrom } from './facts.ts';

const KINDS: Readonly<Record<string, CiEventKind>> = {
  PullRequest: 'pull-request',
  IndividualCI: 'push',
  BatchedCI: 'push',
  Schedule: 'schedule',
  Manual: 'manual',
};

export const azure: CiSystem = {
  id: 'azure',
  name: 'Azure Pipelines',
  here: (env) => /^true$/i.test(env['TF_BUILD'] ?? ''),
  read(env) {
    const ref = env['BUILD_SOURCEBRANCH'];
    const kind = ref?.startsWith('refs/tags/') ? 'tag' : (KINDS[env['BUILD_REASON'] ?? ''] ?? 'other');
    const isPull = kind === 'pull-request';
    const project =
      env['SYSTEM_COLLECTIONURI'] && env['SYSTEM_TEAMPROJECT'] && `${env['SYSTEM_COLLECTIONURI']}${env['SYSTEM_TEAMPROJECT']}`;
    return {
      system: 'azure',
      kind,
      trust: isPull && /^true$/i.test(env['SYSTEM_PULLREQUEST_ISFORK'] ?? '') ? 'fork' : 'own',
      base: isPull ? { branch: branchOf(env['SYSTEM_PULLREQUEST_TARGETBRANCH']) } : undefined,
      sha: (isPull && env['SYSTEM_PULLREQUEST_SOURCECOMMITID']) || env['BUILD_SOURCEVERSION'] || undefined,
      ref: branchOf(isPull ? env['SYSTEM_PULLREQUEST_SOURCEBRANCH'] : ref),
      number: numberFrom(env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER'] ?? env['SYSTEM_PULLREQUEST_PULLREQUESTID']),
      repo: env['BUILD_REPOSITORY_URI'] || undefined,
      // Azure does not say which branch is the default one; git does (origin/HEAD).
      onDefaultBranch: isPull ? false : undefined,
      actor: env['BUILD_REQUESTEDFOR'] || undefined,
      url: project && env['BUILD_BUILDID'] ? `${project}/_build/results?buildId=${env['BUILD_BUILDID']}` : undefined,
    };
  },
};
