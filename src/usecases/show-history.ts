import { outsideMove } from '../core/journal/move-chain.ts';
import { type MoveFacts, moveFacts } from '../core/journal/move-facts.ts';
import { liveVersions } from '../core/registry/find-version.ts';
import { type VersionFacts, versionFacts } from '../core/registry/version-facts.ts';
import type { Registry } from '../ports/registry.ts';
import { type Journal, movesOfAlias, readMoves } from './read-journal.ts';
import { promptNamed } from './resolve-version.ts';

export interface HistoryRequest {
  readonly prompt: string;
  /** Only the moves of this alias. */
  readonly alias: string | undefined;
}

export interface History {
  /** Newest first. */
  readonly versions: readonly VersionFacts[];
  /** By alias, newest first. */
  readonly moves: readonly MoveFacts[];
}

/** The versions of a prompt and every move of its aliases, those by others included. */
export async function showHistory(
  { prompt: name, alias }: HistoryRequest,
  dependencies: { registry: Registry; journal: Journal },
): Promise<History> {
  const { registry, journal } = dependencies;
  const [prompt, versions, moves] = await Promise.all([
    promptNamed(name, registry),
    registry.versions({ names: [name] }),
    readMoves(journal, name),
  ]);
  const aliases = new Set([...Object.keys(prompt.aliases), ...moves.map((move) => move.alias)].sort());
  const wanted = [...aliases].filter((one) => alias === undefined || one === alias);
  return {
    versions: liveVersions(versions).map((version) => versionFacts(version, prompt.aliases)),
    moves: wanted.flatMap((one) => {
      const recorded = movesOfAlias(moves, name, one);
      const current = Object.hasOwn(prompt.aliases, one) ? (prompt.aliases[one] ?? null) : null;
      const outside = outsideMove(recorded, name, one, current);
      return [...recorded, ...(outside ? [outside] : [])].reverse().map(moveFacts);
    }),
  };
}
