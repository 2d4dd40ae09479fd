import { isPromptopsError } from '../../core/errors.ts';
import { decodeSource } from '../../core/source/decode-source.ts';
import { SourceFile } from '../../core/source/source-file.ts';
import type { Workspace } from '../../ports/workspace.ts';

/** Labels carry answers, so they may be larger than any prompt file. */
const MAX_BYTES = 50_000_000;

/** A text file of the workspace, or why there is none. */
export function readText(
  file: string,
  workspace: Workspace,
): { readonly text: string } | { readonly problem: string; readonly hint: string } {
  try {
    const bytes = workspace.read(file, MAX_BYTES);
    if (bytes === undefined) return { problem: 'The file is not there.', hint: 'Check the path.' };
    const decoded = decodeSource(file, bytes);
    return decoded instanceof SourceFile ? { text: decoded.text } : { problem: decoded.reason, hint: 'Save the file as UTF-8.' };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { problem: error.message, hint: error.hint };
  }
}
