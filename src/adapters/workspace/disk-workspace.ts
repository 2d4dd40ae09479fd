import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { PromptopsError } from '../../core/errors.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { confinedRoot, gitRoot, toSlashes } from './confined-root.ts';
import { diskTree } from './disk-tree.ts';
import { fileStamp } from './file-stamp.ts';
import { findFiles } from './find-files.ts';
import { readWhole } from './read-whole.ts';
import { writeWhole } from './write-whole.ts';

/** The folder tree on disk: from the nearest parent with `.git`, else from the working directory. */
export function diskWorkspace({ cwd }: { readonly cwd: string }): Workspace {
  const start = resolve(cwd);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory())
    throw new PromptopsError('USAGE', `The working directory ${cwd} is not a folder.`, 'Check `--cwd`.');
  const root = confinedRoot(gitRoot(start) ?? start);
  const tree = diskTree(root);
  return {
    root: root.path,
    cwd: toSlashes(relative(root.path, start)),
    find: (query, listed) => findFiles(tree, query, listed),
    read: (file, limit) => readWhole(file, root, limit),
    stamp: (file) => fileStamp(file, root),
    write: (file, content) => {
      writeWhole(file, content, root);
    },
  };
}
