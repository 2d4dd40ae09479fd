import { VERSION_TAGS } from '../registry/tags.ts';
import type { PromptVersion } from '../registry/version.ts';
import { hashOfVersion } from '../registry/version-hash.ts';
import { followedAliases, movedOutside } from './alias-changes.ts';
import type { LocalPrompt } from './local-prompt.ts';
import { action } from './new-action.ts';
import type { PlanAction } from './plan.ts';
import type { PlanContext } from './plan-prompts.ts';
import type { RemotePrompt } from './remote-prompt.ts';

/** Versions whose content is not what their hash says, one action each. */
export function tamperedActions(versions: readonly PromptVersion[], { prompt }: RemotePrompt, local: LocalPrompt): readonly PlanAction[] {
  return versions.map((version) => {
    const held = Object.entries(prompt.aliases).flatMap(([alias, target]) => (target === version.version ? [alias] : []));
    const { actual, tagged } = hashOfVersion(version);
    return {
      ...action('tampered', local),
      from: version.version,
      to: version.version,
      hashes: { from: actual ?? null, to: tagged ?? null },
      reasons: [`the content of version ${version.version}${held.length > 0 ? ` (${held.join(', ')})` : ''} is not what its hash says`],
      because: 'policy',
    };
  });
}

/** A newest version and aliases that neither the journal nor git explains. */
export function driftActions(
  local: LocalPrompt,
  remote: RemotePrompt,
  live: readonly PromptVersion[],
  own: PlanAction,
  context: PlanContext,
): readonly PlanAction[] {
  const [newest] = live;
  const followed = followedAliases(local, context);
  const unknown = newest !== undefined && newest.tags[VERSION_TAGS.contentHash] === undefined && newest.version !== own.to;
  const versions = unknown ? [{ version: newest.version, reason: `version ${newest.version} was made outside promptops` }] : [];
  const aliases = Object.entries(remote.prompt.aliases)
    // Those that follow the file are put right, and where they are right git explains them.
    .filter(([alias, now]) => !followed.includes(alias) && alias !== context.tracking.alias && movedOutside(remote, alias, now))
    .map(([alias, now]) => ({ version: now, reason: `\`${alias}\` was moved to version ${now} outside promptops` }));
  return [...versions, ...aliases].map(({ version, reason }) => {
    const found = remote.versions.find((one) => one.version === version);
    const hash = found ? (hashOfVersion(found).actual ?? null) : null;
    return { ...action('drifted', local), from: version, to: version, hashes: { from: hash, to: hash }, reasons: [reason] };
  });
}
