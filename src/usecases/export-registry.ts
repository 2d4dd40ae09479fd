import { groupBy } from '../core/group-by.ts';
import type { ExportedPrompt } from '../core/registry/export-lines.ts';
import type { Registry } from '../ports/registry.ts';
import { promptNamed } from './resolve-version.ts';

/** Everything that a registry holds of these prompts, or of all. */
export async function exportRegistry(names: readonly string[], registry: Registry): Promise<readonly ExportedPrompt[]> {
  const prompts =
    names.length === 0 ? await registry.prompts() : await Promise.all([...new Set(names)].map((name) => promptNamed(name, registry)));
  const versions = prompts.length === 0 ? [] : await registry.versions({ names: prompts.map(({ name }) => name) });
  const own = groupBy(versions, ({ name }) => name);
  return prompts.map(({ latest: _latest, ...prompt }) => ({ ...prompt, versions: own.get(prompt.name) ?? [] }));
}
