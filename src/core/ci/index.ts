import { azure } from './azure.ts';
import { buildkite } from './buildkite.ts';
import type { CiContext, CiSystem, Environment } from './ci-context.ts';
import { circleci } from './circleci.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jenkins } from './jenkins.ts';

/** Every CI system whose variables are understood. */
export const CI_SYSTEMS: readonly CiSystem[] = [github, gitlab, azure, buildkite, circleci, jenkins];

/** What the CI system around this process says; `undefined` outside of one. `event` is read only where it is asked for. */
export function readCi(env: Environment, event: () => unknown): CiContext | undefined {
  const system = CI_SYSTEMS.find((one) => one.here(env));
  return system?.read(env, system.id === 'github' ? event() : undefined);
}
