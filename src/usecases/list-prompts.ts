import { isPromptopsError } from '../core/errors.ts';
import type { AliasMove } from '../core/journal/alias-move.ts';
import { outsideMove } from '../core/journal/move-chain.ts';
import { type PromptFacts, promptFacts, type Surroundings } from '../core/registry/prompt-facts.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import type { Registry } from '../ports/registry.ts';
import { type Journal, movesOfAlias, readMoves } from './read-journal.ts';

export interface ListRequest {
  /** Only prompts that have it, each with the version it points at. */
  readonly alias: string | undefined;
  /** Points at what git holds; `null`: off. */
  readonly trackingAlias: string | null;
  readonly files: Surroundings['files'];
}

export interface ListResult {
  readonly prompts: readonly PromptFacts[];
  readonly warnings: readonly string[];
}

/** What a registry holds, held against the files and the journal. */
export async function listPrompts(
  { alias, trackingAlias, files }: ListRequest,
  dependencies: { registry: Registry; journal: Journal },
): Promise<ListResult> {
  const { registry, journal } = dependencies;
  const [all, { moves, warnings }] = await Promise.all([registry.prompts(), movesOrWarning(journal)]);
  const prompts = alias === undefined ? all : all.filter(({ aliases }) => Object.hasOwn(aliases, alias));
  const changed = prompts.filter(
    ({ name, latest }) => latest && files?.has(name) && files.get(name)?.hash !== hashOfVersion(latest).tagged,
  );
  const [versions, tracked] = await Promise.all([
    versionsOf(prompts, alias, registry),
    alias !== undefined || trackingAlias === null ? new Map<string, PromptVersion>() : versionsOf(changed, trackingAlias, registry),
  ]);
  const listed = prompts.map((prompt) => {
    const drifted = moves === undefined ? [] : driftedAliases(prompt, moves);
    return promptFacts(prompt, versions.get(prompt.name), { files, driftedAliases: drifted, tracked: tracked.get(prompt.name) });
  });
  return { prompts: listed, warnings };
}

/** Aliases that stand elsewhere than the journal says. */
function driftedAliases({ name, aliases }: RegisteredPrompt, moves: readonly AliasMove[]): readonly string[] {
  return Object.keys(aliases).filter(
    (alias) => outsideMove(movesOfAlias(moves, name, alias), name, alias, aliases[alias] ?? null) !== undefined,
  );
}

/** A list is worth having without the journal; what it then cannot say is said. */
async function movesOrWarning(journal: Journal): Promise<{ moves: readonly AliasMove[] | undefined; warnings: readonly string[] }> {
  try {
    return { moves: await readMoves(journal), warnings: [] };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { moves: undefined, warnings: [`The journal could not be read, so moves by others are not marked: ${error.message}`] };
  }
}

async function versionsOf(
  prompts: readonly RegisteredPrompt[],
  alias: string | undefined,
  registry: Registry,
): Promise<ReadonlyMap<string, PromptVersion>> {
  const found = new Map<string, PromptVersion>();
  const missing: RegisteredPrompt[] = [];
  for (const prompt of prompts) {
    const { name, latest, aliases } = prompt;
    const wanted = alias === undefined ? latest?.version : aliases[alias];
    const isDuplicate = latest?.tags[VERSION_TAGS.duplicateOf] !== undefined;
    if (latest && latest.version === wanted && (!isDuplicate || alias !== undefined)) found.set(name, latest);
    else if (wanted !== undefined) missing.push(prompt);
  }
  if (missing.length === 0) return found;
  const versions = await registry.versions({ names: missing.map(({ name }) => name) });
  for (const { name, aliases } of missing) {
    const own = versions.filter((version) => version.name === name);
    const version =
      alias === undefined
        ? own.find(({ tags }) => tags[VERSION_TAGS.duplicateOf] === undefined)
        : own.find((one) => one.version === aliases[alias]);
    if (version) found.set(name, version);
  }
  return found;
}
