import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../../core/json.ts';
import type { AnswerStore, StoredAnswer } from '../../ports/answer-store.ts';
import { isSecretInJson } from '../model/secret-values.ts';
import { entryJson, readEntry } from './stored-answer.ts';

interface Options {
  /** Absolute path: `.promptops/cache` of the workspace. */
  readonly folder: string;
  /** Values that no file may hold: what stands in one of them is not kept. */
  readonly secrets?: readonly string[];
}

export interface DiskAnswers extends AnswerStore {
  /** Resolves when all that was put so far is on the disk. */
  settled(): Promise<void>;
}

/**
 * One small file for an answer, so that processes never wait for each other. Written beside and renamed: who reads sees all of it or
 * nothing. A file that cannot be read or is none of ours is a miss, one that cannot be written is asked for again next time.
 * Writing takes longer than many answers do: it goes on behind the back of whoever puts.
 */
export function diskAnswers({ folder, secrets = [] }: Options): DiskAnswers {
  const folders = foldersBelow(folder);
  const underWay = new Map<string, StoredAnswer>();
  // By the first letter of the key: a few files at a time, and those of one key in order.
  const lanes = new Map<string, Promise<void>>();
  const read = (key: string): StoredAnswer | undefined => {
    try {
      const entry = readEntry(parseJson(readFileSync(pathOf(folder, key), 'utf8')));
      return entry?.key === key ? entry : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => (KEY.test(key) ? (underWay.get(key) ?? read(key)) : undefined),
    put: (entry) => {
      const { key } = entry;
      if (!KEY.test(key)) return;
      const text = `${JSON.stringify(entryJson(entry))}\n`;
      if (isSecretInJson(text, secrets)) return;
      const write = async (): Promise<void> => {
        try {
          await folders(key.slice(0, 2));
          await replace(pathOf(folder, key), text);
        } catch {
          // A read-only or full disk: the next run asks again, nothing else.
        }
        if (underWay.get(key) === entry) underWay.delete(key);
      };
      underWay.set(key, entry);
      const lane = key.slice(0, 1);
      lanes.set(lane, (lanes.get(lane) ?? Promise.resolve()).then(write));
    },
    settled: async () => {
      await Promise.all(lanes.values());
    },
  };
}

const KEY = /^[0-9a-f]{64}$/;

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.json`);
}

/** Makes each folder once. Answers may quote whatever the cases hold: they are not for git. */
function foldersBelow(root: string): (name: string) => Promise<unknown> {
  const made = new Map<string, Promise<unknown>>();
  const once = (path: string, make: () => Promise<unknown>): Promise<unknown> => {
    const known = made.get(path) ?? make();
    made.set(path, known);
    return known;
  };
  const ignored = async (): Promise<void> => {
    await mkdir(root, { recursive: true });
    await writeFile(join(root, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
  };
  return async (name) => {
    await once('', ignored);
    return once(name, () => mkdir(join(root, name), { recursive: true }));
  };
}

async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
