import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { AliasMove, MoveDraft } from '../core/journal/alias-move.ts';
import { lastMove, nextInChain } from '../core/journal/move-chain.ts';
import { REGISTER_BATCH } from '../core/plan/remote-prompt.ts';
import type { Registry } from '../ports/registry.ts';
import { describeIntent, SETTLE_HINT } from './describe-intent.ts';
import { type Journal, movesOfAlias, openIntents, readMoves } from './read-journal.ts';
import { StateUnknown, setAndReadBack } from './set-alias.ts';
import { settle, writeIntent } from './write-journal.ts';

export interface MoveDependencies {
  readonly registry: Registry;
  readonly journal: Journal;
  /** Milliseconds: goes on record, decides nothing. */
  readonly now: () => number;
  /** A new name for each command that moves. */
  readonly newId: () => string;
}

export type MoveRequest = Omit<MoveDraft, 'seq' | 'previous' | 'batch'>;

/** A move with its entry in the journal. */
export interface JournaledMove extends MoveDraft {
  readonly runId: string;
}

/**
 * Moves aliases the one way they may be moved: every intent on record, nobody else at it, still where it was expected, set, read back,
 * settled. What goes wrong in the middle is taken back; where that is not possible, the intents stay open and say so.
 */
export async function moveAliases(requests: readonly MoveRequest[], dependencies: MoveDependencies): Promise<readonly JournaledMove[]> {
  const intents = await writeIntents(requests, dependencies);
  await yieldToOthers(intents, dependencies);
  const done: JournaledMove[] = [];
  for (const intent of intents) {
    try {
      await setAndReadBack(intent, dependencies.registry);
    } catch (error) {
      throw await takeBack(error, intent, { done, intents }, dependencies);
    }
    await finish(intent, dependencies);
    done.push(intent);
  }
  return done;
}

async function writeIntents(requests: readonly MoveRequest[], dependencies: MoveDependencies): Promise<readonly JournaledMove[]> {
  const { journal, now, newId } = dependencies;
  const moves = await movesOfRequests(requests, journal);
  const batch = newId();
  const intents: JournaledMove[] = [];
  for (const request of requests) {
    const draft = { ...request, batch, ...nextInChain(movesOfAlias(moves, request.prompt, request.alias)) };
    try {
      intents.push({ ...draft, runId: (await writeIntent(journal, draft, now())).id });
    } catch (error) {
      await kill(intents, dependencies);
      throw error;
    }
  }
  return intents;
}

/** Whoever finds another open intent, or a move that was settled meanwhile, gives way: perhaps both, never none. */
async function yieldToOthers(intents: readonly JournaledMove[], dependencies: MoveDependencies): Promise<void> {
  const { journal, now } = dependencies;
  const moves = await movesOfRequests(intents, journal);
  const own = new Set(intents.map(({ runId }) => runId));
  for (const intent of intents) {
    const { prompt, alias, seq, runId } = intent;
    const recorded = movesOfAlias(moves, prompt, alias);
    const rivals = openIntents(recorded).filter((move) => !own.has(move.runId));
    const other = rivals.find((move) => !givesWay(move, intent));
    const last = lastMove(recorded);
    const given = recorded.find((move) => move.runId === runId && move.state !== 'open');
    if (!other && !given && (last?.seq ?? 0) < seq) {
      if (!isOfRegister(intent)) await closeMoves(rivals, intent, dependencies);
      continue;
    }
    await kill(intents, dependencies);
    if (other)
      throw new PromptopsError('PROMOTION_OPEN', `Another promotion is in progress: ${describeIntent(other, now())}.`, SETTLE_HINT);
    if (given)
      throw new PromptopsError('PROMOTION_OPEN', `Somebody abandoned this move of ${prompt}@${alias}.`, 'Ask who did, then start again.');
    const by = last?.actor ? ` by ${last.actor}` : '';
    throw new PromptopsError(
      'REGISTRY_CONFLICT',
      `${prompt}@${alias} was moved to version ${last?.to}${by} meanwhile.`,
      'Look at `promptops history`, then decide again.',
    );
  }
}

