import { liveVersions } from './find-version.ts';
import { VERSION_TAGS } from './tags.ts';
import type { PromptVersion } from './version.ts';
import { hashOfVersion } from './version-hash.ts';

/** The version that stands for this content: of several the lowest, because whoever made a higher one could see it. */
export function holderAmong(versions: readonly PromptVersion[], hash: string): PromptVersion | undefined {
  return liveVersions(versions).findLast((version) => holds(version, hash));
}

/** Versions of promptops that were made of the same content at the same time; two equal ones of others are their own business. */
export function duplicatesOf(holder: PromptVersion, versions: readonly PromptVersion[]): readonly PromptVersion[] {
  const hash = holder.tags[VERSION_TAGS.contentHash];
  if (hash === undefined) return [];
  return liveVersions(versions).filter((one) => {
    return one.version > holder.version && one.tags[VERSION_TAGS.contentHash] === hash && holds(one, hash) && isOurs(one);
  });
}

function holds(version: PromptVersion, hash: string): boolean {
  const { actual, tampered } = hashOfVersion(version);
  return actual === hash && !tampered;
}

function isOurs({ tags }: PromptVersion): boolean {
  return tags[VERSION_TAGS.runId] !== undefined;
}
