import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseLine } from '../../core/ab/log-line.ts';
import { PromptopsError } from '../../core/errors.ts';
import type { ExposureLog } from '../../ports/exposure-log.ts';

interface FileLogOptions {
  /** Absolute path: `.promptops/ab` of the workspace. */
  readonly folder: string;
  /** Somebody named it, so it is an error when it is not there. */
  readonly mustExist?: boolean;
}

/**
 * One file of JSON lines a test. Each append is one write at the end of the file, in the hands of the operating system before it
 * returns: a process that is killed takes nothing along, and several do not mix their lines.
 */
export function fileExposureLog({ folder, mustExist = false }: FileLogOptions): ExposureLog {
  const pathOf = (test: string) => join(folder, `${fileName(test)}.jsonl`);
  return {
    place: folder,
    append: async (test, lines) => {
      const path = pathOf(test);
      // The newline before them keeps them apart from what somebody could not write to its end.
      const bytes = Buffer.from(`\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
      try {
        makeFolder(folder);
        appendAtOnce(path, bytes);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new PromptopsError('FILE_UNWRITABLE', `${path} cannot be written: ${why}`, 'Make room, or mend its rights.', { cause });
      }
    },
    async *read(test) {
      const path = pathOf(test);
      if (mustExist && !existsSync(folder))
        throw new PromptopsError(
          'FILE_UNREADABLE',
          `There is no folder ${folder}.`,
          'Name the folder `.promptops/ab` of the other machine.',
        );
      if (!existsSync(path)) return;
      let rest = '';
      try {
        for await (const chunk of createReadStream(path, 'utf8')) {
          const lines = `${rest}${chunk}`.split('\n');
          rest = lines.pop() ?? '';
          for (const line of lines) if (line !== '') yield parseLine(line);
        }
      } catch (cause) {
        throw new PromptopsError('FILE_UNREADABLE', `${path} cannot be read.`, 'Mend its rights.', { cause });
      }
    },
  };
}

function appendAtOnce(path: string, bytes: Buffer): void {
  const file = openSync(path, 'a');
  try {
    const written = writeSync(file, bytes);
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes fit`);
  } finally {
    closeSync(file);
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '*\n');
}

/** Names hold what file systems do not take, and may be longer than they allow. */
function fileName(test: string): string {
  const safe = encodeURIComponent(test).replaceAll('*', '%2A');
  return safe.length <= 200 ? safe : `${safe.slice(0, 130)}-${createHash('sha256').update(test).digest('hex')}`;
}
