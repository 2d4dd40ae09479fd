import { commitOf } from '../journal/alias-policy.ts';
import { labelsOf } from './labels.ts';
import { VERSION_TAGS } from './tags.ts';
import type { PromptVersion, RegisteredPrompt } from './version.ts';
import { hashOfVersion } from './version-hash.ts';

/**
 * Against files and journal, the worst first: `tampered` content is not what its hash says · `drifted` the version or an alias came from
 * elsewhere · `orphan` no file · `changed` the file says something else · `in-sync` · `unknown` there are no files to compare with.
 */
type PromptState = 'in-sync' | 'changed' | 'orphan' | 'drifted' | 'tampered' | 'unknown';

/** What machine output says of a prompt and one of its versions; `null` for what is not known. */
export interface PromptFacts {
  readonly name: string;
  readonly version: number | null;
  readonly label: string | null;
  readonly hash: string | null;
  readonly aliases: Readonly<Record<string, number>>;
  readonly gitSha: string | null;
  readonly file: string | null;
  readonly state: PromptState;
}

export interface Surroundings {
  /** By name; `undefined` where there are no files. */
  readonly files: ReadonlyMap<string, { readonly file: string; readonly hash: string }> | undefined;
  /** Aliases that stand elsewhere than the journal says. */
  readonly driftedAliases: readonly string[];
  /** What the tracking alias points at: text that returned to older content is in sync there, not at the newest version. */
  readonly tracked?: PromptVersion | undefined;
}

export function promptFacts(prompt: RegisteredPrompt, version: PromptVersion | undefined, surroundings: Surroundings): PromptFacts {
  const tags = version?.tags ?? {};
  const hash = version && hashOfVersion(version);
  return {
    name: prompt.name,
    version: version?.version ?? null,
    label: labelsOf(tags).at(-1) ?? null,
    hash: hash?.tagged ?? hash?.actual ?? null,
    aliases: prompt.aliases,
    gitSha: (version && commitOf(version)) ?? null,
    file: surroundings.files?.get(prompt.name)?.file ?? (tags[VERSION_TAGS.file] || null),
    state: stateOf(prompt, hash, surroundings),
  };
}

function stateOf(
  { name }: RegisteredPrompt,
  hash: ReturnType<typeof hashOfVersion> | undefined,
  { files, driftedAliases, tracked }: Surroundings,
): PromptState {
  if (hash?.tampered) return 'tampered';
  if (driftedAliases.length > 0 || (hash && hash.tagged === undefined)) return 'drifted';
  if (files === undefined) return 'unknown';
  const file = files.get(name);
  if (file === undefined) return 'orphan';
  return file.hash === hash?.tagged || (tracked && file.hash === hashOfVersion(tracked).tagged) ? 'in-sync' : 'changed';
}
