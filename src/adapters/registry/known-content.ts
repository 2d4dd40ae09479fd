import { isPromptopsError } from '../../core/errors.ts';
import { decodeProjection, type Tags } from '../../core/mlflow/codec.ts';
import { projectionHash } from '../../core/prompt/hash.ts';
import { VERSION_TAGS } from '../../core/registry/tags.ts';
import type { VersionDraft } from '../../core/registry/version.ts';
import { refused } from './check-write.ts';

/** The hash a draft carries, checked against its content; `undefined`: it carries none, and is never taken for another. */
export function hashOf({ name, tags }: VersionDraft): string | undefined {
  const said = tags[VERSION_TAGS.contentHash];
  if (said === undefined) return undefined;
  if (contains(tags, said)) return said;
  throw refused(
    `The version of ${name} has another content hash than its tag ${VERSION_TAGS.contentHash} says.`,
    'Register from the file; a tool that copies versions must copy all their tags.',
  );
}

/** Whether a version with this hash tag may stand for the same content: not a marked duplicate, not tampered with. */
export function standsFor(tags: Tags, hash: string): boolean {
  return tags[VERSION_TAGS.duplicateOf] === undefined && contains(tags, hash);
}

function contains(tags: Tags, hash: string): boolean {
  try {
    return projectionHash(decodeProjection(tags)) === hash;
  } catch (error) {
    if (isPromptopsError(error)) return false;
    throw error;
  }
}
