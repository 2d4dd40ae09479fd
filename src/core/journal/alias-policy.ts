import { PromptopsError } from '../errors.ts';
import { VERSION_TAGS } from '../registry/tags.ts';
import type { PromptVersion } from '../registry/version.ts';
import type { AliasMove } from './alias-move.ts';
import { lastMove } from './move-chain.ts';

/** What an alias demands; as the configuration spells it. */
export interface AliasPolicy {
  readonly protected: boolean;
  readonly from: string | null;
  readonly gate: readonly string[];
  readonly allow_dirty: boolean;
}

/** Of the first commit to the second. */
export type Ancestry = (commit: string, other: string) => Promise<'same' | 'older' | 'newer' | 'diverged' | 'unknown'>;

const UNGUARDED: AliasPolicy = { protected: false, from: null, gate: [], allow_dirty: false };

export function policyOf(policies: Readonly<Record<string, AliasPolicy>>, alias: string): AliasPolicy {
  return (Object.hasOwn(policies, alias) ? policies[alias] : undefined) ?? UNGUARDED;
}

/** Only promote may move it. */
export function isGuarded({ protected: isProtected, from, gate }: AliasPolicy): boolean {
  return isProtected || from !== null || gate.length > 0;
}

interface Candidate {
  readonly alias: string;
  readonly version: PromptVersion;
  /** What the alias points at now. */
  readonly current: PromptVersion | undefined;
  readonly moves: readonly AliasMove[];
}

/** Why a protected alias does not take a version of doubtful or older origin; `undefined` where it does. */
export async function whyOriginRefused(
  { alias, version, current, moves }: Candidate,
  policy: AliasPolicy,
  ancestry: Ancestry,
): Promise<PromptopsError | undefined> {
  if (!policy.protected) return undefined;
  const name = `Version ${version.version} of ${version.name}`;
  const commit = commitOf(version);
  if (!policy.allow_dirty) {
    const hint = `Register it from a clean checkout, or set \`allow_dirty\` for ${alias} in the configuration.`;
    if (commit === undefined)
      return new PromptopsError('POLICY_REFUSED', `${name} was registered from an unknown commit; ${alias} is protected.`, hint);
    if (isDirty(version))
      return new PromptopsError('POLICY_REFUSED', `${name} was registered with uncommitted changes; ${alias} is protected.`, hint);
  }
  const last = commitIn(lastMove(moves)?.gitSha) ?? (current && commitOf(current));
  if (commit === undefined || last === undefined || commit === last) return undefined;
  const order = await ancestry(commit, last);
  const commits = `its commit ${commit.slice(0, 8)} and ${last.slice(0, 8)}, which ${alias} had last`;
  if (order === 'older')
    return new PromptopsError(
      'POLICY_REFUSED',
      `${name} is older than what ${version.name}@${alias} had last: ${commits}.`,
      'To go back on purpose, use `promptops rollback`.',
    );
  if (order !== 'unknown') return undefined;
  const hint = 'Fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.';
  return new PromptopsError('GATE_UNDECIDED', `Which is newer is not known for ${name}: ${commits}.`, hint);
}

export function isDirty({ tags }: PromptVersion): boolean {
  return tags[VERSION_TAGS.gitDirty] === 'true';
}

/** The commit that a version was registered from. */
export function commitOf({ tags }: PromptVersion): string | undefined {
  return commitIn(tags[VERSION_TAGS.gitSha]);
}

function commitIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
}
