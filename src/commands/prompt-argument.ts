import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { type ReadPromptFile, readPromptFile } from '../usecases/read-prompt-file.ts';
import { selectPromptFiles } from '../usecases/select-prompt-files.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';
import { selectFile } from './select-files.ts';

/** True where an argument names a file that is there; only then it is no reference to a registry. */
export function isFile(written: string, { workspace }: Session): boolean {
  const file = resolvePath(written, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`);
  if (written.startsWith('/') || file === undefined) return written.startsWith('/');
  try {
    return workspace.read(file, 0) !== undefined;
  } catch (error) {
    return isPromptopsError(error) && error.code === 'FILE_TOO_LARGE';
  }
}

/** The prompt of a file; of several, the one of that name. */
export async function promptInFile(written: string, session: Session, name?: string): Promise<Prompt> {
  return onlyPrompt(await readPromptFile(selectFile(session, written), session.workspace), name);
}

/** The file here that holds a prompt. */
export async function promptNamedHere(name: string, { config, workspace }: Session): Promise<Prompt> {
  const { files } = selectPromptFiles({ sets: config.prompts, patterns: [], errorOnUnmatched: false }, workspace);
  const names: string[] = [];
  for (const entry of files) {
    const { prompts } = await readPromptFile(entry, workspace);
    const found = prompts.find((prompt) => prompt.name === name);
    if (found) return found;
    names.push(...prompts.map((prompt) => prompt.name));
  }
  throw new PromptopsError(
    'PROMPT_NOT_FOUND',
    `No file here holds the prompt ${name}.${didYouMean(name, names)}`,
    'Name two versions, such as `greet@staging greet@production`.',
  );
}

function onlyPrompt({ prompts, source, problems }: ReadPromptFile, name: string | undefined): Prompt {
  const only = prompts.length === 1 ? prompts[0] : prompts.find((prompt) => prompt.name === name);
  if (only) return only;
  if (prompts.length === 0)
    throw new PromptopsError(
      'PROMPT_INVALID',
      `${source.file} holds no prompt that can be read. ${problems[0]?.message ?? ''}`.trimEnd(),
      'Run `promptops lint` on it.',
    );
  throw new PromptopsError(
    'USAGE',
    `${source.file} holds ${prompts.map((prompt) => prompt.name).join(', ')}.`,
    'Name the registered one with its prompt: `greet@production`.',
  );
}
