import { PromptopsError } from '../core/errors.ts';
import type { Reference } from '../core/prompt/reference.ts';
import type { Registry } from '../ports/registry.ts';
import { promptNamed, resolveVersion } from './resolve-version.ts';

export interface TagRequest {
  readonly reference: Reference;
  /** The tags of the prompt itself, which all its versions share. */
  readonly ofPrompt: boolean;
  readonly set: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
}

export interface Tagged {
  readonly name: string;
  /** `null` for the prompt itself. */
  readonly version: number | null;
  /** The user's own tags, afterwards. */
  readonly tags: Readonly<Record<string, string>>;
}

const RESERVED = /^(?:promptops_|mlflow\.|_mlflow)/;

/** Sets and removes tags that people use; those that carry content and provenance are left alone. */
export async function tagVersion({ reference, ofPrompt, set, remove }: TagRequest, registry: Registry): Promise<Tagged> {
  const reserved = [...Object.keys(set), ...remove].find((key) => RESERVED.test(key));
  if (reserved !== undefined)
    throw new PromptopsError(
      'POLICY_REFUSED',
      `The tag ${reserved} is not for people.`,
      'Names that begin with `promptops_`, `mlflow.` or `_mlflow` are reserved.',
    );
  const { name } = reference;
  const { version } = ofPrompt ? { version: undefined } : await resolveVersion(reference, registry);
  const before = version?.tags ?? (await promptNamed(name, registry)).tags;
  for (const [key, value] of Object.entries(set)) {
    if (Object.hasOwn(before, key) && before[key] === value) continue;
    await (version ? registry.setVersionTag(name, version.version, key, value) : registry.setPromptTag(name, key, value));
  }
  for (const key of remove) {
    if (!Object.hasOwn(before, key)) continue;
    await (version ? registry.deleteVersionTag(name, version.version, key) : registry.deletePromptTag(name, key));
  }
  const after = Object.entries({ ...before, ...set }).filter(([key]) => !RESERVED.test(key) && !remove.includes(key));
  return { name, version: version?.version ?? null, tags: Object.fromEntries(after) };
}
