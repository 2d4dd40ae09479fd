import { isPromptopsError } from '../core/errors.ts';
import type { AliasMove } from '../core/journal/alias-move.ts';
import type { AliasChange } from '../core/plan/plan.ts';
import { REGISTER_BATCH } from '../core/plan/remote-prompt.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import { type MoveDependencies, moveAliases } from './move-aliases.ts';
import { type Journal, movesOfAlias, openIntents, readMoves } from './read-journal.ts';
import type { Registration, RegistrationDependencies } from './registration.ts';
import { aliasVersion, setAndReadBack } from './set-alias.ts';
import { settle } from './write-journal.ts';

interface Dependencies extends RegistrationDependencies {
  readonly newId: () => string;
}

/** Moves without a new version are recorded as promotions are. Several that do the same at once all succeed, and an interrupted one is finished. */
export async function moveOnRecord(
  changes: readonly AliasChange[],
  version: PromptVersion,
  registration: Pick<Registration, 'action' | 'origin'>,
  dependencies: Dependencies,
): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  const journal: Journal = dependencies;
  const recorded = await readMoves(journal, version.name);
  for (const change of changes) {
    try {
      await move(change, version, recorded, registration, dependencies);
    } catch (error) {
      if (!isPromptopsError(error) || error.exitCode !== 3) throw error;
      if ((await aliasVersion(dependencies.registry, version.name, change.alias)) === version.version) continue;
      // Another register yielded to nobody: the move that it began is finished here.
      const now = await readMoves(journal, version.name);
      if (begunOf(change.alias, version, now).every(({ to }) => to !== version.version)) throw error;
      await move(change, version, now, registration, dependencies);
    }
  }
  return changes.map(({ alias }) => alias);
}

async function move(
  { alias, from }: AliasChange,
  version: PromptVersion,
  recorded: readonly AliasMove[],
  { action, origin }: Pick<Registration, 'action' | 'origin'>,
  dependencies: Dependencies,
): Promise<void> {
  const { registry, now, newId } = dependencies;
  const journal: Journal = dependencies;
  const { name: prompt, version: to } = version;
  const begun = begunOf(alias, version, recorded);
  const own = begun.find((one) => one.to === to);
  const current = begun.length === 0 ? from : await aliasVersion(registry, prompt, alias);
  for (const other of begun) if (other !== own) await settle(journal, other.runId, other.to === current ? 'FINISHED' : 'KILLED', now());
  if (own) {
    if (current !== to) await setAndReadBack({ prompt, alias, from: current, to }, registry);
    await settle(journal, own.runId, 'FINISHED', now());
    return;
  }
  if (current === to) return;
  const moves: MoveDependencies = { registry, journal, now, newId: () => REGISTER_BATCH + newId() };
  const reason = action.kind === 'restore' ? 'register: git holds this content again' : 'register';
  const who = { actor: origin.actor ?? '', gitSha: origin.sha ?? '' };
  await moveAliases([{ prompt, alias, from: current, to, reason, evidence: '', undoes: [], ...who }], moves);
}

/** What register began, this one or another. */
function begunOf(alias: string, { name }: PromptVersion, recorded: readonly AliasMove[]): readonly AliasMove[] {
  return openIntents(movesOfAlias(recorded, name, alias)).filter(({ batch }) => batch.startsWith(REGISTER_BATCH));
}
