import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCopy, writeCopy } from '../../core/load/stored-copy.ts';
import type { CopyKey, PromptCache } from '../../ports/prompt-cache.ts';
import { makeFolder } from '../make-folder.ts';

/** The last known good copies, a file each; written beside and renamed, so that a crash leaves the old or the new one. */
export function snapshotCache({ folder, space }: { readonly folder: string; readonly space: string }): PromptCache {
  const own = join(folder, digest(space).slice(0, 16));
  let names = 0;
  const quietly = async (work: () => void): Promise<void> => {
    try {
      work();
    } catch {
      // A disk that is full, read-only or gone: memory goes on without it.
    }
  };
  return {
    kind: 'snapshot',
    get: async (key) => {
      try {
        return readCopy(readFileSync(join(own, fileOf(key)), 'utf8'));
      } catch {
        return undefined;
      }
    },
    set: (key, entry) =>
      quietly(() => {
        makeFolder(own);
        names += 1;
        const beside = join(own, `.${digest(`${performance.timeOrigin} ${Math.random()} ${names}`).slice(0, 16)}.tmp`);
        try {
          writeFileSync(beside, writeCopy(entry), { mode: 0o600 });
          renameSync(beside, join(own, fileOf(key)));
        } catch (error) {
          rmSync(beside, { force: true });
          throw error;
        }
      }),
    delete: (name, target) =>
      quietly(() => {
        if (target !== undefined) return rmSync(join(own, fileOf({ name, target })), { force: true });
        const start = fileOf({ name, target: '' }).slice(0, NAME_DIGITS);
        for (const file of readdirSync(own)) if (file.startsWith(start)) rmSync(join(own, file), { force: true });
      }),
    close: async () => {},
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
