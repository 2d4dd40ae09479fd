import { groupBy } from '../../core/group-by.ts';
import type { LocalState } from '../../core/plan/plan-prompts.ts';
import { VERSION_TAGS } from '../../core/registry/tags.ts';
import type { PromptVersion } from '../../core/registry/version.ts';
import { hashOfVersion } from '../../core/registry/version-hash.ts';
import { type Measurement, notMeasured } from '../../core/status/status-metric.ts';
import type { Registry } from '../../ports/registry.ts';

/** Prompt files all of whose prompts have a live version of the same content / prompt files. */
export async function registryCoverage(
  { prompts, refused }: Pick<LocalState, 'prompts' | 'refused'>,
  registry: Registry,
): Promise<Measurement> {
  const files = groupBy([...prompts, ...refused], ({ file }) => file);
  if (files.size === 0) return notMeasured('there are no prompt files here');
  const names = [...new Set([...prompts, ...refused].map(({ name }) => name))];
  const versions = groupBy(await registry.versions({ names }), ({ name }) => name);
  const isThere = ({ name, hash }: { readonly name: string; readonly hash: string | null }) =>
    hash !== null && (versions.get(name) ?? []).some((version) => holds(version, hash));
  const missing = [...files].filter(([, own]) => !own.every(isThere)).map(([file]) => file);
  return {
    good: files.size - missing.length,
    total: files.size,
    notes: missing.length === 0 ? [] : [`not registered as they are: ${listed(missing)}`],
  };
}

/** By what it holds, not by what its tag says. */
function holds(version: PromptVersion, hash: string): boolean {
  return version.tags[VERSION_TAGS.duplicateOf] === undefined && hashOfVersion(version).actual === hash;
}

/** The first of them. */
export function listed(items: readonly string[]): string {
  const shown = items.slice(0, 5).join(', ');
  return items.length > 5 ? `${shown} and ${items.length - 5} more` : shown;
}
