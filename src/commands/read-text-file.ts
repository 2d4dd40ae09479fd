import { PromptopsError } from '../core/errors.ts';
import { decodeSource } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import { readText } from '../usecases/eval/read-text.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';

/** A path that was typed in the working directory, from the root. */
export function fileFromRoot({ workspace: { cwd } }: Session, path: string): string {
  const file = resolvePath(path, `${cwd === '' ? '' : `${cwd}/`}-`);
  if (file !== undefined) return file;
  throw new PromptopsError(
    'FILE_UNREADABLE',
    `${path} lies outside the repository.`,
    'Move it into it, or send it through standard input where `-` is taken for a file.',
    { place: { file: path } },
  );
}

/** A file that the command line names. */
export function readTextFile(session: Session, path: string): { readonly file: string; readonly text: string } {
  const file = fileFromRoot(session, path);
  const read = readText(file, session.workspace);
  if ('text' in read) return { file, text: read.text };
  throw new PromptopsError('FILE_UNREADABLE', `${path}: ${read.problem}`, read.hint, { place: { file: path } });
}

export async function readStandardText({ terminal }: Session): Promise<string> {
  const source = decodeSource('standard input', await terminal.readStdin());
  if (source instanceof SourceFile) return source.text;
  throw new PromptopsError('FILE_UNREADABLE', source.reason, 'Send UTF-8.', { place: { file: 'standard input' } });
}
