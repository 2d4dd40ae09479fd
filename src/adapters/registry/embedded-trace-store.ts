import { groupBy } from '../../core/group-by.ts';
import type { JsonObject } from '../../core/json.ts';
import { LIMITS } from '../../core/mlflow/limits.ts';
import { text } from '../../core/mlflow/wire.ts';
import { factsOfSpans } from '../../core/mlflow/wire-trace-facts.ts';
import { EMBEDDED_FILE } from '../../core/registry/embedded-file.ts';
import type { SpanRecord, TraceFacts, TraceRecord } from '../../core/registry/trace-record.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import type { TracedDataset } from '../../ports/tracer.ts';
import { checkTags, gone } from './check-write.ts';
import { existingRow } from './embedded-lineage.ts';
import { damaged } from './embedded-problem.ts';
import type { Store } from './embedded-store.ts';

const SOURCE_RUN = 'mlflow.sourceRun';
const PAGE = 200;

interface TraceRow {
  readonly row: number;
  readonly start_time: number;
  readonly id: string;
  readonly facts: string;
}

/** The traces of the database. */
export function embeddedTraceStore(store: Store): TraceStore {
  const find = (id: string): TraceRecord | undefined => {
    const row = store.get<{ facts: string }>('SELECT facts FROM trace_facts WHERE id = ?', id);
    return row && asRecord(store, id, row.facts);
  };
  const existing = (id: string): TraceRecord => {
    const found = find(id);
    if (!found) throw gone(`The trace ${id}`);
    return found;
  };
  return {
    putSpans: async (experimentId, spans) => store.write(() => insertSpans(store, experimentId, spans)),
    putTrace: async (facts, assessments) => store.write(() => insertTrace(store, facts, assessments)),
    trace: async (id) => find(id),
    spans: async (id) => {
      const rows = store.all<{ facts: string }>('SELECT facts FROM trace_spans WHERE trace = ?', id);
      return rows.map(({ facts }) => parsed<SpanRecord>(facts, id)).sort(byStart);
    },
    *traces(query) {
      for (let last: TraceRow | undefined; ; ) {
        const page = pageOfTraces(store, query, last);
        for (const { id, facts } of page) yield asRecord(store, id, facts);
        last = page.at(-1);
        if (page.length < PAGE) return;
      }
    },
    retag: async (id, change) => {
      store.write(() => {
        const { assessments: _, ...facts } = existing(id);
        const tags = change(facts.tags);
        const fresh = Object.entries(tags).filter(([key, value]) => facts.tags[key] !== value);
        checkTags(Object.fromEntries(fresh), LIMITS.runTag);
        replaceFacts(store, { ...facts, tags });
      });
    },
    putAssessments: async (id, assessments) => {
      store.write(() => {
        existing(id);
        for (const one of assessments) insertAssessment(store, id, one);
      });
    },
    deleteAssessment: async (id, assessmentId) => {
      store.write(() => {
        store.run('DELETE FROM trace_assessments WHERE trace = ? AND id = ?', id, assessmentId);
      });
    },
    link: async (runId, ids) => {
      store.write(() => {
        existingRow(store, runId);
        for (const id of ids) {
          existing(id);
          linkRun(store, runId, id);
        }
      });
    },
    deleteTraces: async (ids) =>
      store.write(() => {
        let removed = 0;
        for (const id of ids) {
          for (const table of ['trace_spans', 'trace_assessments', 'trace_runs']) store.run(`DELETE FROM ${table} WHERE trace = ?`, id);
          removed += store.run('DELETE FROM trace_facts WHERE id = ?', id);
        }
        return removed;
      }),
    datasets: async (runId) =>
      store.all<TracedDataset>('SELECT name, digest, source FROM datasets WHERE run = ? ORDER BY rowid', runId).map((row) => ({ ...row })),
    logDataset: async (runId, { name, digest, source }) => {
      store.write(() => {
        existingRow(store, runId);
        const sql = 'INSERT INTO datasets (run, name, digest, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
        store.run(sql, runId, name, digest, source);
      });
    },
  };
}

type Rows = Pick<Store, 'get' | 'all' | 'run'>;

