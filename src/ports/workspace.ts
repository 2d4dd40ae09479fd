/** The files around a command: one folder tree (the git checkout, or the working directory), read without surprises. */
export interface Workspace {
  /** Absolute, no trailing slash. */
  readonly root: string;
  /** The working directory from the root, `''` at the root. */
  readonly cwd: string;
  /**
   * Files below the root that match, sorted by code unit; `.gitignore`, `.promptopsignore` and `exclude` leave out.
   * Symbolic links that leave the root or go in circles are reported, not followed. Searches that are handed the same
   * `listed` see one and the same moment: each folder is listed once for all of them.
   */
  find(query: FileQuery, listed?: ListedFolders): FileSearch;
  /**
   * `undefined`: there is no such file. Throws FILE_TOO_LARGE above `limit` bytes, before reading them;
   * FILE_UNREADABLE for everything else, and for paths that leave the root.
   */
  read(file: string, limit?: number): Uint8Array | undefined;
  /**
   * What the file system says of a file without reading it; the same again means the same bytes.
   * `undefined` where that cannot be told: no regular file, or one so young that an edit could leave no trace.
   */
  stamp(file: string): string | undefined;
  /** Writes beside the old file and renames: either the old or the new content is there. */
  write(file: string, content: string | Uint8Array): void;
}

export interface FileQuery {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

/** What folders hold, by their path. */
export type ListedFolders = Map<string, readonly FolderEntry[]>;

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface FileSearch {
  readonly files: readonly string[];
  /** What could not be looked at, and why: unreadable folders, links out of the tree. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}
