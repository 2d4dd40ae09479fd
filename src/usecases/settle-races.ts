import { groupBy } from '../core/group-by.ts';
import { duplicatesOf, holderAmong } from '../core/registry/duplicates.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { Registered, Registration, RegistrationDependencies } from './registration.ts';
import { removeDuplicate } from './remove-duplicate.ts';

/** One look at everything that was made: a create whose answer was lost may have arrived after all, beside the one that followed it. */
export async function settleRaces(
  made: readonly { readonly registration: Registration; readonly registered: Registered }[],
  { registry }: Pick<RegistrationDependencies, 'registry'>,
): Promise<void> {
  const own = made.filter(({ registered }) => registered.created);
  if (own.length === 0) return;
  const names = own.map(({ registration }) => registration.local.name);
  const versions = groupBy(await registry.versions({ names }), ({ name }) => name);
  for (const { registration, registered } of own) {
    const found = versions.get(registration.local.name) ?? [];
    const holder = holderAmong(found, registration.local.hash);
    if (holder === undefined) continue;
    const late = duplicatesOf(holder, found).filter(({ tags }) => tags[VERSION_TAGS.runId] === registered.run?.id);
    for (const version of late) await removeDuplicate(version, holder, registry);
  }
}
