import { PromptopsError } from '../core/errors.ts';
import { parseReference, type Reference } from '../core/prompt/reference.ts';
import type { Run, RunQuery } from '../core/registry/run.ts';
import { RUN_KINDS, RUN_TAGS, VERSION_TAGS } from '../core/registry/tags.ts';
import type { Registry } from '../ports/registry.ts';
import type { Journal } from './read-journal.ts';
import { resolveVersion } from './resolve-version.ts';

export interface RunRequest {
  /** The id of a run, or a reference: a name alone means the latest run of that prompt. */
  readonly of: string | undefined;
  /** The commit, or how it begins. */
  readonly gitSha: string | undefined;
}

export interface RunDependencies {
  readonly registry: () => Promise<Registry>;
  readonly journal: Journal;
}

const RUN_ID = /^[0-9a-f]{32}$/;
const WHOLE_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHORTEST_SHA = 7;

/** One lineage run: by its id, of a version, or the latest of a prompt, a commit or the whole experiment. */
export async function findRun({ of, gitSha }: RunRequest, dependencies: RunDependencies): Promise<Run> {
  const { tracker } = dependencies.journal;
  const sha = gitSha?.toLowerCase();
  if (sha !== undefined && (sha.length < SHORTEST_SHA || !/^[0-9a-f]+$/.test(sha)))
    throw new PromptopsError('USAGE', `\`${gitSha}\` is not a commit.`, `Write at least its first ${SHORTEST_SHA} characters.`);
  const byId = of !== undefined && RUN_ID.test(of) ? await tracker.run(of) : undefined;
  if (byId) return byId;
  const reference = of === undefined ? undefined : parseReference(of);
  if (reference && reference.target.kind !== 'latest') return runOfVersion(reference, sha, dependencies);
  const found = await latestRun(reference?.name, sha, dependencies.journal);
  if (found) return found;
  const what = [reference?.name, sha && `commit ${sha}`].filter(Boolean).join(' at ');
  throw notFound(what === '' ? 'no prompt' : what, dependencies.journal);
}

async function runOfVersion(reference: Reference, sha: string | undefined, { registry, journal }: RunDependencies): Promise<Run> {
  const { version } = await resolveVersion(reference, await registry());
  const what = `${version.name}/${version.version}`;
  const id = version.tags[VERSION_TAGS.runId];
  const run = id === undefined || id === '' ? undefined : await journal.tracker.run(id);
  if (run === undefined) throw notFound(what, journal);
  if (sha !== undefined && !commitOf(run).startsWith(sha))
    throw new PromptopsError('PROMPT_NOT_FOUND', `${what} was registered from commit ${commitOf(run) || 'unknown'}, not from ${sha}.`);
  return run;
}

/** Runs come newest first. One that stands for another, or came to nothing, is not meant. */
async function latestRun(prompt: string | undefined, sha: string | undefined, { tracker, experiment }: Journal): Promise<Run | undefined> {
  const experimentId = await tracker.findExperiment(experiment);
  if (experimentId === undefined) return undefined;
  const tags = { [RUN_TAGS.kind]: RUN_KINDS.lineage, ...(prompt !== undefined && { [RUN_TAGS.prompt]: prompt }) };
  const query: RunQuery = { experimentId, tags, ...(sha !== undefined && WHOLE_SHA.test(sha) && { params: { git_sha: sha } }) };
  for await (const run of tracker.runs(query)) {
    if (run.tags[RUN_TAGS.duplicateOf] !== undefined || run.status === 'KILLED' || run.status === 'FAILED') continue;
    if (sha === undefined || commitOf(run).startsWith(sha)) return run;
  }
  return undefined;
}

function commitOf({ params }: Run): string {
  return params['git_sha'] ?? '';
}

function notFound(what: string, { tracker, experiment }: Journal): PromptopsError {
  return new PromptopsError(
    'PROMPT_NOT_FOUND',
    `There is no lineage run of ${what} in the experiment ${experiment} of ${tracker.uri}.`,
    '`promptops history <prompt>` shows the versions that are there; those made outside promptops have no run.',
  );
}

/** The source of the prompt where the server does not serve artifacts: register keeps it with the version. */
export async function keptSource({ tags }: Run, registry: () => Promise<Registry>): Promise<Uint8Array | undefined> {
  const { [RUN_TAGS.prompt]: name, [RUN_TAGS.registryVersion]: number, [RUN_TAGS.artifact]: unavailable } = tags;
  if (unavailable === undefined || name === undefined || number === undefined) return undefined;
  const source = (await (await registry()).version(name, Number(number)))?.tags[VERSION_TAGS.source];
  return source === undefined ? undefined : new TextEncoder().encode(source);
}
