import type { EvalJournal } from '../../ports/eval-journal.ts';
import { canGoOn } from './can-go-on.ts';

/** So many stay, whatever they are. */
const LATEST = 100;
/** So long those behind them stay that `--resume` could still take up. */
const RESUMABLE_MS = 30 * 24 * 3_600_000;

/** Keeps the folder of evaluations from growing for ever. What promotions rest on is in the registry, not here. */
export function dropOldEvaluations(journal: Pick<EvalJournal, 'ids' | 'finished' | 'lastWritten' | 'drop'>, now: number): void {
  for (const id of journal.ids().slice(LATEST)) if (!isWanted(id, journal, now)) journal.drop(id);
}

function isWanted(id: string, journal: Pick<EvalJournal, 'finished' | 'lastWritten'>, now: number): boolean {
  if (now - (journal.lastWritten(id) ?? 0) > RESUMABLE_MS) return false;
  const evaluation = journal.finished(id);
  return evaluation === undefined || canGoOn(evaluation);
}
