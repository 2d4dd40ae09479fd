import type { FolderEntry } from '../../ports/workspace.ts';

/** What `findFiles` asks of a place that holds files. Paths count from the root, `''` is the root itself. */
export interface Tree {
  /** Throws where the folder cannot be listed. */
  list(folder: string): readonly FolderEntry[];
  /** The text of an ignore file; `undefined` where there is none. Throws where it cannot be read. */
  text(file: string): string | undefined;
  /** Where a symbolic link leads. */
  follow(link: string): Followed;
}

export type Followed =
  | { readonly kind: 'file' }
  /** `real`: the folder's own path from the root. */
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'outside'; readonly target: 'file' | 'folder' }
  | { readonly kind: 'broken'; readonly reason: string };
