import { isPromptopsError } from '../core/errors.ts';
import { VERSION_TAGS } from '../core/registry/tags.ts';
import type { PromptVersion } from '../core/registry/version.ts';
import type { Registry } from '../ports/registry.ts';
import { sayAgain } from './create-once.ts';

/** Of one content made twice the lower version stays. The other goes, or is marked where it may not be deleted or somebody pointed an alias at it. */
export async function removeDuplicate({ name, version }: PromptVersion, winner: PromptVersion, registry: Registry): Promise<void> {
  // Never the last one.
  if ((await registry.version(name, winner.version)) === undefined) return;
  const prompt = await registry.prompt(name);
  const isHeld = typeof prompt === 'object' && Object.values(prompt.aliases).includes(version);
  if (!isHeld && (await isDeleted(name, version, registry))) return;
  if ((await registry.version(name, version)) === undefined) return;
  await sayAgain(() => registry.setVersionTag(name, version, VERSION_TAGS.duplicateOf, String(winner.version)));
}

async function isDeleted(name: string, version: number, registry: Registry): Promise<boolean> {
  try {
    await sayAgain(() => registry.deleteVersion(name, version));
    return true;
  } catch (error) {
    // Who may create need not be allowed to delete; a mark does as well, every reader skips it.
    if (isPromptopsError(error) && (error.code === 'REGISTRY_REFUSED' || error.code === 'REGISTRY_CONFLICT')) return false;
    throw error;
  }
}
