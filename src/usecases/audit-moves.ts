import { groupBy } from '../core/group-by.ts';
import { type MoveFacts, moveFacts } from '../core/journal/move-facts.ts';
import { type Journal, movesOfAlias, readMoves } from './read-journal.ts';

/** Everything on record, by prompt and alias, each in its own order. */
export async function auditMoves(prompt: string | undefined, journal: Journal): Promise<readonly MoveFacts[]> {
  const moves = await readMoves(journal, prompt);
  const groups = groupBy(moves, (move) => JSON.stringify([move.prompt, move.alias]));
  return [...groups.keys()].sort().flatMap((key) => {
    const [first] = groups.get(key) ?? [];
    return first === undefined ? [] : movesOfAlias(moves, first.prompt, first.alias).map(moveFacts);
  });
}
