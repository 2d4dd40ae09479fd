import { type AliasMove, OUTSIDE } from './alias-move.ts';

/** Oldest first. Clocks of several machines disagree, so the numbers decide; equal ones only ever arise with killed moves. */
export function inOrder(moves: Iterable<AliasMove>): readonly AliasMove[] {
  const ordered = [...moves].sort((a, b) => a.seq - b.seq || a.at - b.at || (a.runId < b.runId ? -1 : 1));
  const undone = new Set(
    ordered.filter(({ state }) => state === 'done').flatMap(({ alias, undoes }) => undoes.map((run) => key(alias, run))),
  );
  return ordered.map((move) => (move.state === 'done' && undone.has(key(move.alias, move.runId)) ? { ...move, state: 'undone' } : move));
}

/** A lineage run can record moves of several aliases. */
function key(alias: string, runId: string): string {
  return `${alias} ${runId}`;
}

/** The last move that came to pass, whatever became of it later. */
export function lastMove(moves: readonly AliasMove[]): AliasMove | undefined {
  return moves.findLast(({ state }) => state === 'done' || state === 'undone');
}

/** The number of the next entry and the run it follows; killed and open entries have taken theirs. */
export function nextInChain(moves: readonly AliasMove[]): { readonly seq: number; readonly previous: string } {
  return { seq: Math.max(0, ...moves.map(({ seq }) => seq)) + 1, previous: lastMove(moves)?.runId ?? '' };
}

/** The move that nobody recorded: the alias points elsewhere than the journal says. An open entry explains what it was about to do. */
export function outsideMove(moves: readonly AliasMove[], prompt: string, alias: string, current: number | null): AliasMove | undefined {
  const last = lastMove(moves);
  if (last === undefined ? current === null : last.to === current) return undefined;
  if (moves.some(({ state, to }) => state === 'open' && to === current)) return undefined;
  return {
    prompt,
    alias,
    from: last?.to ?? null,
    to: current,
    at: 0,
    actor: '',
    reason: '',
    evidence: '',
    gitSha: '',
    seq: 0,
    previous: last?.runId ?? '',
    batch: '',
    undoes: [],
    state: 'done',
    runId: '',
    outside: true,
    recordedBy: 'nobody',
  };
}

export interface StepBack {
  readonly to: number;
  readonly undoes: readonly string[];
}

/** Where going back leads, nearest first: the move of others, then each of ours that still stands. */
export function stepsBack(moves: readonly AliasMove[], outside: AliasMove | undefined): readonly StepBack[] {
  const steps: StepBack[] = [];
  const undoes: string[] = [];
  if (outside !== undefined && outside.from !== null) {
    undoes.push(OUTSIDE);
    steps.push({ to: outside.from, undoes: [...undoes] });
  }
  for (const { from, runId } of moves.filter(({ state, undoes: taken }) => state === 'done' && taken.length === 0).toReversed()) {
    undoes.push(runId);
    if (from !== null) steps.push({ to: from, undoes: [...undoes] });
  }
  return steps;
}
