import { PromptopsError } from '../core/errors.ts';
import { readText } from '../usecases/eval/read-text.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';

/** A file that the command line names, with its path from the root. */
export function readTextFile({ workspace }: Session, path: string): { readonly file: string; readonly text: string } {
  const { cwd } = workspace;
  const file = resolvePath(path, `${cwd === '' ? '' : `${cwd}/`}-`);
  const place = { file: path };
  if (file === undefined)
    throw new PromptopsError('FILE_UNREADABLE', `${path} lies outside the repository.`, 'Move it into it.', { place });
  const read = readText(file, workspace);
  if ('text' in read) return { file, text: read.text };
  throw new PromptopsError('FILE_UNREADABLE', `${path}: ${read.problem}`, read.hint, { place });
}
