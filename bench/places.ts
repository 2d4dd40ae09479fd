import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BIN = join(ROOT, 'dist/bin.cjs');
export const SCHEMA = join(ROOT, 'schemas/prompt.schema.json');
/** Peers stay installed between runs. */
export const CACHE = join(ROOT, 'node_modules/.cache/promptops-bench');

/** The node that users of this machine have, past the one that npm puts first. */
export function systemNode(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, 'node')).find(runs);
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
