import { embeddedRegistry } from '../../src/adapters/registry/embedded-registry.ts';
import { encodeProjection } from '../../src/core/mlflow/codec.ts';
import type { Projection } from '../../src/core/mlflow/projection.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { folderWith } from '../run-cli.ts';

interface SeedVersion {
  readonly projection: Projection;
  readonly tags?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** As the Python client would: no tags of ours. */
  readonly outside?: boolean;
}

interface Seed {
  readonly versions: readonly SeedVersion[];
  readonly aliases?: Readonly<Record<string, number>>;
}

/** A folder with these files and an embedded registry with these prompts. */
export async function folderWithRegistry(
  seeds: Readonly<Record<string, Seed>>,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const cwd = folderWith({ '.git/HEAD': '', ...files });
  await inRegistry(cwd, async (registry) => {
    for (const [name, { versions, aliases = {} }] of Object.entries(seeds)) {
      await registry.createPrompt(name, { description: `What ${name} is for`, tags: {} });
      for (const version of versions) await registry.createVersion({ name, description: version.message ?? '', tags: tagsOf(version) });
      for (const [alias, number] of Object.entries(aliases)) await registry.setAlias(name, alias, number);
    }
  });
  return cwd;
}

export async function inRegistry(cwd: string, act: (registry: Registry) => Promise<unknown>): Promise<void> {
  const registry = await embeddedRegistry({ root: cwd });
  try {
    await act(registry);
  } finally {
    await registry.close();
  }
}

export const text = (template: string): Projection => ({ type: 'text', template });

function tagsOf({ projection, tags, outside }: SeedVersion) {
  return { ...encodeProjection(projection), ...(!outside && { [VERSION_TAGS.contentHash]: projectionHash(projection) }), ...tags };
}
