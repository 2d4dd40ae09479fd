import type { Json } from '../json.ts';
import { type Projection, projectionOf } from '../mlflow/projection.ts';
import { projectionHash } from '../prompt/hash.ts';
import type { Prompt } from '../prompt/model.ts';
import { VERSION_TAGS } from '../registry/tags.ts';

/** What a file holds of one prompt, in the terms of the registry. */
export interface LocalPrompt {
  readonly name: string;
  /** From the workspace root. */
  readonly file: string;
  readonly hash: string;
  readonly projection: Projection;
  readonly label: string | undefined;
  readonly description: string | undefined;
  /** Aliases that follow the file. */
  readonly aliases: readonly string[];
  /** The user's own tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Tags of ours that are taken from the file and may change without the content. */
  readonly described: Readonly<Record<string, string>>;
  readonly model: string | undefined;
  /** Files whose text became part of it. */
  readonly includes: readonly string[];
}

export function localPrompt(prompt: Prompt, label: string | undefined): LocalPrompt {
  const projection = projectionOf(prompt);
  const tags = prompt.tags;
  const keys = Object.keys(tags).sort();
  const { provider, model_name: model } = prompt.modelConfig;
  return {
    name: prompt.name,
    file: prompt.source.file,
    hash: projectionHash(projection),
    projection,
    label,
    description: prompt.description?.trim() === '' ? undefined : prompt.description,
    aliases: [...new Set(prompt.aliases)],
    tags,
    described: {
      ...(prompt.variables.length > 0 && { [VERSION_TAGS.variables]: JSON.stringify(prompt.variables.map(withoutPath)) }),
      ...(prompt.displayName !== undefined && { [VERSION_TAGS.displayName]: prompt.displayName }),
      ...(keys.length > 0 && { [VERSION_TAGS.managedTags]: JSON.stringify(keys) }),
    },
    model: typeof model === 'string' ? model : typeof provider === 'string' ? provider : undefined,
    includes: prompt.includes,
  };
}

function withoutPath({ path: _path, ...variable }: Prompt['variables'][number]): Json {
  return variable as Json;
}
