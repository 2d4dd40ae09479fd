import { isPromptopsError } from '../errors.ts';
import { decodeProjection } from '../mlflow/codec.ts';
import { projectionHash } from '../prompt/hash.ts';
import { VERSION_TAGS } from './tags.ts';
import type { PromptVersion } from './version.ts';

export interface VersionHash {
  /** Recomputed from the content; `undefined` where there is none that can be read. */
  readonly actual: string | undefined;
  /** What the tag says. */
  readonly tagged: string | undefined;
  /** The content is not what the tag says. */
  readonly tampered: boolean;
}

export function hashOfVersion({ tags }: Pick<PromptVersion, 'tags'>): VersionHash {
  const tagged = tags[VERSION_TAGS.contentHash];
  const actual = recomputed(tags);
  return { actual, tagged, tampered: tagged !== undefined && tagged !== actual };
}

/** By the tags that were read, which never change: a plan asks several times for each version. */
const known = new WeakMap<PromptVersion['tags'], string | null>();

function recomputed(tags: PromptVersion['tags']): string | undefined {
  const before = known.get(tags);
  if (before !== undefined) return before ?? undefined;
  const hash = hashOrNothing(tags);
  known.set(tags, hash ?? null);
  return hash;
}

function hashOrNothing(tags: PromptVersion['tags']): string | undefined {
  try {
    return projectionHash(decodeProjection(tags));
  } catch (error) {
    if (isPromptopsError(error)) return undefined;
    throw error;
  }
}
