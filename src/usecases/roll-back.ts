import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { AliasMove, MoveDraft } from '../core/journal/alias-move.ts';
import { type AliasPolicy, commitOf, isGuarded, policyOf } from '../core/journal/alias-policy.ts';
import { nextInChain, outsideMove, type StepBack, stepsBack } from '../core/journal/move-chain.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { hashOfVersion } from '../core/registry/version-hash.ts';
import type { Registry } from '../ports/registry.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { addToOutbox, OUTBOX, type OutboxEntry, outboxEntry } from './outbox.ts';
import { movesOfAlias, readMoves } from './read-journal.ts';
import { aliasVersion, setAndReadBack } from './set-alias.ts';

export interface RollBackRequest {
  readonly prompt: string;
  readonly alias: string;
  /** A version; without it, where the latest move that still stands came from. */
  readonly to: number | undefined;
  readonly actor: string;
  readonly reason: string;
  readonly dryRun: boolean;
}

export interface RollBackDependencies extends MoveDependencies {
  readonly workspace: Workspace;
  readonly policies: Readonly<Record<string, AliasPolicy>>;
}

export interface RolledBack {
  readonly prompt: string;
  readonly alias: string;
  readonly from: number | null;
  readonly to: number;
  /** `null` where nothing was moved, or the journal could not be written. */
  readonly runId: string | null;
  /** The entry that the journal could not take, and where it waits, if it could be kept at all. */
  readonly unwritten?: { readonly entry: OutboxEntry; readonly file: string | undefined; readonly why: string };
}

/** Takes the latest move back that still stands: never gated, and not held up by a journal that is down. */
export async function rollBack(request: RollBackRequest, dependencies: RollBackDependencies): Promise<RolledBack> {
  const { prompt, alias, actor, reason, dryRun } = request;
  const { registry } = dependencies;
  const { moves, problem } = await whatIsKnown(request, dependencies);
  const current = await aliasVersion(registry, prompt, alias);
  const steps = stepsBack(moves, outsideMove(moves, prompt, alias, current)).filter(({ to }) => to !== current);
  const step = chosenStep(request, steps, current);
  if (!problem && isGuarded(policyOf(dependencies.policies, alias))) refuseNewPlaces(step.to, moves, request);
  const version = await usable(step, steps, request, registry);
  const done = { prompt, alias, from: current, to: step.to, runId: null };
  if (dryRun || current === step.to) return done;
  const move = {
    prompt,
    alias,
    from: current,
    to: step.to,
    actor,
    reason,
    evidence: '',
    gitSha: commitOf(version) ?? '',
    undoes: step.undoes,
  };
  // One name for this move wherever it gets on record, so that an entry begun in the journal is found again by `audit push`.
  const batch = dependencies.newId();
  const named = { ...dependencies, newId: () => batch };
  if (problem) return { ...done, ...(await withoutJournal(move, moves, problem, named)) };
  try {
    const [journaled] = await moveAliases([move], named);
    return { ...done, runId: journaled?.runId ?? null };
  } catch (error) {
    if (!isPromptopsError(error) || !JOURNAL_DOWN.has(error.code)) throw error;
    return { ...done, ...(await withoutJournal(move, moves, error, named)) };
  }
}

const JOURNAL_DOWN: ReadonlySet<string> = new Set(['REGISTRY_UNREACHABLE', 'REGISTRY_REFUSED', 'REGISTRY_FAILED']);

/** A journal that cannot be read stops nobody who says where to go. */
async function whatIsKnown(
  { prompt, alias, to }: RollBackRequest,
  { journal }: RollBackDependencies,
): Promise<{ moves: readonly AliasMove[]; problem?: PromptopsError }> {
  try {
    return { moves: movesOfAlias(await readMoves(journal, prompt), prompt, alias) };
  } catch (error) {
    if (!isPromptopsError(error) || to === undefined) throw error;
    return { moves: [], problem: error };
  }
}

function chosenStep({ prompt, alias, to }: RollBackRequest, steps: readonly StepBack[], current: number | null): StepBack {
  if (to !== undefined) return steps.find((step) => step.to === to) ?? { to, undoes: [] };
  const [nearest] = steps;
  if (nearest) return nearest;
  const where = current === null ? 'is not there' : `points at version ${current}`;
  throw new PromptopsError(
    'POLICY_REFUSED',
    `${prompt}@${alias} ${where}, and no earlier place of it is on record.`,
    'Say where to: `--to 3`. `promptops history` shows the versions.',
  );
}

/** Back is where a guarded alias has been; anywhere else would be a way around its gate. */
function refuseNewPlaces(to: number, moves: readonly AliasMove[], { prompt, alias }: RollBackRequest): void {
  if (moves.some((move) => move.state !== 'killed' && (move.from === to || (move.to === to && move.state !== 'open')))) return;
  throw new PromptopsError(
    'POLICY_REFUSED',
    `${prompt}@${alias} never pointed at version ${to}, as far as is on record: that is no way back.`,
    `Promote it: \`promptops promote ${prompt} --to ${alias}\`.`,
  );
}

/** The version to go back to, as it was registered; else the next candidate is named. */
async function usable(
  { to }: StepBack,
  steps: readonly StepBack[],
  { prompt, alias }: RollBackRequest,
  registry: Registry,
): Promise<PromptVersion> {
  const version = await registry.version(prompt, to);
  if (version && !hashOfVersion(version).tampered) return version;
  const next = await nextUsable(
    steps.filter((step) => step.to !== to),
    prompt,
    registry,
  );
  const hint =
    next === undefined
      ? '`promptops history` shows the versions that are left.'
      : `The next candidate: \`promptops rollback ${prompt} --alias ${alias} --to ${next}\`.`;
  if (version) throw new PromptopsError('VERSION_TAMPERED', `Version ${to} of ${prompt} was changed after it was registered.`, hint);
  throw new PromptopsError('POLICY_REFUSED', `Version ${to} of ${prompt} was deleted.`, hint);
}

async function nextUsable(steps: readonly StepBack[], prompt: string, registry: Registry): Promise<number | undefined> {
  for (const { to } of steps) {
    const version = await registry.version(prompt, to);
    if (version && !hashOfVersion(version).tampered) return to;
  }
  return undefined;
}

/** Moves all the same; the entry waits in the outbox, and is printed whole in case that cannot be written either. */
async function withoutJournal(
  move: Omit<MoveDraft, 'seq' | 'previous' | 'batch'>,
  moves: readonly AliasMove[],
  problem: PromptopsError,
  { registry, journal, workspace, now, newId }: RollBackDependencies,
): Promise<Pick<RolledBack, 'unwritten'>> {
  if ((await aliasVersion(registry, move.prompt, move.alias)) !== move.to) await setAndReadBack(move, registry);
  const entry = outboxEntry({ ...move, batch: newId(), ...nextInChain(moves) }, null, journal.experiment, now());
  try {
    addToOutbox(entry, workspace);
    return { unwritten: { entry, file: OUTBOX, why: problem.message } };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { unwritten: { entry, file: undefined, why: problem.message } };
  }
}
