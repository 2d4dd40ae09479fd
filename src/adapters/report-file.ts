import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PromptopsError } from '../core/errors.ts';
import { makeFolder } from './make-folder.ts';

/** A report goes where the user says, also outside the repository. */
export function writeReportFile(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (cause) {
    throw new PromptopsError('FILE_UNWRITABLE', `The report ${path} could not be written.`, 'Check the folder and its permissions.', {
      cause,
    });
  }
}
