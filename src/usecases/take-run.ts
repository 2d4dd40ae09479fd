import { runKey, runName } from '../core/registry/lineage.ts';
import type { Run } from '../core/registry/run.ts';
import { RUN_TAGS, VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { createRunOnce, sayAgain } from './create-once.ts';
import type { Registration, RegistrationDependencies } from './registration.ts';

/** The run of an earlier attempt, or a new one. */
export async function takeRun(
  { local, unfinished }: Pick<Registration, 'local' | 'unfinished'>,
  { tracker, experimentId, now }: RegistrationDependencies,
): Promise<Run> {
  const [begun] = unfinished;
  if (begun) return begun;
  const key = runKey(local);
  return createRunOnce(tracker, { experimentId, name: runName(local), startTime: now(), tags: key }, key);
}

/** Another run tells of this content. */
export async function abandonRun(
  run: Run,
  { version, tags }: PromptVersion,
  { tracker, now }: Pick<RegistrationDependencies, 'tracker' | 'now'>,
): Promise<void> {
  const other = tags[VERSION_TAGS.runId] ?? String(version);
  await sayAgain(() => tracker.log(run.id, { tags: { [RUN_TAGS.duplicateOf]: other } }));
  await sayAgain(() => tracker.updateRun(run.id, { status: 'KILLED', endTime: now() }));
}
