import { isPromptopsError } from '../core/errors.ts';
import type { IncludeResult, ReadContext } from '../core/prompt/formats/format.ts';
import { decodeSource, maxBytesOf } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';

export interface WorkspaceContext extends ReadContext {
  /** True once a file was not to be had, or a pattern was asked for: the answer can change although no file that was read does. */
  readonly isOpen: () => boolean;
}

/** What readers may ask for, answered from the workspace: nothing outside its root, nothing that is not text. */
export function workspaceContext(workspace: Workspace): WorkspaceContext {
  let open = false;
  return {
    include: (reference, from) => {
      const found = include(reference, from, workspace);
      open ||= 'problem' in found;
      return found;
    },
    glob: (pattern, from) => {
      open = true;
      const resolved = resolvePath(pattern, from.file);
      return resolved === undefined ? [] : workspace.find({ include: [resolved] }).files;
    },
    isOpen: () => open,
  };
}

const HINT_TOO_LARGE = 'Split it; cases may be listed from several files, and CSV and JSON Lines may be larger than other files.';

function include(reference: string, from: SourceFile, workspace: Workspace): IncludeResult {
  const file = resolvePath(reference, from.file);
  if (file === undefined) return { problem: 'it lies outside the workspace.' };
  try {
    const bytes = workspace.read(file, maxBytesOf(file));
    if (bytes === undefined) return { problem: `there is no file ${file}.` };
    const decoded = decodeSource(file, bytes);
    return decoded instanceof SourceFile ? decoded : { problem: decoded.reason };
  } catch (error) {
    if (isPromptopsError(error)) return { problem: error.message, ...(error.code === 'FILE_TOO_LARGE' && { hint: HINT_TOO_LARGE }) };
    throw error;
  }
}

/** A reference from the folder of the file that names it, as a path from the root; `undefined` when it leaves the root. */
export function resolvePath(reference: string, from: string): string | undefined {
  const written = reference.replace(/^file:\/\//, '').replaceAll('\\', '/');
  if (written.startsWith('/') || /^[A-Za-z]:/.test(written)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
