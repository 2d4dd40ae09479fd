import { compileGlobs } from '../core/glob.ts';
import type { CommitTree, Git } from '../ports/git.ts';
import type { Workspace } from '../ports/workspace.ts';
import { isThere } from './is-there.ts';

/** Files that include files that include files: further than this nobody looks. */
const MOST_ROUNDS = 20;

/**
 * What `look` makes of the files as a commit has them. Those that are the same now are read from the disk; the others git is asked for,
 * and `look` is run again until it misses nothing: what a file includes is known once it was read.
 */
export async function withFilesAt<Seen>(
  commit: string,
  look: (past: Workspace) => Promise<Seen>,
  { workspace, git }: { readonly workspace: Workspace; readonly git: Pick<Git, 'treeAt' | 'contentAt'> },
): Promise<Seen> {
  const tree = await git.treeAt(commit);
  const contents = new Map<string, Uint8Array | undefined>();
  for (let round = 1; ; round++) {
    const missing = new Set<string>();
    const seen = await look(past(tree, contents, missing, workspace));
    if (missing.size === 0 || round === MOST_ROUNDS) return seen;
    await Promise.all([...missing].map(async (file) => contents.set(file, await git.contentAt(commit, file))));
  }
}

function past(
  { files, changed }: CommitTree,
  contents: ReadonlyMap<string, Uint8Array | undefined>,
  missing: Set<string>,
  workspace: Workspace,
): Workspace {
  return {
    root: workspace.root,
    cwd: workspace.cwd,
    find: ({ include, exclude = [] }) => {
      const [wanted, unwanted] = [compileGlobs(include), compileGlobs(exclude)];
      const still = workspace.find({ include, exclude }).files.filter((file) => files.has(file));
      const gone = [...changed].filter((file) => wanted.matches(file) && !unwanted.matches(file) && !isThere(file, workspace));
      return { files: [...still, ...gone].sort(), problems: [] };
    },
    read: (file, limit) => {
      if (!files.has(file)) return undefined;
      if (!changed.has(file)) return workspace.read(file, limit);
      if (!contents.has(file)) missing.add(file);
      return contents.get(file);
    },
    stamp: () => undefined,
    write: () => {},
  };
}
