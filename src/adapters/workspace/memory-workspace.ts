import { PromptopsError } from '../../core/errors.ts';
import { isBelow } from '../../core/glob.ts';
import type { FolderEntry, Workspace } from '../../ports/workspace.ts';
import { findFiles } from './find-files.ts';
import type { Tree } from './tree.ts';

interface MemoryWorkspaceOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly root?: string;
  readonly cwd?: string;
}

/** A folder tree that exists only here, for tests. */
export function memoryWorkspace({ files = {}, root = '/workspace', cwd = '' }: MemoryWorkspaceOptions = {}): Workspace {
  const contents = new Map(Object.entries(files).map(([file, content]) => [file, toBytes(content)]));
  const tree = memoryTree(contents);
  return {
    root,
    cwd,
    find: (query, listed) => findFiles(tree, query, listed),
    read: (file, limit = Number.POSITIVE_INFINITY) => {
      const bytes = contents.get(enclosed(file, 'FILE_UNREADABLE'));
      if (bytes && bytes.length > limit) throw new PromptopsError('FILE_TOO_LARGE', `${file} has more than ${limit} bytes.`);
      return bytes;
    },
    stamp: () => undefined,
    write: (file, content) => {
      contents.set(enclosed(file, 'FILE_UNWRITABLE'), toBytes(content));
    },
  };
}

function memoryTree(contents: ReadonlyMap<string, Uint8Array>): Tree {
  return {
    list: (folder) => {
      const kinds = new Map<string, FolderEntry['kind']>();
      for (const file of contents.keys()) {
        if (!isBelow(file, folder)) continue;
        const [name = '', ...deeper] = file.slice(folder === '' ? 0 : folder.length + 1).split('/');
        kinds.set(name, deeper.length > 0 ? 'folder' : 'file');
      }
      return [...kinds].map(([name, kind]) => ({ name, kind }));
    },
    text: (file) => {
      const bytes = contents.get(file);
      return bytes && new TextDecoder().decode(bytes);
    },
    follow: () => ({ kind: 'broken', reason: 'no links in memory' }),
  };
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function enclosed(file: string, code: 'FILE_UNREADABLE' | 'FILE_UNWRITABLE'): string {
  const parts: string[] = [];
  for (const part of file.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw outside(file, code);
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  if (file.startsWith('/')) throw outside(file, code);
  return parts.join('/');
}

function outside(file: string, code: 'FILE_UNREADABLE' | 'FILE_UNWRITABLE'): PromptopsError {
  return new PromptopsError(code, `${file} lies outside the workspace.`, 'Only files below the root are reached.', { place: { file } });
}