/**
 * Of two registers that do the same, one yields and finishes what the other began: where both yielded, nobody would move it.
 * For anybody else register holds no lock: it sees that its entry is closed, and yields.
 */
function givesWay(other: AliasMove, intent: JournaledMove): boolean {
  return isOfRegister(other) && (!isOfRegister(intent) || (other.to === intent.to && other.runId > intent.runId));
}

function isOfRegister({ batch }: Pick<AliasMove, 'batch'>): boolean {
  return batch.startsWith(REGISTER_BATCH);
}

/** What register began and did not end: it came to pass, or it will not. */
async function closeMoves(begun: readonly AliasMove[], { from }: JournaledMove, { journal, now }: MoveDependencies): Promise<void> {
  for (const { runId, to } of begun) await settle(journal, runId, to === from ? 'FINISHED' : 'KILLED', now());
}

async function finish(intent: JournaledMove, { journal, now }: MoveDependencies): Promise<void> {
  try {
    await settle(journal, intent.runId, 'FINISHED', now());
  } catch (cause) {
    if (!isPromptopsError(cause)) throw cause;
    const moved = `${intent.prompt}@${intent.alias} points at version ${intent.to} now, but the journal could not be told`;
    throw new PromptopsError(cause.code, `${moved}: its entry ${intent.runId} is still open.`, SETTLE_HINT, { cause });
  }
}

/** The error that tells what became of all of them. */
async function takeBack(
  error: unknown,
  failed: JournaledMove,
  { done, intents }: { readonly done: readonly JournaledMove[]; readonly intents: readonly JournaledMove[] },
  dependencies: MoveDependencies,
): Promise<unknown> {
  if (!isPromptopsError(error)) return error;
  const name = `${failed.prompt}@${failed.alias}`;
  const rest = intents.filter((intent) => !done.includes(intent));
  if (error instanceof StateUnknown) {
    const open = rest.map(({ prompt }) => prompt).join(', ');
    const moved = done.length > 0 ? ` Moved: ${done.map(({ prompt }) => prompt).join(', ')}.` : '';
    return new PromptopsError(error.code, `Whether ${name} was moved is not known. Open: ${open}.${moved}`, SETTLE_HINT, { cause: error });
  }
  await kill(rest, dependencies);
  if (done.length === 0) return error;
  const back = done
    .toReversed()
    .map((move) => ({ ...move, from: move.to, to: move.from, undoes: [move.runId], reason: `${name} could not be moved` }));
  const names = done.map(({ prompt }) => prompt).join(', ');
  try {
    await moveAliases(back, dependencies);
    return new PromptopsError(
      error.code,
      `${error.message} Nothing is moved: ${names} ${done.length === 1 ? 'was' : 'were'} taken back.`,
      error.hint,
      { cause: error },
    );
  } catch (cause) {
    const hint = 'Look at `promptops history`, then roll each of them back: `promptops rollback`.';
    return new PromptopsError(error.code, `${error.message} Already moved, and not taken back: ${names}.`, hint, { cause });
  }
}

/** Nothing was moved under these intents. An entry that cannot be reached stays open, which is safe: the next one asks about it. */
async function kill(intents: readonly JournaledMove[], { journal, now }: MoveDependencies): Promise<void> {
  await Promise.allSettled(intents.map(({ runId }) => settle(journal, runId, 'KILLED', now())));
}

async function movesOfRequests(requests: readonly Pick<MoveRequest, 'prompt'>[], journal: Journal): Promise<readonly AliasMove[]> {
  const prompts = new Set(requests.map(({ prompt }) => prompt));
  const [only] = prompts;
  return readMoves(journal, prompts.size === 1 ? only : undefined);
}
