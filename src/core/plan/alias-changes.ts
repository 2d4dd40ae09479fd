import { lastMove } from '../journal/move-chain.ts';
import { hashOfVersion } from '../registry/version-hash.ts';
import type { LocalPrompt } from './local-prompt.ts';
import type { AliasChange } from './plan.ts';
import type { PlanContext } from './plan-prompts.ts';
import { commitOfAlias, movesOfAlias, REGISTER_BATCH, type RemotePrompt } from './remote-prompt.ts';

/** A commit seen from another one: the same, an ancestor, a descendant, on another branch, or not to be found. */
export type CommitOrder = 'same' | 'older' | 'newer' | 'diverged' | 'unknown';

/** The aliases that follow files: the tracking alias where it is ours to move, those of the file, those of the command line. */
export function followedAliases(
  { aliases }: Pick<LocalPrompt, 'aliases'>,
  { trackingAlias, extraAliases }: Pick<PlanContext, 'trackingAlias' | 'extraAliases'>,
): readonly string[] {
  return [...new Set([...(trackingAlias === null ? [] : [trackingAlias]), ...aliases, ...extraAliases])];
}

/** What has to move so that they point at `to`; `null`: the version that will be made. Never back to what an older commit held. */
export function aliasChanges(
  local: LocalPrompt,
  remote: RemotePrompt | undefined,
  to: number | null,
  context: PlanContext,
): { readonly changes: readonly AliasChange[]; readonly warnings: readonly string[] } {
  const changes: AliasChange[] = [];
  const warnings: string[] = [];
  for (const alias of followedAliases(local, context)) {
    const from = remote?.prompt.aliases[alias] ?? null;
    if (from !== null && from === to) {
      // It points where it should, and the record of how it came there is not closed.
      if (remote !== undefined && hasOpenMove(remote, alias)) changes.push({ alias, from, to });
      continue;
    }
    const order = remote === undefined || from === null || holdsSame(local, remote, from) ? 'older' : orderOf(alias, remote, context);
    if (order === 'newer') {
      warnings.push(`\`${alias}\` stays at version ${from}: a newer commit moved it`);
      continue;
    }
    if (remote !== undefined && from !== null && movedOutside(remote, alias, from))
      warnings.push(`\`${alias}\` was moved to version ${from} outside promptops`);
    const why = 'it is not known whether this commit is newer than the one it stands for: fetch the whole history (`fetch-depth: 0`)';
    changes.push({ alias, from, to, ...(order === 'unknown' && { refused: why }) });
  }
  return { changes, warnings };
}

function orderOf(alias: string, remote: RemotePrompt, { commitOrder }: PlanContext): CommitOrder {
  const sha = commitOfAlias(remote, alias);
  return sha === undefined ? 'older' : (commitOrder.get(sha) ?? 'unknown');
}

export function movedOutside(remote: RemotePrompt, alias: string, now: number): boolean {
  const moves = movesOfAlias(remote, alias);
  return lastMove(moves)?.to !== now && !moves.some(({ state, to }) => state === 'open' && to === now);
}

function hasOpenMove(remote: RemotePrompt, alias: string): boolean {
  return movesOfAlias(remote, alias).some(({ state, batch }) => state === 'open' && batch.startsWith(REGISTER_BATCH));
}

function holdsSame({ hash }: LocalPrompt, { versions }: RemotePrompt, number: number): boolean {
  return versions.some((one) => one.version === number && hashOfVersion(one).actual === hash);
}
