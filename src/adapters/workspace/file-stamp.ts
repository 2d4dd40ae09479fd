import { lstatSync } from 'node:fs';
import type { ConfinedRoot } from './confined-root.ts';

/**
 * The clocks of some file systems tick every two seconds: a file this young can be written again, at the same length,
 * without another time. Git calls such entries racily clean and reads them too.
 */
const TICK_MS = 2_000;

/** Size, both times and the file's number: whatever writes to it or puts another in its place changes one of them. */
export function fileStamp(file: string, root: ConfinedRoot, now: number = Date.now()): string | undefined {
  try {
    const path = `${root.path}/${file}`;
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found?.isFile() || !root.holds(path)) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = found;
    return Math.max(mtimeMs, ctimeMs) + TICK_MS < now ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : undefined;
  } catch {
    return undefined;
  }
}
