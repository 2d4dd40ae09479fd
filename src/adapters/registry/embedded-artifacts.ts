import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PromptopsError } from '../../core/errors.ts';
import { makeFolder } from '../make-folder.ts';
import { codeOf } from '../workspace/error-code.ts';
import { checkArtifactPath, refused } from './check-write.ts';
import type { Store } from './embedded-store.ts';
import { syncFolder } from './sync-folder.ts';

const LARGE = 1024 * 1024;
const MOST = 64 * 1024 * 1024;

/** Where the bytes of an artifact are: in the database, or in a file beside it that is named for its content. */
export type Placed = { readonly content: Uint8Array; readonly file: null } | { readonly content: null; readonly file: string };

/** Called before the transaction: a file that no row names is waste, a row without its file would be a loss. */
export function placeArtifact(folder: string, path: string, bytes: Uint8Array): Placed {
  checkArtifactPath(path);
  if (bytes.length > MOST) throw refused(`The artifact ${path} has more than ${MOST / 1024 / 1024} MB.`);
  if (bytes.length <= LARGE) return { content: bytes, file: null };
  const file = createHash('sha256').update(bytes).digest('hex');
  const target = join(folder, file);
  if (!existsSync(target)) writeSynced(folder, target, bytes);
  return { content: null, file };
}

function writeSynced(folder: string, target: string, bytes: Uint8Array): void {
  try {
    makeFolder(folder);
    const beside = `${target}.${randomUUID()}.tmp`;
    try {
      writeFileSync(beside, bytes, { flush: true });
      renameSync(beside, target);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    syncFolder(folder);
  } catch (cause) {
    throw new PromptopsError(
      'FILE_UNWRITABLE',
      `An artifact cannot be written beside the registry (${codeOf(cause)}).`,
      'Check free space and the permissions of .promptops.',
      { cause },
    );
  }
}

export function insertArtifact(store: Store, run: string, path: string, { content, file }: Placed): void {
  const sql =
    'INSERT INTO artifacts (run, path, content, file) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content, file = excluded.file';
  store.run(sql, run, path, content, file);
}

export function readArtifact(store: Store, folder: string, run: string, path: string): Uint8Array | undefined {
  const row = store.get<Placed>('SELECT content, file FROM artifacts WHERE run = ? AND path = ?', run, path);
  if (!row || row.content) return row?.content ?? undefined;
  try {
    return readFileSync(join(folder, row.file));
  } catch (cause) {
    throw new PromptopsError('REGISTRY_FAILED', `The file of the artifact ${path} is gone.`, `It was ${row.file} beside the registry.`, {
      cause,
    });
  }
}
