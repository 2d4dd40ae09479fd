import { VERSION_TAGS } from '../registry/tags.ts';
import type { PromptVersion } from '../registry/version.ts';
import { hashOfVersion } from '../registry/version-hash.ts';
import { action } from './new-action.ts';
import type { PlanAction } from './plan.ts';
import type { LocalState, PlanContext } from './plan-prompts.ts';
import { commitOfAlias, type RemotePrompt, type RemoteState } from './remote-prompt.ts';

/** A prompt that this repository registered and has no file for any more. */
export interface Orphan {
  readonly remote: RemotePrompt;
  readonly latest: PromptVersion;
  /** Where it was registered from. */
  readonly file: string | undefined;
}

/** What has to be known before prompts without a file may be deleted; there only where that is asked for. */
export interface PruneContext {
  readonly onDefaultBranch: boolean;
  /** A commit that is not here may be an older one. */
  readonly shallow: boolean;
  /** Those of their files that are still there, though none of the prompt files. */
  readonly leftFiles: ReadonlySet<string>;
}

type OrphanContext = Pick<PlanContext, 'git' | 'tracking' | 'commitOrder' | 'prune'>;

/** Prompts of others are left out, and those of files that could not be read. */
export function orphansOf({ prompts, refused, complete }: LocalState, remote: RemoteState, git: PlanContext['git']): readonly Orphan[] {
  if (!complete) return [];
  const names = new Set([...prompts, ...refused].map(({ name }) => name));
  const isRefused = (file: string) => refused.some((one) => file === one.file || file.startsWith(`${one.file}/`));
  return [...remote.prompts.values()].flatMap((one) => {
    const latest = one.versions.toSorted((a, b) => b.version - a.version)[0];
    if (names.has(one.prompt.name) || latest === undefined || latest.tags[VERSION_TAGS.contentHash] === undefined) return [];
    const { [VERSION_TAGS.file]: file, [VERSION_TAGS.gitRepo]: repo } = latest.tags;
    if (file !== undefined && isRefused(file)) return [];
    if (repo !== undefined && git?.repo != null && repo !== git.repo) return [];
    return [{ remote: one, latest, file }];
  });
}

/** The commit that last said something of it: of the tracking alias where that is there, else of its newest version. */
export function commitOfOrphan({ remote, latest }: Orphan, trackingAlias: string | null): string | undefined {
  if (trackingAlias !== null && Object.hasOwn(remote.prompt.aliases, trackingAlias)) return commitOfAlias(remote, trackingAlias);
  const sha = latest.tags[VERSION_TAGS.gitSha];
  return sha === undefined || sha === '' || sha === 'unknown' ? undefined : sha;
}

export function orphanAction(orphan: Orphan, context: OrphanContext): PlanAction {
  const { remote, latest, file } = orphan;
  const { name, aliases } = remote.prompt;
  const base = action('orphan', { name, file: '', label: undefined, hash: '' });
  const hash = hashOfVersion(latest).actual ?? null;
  const was = file === undefined ? [] : [`it was registered from ${file}`];
  const held = Object.keys(aliases);
  const pointing = held.length === 0 ? [] : [`${held.join(', ')} ${held.length === 1 ? 'points' : 'point'} at it`];
  const orphaned = { ...base, file: null, from: latest.version, hashes: { from: hash, to: null }, reasons: [...was, ...pointing] };
  return { ...orphaned, ...(context.prune && retirement(orphan, context.prune, context)) };
}

/** Deleted is only what this very branch once registered and now has no file for; everything else is kept, and says why. */
function retirement(orphan: Orphan, prune: PruneContext, { tracking, git, commitOrder }: OrphanContext): Partial<PlanAction> {
  const { remote, file } = orphan;
  const kept = (why: string) => ({ retire: false, warnings: [`it is kept: ${why}`] });
  const refused = (because: 'policy' | 'outside', why: string) => ({ kind: 'refused', retire: false, because, reasons: [why] }) as const;
  if (!prune.onDefaultBranch) return kept('what has no file is deleted on the default branch alone');
  if (file === undefined) return kept('nothing says which file it came from');
  if (prune.leftFiles.has(file)) return kept(`${file} is there, but it is none of the prompt files`);
  const sha = git === null ? undefined : commitOfOrphan(orphan, tracking.alias);
  if (sha === undefined) return kept('the commit it was registered from is not known');
  const order = commitOrder.get(sha) ?? 'unknown';
  if (order === 'newer') return kept('a newer commit registered it');
  if (order === 'diverged' || (order === 'unknown' && !prune.shallow))
    return kept('the commit it was registered from is not part of this branch');
  if (order === 'unknown')
    return refused(
      'outside',
      'it is not known whether a newer commit registered it: fetch the whole history (`fetch-depth: 0`), or delete it by hand',
    );
  const aliases = Object.keys(remote.prompt.aliases);
  const foreign = aliases.filter((alias) => alias !== tracking.alias);
  if (foreign.length > 0)
    return refused(
      'policy',
      `it has no file, and ${foreign.join(', ')} ${foreign.length === 1 ? 'points' : 'point'} at it: it is not deleted`,
    );
  return { retire: true, reasons: [`it was registered from ${file}`, ...aliases.map((alias) => `${alias} goes with it`)] };
}
