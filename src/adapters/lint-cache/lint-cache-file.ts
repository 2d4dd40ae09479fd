import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../../core/lint/finding.ts';
import type { PromptSummary } from '../../core/lint/rule.ts';
import type { LintTotals } from '../../ports/lint-cache.ts';
import { makeFolder } from '../make-folder.ts';

/** The bytes of a file, and what the file system said of it when they were read. */
export interface Mark {
  readonly hash: string;
  readonly stamp?: string;
}

export interface StoredLint {
  readonly mark: Mark;
  readonly includes: Readonly<Record<string, Mark>>;
  readonly follows?: Readonly<Record<string, Mark>>;
  readonly counts: boolean;
  readonly findings: readonly Finding[];
  readonly prompts: readonly Omit<PromptSummary, 'file'>[];
}

/** What a run came to, and the stamps of everything that it rests on, as one digest. */
export interface StoredRun {
  readonly digest: string;
  /** Files besides the linted ones. */
  readonly others: readonly string[];
  readonly totals: LintTotals;
}

export type StoredLints = Readonly<Record<string, StoredLint>>;

/** What an earlier run left; the lints of single files are parsed when one of them is asked for. */
export interface LintCacheFile {
  readonly run: StoredRun | undefined;
  readonly lints: () => StoredLints;
}

const NOTHING: LintCacheFile = { run: undefined, lints: () => ({}) };
const NEW_LINE = 0x0a;

/** Two lines: the key with the run, then the files. A file that cannot be read, is torn or has another key holds nothing. */
export function readCacheFile(path: string, key: string): LintCacheFile {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(NEW_LINE);
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as { key: string; run?: StoredRun };
    if (head.key !== key) return NOTHING;
    return { run: head.run, lints: () => parsedLints(bytes.toString('utf8', end + 1)) };
  } catch {
    return NOTHING;
  }
}

function parsedLints(text: string): StoredLints {
  try {
    return Object.assign(Object.create(null), JSON.parse(text));
  } catch {
    return {};
  }
}

export function writeCacheFile(path: string, key: string, run: StoredRun | undefined, lints: StoredLints): void {
  try {
    makeFolder(dirname(path));
    const text = `${JSON.stringify({ key, run })}\n${JSON.stringify(lints)}`;
    const beside = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch {
    // A read-only disk: the next run is slower, nothing else.
  }
}
