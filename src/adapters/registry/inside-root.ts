import { lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PromptopsError } from '../../core/errors.ts';

/** Refuses paths below the root that links lead out of it: a checkout decides where it writes only within itself. */
export function expectInside(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (!isThere(join(root, path)) || leadsInside(root, path)) continue;
    throw new PromptopsError(
      'REGISTRY_REFUSED',
      `${path} is a link that leads out of this checkout: nothing is read or written there.`,
      'Remove the link, or set MLFLOW_TRACKING_URI to share a registry.',
    );
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Something on the way is no folder: who opens it says so.
    return false;
  }
}

/** A link into nothing is taken to lead out. */
function leadsInside(root: string, path: string): boolean {
  try {
    return realpathSync(join(root, path)).startsWith(`${realpathSync(root)}${sep}`);
  } catch {
    return !lstatSync(join(root, path)).isSymbolicLink();
  }
}
