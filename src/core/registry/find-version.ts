import type { Target } from '../prompt/reference.ts';
import { labelsOf } from './labels.ts';
import { VERSION_TAGS } from './tags.ts';
import type { PromptVersion, RegisteredPrompt } from './version.ts';

export interface FoundVersion {
  readonly version: PromptVersion | undefined;
  readonly warning?: string;
}

/** The version a target means, among the live versions of a prompt in any order. Marked duplicates are never meant, except by number. */
export function findVersion(target: Target, prompt: RegisteredPrompt, versions: readonly PromptVersion[]): FoundVersion {
  const numbered = (number: number | undefined) => versions.find(({ version }) => version === number);
  if (target.kind === 'version') return { version: numbered(target.version) };
  const live = liveVersions(versions);
  if (target.kind === 'latest') return { version: live[0] };
  if (target.kind === 'word' && Object.hasOwn(prompt.aliases, target.word)) return { version: numbered(prompt.aliases[target.word]) };
  const label = target.kind === 'label' ? target.label : target.word;
  const [newest, ...older] = live.filter(({ tags }) => labelsOf(tags).includes(label));
  if (newest === undefined || older.length === 0) return { version: newest };
  const numbers = [newest, ...older].map(({ version }) => version).reverse();
  return {
    version: newest,
    warning: `\`${label}\` is the label of versions ${numbers.join(', ')} of ${prompt.name}; ${newest.version} is taken, the newest.`,
  };
}

/** Newest first, without marked duplicates. */
export function liveVersions(versions: readonly PromptVersion[]): readonly PromptVersion[] {
  return versions.filter(({ tags }) => tags[VERSION_TAGS.duplicateOf] === undefined).sort((a, b) => b.version - a.version);
}
