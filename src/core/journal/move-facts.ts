import type { Json } from '../json.ts';
import { parseJson } from '../json.ts';
import type { AliasMove, MoveState } from './alias-move.ts';

/** What machine output says of a move; `null` for what is not known. */
export interface MoveFacts {
  readonly prompt: string;
  readonly alias: string;
  readonly from: number | null;
  readonly to: number | null;
  /** ISO 8601, by the clock of who moved it. */
  readonly at: string | null;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly evidence: Json;
  readonly gitSha: string | null;
  readonly seq: number | null;
  readonly state: MoveState;
  readonly runId: string | null;
  /** Made by something else than promptops. */
  readonly outside: boolean;
}

export function moveFacts(move: AliasMove): MoveFacts {
  const { prompt, alias, from, to, state, outside } = move;
  return {
    prompt,
    alias,
    from,
    to,
    at: outside ? null : new Date(move.at).toISOString(),
    actor: move.actor || null,
    reason: move.reason || null,
    evidence: evidenceIn(move.evidence),
    gitSha: move.gitSha || null,
    seq: outside ? null : move.seq,
    state,
    runId: move.runId || null,
    outside,
  };
}

function evidenceIn(text: string): Json {
  try {
    return text === '' ? null : parseJson(text);
  } catch {
    return text;
  }
}
