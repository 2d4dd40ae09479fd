import { PromptopsError } from '../core/errors.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { visibleLine } from '../reporters/visible.ts';
import { type PromptFileSelection, selectPromptFiles } from '../usecases/select-prompt-files.ts';
import type { Session } from './command.ts';

/** The files that a command line is about; what was named and is left out is said on stderr. */
export function selectFiles(
  { config, workspace, terminal }: Session,
  patterns: readonly string[],
  { errorOnUnmatched = true, cases = false }: { readonly errorOnUnmatched?: boolean; readonly cases?: boolean } = {},
): PromptFileSelection {
  const selection = selectPromptFiles({ sets: config.prompts, patterns, errorOnUnmatched, cases }, workspace);
  for (const warning of selection.warnings) terminal.stderr(`${visibleLine(warning)}\n`);
  return selection;
}

/** The one file that a command line is about. */
export function selectFile(session: Session, file: string): PromptFile {
  const [entry] = selectFiles(session, [file]).files;
  if (!entry) throw new PromptopsError('NO_FILES', `${file} is not a prompt file.`, 'Name one file.');
  return entry;
}
