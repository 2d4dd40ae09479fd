import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { holderOf } from './create-once.ts';
import { followHolder } from './follow-holder.ts';
import { type KnownDependencies, registerKnown } from './register-known.ts';
import type { Registered, Registration } from './registration.ts';

/** Where the version went since the plan, another one that holds the content takes its place. */
export async function registerWhereItIs(
  registration: Registration,
  version: PromptVersion,
  dependencies: KnownDependencies,
): Promise<Registered> {
  const { registry } = dependencies;
  const { name, hash } = registration.local;
  try {
    return await registerKnown(registration, version, dependencies);
  } catch (cause) {
    if (!isPromptopsError(cause) || cause.code === 'REGISTRY_UNREACHABLE') throw cause;
    if ((await registry.version(name, version.version)) !== undefined) throw cause;
    const holder = await holderOf(registry, name, hash);
    if (holder) return followHolder(registration, undefined, holder, dependencies);
    throw new PromptopsError('PLAN_STALE', `Version ${version.version} of ${name} was deleted meanwhile.`, 'Plan again.', { cause });
  }
}
