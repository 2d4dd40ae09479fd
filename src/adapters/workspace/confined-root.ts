import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';

/** A folder that no path handed to it may leave, by name or through symbolic links. Paths count from it, with `/`. */
export interface ConfinedRoot {
  readonly path: string;
  /** The absolute path by name alone; `undefined` when it leaves the root. */
  absolute(file: string): string | undefined;
  /** Where something really is; `undefined` when that is outside. Throws when it is not there. */
  real(absolute: string): string | undefined;
  /** The same for the folder that holds it, remembered: thousands of files share few folders. */
  holds(absolute: string): boolean;
}

export function confinedRoot(root: string): ConfinedRoot {
  const inside = withSeparator(root);
  const known = new Set<string>();
  let realRoot: string | undefined;
  const real = (path: string) => {
    realRoot ??= realpathSync.native(root);
    const found = realpathSync.native(path);
    if (found === realRoot) return '';
    return found.startsWith(withSeparator(realRoot)) ? toSlashes(found.slice(withSeparator(realRoot).length)) : undefined;
  };
  return {
    path: root,
    absolute: (file) => {
      const path = resolve(root, file);
      return path === root || path.startsWith(inside) ? path : undefined;
    },
    real,
    holds: (path) => {
      const folder = path === root ? root : dirname(path);
      if (known.has(folder)) return true;
      if (real(folder) === undefined) return false;
      known.add(folder);
      return true;
    },
  };
}

/** The nearest folder with `.git`, which is a file in worktrees and submodules. */
export function gitRoot(start: string): string | undefined {
  const { root } = parse(start);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === root) return undefined;
  }
}

export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
