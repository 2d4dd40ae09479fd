import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Assessment, Trace } from '../../core/eval/trace.ts';
import { MISSING_SINCE, SCHEMA_VERSION } from './embedded-schema.ts';
import type { Store } from './embedded-store.ts';
import { insertEvaluated } from './embedded-traces.ts';

/** Brings an older file to the present format, within the transaction of the caller. */
export function upgrade(database: DatabaseSync, version: number): void {
  if (version >= SCHEMA_VERSION) return;
  addTables(database, version, (tables) => tables);
  if (version === 2) {
    copyEvaluated(database);
    database.exec('DROP TABLE assessments; DROP TABLE traces');
  }
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

/** The same where nothing can be written: what the file lacks lasts as long as the connection. */
export function upgradeForReading(database: DatabaseSync, version: number): void {
  addTables(database, version, asTemporary);
  if (version === 2) copyEvaluated(database);
}

function addTables(database: DatabaseSync, version: number, written: (tables: string) => string): void {
  for (let older = version; older < SCHEMA_VERSION; older += 1) database.exec(written(MISSING_SINCE[older]!));
}

function asTemporary(tables: string): string {
  return tables
    .replaceAll('CREATE TABLE', 'CREATE TEMP TABLE')
    .replaceAll(/ REFERENCES \w+/g, '')
    .replaceAll(/CREATE INDEX[^;]*;/g, '');
}

/** Format 2 kept the answers of evaluations in a form of their own. */
function copyEvaluated(database: DatabaseSync): void {
  const rows = rowsOf(database);
  const old = rows.all<{ id: string; run: string; experiment: number; facts: string }>(
    'SELECT traces.id, run, experiment, facts FROM traces JOIN runs ON runs.id = run ORDER BY traces.rowid',
  );
  for (const { id, run, experiment, facts } of old) {
    const said = rows.all<{ said: string }>('SELECT said FROM assessments WHERE trace = ? ORDER BY rowid', id);
    const assessments = said.map((row) => JSON.parse(row.said) as Assessment);
    const rest = JSON.parse(facts) as Omit<Trace, 'id' | 'runId' | 'experimentId' | 'assessments'>;
    insertEvaluated(rows, { ...rest, id, runId: run, experimentId: String(experiment), assessments });
  }
}

function rowsOf(database: DatabaseSync): Pick<Store, 'get' | 'all' | 'run'> {
  return {
    get: <Row>(sql: string, ...values: readonly SQLInputValue[]) => database.prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => database.prepare(sql).all(...values) as unknown as readonly Row[],
    run: (sql, ...values) => Number(database.prepare(sql).run(...values).changes),
  };
}
