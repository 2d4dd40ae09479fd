import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { PromptopsError } from '../../core/errors.ts';
import type { Evaluation } from '../../core/eval/result.ts';
import { isRecord, type JsonObject, parseJson } from '../../core/json.ts';
import type { EvalJournal } from '../../ports/eval-journal.ts';
import { isSecretInJson, jsonWithoutSecrets } from '../model/secret-values.ts';

const JOURNAL = 'journal.jsonl';
const RESULT = 'result.json';
/** Ids are ours; what comes from a command line must not lead elsewhere. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

interface Options {
  /** Absolute path: `.promptops/evals` of the workspace. */
  readonly folder: string;
  /** Values that no file may hold. */
  readonly secrets?: readonly string[];
}

/** One folder for each evaluation below `.promptops/evals`. Lines go to the operating system one by one: a killed process loses none. */
export function diskEvalJournal({ folder, secrets = [] }: Options): EvalJournal {
  const lineOf = (entry: object): string => `${jsonWithoutSecrets(JSON.stringify(entry), secrets)}\n`;
  const open = new Map<string, number>();
  const pathOf = (id: string, name: string) => join(folder, id, name);
  const descriptorOf = (id: string): number => {
    const known = open.get(id);
    if (known !== undefined) return known;
    const path = pathOf(id, JOURNAL);
    const torn = !endsWithNewline(path);
    const descriptor = openSync(path, 'a');
    if (torn) writeSync(descriptor, '\n');
    open.set(id, descriptor);
    return descriptor;
  };
  const guarded = <T>(id: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new PromptopsError(
        'FILE_UNWRITABLE',
        `The journal of evaluation ${id} cannot be written: ${reason}`,
        'Make room, or mend the rights of `.promptops/evals`.',
        {
          cause: error,
        },
      );
    }
  };

  return {
    begin: (id, header) =>
      guarded(id, () => {
        mkdirSync(join(folder, id), { recursive: true });
        ignoreInGit(folder);
        writeFileSync(pathOf(id, JOURNAL), lineOf(header), { flag: 'wx' });
      }),
    append: (id, record) => guarded(id, () => writeFileSync(descriptorOf(id), lineOf(record))),
    read: (id) => {
      const text = ID.test(id) ? textOf(pathOf(id, JOURNAL)) : undefined;
      const [header, ...records] = (text ?? '').split('\n').flatMap(entryIn);
      return header && { header, records };
    },
    cleaned: (evaluation) => {
      const json = secrets.length === 0 ? '' : JSON.stringify(evaluation);
      return isSecretInJson(json, secrets) ? (JSON.parse(jsonWithoutSecrets(json, secrets)) as Evaluation) : evaluation;
    },
    finish: (id, evaluation) =>
      guarded(id, () => {
        const beside = pathOf(id, `${RESULT}.tmp`);
        const descriptor = openSync(beside, 'w');
        writeFileSync(descriptor, lineOf(evaluation));
        fsyncSync(descriptor);
        closeSync(descriptor);
        renameSync(beside, pathOf(id, RESULT));
      }),
    finished: (id) => {
      const text = ID.test(id) ? textOf(pathOf(id, RESULT)) : undefined;
      const [value] = text === undefined ? [] : entryIn(text);
      return value as unknown as Evaluation | undefined;
    },
    ids: () => idsIn(folder),
    lastWritten: (id) => (ID.test(id) ? changed(pathOf(id, JOURNAL)) : undefined),
    drop: (id) => {
      if (ID.test(id)) remove(join(folder, id));
    },
    close: () => {
      for (const descriptor of open.values()) closeSync(descriptor);
      open.clear();
    },
  };
}

function entryIn(line: string): readonly JsonObject[] {
  try {
    const value = line === '' ? undefined : parseJson(line);
    return isRecord(value) ? [value as JsonObject] : [];
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new PromptopsError('FILE_UNREADABLE', `${path} cannot be read.`, 'Mend its rights.', { cause: error });
  }
}

function endsWithNewline(path: string): boolean {
  const text = textOf(path);
  return text === undefined || text === '' || text.endsWith('\n');
}

/** Newest first, by the time of their last line. */
function idsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((id) => ID.test(id))
      .flatMap((id) => {
        const time = changed(join(folder, id, JOURNAL));
        return time === undefined ? [] : [{ id, time }];
      })
      .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
  } catch {
    return [];
  }
}

function changed(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** The journal last: what is left of one that was cut off here is an evaluation without a result, as any other that was. */
function remove(folder: string): void {
  try {
    for (const name of [`${RESULT}.tmp`, RESULT, JOURNAL]) rmSync(join(folder, name), { force: true });
    rmdirSync(folder);
  } catch {
    // It takes room, no more: the next run tries again.
  }
}

/** Answers may quote whatever the cases hold. */
function ignoreInGit(folder: string): void {
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there.
  }
}
