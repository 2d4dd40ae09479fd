import { PromptopsError } from '../core/errors.ts';
import type { AliasMove } from '../core/journal/alias-move.ts';
import { lastMove } from '../core/journal/move-chain.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { movesOfAlias, openIntents, readMoves } from './read-journal.ts';
import { aliasVersion, setAndReadBack } from './set-alias.ts';
import { settle } from './write-journal.ts';

export interface SettleRequest {
  readonly way: 'resume' | 'abandon';
  /** Only these; none: every open one. */
  readonly prompts: readonly string[];
  readonly to: string | undefined;
  readonly actor: string;
}

export interface SettledMove {
  readonly prompt: string;
  readonly alias: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly runId: string;
  /** What became of it. */
  readonly settled: 'finished' | 'taken-back' | 'unused' | 'refused';
  readonly detail: string;
}

/** Settles what a process left open when it died: finishes it, or puts everything back that belonged to it. */
export async function settlePromotions(request: SettleRequest, dependencies: MoveDependencies): Promise<readonly SettledMove[]> {
  const { prompts, to, way } = request;
  const moves = await readMoves(dependencies.journal, prompts.length === 1 ? prompts[0] : undefined);
  const open = openIntents(moves).filter(
    ({ prompt, alias }) => (prompts.length === 0 || prompts.includes(prompt)) && (to === undefined || alias === to),
  );
  const settled: SettledMove[] = [];
  for (const intent of open) {
    const finished = settled.filter((one) => one.settled === 'finished' && one.prompt === intent.prompt && one.alias === intent.alias);
    const before = finished.at(-1) ?? lastMove(movesOfAlias(moves, intent.prompt, intent.alias));
    settled.push(await (way === 'resume' ? resume(intent, before, dependencies) : abandon(intent, before, dependencies)));
  }
  if (way === 'abandon') settled.push(...(await takeBackDone(open, request, dependencies)));
  return settled;
}

/** The last move of this alias that came to pass. */
type Before = Pick<AliasMove, 'to'> | undefined;

async function resume(intent: AliasMove, before: Before, { registry, journal, now }: MoveDependencies): Promise<SettledMove> {
  const { prompt, alias, from, to, runId } = intent;
  const current = await aliasVersion(registry, prompt, alias);
  if (current === to && before?.to === to) return closeUnused(intent, { journal, now });
  if (current !== to) {
    if (current !== from) return result(intent, 'refused', `it points at ${current ?? 'nothing'} by now; abandon it`);
    const version = to === null ? undefined : await registry.version(prompt, to);
    if (to !== null && !version) return result(intent, 'refused', `version ${to} was deleted; abandon it`);
    if (version && hashOfVersion(version).tampered)
      return result(intent, 'refused', `version ${to} was changed after it was registered; abandon it`);
    await setAndReadBack(intent, registry);
  }
  await settle(journal, runId, 'FINISHED', now());
  return result(intent, 'finished', current === to ? 'it had been moved already' : 'it was moved now');
}

async function abandon(intent: AliasMove, before: Before, { registry, journal, now }: MoveDependencies): Promise<SettledMove> {
  const { prompt, alias, from, to, runId } = intent;
  const current = await aliasVersion(registry, prompt, alias);
  if (current === to && before?.to === to) return closeUnused(intent, { journal, now });
  if (current === to && to !== from) {
    if (from !== null && !(await registry.version(prompt, from)))
      throw new PromptopsError(
        'REGISTRY_CONFLICT',
        `${prompt}@${alias} cannot go back: version ${from} was deleted.`,
        'Finish the promotion: `promptops promote --resume`.',
      );
    await setAndReadBack({ ...intent, from: to, to: from }, registry);
  }
  await settle(journal, runId, 'KILLED', now());
  return result(intent, 'taken-back', current === to ? 'it was put back' : 'it had not been moved');
}

/** Another move that is on record led to the same place: this one was never made, and there is nothing to take back. */
async function closeUnused(intent: AliasMove, { journal, now }: Pick<MoveDependencies, 'journal' | 'now'>): Promise<SettledMove> {
  await settle(journal, intent.runId, 'KILLED', now());
  return result(intent, 'unused', 'another move led there');
}

/** The moves of the same command that had come to pass, where they still stand. */
async function takeBackDone(
  open: readonly AliasMove[],
  { actor }: SettleRequest,
  dependencies: MoveDependencies,
): Promise<readonly SettledMove[]> {
  const batches = new Set(open.map(({ batch }) => batch));
  if (batches.size === 0) return [];
  const moves = await readMoves(dependencies.journal);
  const done = moves.filter((move) => batches.has(move.batch) && move.state === 'done');
  const standing: AliasMove[] = [];
  for (const move of done) {
    const isUndone = movesOfAlias(moves, move.prompt, move.alias).some(({ runId, state }) => runId === move.runId && state === 'undone');
    if (!isUndone && (await aliasVersion(dependencies.registry, move.prompt, move.alias)) === move.to) standing.push(move);
  }
  if (standing.length === 0) return [];
  await moveAliases(
    standing.map((move) => ({
      ...move,
      from: move.to,
      to: move.from,
      actor,
      reason: 'the promotion was abandoned',
      evidence: '',
      gitSha: '',
      undoes: [move.runId],
    })),
    dependencies,
  );
  return standing.map((move) => result(move, 'taken-back', 'it was put back'));
}

function result({ prompt, alias, from, to, runId }: AliasMove, settled: SettledMove['settled'], detail: string): SettledMove {
  return { prompt, alias, from, to, runId, settled, detail };
}
