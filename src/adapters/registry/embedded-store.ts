import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { PromptopsError } from '../../core/errors.ts';
import { makeFolder } from '../make-folder.ts';
import { asProblem, damaged, isBusy, isReadOnly } from './embedded-problem.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './embedded-schema.ts';
import { upgrade, upgradeForReading } from './embedded-upgrade.ts';
import { syncFolder } from './sync-folder.ts';

/** One connection to one database file. Every call is done when it returns. */
export interface Store {
  get<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  /** How many rows it changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  /** All that `body` does, durable when this returns, or none of it. No other process writes meanwhile. */
  write<Result>(body: () => Result): Result;
  close(): void;
}

interface Options {
  /** Absolute path. */
  readonly path: string;
  /** The file as people know it. */
  readonly shown: string;
  /** How long another process may hold the file. */
  readonly patience: number;
}

/** Opens the file; where there is none, it is made by the first that writes. What cannot be written is opened for reading. */
export function openStore({ path, shown, patience }: Options): Store {
  const statements = new Map<string, StatementSync>();
  const isThere = () => existsSync(path);
  let awaited = !isThere();
  let database = awaited ? nothingYet() : reported(shown, () => openFile(path, shown, patience));
  let open = true;
  const openNow = () => {
    const opened = reported(shown, () => openFile(path, shown, patience));
    database.close();
    statements.clear();
    database = opened;
    awaited = false;
  };
  const prepared = (sql: string): StatementSync => {
    if (awaited && isThere()) openNow();
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const run = (sql: string, ...values: readonly SQLInputValue[]): number =>
    reported(shown, () => Number(prepared(sql).run(...values).changes));

  return {
    get: <Row>(sql: string, ...values: readonly SQLInputValue[]) => reported(shown, () => prepared(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
      reported(shown, () => prepared(sql).all(...values) as unknown as readonly Row[]),
    run,
    write: (body) => {
      if (awaited) openNow();
      run('BEGIN IMMEDIATE');
      try {
        const result = body();
        run('COMMIT');
        return result;
      } catch (error) {
        undo(database);
        throw error;
      }
    },
    close: () => {
      if (open) database.close();
      open = false;
    },
  };
}

function reported<Result>(shown: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw asProblem(error, shown);
  }
}

/** A full disk or a failing one has rolled back already. */
function undo(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The error that led here says more.
  }
}

function openFile(path: string, shown: string, patience: number): DatabaseSync {
  try {
    makeFolder(dirname(path));
  } catch {
    return nothingYet();
  }
  const isNew = !existsSync(path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    prepare(database, shown, patience);
    if (isNew) settle(dirname(path));
    return database;
  } catch (error) {
    database?.close();
    if (!isReadOnly(error)) throw error;
    return existsSync(path) ? readOnly(path, error) : nothingYet();
  }
}

/** A new folder is no business of git's, and outlives a power cut. */
function settle(folder: string): void {
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // There is one, or a process that began with us was faster.
  }
  syncFolder(folder);
  syncFolder(dirname(folder));
}

function prepare(database: DatabaseSync, shown: string, patience: number): void {
  database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA trusted_schema = OFF`);
  patiently(patience, () => useWriteAheadLog(database, shown));
  database.exec('PRAGMA synchronous = FULL');
  if (Number(pragma(database, 'user_version')) < SCHEMA_VERSION) patiently(patience, () => makeTables(database, shown));
  const version = pragma(database, 'user_version');
  if (pragma(database, 'application_id') !== APPLICATION_ID) throw damaged(shown);
  if (version === SCHEMA_VERSION) return;
  throw new PromptopsError('REGISTRY_UNSUPPORTED', `${shown} was written by a newer promptops (format ${version}).`, 'Update promptops.');
}

function useWriteAheadLog(database: DatabaseSync, shown: string): void {
  if (pragma(database, 'journal_mode') === 'wal' || pragma(database, 'journal_mode = WAL') === 'wal') return;
  throw new PromptopsError(
    'REGISTRY_UNSUPPORTED',
    `${shown} lies on a disk that cannot keep a write-ahead log, such as a network folder.`,
    'Work from a local disk, or set MLFLOW_TRACKING_URI to use a server.',
  );
}

function makeTables(database: DatabaseSync, shown: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(pragma(database, 'user_version'));
    if (version === 0) {
      if (database.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined) throw damaged(shown);
      database.exec(SCHEMA);
    } else if (pragma(database, 'application_id') === APPLICATION_ID) {
      upgrade(database, version);
    }
    database.exec('COMMIT');
  } catch (error) {
    undo(database);
    throw error;
  }
}

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** SQLite waits for other processes by itself, but not while the kind of log is changed. */
function patiently(patience: number, act: () => void): void {
  const until = performance.now() + patience;
  for (;;) {
    try {
      act();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** On a read-only disk there can be no other writer. What a crash left in the log can only be read where it can be written. */
function readOnly(path: string, cause: unknown): DatabaseSync {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (!statSync(path).isFile() || (log?.size ?? 0) > 0) throw cause;
  const database = new DatabaseSync(new URL(`${pathToFileURL(path).href}?immutable=1`), { readOnly: true });
  const version = Number(pragma(database, 'user_version'));
  if (pragma(database, 'application_id') !== APPLICATION_ID || version > SCHEMA_VERSION || version === 0) {
    database.close();
    throw cause;
  }
  upgradeForReading(database, version);
  return database;
}

/** Where nothing was ever written and nothing can be: empty for readers, an error for writers. */
function nothingYet(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(`${SCHEMA}; PRAGMA query_only = ON`);
  return database;
}
