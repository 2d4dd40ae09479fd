import { PromptopsError } from '../core/errors.ts';
import { TAGS } from '../core/mlflow/codec.ts';
import { REGISTER_BATCH } from '../core/plan/remote-prompt.ts';
import { holderAmong } from '../core/registry/duplicates.ts';
import { lineageFacts, runName, versionTags } from '../core/registry/lineage.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import type { Registry } from '../ports/registry.ts';
import { createPromptOnce, createVersionOnce, holderOf, sayAgain } from './create-once.ts';
import { followHolder } from './follow-holder.ts';
import type { KnownDependencies } from './register-known.ts';
import { allowedMoves, type Registered, type Registration, type RegistrationDependencies } from './registration.ts';
import { removeDuplicate } from './remove-duplicate.ts';
import { abandonRun, takeRun } from './take-run.ts';
import { completeLineage, putArtifacts } from './write-lineage.ts';

/** New content: all at once where the registry can, else request by request in an order that a crash cannot spoil. */
export async function registerVersion(registration: Registration, dependencies: KnownDependencies): Promise<Registered> {
  const { registry } = dependencies;
  await closeMoves(registration, dependencies);
  return registry.publish ? published(registration, registry.publish, dependencies) : inOrder(registration, dependencies);
}

/** Moves to older content that register began and never ended: the new content takes their place. */
async function closeMoves({ remote }: Registration, { tracker, now }: RegistrationDependencies): Promise<void> {
  for (const { alias, to, runId, state, batch } of remote?.moves ?? []) {
    if (state !== 'open' || !batch.startsWith(REGISTER_BATCH)) continue;
    const cameToPass = remote?.prompt.aliases[alias] === to;
    await sayAgain(() => tracker.updateRun(runId, { status: cameToPass ? 'FINISHED' : 'KILLED', endTime: now() }));
  }
}

async function published(
  registration: Registration,
  publish: NonNullable<RegistrationDependencies['registry']['publish']>,
  dependencies: KnownDependencies,
): Promise<Registered> {
  const { local, action, origin, remote, artifacts, message } = registration;
  const { experiment, deployment, trackingAlias, now } = dependencies;
  const moves = allowedMoves(action);
  const startTime = now();
  const result = await publish({
    name: local.name,
    prompt: promptFacts(local),
    ...(action.facts.description !== null && { newDescription: action.facts.description }),
    experiment,
    startTime,
    draft: (runId) => ({ description: message, tags: versionTags(local, origin, runId) }),
    aliases: moves.map(({ alias, from }) => ({ alias, expected: from })),
    artifacts,
    lineage: ({ version }) => ({
      runName: runName(local, version),
      ...lineageFacts(local, origin, remote, { version, startTime, moves, deployment, trackingAlias }),
    }),
  });
  if (result.kind === 'known') return followHolder(registration, undefined, result.version, dependencies);
  return { version: result.version, run: result.run, aliases: moves.map(({ alias }) => alias), created: false, warnings: [] };
}

async function inOrder(registration: Registration, dependencies: KnownDependencies): Promise<Registered> {
  const { local, action, origin, message, remote, unfinished } = registration;
  const { registry, tracker, now } = dependencies;
  const isNew = action.kind === 'create';
  const [run, prompt] = await both(
    takeRun(registration, dependencies),
    isNew ? createPromptOnce(registry, local.name, promptFacts(local)) : 'created',
  );
  if (prompt === 'model') {
    await sayAgain(() => tracker.updateRun(run.id, { status: 'KILLED', endTime: now() }));
    throw new PromptopsError(
      'POLICY_REFUSED',
      `${local.name} is the name of a model.`,
      'Models and prompts share their names: rename the prompt.',
    );
  }
  // Somebody made the prompt since we looked, or began with this content and did not come to its end: perhaps the version is there.
  const isContested = prompt === 'exists' || unfinished.length > 0;
  const before = isContested ? await holderOf(registry, local.name, local.hash) : undefined;
  if (before) return followHolder(registration, run, before, dependencies);
  const draft = { name: local.name, description: message, tags: versionTags(local, origin, run.id) };
  const [version, unstored] = await both(createVersionOnce(registry, draft, local.hash), putArtifacts(registration, run, dependencies));
  // Numbers are given without gaps: the next one says that nobody made a version in between.
  const lower = isContested || version.version !== newest(remote) + 1 ? await lowerHolder(version, local.hash, registry) : undefined;
  if (lower) await removeDuplicate(version, lower, registry);
  if (lower || version.tags[VERSION_TAGS.runId] !== run.id) return followHolder(registration, run, lower ?? version, dependencies);
  const { description } = action.facts;
  if (description !== null) await sayAgain(() => registry.setPromptDescription(local.name, description));
  const completed = await completeLineage(registration, version, { run, unstored, moves: allowedMoves(action) }, dependencies);
  for (const other of unfinished) if (other.id !== run.id) await abandonRun(other, version, dependencies);
  return { version, run, created: true, ...completed };
}

function newest(remote: Registration['remote']): number {
  return Math.max(0, ...(remote?.versions ?? []).map(({ version }) => version));
}

/** Once a number is given, every lower one can be seen: before anything points at a version, it is known whether it stays. */
async function lowerHolder({ name, version }: PromptVersion, hash: string, registry: Registry): Promise<PromptVersion | undefined> {
  const holder = holderAmong(await registry.versions({ names: [name] }), hash);
  return holder !== undefined && holder.version < version ? holder : undefined;
}

function promptFacts({ description }: Registration['local']) {
  return { description: description ?? '', tags: { [TAGS.isPrompt]: 'true' } };
}

/** Both at once; where one fails, only once the other has come to its end, so that nothing goes on behind an error. */
async function both<First, Second>(
  first: First | Promise<First>,
  second: Second | Promise<Second>,
): Promise<[Awaited<First>, Awaited<Second>]> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (one.status === 'rejected') throw one.reason;
  if (other.status === 'rejected') throw other.reason;
  return [one.value, other.value];
}
