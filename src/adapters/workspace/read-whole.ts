import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { PromptopsError } from '../../core/errors.ts';
import type { ConfinedRoot } from './confined-root.ts';
import { codeOf } from './error-code.ts';

// Zero on Windows: there every file is asked for its real path.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
// A pipe with nobody at the other end would block for ever.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file inside the root; `undefined` when there is none. */
export function readWhole(file: string, root: ConfinedRoot, limit = Number.POSITIVE_INFINITY): Uint8Array | undefined {
  return answering(file, () => {
    const path = enclosed(file, root);
    const handle = openInside(path, file, root);
    try {
      const found = fstatSync(handle);
      if (!found.isFile()) throw unreadable(file, 'it is not a regular file');
      if (found.size > limit) throw tooLarge(file, found.size, limit);
      return readOpened(handle, found.size);
    } finally {
      closeSync(handle);
    }
  });
}

/** Reads at most what was there when the file was opened: one that grows meanwhile is cut, not followed. */
function readOpened(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(handle, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled === size ? bytes : bytes.subarray(0, filled);
}

/** Opens the file itself; a link only after a look at where it leads. */
function openInside(path: string, file: string, root: ConfinedRoot): number {
  if (NO_FOLLOW !== 0) {
    try {
      return openSync(path, READ | NO_FOLLOW);
    } catch (error) {
      if (codeOf(error) !== 'ELOOP' && codeOf(error) !== 'EMLINK') throw error;
    }
  }
  if (root.real(path) === undefined) throw outside(file);
  return openSync(path, READ);
}

function enclosed(file: string, root: ConfinedRoot): string {
  const path = root.absolute(file);
  if (path === undefined || !root.holds(path)) throw outside(file);
  return path;
}

function answering<Answer>(file: string, ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof PromptopsError) throw error;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unreadable(file, codeOf(error), error);
  }
}

function outside(file: string): PromptopsError {
  return new PromptopsError('FILE_UNREADABLE', `${file} lies outside the workspace.`, 'Only files below the repository root are read.', {
    place: { file },
  });
}

function unreadable(file: string, reason: string, cause?: unknown): PromptopsError {
  return new PromptopsError('FILE_UNREADABLE', `${file} cannot be read (${reason}).`, 'Check its permissions, or exclude it.', {
    place: { file },
    cause,
  });
}

function tooLarge(file: string, size: number, limit: number): PromptopsError {
  const counted = (bytes: number) => bytes.toLocaleString('en');
  const message = `${file} has ${counted(size)} bytes; more than ${counted(limit)} are not read.`;
  return new PromptopsError('FILE_TOO_LARGE', message, 'A prompt text holds 100,000 characters at most: split the file, or exclude it.', {
    place: { file },
  });
}
