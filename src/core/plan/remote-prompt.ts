import type { AliasMove } from '../journal/alias-move.ts';
import { lastMove } from '../journal/move-chain.ts';
import type { Run } from '../registry/run.ts';
import { VERSION_TAGS } from '../registry/tags.ts';
import type { PromptVersion, RegisteredPrompt } from '../registry/version.ts';

/** What a registry was found to hold of one prompt. */
export interface RemotePrompt {
  readonly prompt: RegisteredPrompt;
  /** All versions, or only the latest one where it says everything. */
  readonly versions: readonly PromptVersion[];
  /** On record, oldest first, of every alias. */
  readonly moves: readonly AliasMove[];
}

export interface RemoteState {
  readonly prompts: ReadonlyMap<string, RemotePrompt>;
  /** Lineage runs that did not come to their end, by prompt and hash; also of prompts that are not there yet. */
  readonly unfinished: readonly Run[];
  readonly experimentId: string | undefined;
}

/** Moves that register makes and records by themselves: those of one run begin like this. */
export const REGISTER_BATCH = 'register-';

export function movesOfAlias({ moves }: Pick<RemotePrompt, 'moves'>, alias: string): readonly AliasMove[] {
  return moves.filter((move) => move.alias === alias);
}

/** The commit that an alias stands for: of the last move on record where that explains it, else of the version it points at. */
export function commitOfAlias(remote: RemotePrompt, alias: string): string | undefined {
  const version = remote.prompt.aliases[alias];
  const move = lastMove(movesOfAlias(remote, alias));
  const tagged = remote.versions.find((one) => one.version === version)?.tags[VERSION_TAGS.gitSha];
  const sha = move !== undefined && move.to === version && move.gitSha !== '' ? move.gitSha : tagged;
  return sha === undefined || sha === '' || sha === 'unknown' ? undefined : sha;
}
