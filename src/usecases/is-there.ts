import { isPromptopsError } from '../core/errors.ts';
import type { Workspace } from '../ports/workspace.ts';

/** What cannot be looked at is taken to be there. */
export function isThere(file: string, workspace: Workspace): boolean {
  try {
    return workspace.read(file, 0) !== undefined;
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return true;
  }
}
