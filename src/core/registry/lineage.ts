import { nextInChain } from '../journal/move-chain.ts';
import { isRecord, parseJson } from '../json.ts';
import { encodeProjection, type Tags } from '../mlflow/codec.ts';
import type { LocalPrompt } from '../plan/local-prompt.ts';
import type { AliasChange } from '../plan/plan.ts';
import { movesOfAlias, type RemotePrompt } from '../plan/remote-prompt.ts';
import { HASH_FORMAT, shortHash } from '../prompt/hash.ts';
import { labelTags } from './labels.ts';
import type { Run, RunFacts } from './run.ts';
import { RUN_KINDS, RUN_TAGS, VERSION_TAGS } from './tags.ts';

/** Where a version comes from and how it came to be. */
export interface Origin {
  readonly sha: string | undefined;
  readonly repo: string | undefined;
  readonly ref: string | undefined;
  readonly dirty: boolean;
  readonly actor: string | undefined;
  readonly ciUrl: string | undefined;
  /** `promptops/0.1.0` */
  readonly tool: string;
}

/** Everything a version says of itself beside its content. */
export function originTags(local: LocalPrompt, origin: Origin, runId: string): Tags {
  return filled({
    ...local.tags,
    ...local.described,
    ...(local.label !== undefined && labelTags(local.label)),
    [VERSION_TAGS.contentHash]: local.hash,
    [VERSION_TAGS.hashFormat]: String(HASH_FORMAT),
    [VERSION_TAGS.file]: local.file,
    [VERSION_TAGS.gitSha]: origin.sha ?? 'unknown',
    [VERSION_TAGS.gitRepo]: origin.repo,
    [VERSION_TAGS.gitRef]: origin.ref,
    [VERSION_TAGS.gitDirty]: String(origin.dirty),
    [VERSION_TAGS.actor]: origin.actor,
    [VERSION_TAGS.ciUrl]: origin.ciUrl,
    [VERSION_TAGS.tool]: origin.tool,
    [VERSION_TAGS.runId]: runId,
  });
}

/** All tags of a new version, so that one request makes it whole. */
export function versionTags(local: LocalPrompt, origin: Origin, runId: string): Tags {
  return { ...originTags(local, origin, runId), ...encodeProjection(local.projection) };
}

/** What a lineage run is found by. */
export function runKey({ name, hash }: Pick<LocalPrompt, 'name' | 'hash'>): Tags {
  return { [RUN_TAGS.kind]: RUN_KINDS.lineage, [RUN_TAGS.prompt]: name, [RUN_TAGS.contentHash]: hash };
}

/** `prompt-1.4.0-7c178ff4`; before a prompt without a label has a number, `prompt-new-7c178ff4`. */
export function runName({ label, hash }: Pick<LocalPrompt, 'label' | 'hash'>, version?: number): string {
  return `prompt-${label ?? version ?? 'new'}-${shortHash(hash)}`;
}

export interface LineageRequest {
  readonly version: number;
  readonly startTime: number;
  readonly moves: readonly AliasChange[];
  /** What the run is tagged as deployed to where no alias of the file moved with it. */
  readonly deployment: string;
  readonly trackingAlias: string | null;
}

/** The params and tags of a lineage run once its version is known. */
export function lineageFacts(
  local: LocalPrompt,
  origin: Origin,
  remote: RemotePrompt | undefined,
  facts: LineageRequest,
): Required<Pick<RunFacts, 'params' | 'tags'>> {
  const { version, startTime, moves, deployment, trackingAlias } = facts;
  const alias = moves.find((move) => move.alias !== trackingAlias)?.alias;
  return {
    params: {
      prompt_version: local.label ?? String(version),
      content_hash: shortHash(local.hash),
      content_sha256: local.hash,
      file_name: local.file.slice(local.file.lastIndexOf('/') + 1),
      deployment_time: new Date(startTime).toISOString(),
      git_sha: origin.sha ?? 'unknown',
    },
    tags: filled({
      ...runKey(local),
      [RUN_TAGS.registryVersion]: String(version),
      [RUN_TAGS.linkedPrompts]: JSON.stringify([{ name: local.name, version: String(version) }]),
      [RUN_TAGS.aliases]: JSON.stringify(moves.map(({ alias: moved, from }) => moveRecord(moved, from, version, remote))),
      [RUN_TAGS.actor]: origin.actor,
      deployment: alias ?? deployment,
      model: local.model ?? 'none',
    }),
  };
}

/** What a run that was begun earlier lacks: params are write-once, and moves that it has on record came to pass or are made now. */
export function lackingFacts({ params, tags }: Pick<Run, 'params' | 'tags'>, facts: RunFacts, remote: RemotePrompt | undefined): RunFacts {
  const planned = recordsIn(facts.tags?.[RUN_TAGS.aliases]);
  const recorded = recordsIn(tags[RUN_TAGS.aliases]);
  const same = (one: MoveRecord, other: MoveRecord) => one.alias === other.alias && one.from === other.from && one.to === other.to;
  const moves = [
    ...recorded.filter(({ alias, to }) => remote?.prompt.aliases[alias] === to && !planned.some((one) => one.alias === alias)),
    ...planned.map((one) => recorded.find((other) => same(one, other)) ?? one),
  ];
  return {
    params: Object.fromEntries(Object.entries(facts.params ?? {}).filter(([key]) => !Object.hasOwn(params, key))),
    tags: { ...facts.tags, [RUN_TAGS.aliases]: JSON.stringify(moves) },
  };
}

interface MoveRecord {
  readonly alias: string;
  readonly from: number | null;
  readonly to: number;
  readonly seq: number;
}

function recordsIn(tag: string | undefined): readonly MoveRecord[] {
  try {
    const records = parseJson(tag ?? '[]');
    return Array.isArray(records) ? (records.filter(isRecord) as unknown as readonly MoveRecord[]) : [];
  } catch {
    return [];
  }
}

function moveRecord(alias: string, from: number | null, to: number, remote: RemotePrompt | undefined): MoveRecord {
  return { alias, from, to, seq: nextInChain(remote ? movesOfAlias(remote, alias) : []).seq };
}

function filled(tags: Readonly<Record<string, string | undefined>>): Tags {
  return Object.fromEntries(Object.entries(tags).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
}
