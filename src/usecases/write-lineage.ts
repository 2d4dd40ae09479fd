import { isPromptopsError } from '../core/errors.ts';
import type { AliasChange } from '../core/plan/plan.ts';
import type { RemotePrompt } from '../core/plan/remote-prompt.ts';
import { lackingFacts, lineageFacts, runName } from '../core/registry/lineage.ts';
import type { Run, RunFacts } from '../core/registry/run.ts';
import { RUN_TAGS, VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import type { Tracker } from '../ports/tracker.ts';
import { sayAgain } from './create-once.ts';
import type { Registered, Registration, RegistrationDependencies } from './registration.ts';

/** MLflow takes 100,000 characters in a tag. */
const MAX_SOURCE_CHARACTERS = 90_000;

interface Lineage {
  readonly run: Run;
  /** The scheme of a store that does not take artifacts. */
  readonly unstored: string | undefined;
  readonly moves: readonly AliasChange[];
}

/** What follows once a version and its run are there: params and tags, aliases, the end of the run. All of it may be said twice. */
export async function completeLineage(
  registration: Registration,
  version: PromptVersion,
  { run, unstored, moves }: Lineage,
  dependencies: RegistrationDependencies,
): Promise<Pick<Registered, 'aliases' | 'warnings'>> {
  const { local, origin, remote } = registration;
  const { tracker, deployment, trackingAlias, now } = dependencies;
  const about = { version: version.version, startTime: run.startTime, moves, deployment, trackingAlias };
  const { params, tags } = lineageFacts(local, origin, remote, about);
  const artifact = unstored === undefined ? {} : { [RUN_TAGS.artifact]: `unavailable:${unstored}` };
  await logFacts(run, { params, tags: { ...tags, ...artifact } }, remote, tracker);
  for (const { alias, from } of moves) await pointAlias({ name: local.name, alias, from, version }, dependencies);
  const end = { status: 'FINISHED', endTime: now(), name: runName(local, version.version) } as const;
  await sayAgain(() => tracker.updateRun(run.id, end));
  return {
    aliases: moves.map(({ alias }) => alias),
    warnings: unstored === undefined ? [] : [await keepSource(registration, version, unstored, dependencies)],
  };
}

/** Params are write-once: where somebody else took up the same run and was faster, only what is still lacking is said. */
async function logFacts(run: Run, facts: RunFacts, remote: RemotePrompt | undefined, tracker: Tracker): Promise<void> {
  try {
    await sayAgain(() => tracker.log(run.id, lackingFacts(run, facts, remote)));
  } catch (error) {
    const now = isPromptopsError(error) && error.code !== 'REGISTRY_UNREACHABLE' ? await tracker.run(run.id) : undefined;
    if (now === undefined || Object.keys(now.params).length === Object.keys(run.params).length) throw error;
    await sayAgain(() => tracker.log(run.id, lackingFacts(now, facts, remote)));
  }
}

/** The source of a prompt; the scheme of the store where artifacts cannot be sent. */
export async function putArtifacts(
  { artifacts }: Registration,
  run: Run,
  { tracker }: RegistrationDependencies,
): Promise<string | undefined> {
  let unstored: string | undefined;
  for (const { path, bytes } of artifacts) {
    await sayAgain(async () => {
      const put = await tracker.putArtifact(run, path, bytes);
      if (put !== 'stored') unstored = put.unavailable;
    });
    if (unstored !== undefined) break;
  }
  return unstored;
}

async function keepSource(
  { local, artifacts }: Registration,
  { name, version }: PromptVersion,
  scheme: string,
  { registry }: RegistrationDependencies,
): Promise<string> {
  const text = new TextDecoder().decode(artifacts[0]?.bytes);
  const warning = `artifacts in ${scheme}: cannot be written over REST`;
  if (text.length > MAX_SOURCE_CHARACTERS) return `${warning}, and ${local.file} is too long for a tag: its source is not kept`;
  await sayAgain(() => registry.setVersionTag(name, version, VERSION_TAGS.source, text));
  return `${warning}; the source is kept in the tag ${VERSION_TAGS.source}`;
}

interface AliasMove {
  readonly name: string;
  readonly alias: string;
  readonly from: number | null;
  readonly version: PromptVersion;
}

/** Moves one alias; where somebody else was at it, what counts is that it stands for the same content now. */
async function pointAlias({ name, alias, from, version }: AliasMove, { registry }: RegistrationDependencies): Promise<void> {
  try {
    await registry.setAlias(name, alias, version.version, from);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    const now = await registry.versionByAlias(name, alias);
    const hash = version.tags[VERSION_TAGS.contentHash];
    if (now?.version === version.version || (now !== undefined && hash !== undefined && now.tags[VERSION_TAGS.contentHash] === hash))
      return;
    if ((now?.version ?? null) !== from || !error.maybeApplied) throw error;
    await registry.setAlias(name, alias, version.version, from);
  }
}
