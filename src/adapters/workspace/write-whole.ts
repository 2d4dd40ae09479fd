import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PromptopsError } from '../../core/errors.ts';
import { makeFolder } from '../make-folder.ts';
import type { ConfinedRoot } from './confined-root.ts';
import { codeOf } from './error-code.ts';

/** Written beside, synced, renamed: a crash at any moment leaves the old file or the new one. */
export function writeWhole(file: string, content: string | Uint8Array, root: ConfinedRoot): void {
  try {
    const path = target(file, root);
    makeFolder(dirname(path));
    const old = statSync(path, { throwIfNoEntry: false });
    if (old !== undefined && !old.isFile()) throw unwritable(file, 'it is not a regular file');
    replace(path, content, old?.mode);
  } catch (error) {
    if (error instanceof PromptopsError) throw error;
    throw unwritable(file, codeOf(error), error);
  }
}

function replace(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const beside = join(dirname(path), `.promptops-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const handle = openSync(beside, 'wx');
    try {
      writeFileSync(handle, content);
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A link inside the root stays a link: what it names is replaced. */
function target(file: string, root: ConfinedRoot): string {
  const path = root.absolute(file);
  if (path === undefined || path === root.path) throw outside(file);
  const real = realOrNew(path, root);
  if (real === undefined) throw outside(file);
  return join(root.path, real);
}

function realOrNew(path: string, root: ConfinedRoot): string | undefined {
  try {
    return root.real(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const folder = realOrNew(dirname(path), root);
  return folder === undefined ? undefined : join(folder, path.slice(dirname(path).length + 1));
}

function outside(file: string): PromptopsError {
  return new PromptopsError('FILE_UNWRITABLE', `${file} lies outside the workspace.`, 'Only files below the repository root are written.', {
    place: { file },
  });
}

function unwritable(file: string, reason: string, cause?: unknown): PromptopsError {
  return new PromptopsError(
    'FILE_UNWRITABLE',
    `${file} cannot be written (${reason}).`,
    'Check free space and the permissions of its folder.',
    {
      place: { file },
      cause,
    },
  );
}
