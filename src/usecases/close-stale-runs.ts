import { VERSION_TAGS } from '../core/registry/tags.ts';
import { sayAgain } from './create-once.ts';
import type { Registration, RegistrationDependencies } from './registration.ts';

/**
 * Lineage runs of contents that never became versions: nobody will take them up, the file says something else by now. A register that is
 * at it still ends its run itself, so nothing is lost where one of them is not dead.
 */
export async function closeStaleRuns(
  { local, stale }: Pick<Registration, 'local' | 'stale'>,
  { registry, tracker, now }: Pick<RegistrationDependencies, 'registry' | 'tracker' | 'now'>,
): Promise<void> {
  if (stale.length === 0) return;
  const versions = await registry.versions({ names: [local.name] });
  const named = new Set(versions.map(({ tags }) => tags[VERSION_TAGS.runId]));
  for (const { id } of stale) {
    if (named.has(id) || (await tracker.run(id))?.status !== 'RUNNING') continue;
    await sayAgain(() => tracker.updateRun(id, { status: 'KILLED', endTime: now() }));
  }
}
