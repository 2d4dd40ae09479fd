import { decodeProjection } from '../core/mlflow/codec.ts';
import type { Projection } from '../core/mlflow/projection.ts';
import type { Reference } from '../core/prompt/reference.ts';
import { type PromptFacts, promptFacts, type Surroundings } from '../core/registry/prompt-facts.ts';
import { type VersionFacts, versionFacts } from '../core/registry/version-facts.ts';
import type { Registry } from '../ports/registry.ts';
import { promptNamed, resolveVersion } from './resolve-version.ts';

export interface ShownPrompt {
  readonly prompt: PromptFacts;
  readonly version: VersionFacts;
  readonly description: string;
  /** The user's own tags, and ours. */
  readonly tags: Readonly<Record<string, string>>;
  readonly content: Projection;
  readonly warnings: readonly string[];
}

/** Tags that carry the content itself: shown as content. */
const CONTENT_TAGS = /^(?:mlflow\.prompt\.|_mlflow_prompt_|promptops_content$|promptops_source$)/;

/** One version of a prompt, whole. */
export async function showPrompt(reference: Reference, files: Surroundings['files'], registry: Registry): Promise<ShownPrompt> {
  const [{ version, warning }, prompt] = await Promise.all([resolveVersion(reference, registry), promptNamed(reference.name, registry)]);
  const facts = promptFacts(prompt, version, { files, driftedAliases: [] });
  return {
    prompt: facts,
    version: versionFacts(version, prompt.aliases),
    description: prompt.description,
    tags: Object.fromEntries(Object.entries(version.tags).filter(([key]) => !CONTENT_TAGS.test(key))),
    content: decodeProjection(version.tags),
    warnings: [
      ...(warning === undefined ? [] : [warning]),
      ...(facts.state === 'tampered' ? [`Version ${version.version} was changed after it was registered.`] : []),
    ],
  };
}
