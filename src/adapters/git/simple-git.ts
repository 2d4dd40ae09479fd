import { simpleGit as openGit, type SimpleGit } from 'simple-git';
import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import type { Git, Provenance } from '../../ports/git.ts';
import { lastSubjects } from './last-subjects.ts';
import { type Ask, isShallow, mergeBase, notThere, resolve } from './merge-base.ts';
import { commitOrder, headOf, readProvenance } from './read-provenance.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Git itself, without a shell; names are taken apart at NUL, so any name is fine. */
export function simpleGit(root: string, env: Environment = {}): Git {
  const git = opened(root);
  const ask = asking(git);
  const changedSince = async (sha: string) => [
    ...(await list(git, 'diff', '--name-only', '--no-renames', sha, '--')),
    ...(await list(git, 'ls-files', '--others', '--exclude-standard')),
  ];
  let known: Promise<Provenance> | undefined;
  const provenance = () => {
    known ??= readProvenance(ask, changedSince, env);
    return known;
  };
  return {
    changedFiles: async (since) => {
      await expectRepository(git);
      if (since === undefined && (await resolve(ask, 'HEAD')) === undefined)
        return list(git, 'ls-files', '--cached', '--others', '--exclude-standard');
      const base = since === undefined ? await mergeBase(ask, env) : await commit(ask, since);
      const changed = await list(git, 'diff', '--name-only', '--no-renames', '--diff-filter=d', base, '--');
      const untracked = await list(git, 'ls-files', '--others', '--exclude-standard');
      return [...changed, ...untracked].sort();
    },
    stagedFiles: async () => {
      await expectRepository(git);
      return list(git, 'diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d', '--');
    },
    stagedContents: async (files) => {
      const contents = await Promise.all(files.map(async (file) => [file, await staged(git, file)] as const));
      return new Map(contents);
    },
    provenance,
    head: () => headOf(ask, env),
    lastSubjects: (files) => lastSubjects(ask, files),
    order: (commit, from) => commitOrder(git, ask, commit, from),
    contentAt: (sha, file) => contentAt(git, sha, file),
    mergeBase: async (target) => {
      await expectRepository(git);
      try {
        return await mergeBase(ask, env, target, '--against git:<ref>');
      } catch (error) {
        if (!isPromptopsError(error) || !(await isShallow(ask))) throw error;
        throw new PromptopsError('HISTORY_MISSING', error.message, error.hint, { cause: error });
      }
    },
    treeAt: async (sha) => {
      const files = await list(git, 'ls-tree', '-r', '--name-only', '--full-tree', sha);
      const changed = await list(git, 'diff', '--name-only', '--no-renames', '--diff-filter=a', sha, '--');
      return { files: new Set(files), changed: new Set(changed) };
    },
    commitFacts: async (sha) => {
      const [author, date, subject] =
        (isCommit(sha) ? await ask('show', '-s', '--format=%an%x00%aI%x00%s', sha) : undefined)?.split('\0') ?? [];
      return author === undefined || date === undefined ? undefined : { author, date, subject: subject ?? '' };
    },
  };
}

/** For one question, beside what `Git` knows. */
export function openAsk(root: string): Ask {
  return asking(opened(root));
}

function opened(root: string): SimpleGit {
  return openGit({ baseDir: root, maxConcurrentProcesses: 4 });
}

async function commit(ask: Ask, ref: string): Promise<string> {
  const found = await resolve(ask, ref);
  if (found === undefined) throw await notThere(ask, `Git knows no commit \`${ref}\``);
  return found;
}

/** The trimmed answer, or nothing where git says no. */
function asking(git: SimpleGit): Ask {
  return async (...args) => {
    try {
      return (await git.raw(args)).trim() || undefined;
    } catch {
      return undefined;
    }
  };
}

async function list(git: SimpleGit, command: string, ...args: string[]): Promise<string[]> {
  try {
    const answer = await git.raw([command, '-z', ...args]);
    return [...new Set(answer.split('\0'))].filter((name) => name !== '').sort();
  } catch (cause) {
    throw unavailable(cause);
  }
}

async function staged(git: SimpleGit, file: string): Promise<Uint8Array> {
  try {
    return await git.binaryCatFile(['blob', `:0:${file}`]);
  } catch (cause) {
    throw unavailable(cause);
  }
}

async function contentAt(git: SimpleGit, sha: string, file: string): Promise<Uint8Array | undefined> {
  if (!isCommit(sha)) return undefined;
  try {
    return await git.binaryCatFile(['blob', `${sha}:${file}`]);
  } catch {
    return undefined;
  }
}

/** What comes from a registry never reaches git as an option. */
function isCommit(sha: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(sha);
}

async function expectRepository(git: SimpleGit): Promise<void> {
  try {
    await git.raw(['rev-parse', '--git-dir']);
  } catch (cause) {
    throw unavailable(cause);
  }
}

function unavailable(cause: unknown): PromptopsError {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (said.includes('ENOENT'))
    return new PromptopsError('GIT_UNAVAILABLE', 'Git is not installed.', 'Install git, or leave out --changed and --staged.', { cause });
  if (/not a git repository/i.test(said))
    return new PromptopsError('GIT_UNAVAILABLE', 'This is not a git repository.', 'Leave out --changed and --staged, or run `git init`.', {
      cause,
    });
  const [line = ''] = said.trim().split('\n');
  return new PromptopsError(
    'GIT_UNAVAILABLE',
    `Git refused: ${line.replace(/^fatal: /, '')}`,
    'Try the same with git itself: `git status`.',
    { cause },
  );
}
