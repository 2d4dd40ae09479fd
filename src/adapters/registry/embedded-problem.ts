import { PromptopsError } from '../../core/errors.ts';
import { isRecord } from '../../core/json.ts';

const BUSY = [5, 6];
const READ_ONLY = [3, 8, 14, 23];
const DAMAGED = [11, 26];
const FULL = 13;
const INPUT_OUTPUT = 10;

/** SQLite's result code, without the details of its upper bits. */
function resultCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

export function isBusy(error: unknown): boolean {
  return BUSY.includes(resultCode(error) ?? 0);
}

export function isReadOnly(error: unknown): boolean {
  return READ_ONLY.includes(resultCode(error) ?? 0);
}

/** What SQLite says, for people; everything else is a bug and stays as it is. */
export function asProblem(error: unknown, file: string): unknown {
  const code = resultCode(error) ?? 0;
  const problem = (...[name, message, hint]: ConstructorParameters<typeof PromptopsError>) =>
    new PromptopsError(name, message, hint, { cause: error });
  if (BUSY.includes(code)) {
    return problem('REGISTRY_UNREACHABLE', `Another process holds ${file}.`, 'Try again when it is done.');
  }
  if (READ_ONLY.includes(code)) {
    return problem('REGISTRY_REFUSED', `${file} cannot be opened for writing.`, 'Check the permissions of the file and its folder.');
  }
  if (DAMAGED.includes(code)) return damaged(file, error);
  // An index over a column of JSON is asked for, and a row holds none.
  if (isRecord(error) && error['message'] === 'malformed JSON') return damaged(file, error, 'the text of a row');
  if (code === FULL)
    return problem('REGISTRY_FAILED', `${file} cannot grow: the disk is full.`, 'Nothing was changed. Free some space and try again.');
  if (code === INPUT_OUTPUT) return problem('REGISTRY_FAILED', `${file} could not be read or written: the disk failed.`, 'Check the disk.');
  return error;
}

/** `what`: the one thing that cannot be read, where the rest of the file can. */
export function damaged(file: string, cause?: unknown, what?: string): PromptopsError {
  return new PromptopsError(
    'REGISTRY_FAILED',
    what === undefined ? `${file} is damaged, or no registry of promptops.` : `${file} is damaged: ${what} cannot be read.`,
    'Put a copy back, or move it away and run `promptops register`: the prompts come back from git, the history of aliases does not.',
    { cause },
  );
}
