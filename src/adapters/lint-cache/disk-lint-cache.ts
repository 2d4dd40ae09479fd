import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPromptopsError } from '../../core/errors.ts';
import type { Finding } from '../../core/lint/finding.ts';
import type { PromptSummary } from '../../core/lint/rule.ts';
import type { PromptFile } from '../../core/prompt/prompt-file.ts';
import type { CachedLint, LintCache } from '../../ports/lint-cache.ts';
import type { Workspace } from '../../ports/workspace.ts';

interface Options {
  /** Absolute path of the cache file. */
  readonly path: string;
  /** Everything besides the files that a result depends on: tool version, rules, levels. */
  readonly key: string;
  readonly workspace: Workspace;
}

type StoredPrompt = Omit<PromptSummary, 'file'>;

interface Stored {
  readonly hash: string;
  readonly includes: Readonly<Record<string, string>>;
  readonly follows?: Readonly<Record<string, string>>;
  readonly counts: boolean;
  readonly findings: readonly Finding[];
  readonly prompts: readonly StoredPrompt[];
}

/** One JSON file with an entry for each linted file. A cache that cannot be read or written is an empty one. */
export function diskLintCache({ path, key, workspace }: Options): LintCache {
  const old = load(path, key);
  const kept: Record<string, Stored> = Object.create(null);
  let changed = false;
  const hashes = new Map<string, string>();

  const hashOf = (file: string): string => {
    const known = hashes.get(file);
    if (known !== undefined) return known;
    const hash = hashedContent(file, workspace);
    hashes.set(file, hash);
    return hash;
  };

  return {
    get: (entry) => {
      const stored = old[idOf(entry)];
      if (stored === undefined) return undefined;
      const isFresh = (file: string, hash: string) => hash !== UNREADABLE && hashOf(file) === hash;
      const fresh =
        isFresh(entry.file, stored.hash) &&
        Object.entries({ ...stored.includes, ...stored.follows }).every(([file, hash]) => isFresh(file, hash));
      if (!fresh) return undefined;
      kept[idOf(entry)] = stored;
      return revived(entry, stored);
    },
    set: (entry, { counts, findings, prompts, includes, follows }) => {
      changed = true;
      kept[idOf(entry)] = {
        hash: hashOf(entry.file),
        includes: Object.fromEntries(includes.map((file) => [file, hashOf(file)])),
        ...(follows && { follows: Object.fromEntries(follows.map((file) => [file, hashOf(file)])) }),
        counts,
        findings,
        prompts: prompts.map(({ file: _file, ...rest }) => rest),
      };
    },
    close: () => {
      if (changed || Object.keys(kept).length !== Object.keys(old).length) save(path, JSON.stringify({ key, files: kept }));
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
    const content = JSON.parse(readFileSync(path, 'utf8')) as { key: string; files: Record<string, Stored> };
    return content.key === key ? Object.assign(Object.create(null), content.files) : {};
  } catch {
    return {};
  }
}

function save(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
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
