import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPromptopsError } from '../../core/errors.ts';
import type { Finding } from '../../core/lint/finding.ts';
import type { PromptSummary } from '../../core/lint/rule.ts';
import type { PromptFile } from '../../core/prompt/prompt-file.ts';
import type { CachedLint, LintCache } from '../../ports/lint-cache.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { makeFolder } from '../make-folder.ts';

interface Options {
  /** Absolute path of the cache file. */
  readonly path: string;
  /** Everything besides the files that a result depends on: tool version, rules, levels. */
  readonly key: string;
  readonly workspace: Workspace;
}

type StoredPrompt = Omit<PromptSummary, 'file'>;

/** The bytes of a file, and what the file system said of it when they were read. */
interface Mark {
  readonly hash: string;
  readonly stamp?: string;
}

interface Stored {
  readonly mark: Mark;
  readonly includes: Readonly<Record<string, Mark>>;
  readonly follows?: Readonly<Record<string, Mark>>;
  readonly counts: boolean;
  readonly findings: readonly Finding[];
  readonly prompts: readonly StoredPrompt[];
}

/** One JSON file with an entry for each linted file. A cache that cannot be read or written is an empty one. */
export function diskLintCache({ path, key, workspace }: Options): LintCache {
  const old = load(path, key);
  const kept: Record<string, Stored> = Object.create(null);
  const marks = new Map<string, Mark>();
  let changed = false;

  /** What is known of a file stands while its stamp does; else its bytes are hashed, once a run. */
  const markOf = (file: string, known?: Mark): Mark => {
    const seen = marks.get(file);
    if (seen !== undefined) return seen;
    // The stamp first: whoever writes between the two leaves one that does not fit, and the bytes are read again.
    const stamp = workspace.stamp(file);
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

  return {
    get: (entry) => {
      const id = idOf(entry);
      const stored = old[id];
      if (stored === undefined) return undefined;
      const includes = Object.keys(stored.includes);
      const others = { ...stored.includes, ...stored.follows };
      const fresh = isFresh(entry.file, stored.mark) && Object.entries(others).every(([file, known]) => isFresh(file, known));
      if (!fresh) return undefined;
      const mark = markOf(entry.file);
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
    close: () => {
      if (changed || Object.keys(kept).length !== Object.keys(old).length) save(path, JSON.stringify({ key, entries: kept }));
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

function revived({ file }: PromptFile, { counts, findings, prompts, includes, follows }: Stored): CachedLint {
  const followed = follows && { follows: Object.keys(follows) };
  return { file, counts, findings, includes: Object.keys(includes), ...followed, prompts: prompts.map((prompt) => ({ ...prompt, file })) };
}

function load(path: string, key: string): Readonly<Record<string, Stored>> {
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as { key: string; entries: Record<string, Stored> };
    return content.key === key ? Object.assign(Object.create(null), content.entries) : {};
  } catch {
    return {};
  }
}

function save(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    const beside = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch {
    // A read-only disk: the next run is slower, nothing else.
  }
}

/** Beside the other caches of the project, else where the user keeps caches. */
export function lintCachePath(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const modules = join(root, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'promptops', 'lint.json');
  const home = env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? root, '.cache');
  return join(home, 'promptops', `lint-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}
