import { type AliasMove, movesOf } from '../core/journal/alias-move.ts';
import { inOrder } from '../core/journal/move-chain.ts';
import { RUN_KINDS, RUN_TAGS } from '../core/registry/tags.ts';
import type { Tracker } from '../ports/tracker.ts';

/** Where moves are on record. */
export interface Journal {
  readonly tracker: Tracker;
  /** The name of the experiment. */
  readonly experiment: string;
}

/** Every recorded move, of one prompt or of all: journal runs, and what register moved together with a new version. */
export async function readMoves({ tracker, experiment }: Journal, prompt?: string): Promise<readonly AliasMove[]> {
  const experimentId = await tracker.findExperiment(experiment);
  if (experimentId === undefined) return [];
  const recorded = await Promise.all(
    Object.values(RUN_KINDS).map(async (kind) => {
      const moves: AliasMove[] = [];
      const tags = { [RUN_TAGS.kind]: kind, ...(prompt !== undefined && { [RUN_TAGS.prompt]: prompt }) };
      for await (const run of tracker.runs({ experimentId, tags })) moves.push(...movesOf(run));
      return moves;
    }),
  );
  return recorded.flat();
}

/** Those of one alias, oldest first. */
export function movesOfAlias(moves: readonly AliasMove[], prompt: string, alias: string): readonly AliasMove[] {
  return inOrder(moves.filter((move) => move.prompt === prompt && move.alias === alias));
}

/** Begun and not settled: by a process that is still at it, or that died. */
export function openIntents(moves: readonly AliasMove[]): readonly AliasMove[] {
  return inOrder(moves.filter(({ state, recordedBy }) => state === 'open' && recordedBy === 'move'));
}
