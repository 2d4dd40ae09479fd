import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import type { FolderEntry } from '../../ports/workspace.ts';
import type { ConfinedRoot } from './confined-root.ts';
import { codeOf } from './error-code.ts';
import type { Followed, Tree } from './tree.ts';

export function diskTree(root: ConfinedRoot): Tree {
  return {
    list: (folder) =>
      readdirSync(`${root.path}/${folder}`, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    text: (file) => ignoreFile(`${root.path}/${file}`),
    follow: (link) => follow(`${root.path}/${link}`, root),
  };
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** A folder of that name says nothing to git either. */
function ignoreFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}

function follow(path: string, root: ConfinedRoot): Followed {
  try {
    const real = root.real(path);
    const target = statSync(path).isDirectory() ? 'folder' : 'file';
    if (real === undefined) return { kind: 'outside', target };
    return target === 'file' ? { kind: 'file' } : { kind: 'folder', real };
  } catch (error) {
    return { kind: 'broken', reason: codeOf(error) };
  }
}
