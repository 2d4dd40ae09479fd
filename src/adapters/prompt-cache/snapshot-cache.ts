import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCopy, writeCopy } from '../../core/load/stored-copy.ts';
import type { CachedVersion, CopyKey, PromptCache } from '../../ports/prompt-cache.ts';
import { makeFolder } from '../make-folder.ts';
import { codeOf } from '../workspace/error-code.ts';

/**
 * The last known good copies, a file each; written beside and renamed, so that a crash leaves the old or the new one. One after
 * the other, behind those who load: a slow disk keeps nobody waiting.
 */
export function snapshotCache({ folder, space }: { readonly folder: string; readonly space: string }): PromptCache {
  const own = join(folder, digest(space).slice(0, 16));
  /** By file; a newer copy takes the place of one that waits. */
  const waiting = new Map<string, CachedVersion>();
  let names = 0;
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    // A disk that is full, read-only or gone: memory goes on without it.
    turn = turn.then(work).catch(() => {});
    return turn;
  };

  const writeWaiting = async (file: string): Promise<void> => {
    try {
      for (let entry = waiting.get(file); entry !== undefined; ) {
        await replace(join(own, file), writeCopy(entry));
        const newer = waiting.get(file);
        entry = newer === entry ? undefined : newer;
      }
    } finally {
      waiting.delete(file);
    }
  };

  const replace = async (path: string, text: string): Promise<void> => {
    names += 1;
    const beside = join(own, `.${digest(`${performance.timeOrigin} ${Math.random()} ${names}`).slice(0, 16)}.tmp`);
    try {
      await writeInFolder(beside, text);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  };

  const writeInFolder = async (path: string, text: string): Promise<void> => {
    const write = () => writeFile(path, text, { mode: 0o600 });
    try {
      await write();
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      makeFolder(own);
      await write();
    }
  };

  return {
    kind: 'snapshot',
    get: async (key) => {
      const file = fileOf(key);
      try {
        return waiting.get(file) ?? readCopy(await readFile(join(own, file), 'utf8'));
      } catch {
        return undefined;
      }
    },
    set: (key, entry) => {
      const file = fileOf(key);
      const isWaiting = waiting.has(file);
      waiting.set(file, entry);
      return isWaiting ? turn : inTurn(() => writeWaiting(file));
    },
    delete: (name, target) => {
      const start = target === undefined ? fileOf({ name, target: '' }).slice(0, NAME_DIGITS) : fileOf({ name, target });
      for (const file of waiting.keys()) if (file.startsWith(start)) waiting.delete(file);
      return inTurn(async () => {
        for (const file of await readdir(own)) if (file.startsWith(start)) await rm(join(own, file), { force: true });
      });
    },
    isEmpty: async () => {
      if (waiting.size > 0) return false;
      const files = await readdir(own).catch(() => []);
      return !files.some((file) => file.endsWith('.json'));
    },
    close: () => turn,
  };
}

const NAME_DIGITS = 32;

/** Names may differ in case alone, and be as long as a file name may be: their digests do not, and are not. */
function fileOf({ name, target }: CopyKey): string {
  return `${digest(name).slice(0, NAME_DIGITS)}-${digest(target).slice(0, 16)}.json`;
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
