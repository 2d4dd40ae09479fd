import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson } from '../../core/json.ts';
import type { AnswerStore } from '../../ports/answer-store.ts';
import { entryJson, readEntry } from './stored-answer.ts';

interface Options {
  /** Absolute path: `.promptops/cache` of the workspace. */
  readonly folder: string;
  /** Values that no file may hold: what stands in one of them is not kept. */
  readonly secrets?: readonly string[];
}

/**
 * One small file for an answer, so that processes never wait for each other. Written beside and renamed: who reads sees all of it or
 * nothing. A file that cannot be read or is none of ours is a miss, one that cannot be written is asked for again next time.
 */
export function diskAnswers({ folder, secrets = [] }: Options): AnswerStore {
  const made = new Set<string>();
  const hidden = secrets.filter((secret) => secret !== '');
  return {
    get: (key) => {
      if (!KEY.test(key)) return undefined;
      try {
        const entry = readEntry(parseJson(readFileSync(pathOf(folder, key), 'utf8')));
        return entry?.key === key ? entry : undefined;
      } catch {
        return undefined;
      }
    },
    put: (entry) => {
      if (!KEY.test(entry.key)) return;
      const text = `${JSON.stringify(entryJson(entry))}\n`;
      if (hidden.some((secret) => text.includes(secret))) return;
      const path = pathOf(folder, entry.key);
      try {
        makeFolder(folder, dirname(path), made);
        replace(path, text);
      } catch {
        // A read-only or full disk: the next run asks again, nothing else.
      }
    },
  };
}

const KEY = /^[0-9a-f]{64}$/;

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.json`);
}

function makeFolder(root: string, path: string, made: Set<string>): void {
  if (made.has(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
  try {
    // Answers may quote whatever the cases hold: they are not for git.
    writeFileSync(join(root, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there.
  }
}

function replace(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
