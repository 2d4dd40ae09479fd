import { groupBy } from '../core/group-by.ts';
import { movesOf } from '../core/journal/alias-move.ts';
import { inOrder, lastMove } from '../core/journal/move-chain.ts';
import type { LocalPrompt } from '../core/plan/local-prompt.ts';
import type { RemotePrompt, RemoteState } from '../core/plan/remote-prompt.ts';
import type { Run, RunQuery } from '../core/registry/run.ts';
import { RUN_KINDS, RUN_TAGS, VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import type { Registry } from '../ports/registry.ts';
import type { Tracker } from '../ports/tracker.ts';

interface Stores {
  readonly registry: Registry;
  readonly tracker: Tracker;
}

/** What can be asked before the files are known. */
export interface Listing {
  readonly prompts: readonly RegisteredPrompt[];
  readonly experimentId: string | undefined;
  /** Runs that did not come to their end: lineage, and moves of aliases. */
  readonly running: readonly Run[];
}

/** Begun before the files are read: the server answers while this process is busy with them. */
export function listRegistry(experiment: string, { registry, tracker }: Stores): Promise<Listing> {
  const runs = tracker.findExperiment(experiment).then(async (experimentId) => ({
    experimentId,
    running: experimentId === undefined ? [] : await runsIn(tracker, { experimentId, status: 'RUNNING' }),
  }));
  const listing = Promise.all([registry.prompts(), runs]).then(([prompts, rest]) => ({ prompts, ...rest }));
  // Nobody listens yet; whoever waits for it later still gets the error.
  listing.catch(() => {});
  return listing;
}

export interface ReadRequest {
  readonly local: readonly LocalPrompt[];
  /** The aliases that follow a file. */
  readonly followed: (prompt: LocalPrompt) => readonly string[];
  /** Prompts without a file matter too. */
  readonly orphans: boolean;
}

/** Everything a plan needs, in as few requests as the registry allows: five, whatever the number of prompts, and three when nothing changed. */
export async function readRegistry(listing: Listing, request: ReadRequest, { registry, tracker }: Stores): Promise<RemoteState> {
  const { prompts, experimentId, running } = listing;
  const { followed, orphans } = request;
  const local = new Map(request.local.map((prompt) => [prompt.name, prompt]));
  const unexplained = prompts.flatMap((prompt) => {
    const file = local.get(prompt.name);
    return file === undefined && !orphans ? [] : unexplainedAliases(prompt, file?.hash, file ? followed(file) : []);
  });
  const [recorded, versions] = await Promise.all([
    experimentId === undefined ? [] : recordedRuns(tracker, experimentId, unexplained),
    versionsOf(prompts, local, registry),
  ]);
  const runs = new Map([...running, ...recorded].map((run) => [run.id, run]));
  const movesByPrompt = groupBy([...runs.values()].flatMap(movesOf), ({ prompt }) => prompt);
  const remote = prompts.map((prompt): [string, RemotePrompt] => [
    prompt.name,
    {
      prompt,
      versions: versions.get(prompt.name) ?? (prompt.latest ? [prompt.latest] : []),
      moves: inOrder(movesByPrompt.get(prompt.name) ?? []),
    },
  ]);
  return { prompts: new Map(remote), unfinished: unfinishedLineage(running), experimentId };
}

/** The oldest of one content first: it is taken up, and whoever comes later finds the same. */
function unfinishedLineage(running: readonly Run[]): readonly Run[] {
  return running
    .filter(({ tags }) => tags[RUN_TAGS.kind] === RUN_KINDS.lineage)
    .sort((a, b) => a.startTime - b.startTime || (a.id < b.id ? -1 : 1));
}

/** As `name alias version`. An alias that follows the file and stands for what the file holds is explained by git. */
function unexplainedAliases({ name, latest, aliases }: RegisteredPrompt, hash: string | undefined, followed: readonly string[]) {
  const explained = latest !== undefined && holdsFile(latest, hash) ? followed : [];
  return Object.entries(aliases)
    .filter(([alias, version]) => !(explained.includes(alias) && version === latest?.version))
    .map(([alias, version]) => `${name} ${alias} ${version}`);
}

/** Newest first, until every alias is explained: something on record moved it to where it points. A run that was taken up is older than its moves. */
async function recordedRuns(tracker: Tracker, experimentId: string, unexplained: readonly string[]): Promise<readonly Run[]> {
  const open = new Set(unexplained);
  const runs: Run[] = [];
  if (open.size === 0) return runs;
  for await (const run of tracker.runs({ experimentId })) {
    runs.push(run);
    for (const move of movesOf(run)) if (lastMove([move])) open.delete(`${move.prompt} ${move.alias} ${move.to}`);
    if (open.size === 0) break;
  }
  return runs;
}

async function runsIn(tracker: Tracker, query: RunQuery): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for await (const run of tracker.runs(query)) runs.push(run);
  return runs;
}

/** All versions of those prompts whose latest one does not say everything. */
async function versionsOf(
  prompts: readonly RegisteredPrompt[],
  local: ReadonlyMap<string, LocalPrompt>,
  registry: Registry,
): Promise<ReadonlyMap<string, readonly PromptVersion[]>> {
  const names = prompts.flatMap((prompt) => {
    const file = local.get(prompt.name);
    return file === undefined || latestSaysAll(prompt, file.hash) ? [] : [prompt.name];
  });
  if (names.length === 0) return new Map();
  const found = groupBy(await registry.versions({ names }), ({ name }) => name);
  return new Map(names.map((name) => [name, found.get(name) ?? []]));
}

function latestSaysAll({ latest, aliases }: RegisteredPrompt, hash: string): boolean {
  if (latest === undefined || !holdsFile(latest, hash)) return false;
  const targets = Object.values(aliases);
  // No alias of ours ever points at a version that lost a race; one without any may be about to go.
  const stands = latest.version === 1 || targets.length > 0;
  return stands && targets.every((version) => version === latest.version);
}

function holdsFile(version: PromptVersion, hash: string | undefined): boolean {
  if (version.tags[VERSION_TAGS.duplicateOf] !== undefined) return false;
  const { actual, tampered } = hashOfVersion(version);
  return !tampered && actual !== undefined && actual === hash;
}
