import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPromptopsError } from '../../core/errors.ts';
import type { PromptFile } from '../../core/prompt/prompt-file.ts';
import type { CachedLint, LintCache, LintedRun } from '../../ports/lint-cache.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { type Mark, readCacheFile, type StoredLint, type StoredLints, type StoredRun, writeCacheFile } from './lint-cache-file.ts';

interface Options {
  /** Absolute path of the cache file. */
  readonly path: string;
  /** Everything besides the files that a result depends on: tool version, rules, levels. */
  readonly key: string;
  readonly workspace: Workspace;
}

/** One file with an entry for each linted file and one for the run. A cache that cannot be read or written is an empty one. */
export function diskLintCache({ path, key, workspace }: Options): LintCache {
  const { run, lints } = readCacheFile(path, key);
  const kept: Record<string, StoredLint> = Object.create(null);
  const stamps = new Map<string, string | undefined>();
  const marks = new Map<string, Mark>();
  let old: StoredLints | undefined;
  let changed = false;

  /** Asked once a run, before the bytes are read: whoever writes between the two leaves a stamp that does not fit. */
  const stampOf = (file: string): string | undefined => {
    if (!stamps.has(file)) stamps.set(file, workspace.stamp(file));
    return stamps.get(file);
  };
  /** What is known of a file stands while its stamp does; else its bytes are hashed, once a run. */
  const markOf = (file: string, known?: Mark): Mark => {
    const seen = marks.get(file);
    if (seen !== undefined) return seen;
    const stamp = stampOf(file);
    const mark =
      stamp !== undefined && stamp === known?.stamp
        ? known
        : { hash: hashedContent(file, workspace), ...(stamp !== undefined && { stamp }) };
    marks.set(file, mark);
    if (known !== undefined && mark.stamp !== known.stamp) changed = true;
    return mark;
  };
  const isFresh = (file: string, known: Mark) => {
    const { hash } = markOf(file, known);
    return hash !== UNREADABLE && hash === known.hash;
  };
  const marked = (includes: readonly string[]) => Object.fromEntries(includes.map((file) => [file, markOf(file)]));
  /** Of all stamps; `undefined` where a file has none. */
  const digestOf = (entries: readonly PromptFile[], others: readonly string[]): string | undefined => {
    const found = [...entries.map(({ file }) => stampOf(file)), ...others.map(stampOf)];
    if (found.includes(undefined)) return undefined;
    return createHash('sha256')
      .update([...entries.map(idOf), ...others, ...found].join('\0'))
      .digest('hex');
  };
  /** `undefined` where something that the run rests on cannot be told to be the same by its stamp alone. */
  const storedRun = ({ entries, totals }: LintedRun): StoredRun | undefined => {
    const lints = Object.values(kept);
    const others = [...new Set(lints.flatMap(({ includes, follows }) => Object.keys({ ...includes, ...follows })))];
    const isWhole = lints.length === entries.length && others.every((file) => markOf(file).hash !== UNREADABLE);
    const digest = isWhole ? digestOf(entries, others) : undefined;
    return digest === undefined ? undefined : { digest, others, totals };
  };

  return {
    totals: (entries) => (run !== undefined && digestOf(entries, run.others) === run.digest ? run.totals : undefined),
    get: (entry) => {
      old ??= lints();
      const id = idOf(entry);
      const stored = old[id];
      // Before it is linted: what is written meanwhile has other bytes than those that the result is kept for.
      const mark = markOf(entry.file, stored?.mark);
      if (stored === undefined) return undefined;
      const includes = Object.keys(stored.includes);
      const others = { ...stored.includes, ...stored.follows };
      const fresh = isFresh(entry.file, stored.mark) && Object.entries(others).every(([file, known]) => isFresh(file, known));
      if (!fresh) return undefined;
      const same = mark === stored.mark && Object.keys(others).length === 0;
      const followed = stored.follows && { follows: marked(Object.keys(stored.follows)) };
      kept[id] = same ? stored : { ...stored, mark, includes: marked(includes), ...followed };
      return revived(entry, stored);
    },
    set: (entry, { counts, findings, prompts, includes, follows }) => {
      changed = true;
      kept[idOf(entry)] = {
        mark: markOf(entry.file),
        includes: marked(includes),
        ...(follows && { follows: marked(follows) }),
        counts,
        findings,
        prompts: prompts.map(({ file: _file, ...rest }) => rest),
      };
    },
    close: (linted) => {
      const next = linted && storedRun(linted);
      const same = !changed && next?.digest === run?.digest && Object.keys(kept).length === Object.keys(old ?? {}).length;
      if (!same) writeCacheFile(path, key, next, kept);
    },
  };
}

const UNREADABLE = 'unreadable';

function hashedContent(file: string, workspace: Workspace): string {
  try {
    const bytes = workspace.read(file);
    return bytes === undefined ? 'absent' : createHash('sha256').update(bytes).digest('base64url');
  } catch (error) {
    if (isPromptopsError(error)) return UNREADABLE;
    throw error;
  }
}

function idOf({ file, prefix, namePrefix = '', format }: PromptFile): string {
  return `${format}:${prefix}:${namePrefix}:${file}`;
}

function revived({ file }: PromptFile, { counts, findings, prompts, includes, follows }: StoredLint): CachedLint {
  const followed = follows && { follows: Object.keys(follows) };
  return { file, counts, findings, includes: Object.keys(includes), ...followed, prompts: prompts.map((prompt) => ({ ...prompt, file })) };
}

/** Beside the other caches of the project, else where the user keeps caches. */
export function lintCachePath(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const modules = join(root, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'promptops', 'lint.json');
  const home = env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? root, '.cache');
  return join(home, 'promptops', `lint-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}
