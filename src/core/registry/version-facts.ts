import { commitOf } from '../journal/alias-policy.ts';
import { labelsOf } from './labels.ts';
import { VERSION_TAGS } from './tags.ts';
import type { PromptVersion } from './version.ts';
import { hashOfVersion } from './version-hash.ts';

/** What machine output says of a version; `null` for what is not known. */
export interface VersionFacts {
  readonly version: number;
  /** The newest of its labels. */
  readonly label: string | null;
  readonly hash: string | null;
  readonly aliases: readonly string[];
  readonly gitSha: string | null;
  readonly actor: string | null;
  /** ISO 8601, by the registry's clock. */
  readonly createdAt: string;
  readonly message: string;
  /** Its lineage run. */
  readonly runId: string | null;
  /** Made by something else than promptops. */
  readonly outside: boolean;
}

export function versionFacts(version: PromptVersion, aliases: Readonly<Record<string, number>>): VersionFacts {
  const { tags } = version;
  const { tagged, actual } = hashOfVersion(version);
  return {
    version: version.version,
    label: labelsOf(tags).at(-1) ?? null,
    hash: tagged ?? actual ?? null,
    aliases: Object.keys(aliases)
      .filter((alias) => aliases[alias] === version.version)
      .sort(),
    gitSha: commitOf(version) ?? null,
    actor: filled(tags[VERSION_TAGS.actor]),
    createdAt: new Date(version.createdAt).toISOString(),
    message: version.description,
    runId: filled(tags[VERSION_TAGS.runId]),
    outside: tagged === undefined,
  };
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
