import { randomUUID } from 'node:crypto';
import { LIMITS } from '../../core/mlflow/limits.ts';
import { inSteps, lastMetrics } from '../../core/registry/matches-run.ts';
import {
  DEFAULT_EXPERIMENT,
  type Experiment,
  type Metric,
  type Run,
  type RunDraft,
  type RunFacts,
  type RunStatus,
} from '../../core/registry/run.ts';
import { checkExperiment, checkParams, checkTags, checkWriteOnce, gone } from './check-write.ts';
import { itemsIn, textsIn } from './embedded-row.ts';
import type { Store } from './embedded-store.ts';

export interface RunRow {
  readonly row: number;
  readonly id: string;
  readonly experiment: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly start_time: number;
  readonly end_time: number | null;
  readonly params: string;
  readonly tags: string;
  readonly metrics: string;
}

export const RUN_COLUMNS = 'rowid AS row, id, experiment, name, status, start_time, end_time, params, tags, metrics';

export function asRun(row: RunRow): Run {
  const whose = () => `the run ${row.id}`;
  return {
    id: row.id,
    experimentId: String(row.experiment),
    name: row.name,
    status: row.status,
    startTime: row.start_time,
    endTime: row.end_time ?? undefined,
    params: textsIn(row.params, whose),
    tags: textsIn(row.tags, whose),
    metrics: lastMetrics(metricsIn(row)),
    artifactUri: `embedded:/${row.experiment}/${row.id}/artifacts`,
  };
}

export function newRunId(): string {
  return randomUUID().replaceAll('-', '');
}

export function experimentId(store: Store, name: string): string {
  checkExperiment(name);
  const id = name === DEFAULT_EXPERIMENT.name ? Number(DEFAULT_EXPERIMENT.id) : null;
  store.run('INSERT INTO experiments (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING', id, name);
  return findExperiment(store, name)!;
}

export function findExperiment(store: Store, name: string): string | undefined {
  const row = store.get<{ id: number }>('SELECT id FROM experiments WHERE name = ?', name);
  return row && String(row.id);
}

export function experimentName(store: Store, id: string): string | undefined {
  return store.get<{ name: string }>('SELECT name FROM experiments WHERE id = ?', id)?.name;
}

export function allExperiments(store: Store): readonly Experiment[] {
  return store.all<{ id: number; name: string }>('SELECT id, name FROM experiments').map(({ id, name }) => ({ id: String(id), name }));
}

export function insertRun(store: Store, id: string, { experimentId, name, startTime, tags }: RunDraft): void {
  checkTags(tags, LIMITS.runTag);
  if (!store.get('SELECT 1 FROM experiments WHERE id = ?', experimentId)) throw gone(`The experiment ${experimentId}`);
  const sql =
    "INSERT INTO runs (id, experiment, name, status, start_time, params, tags, metrics) VALUES (?, ?, ?, 'RUNNING', ?, '{}', ?, '[]')";
  store.run(sql, id, experimentId, name, startTime, JSON.stringify(tags));
}

export function runRow(store: Store, id: string): RunRow | undefined {
  return store.get<RunRow>(`SELECT ${RUN_COLUMNS} FROM runs WHERE id = ?`, id);
}

export function existingRow(store: Store, id: string): RunRow {
  const row = runRow(store, id);
  if (!row) throw gone(`The run ${id}`);
  return row;
}

export function addFacts(store: Store, id: string, { params = {}, tags = {}, metrics = [] }: RunFacts): void {
  checkParams(params);
  checkTags(tags, LIMITS.runTag);
  const row = existingRow(store, id);
  const run = asRun(row);
  for (const [key, value] of Object.entries(params)) {
    checkWriteOnce(key, Object.hasOwn(run.params, key) ? run.params[key] : undefined, value);
  }
  store.run(
    'UPDATE runs SET params = ?, tags = ?, metrics = ? WHERE id = ?',
    JSON.stringify({ ...run.params, ...params }),
    JSON.stringify({ ...run.tags, ...tags }),
    JSON.stringify([...metricsIn(row), ...metrics].map(storable)),
    id,
  );
}

export function metricHistory(store: Store, id: string, key: string): readonly Metric[] {
  const row = runRow(store, id);
  return row ? inSteps(metricsIn(row)).filter((metric) => metric.key === key) : [];
}

/** JSON has no sign for NaN and infinities: they are kept as words. */
function storable(metric: Metric): Omit<Metric, 'value'> & { readonly value: number | string } {
  return { ...metric, value: Number.isFinite(metric.value) ? metric.value : String(metric.value) };
}

function metricsIn({ id, metrics }: RunRow): readonly Metric[] {
  const stored = itemsIn<ReturnType<typeof storable>>(metrics, () => `the run ${id}`);
  return stored.map((metric) => ({ ...metric, value: Number(metric.value) }));
}

export function removeTag(store: Store, id: string, tag: string): void {
  const { [tag]: _, ...tags } = asRun(existingRow(store, id)).tags;
  store.run('UPDATE runs SET tags = ? WHERE id = ?', JSON.stringify(tags), id);
}

export function removeRun(store: Store, id: string): void {
  for (const table of ['artifacts', 'datasets', 'trace_runs']) store.run(`DELETE FROM ${table} WHERE run = ?`, id);
  store.run('DELETE FROM runs WHERE id = ?', id);
}
