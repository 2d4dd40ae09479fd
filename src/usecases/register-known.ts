import { movesOf } from '../core/journal/alias-move.ts';
import type { AliasChange } from '../core/plan/plan.ts';
import { duplicatesOf } from '../core/registry/duplicates.ts';
import { originTags } from '../core/registry/lineage.ts';
import type { Run } from '../core/registry/run.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { sayAgain } from './create-once.ts';
import { moveOnRecord } from './move-on-record.ts';
import { allowedMoves, type Registered, type Registration, type RegistrationDependencies } from './registration.ts';
import { removeDuplicate } from './remove-duplicate.ts';
import { abandonRun, takeRun } from './take-run.ts';
import { completeLineage, putArtifacts } from './write-lineage.ts';

export interface KnownDependencies extends RegistrationDependencies {
  readonly newId: () => string;
}

/** Content that the registry holds: its facts, its lineage where that is missing, and the aliases that follow it. */
export async function registerKnown(
  registration: Registration,
  version: PromptVersion,
  dependencies: KnownDependencies,
): Promise<Registered> {
  await writeFacts(registration, version, dependencies);
  for (const twin of duplicatesOf(version, registration.remote?.versions ?? []))
    await removeDuplicate(twin, version, dependencies.registry);
  if (registration.action.kind === 'adopt') return adopt(registration, version, dependencies);
  if (registration.action.facts.finishRun !== null) return finishRuns(registration, version, dependencies);
  const aliases = await moveOnRecord(allowedMoves(registration.action), version, registration, dependencies);
  return { version, run: undefined, aliases, created: false, warnings: [] };
}

async function writeFacts({ action }: Registration, { name, version }: PromptVersion, { registry }: KnownDependencies): Promise<void> {
  const { set, remove, description } = action.facts;
  if (description !== null) await sayAgain(() => registry.setPromptDescription(name, description));
  for (const key of remove) await sayAgain(() => registry.deleteVersionTag(name, version, key));
  for (const [key, value] of Object.entries(set)) await sayAgain(() => registry.setVersionTag(name, version, key, value));
}

/** Somebody else's version of the same content becomes one of ours; the hash comes last, so that an interrupted adoption is seen. */
async function adopt(registration: Registration, version: PromptVersion, dependencies: KnownDependencies): Promise<Registered> {
  const { local, origin } = registration;
  const { registry } = dependencies;
  const run = await takeRun(registration, dependencies);
  const { [VERSION_TAGS.contentHash]: hash = local.hash, ...tags } = originTags(local, origin, run.id);
  for (const [key, value] of Object.entries({ ...tags, [VERSION_TAGS.contentHash]: hash })) {
    if (version.tags[key] !== value) await sayAgain(() => registry.setVersionTag(version.name, version.version, key, value));
  }
  return withLineage(registration, { ...version, tags: { ...version.tags, ...tags, [VERSION_TAGS.contentHash]: hash } }, run, dependencies);
}

/** The run that the version names is finished; others of the same content lost a race. */
async function finishRuns(registration: Registration, version: PromptVersion, dependencies: KnownDependencies): Promise<Registered> {
  const begun = registration.unfinished.find(({ id }) => id === version.tags[VERSION_TAGS.runId]);
  for (const run of registration.unfinished) if (run !== begun) await abandonRun(run, version, dependencies);
  // Whoever began it may be at it still: what it has on record by now stays there.
  const own = begun && (await dependencies.tracker.run(begun.id));
  if (own?.status === 'RUNNING') return withLineage(registration, version, own, dependencies);
  const aliases = await moveOnRecord(allowedMoves(registration.action), version, registration, dependencies);
  return { version, run: undefined, aliases, created: false, warnings: [] };
}

async function withLineage(
  registration: Registration,
  version: PromptVersion,
  run: Run,
  dependencies: KnownDependencies,
): Promise<Registered> {
  const unstored = await putArtifacts(registration, run, dependencies);
  const planned = allowedMoves(registration.action);
  const begun = movesBegun(run, version, registration.remote).filter(({ alias }) => !planned.some((one) => one.alias === alias));
  const completed = await completeLineage(registration, version, { run, unstored, moves: [...planned, ...begun] }, dependencies);
  // Where the same move was begun by itself too, it is settled, now that the alias is there.
  const there = planned.map((change) => ({ ...change, from: version.version }));
  await moveOnRecord(there, version, registration, dependencies);
  return { version, run, created: false, ...completed };
}

/** What the run has on record and nobody has done yet: whoever wrote it is still at it, or died. */
function movesBegun(run: Run, { version }: PromptVersion, remote: Registration['remote']): readonly AliasChange[] {
  const recorded = movesOf(run).filter(({ alias, from, to }) => to === version && (remote?.prompt.aliases[alias] ?? null) === from);
  return recorded.map(({ alias, from, to }) => ({ alias, from, to }));
}
