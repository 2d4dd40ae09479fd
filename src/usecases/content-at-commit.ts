import { isPromptopsError } from '../core/errors.ts';
import { contentHash } from '../core/prompt/hash.ts';
import type { Git } from '../ports/git.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type ReadPromptFile, readPromptFile } from './read-prompt-file.ts';

/** Files that include files that include files: further than this nobody looks. */
const MOST_ROUNDS = 20;

/** A file with its partials as they were at a commit; `undefined` where git does not have it. */
export async function filesAtCommit(commit: string, file: string, git: Git): Promise<Workspace | undefined> {
  const contents = new Map<string, Uint8Array | undefined>([[file, await git.contentAt(commit, file)]]);
  if (contents.get(file) === undefined) return undefined;
  for (let round = 0; ; round++) {
    const missing = new Set<string>();
    await readPromptFile({ file, prefix: '', format: 'auto' }, pastWorkspace(contents, missing));
    if (missing.size === 0 || round === MOST_ROUNDS) return pastWorkspace(contents, new Set());
    for (const one of missing) contents.set(one, await git.contentAt(commit, one));
  }
}

/** The content hashes of the prompts that a file held at a commit; `undefined` where git does not have it. */
export async function hashesAtCommit(commit: string, file: string, git: Git): Promise<ReadonlySet<string> | undefined> {
  const workspace = await filesAtCommit(commit, file, git);
  return workspace && hashesOf(await readPromptFile({ file, prefix: '', format: 'auto' }, workspace));
}

/** The files that were fetched; what else is asked for is noted. */
function pastWorkspace(contents: ReadonlyMap<string, Uint8Array | undefined>, missing: Set<string>): Workspace {
  return {
    root: '/',
    cwd: '',
    find: () => ({ files: [], problems: [] }),
    read: (file) => {
      if (!contents.has(file)) missing.add(file);
      return contents.get(file);
    },
    stamp: () => undefined,
    write: () => {},
  };
}

function hashesOf({ prompts }: ReadPromptFile): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const prompt of prompts) {
    try {
      hashes.add(contentHash(prompt));
    } catch (error) {
      if (!isPromptopsError(error)) throw error;
    }
  }
  return hashes;
}
