import { PromptopsError } from '../core/errors.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';

/** A folder of the command line, from the workspace root. */
export function folderIn(written: string, { workspace }: Session): string {
  const folder = resolvePath(written, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`);
  if (folder !== undefined) return folder;
  throw new PromptopsError('FILE_UNWRITABLE', `${written} lies outside the repository.`, 'Name a folder in it.');
}