/** Steps of a transaction. Facts that a client told of a trace stay; those that were made of spans are made anew. */
export function insertSpans(store: Rows, experimentId: string, spans: readonly SpanRecord[]): void {
  checkExperimentRow(store, experimentId);
  for (const [id, some] of groupBy(spans, ({ traceId }) => traceId)) {
    const known = store.get<{ facts: string }>('SELECT facts FROM trace_facts WHERE id = ?', id);
    if (!known) replaceFacts(store, factsOfSpans(experimentId, some));
    const sql = 'INSERT INTO trace_spans (trace, id, facts) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET facts = excluded.facts';
    for (const span of some) store.run(sql, id, span.id, JSON.stringify(span));
    const facts = known && parsed<TraceFacts>(known.facts, id);
    if (facts?.state !== 'IN_PROGRESS') continue;
    const all = store
      .all<{ facts: string }>('SELECT facts FROM trace_spans WHERE trace = ?', id)
      .map((row) => parsed<SpanRecord>(row.facts, id));
    const fresh = factsOfSpans(facts.experimentId, all);
    replaceFacts(store, { ...fresh, metadata: { ...facts.metadata, ...fresh.metadata }, tags: { ...fresh.tags, ...facts.tags } });
  }
}

export function insertTrace(store: Rows, facts: TraceFacts, assessments: readonly JsonObject[]): void {
  checkExperimentRow(store, facts.experimentId);
  const row = store.get<{ facts: string }>('SELECT facts FROM trace_facts WHERE id = ?', facts.id);
  const known = row && parsed<TraceFacts>(row.facts, facts.id);
  replaceFacts(store, { ...facts, metadata: { ...known?.metadata, ...facts.metadata }, tags: { ...known?.tags, ...facts.tags } });
  const run = facts.metadata[SOURCE_RUN];
  if (run !== undefined && run !== '') linkRun(store, run, facts.id);
  for (const one of assessments) insertAssessment(store, facts.id, one);
}

export function insertAssessment(store: Rows, trace: string, assessment: JsonObject): void {
  const sql = 'INSERT INTO trace_assessments (trace, id, said) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET said = excluded.said';
  store.run(sql, trace, text(assessment['assessment_id']), JSON.stringify(assessment));
}

function replaceFacts(store: Rows, facts: TraceFacts): void {
  const sql =
    'INSERT INTO trace_facts (id, experiment, start_time, facts) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET experiment = excluded.experiment, start_time = excluded.start_time, facts = excluded.facts';
  store.run(sql, facts.id, facts.experimentId, facts.startTime, JSON.stringify(facts));
}

function linkRun(store: Rows, run: string, trace: string): void {
  store.run('INSERT INTO trace_runs (run, trace) VALUES (?, ?) ON CONFLICT DO NOTHING', run, trace);
}

function checkExperimentRow(store: Rows, id: string): void {
  if (!store.get('SELECT 1 FROM experiments WHERE id = ?', id)) throw gone(`The experiment ${id}`);
}

function asRecord(store: Rows, id: string, facts: string): TraceRecord {
  const rows = store.all<{ said: string }>('SELECT said FROM trace_assessments WHERE trace = ? ORDER BY rowid', id);
  return { ...parsed<TraceFacts>(facts, id), assessments: rows.map(({ said }) => parsed<JsonObject>(said, id)) };
}

function pageOfTraces(
  store: Rows,
  { experimentIds, runId }: Parameters<TraceStore['traces']>[0],
  last: TraceRow | undefined,
): readonly TraceRow[] {
  const clauses = [
    `experiment IN (${experimentIds.map(() => '?').join(', ')})`,
    ...(runId === undefined ? [] : ['id IN (SELECT trace FROM trace_runs WHERE run = ?)']),
    ...(last ? ['(start_time, rowid) < (?, ?)'] : []),
  ];
  return store.all<TraceRow>(
    `SELECT rowid AS row, start_time, id, facts FROM trace_facts WHERE ${clauses.join(' AND ')} ORDER BY start_time DESC, rowid DESC LIMIT ${PAGE}`,
    ...experimentIds,
    ...(runId === undefined ? [] : [runId]),
    ...(last ? [last.start_time, last.row] : []),
  );
}

function byStart(a: SpanRecord, b: SpanRecord): number {
  const [one, other] = [BigInt(a.start), BigInt(b.start)];
  // What begins at once begins with the root.
  return one < other ? -1 : one > other ? 1 : Number(a.parentId !== '') - Number(b.parentId !== '');
}

function parsed<Value>(json: string, trace: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (cause) {
    throw damaged(EMBEDDED_FILE, cause, `the trace ${trace}`);
  }
}
