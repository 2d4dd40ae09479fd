import { type Assessment, assessmentId, type Trace } from '../../core/eval/trace.ts';
import { EMBEDDED_FILE } from '../../core/registry/embedded-file.ts';
import type { Tracer } from '../../ports/tracer.ts';
import { newsOf } from '../tracer/news-of.ts';
import { gone } from './check-write.ts';
import { existingRow } from './embedded-lineage.ts';
import { damaged } from './embedded-problem.ts';
import type { Store } from './embedded-store.ts';

interface TraceRow {
  readonly id: string;
  readonly run: string;
  readonly experiment: number;
  readonly facts: string;
}

type Facts = Omit<Trace, 'id' | 'runId' | 'experimentId' | 'assessments'>;

const SELECT = 'SELECT traces.id, run, experiment, facts FROM traces JOIN runs ON runs.id = run';

/** The tracer's part of the database. */
export function embeddedTraces(store: Store): Omit<Tracer, 'close'> {
  const asTrace = ({ id, run, experiment, facts }: TraceRow): Trace => {
    const rows = store.all<{ said: string }>('SELECT said FROM assessments WHERE trace = ? ORDER BY rowid', id);
    const assessments = rows.map(({ said }) => objectIn<Assessment>(said, id));
    return { id, experimentId: String(experiment), runId: run, ...objectIn<Facts>(facts, id), assessments };
  };
  const find = (id: string): Trace | undefined => {
    const row = store.get<TraceRow>(`${SELECT} WHERE traces.id = ?`, id);
    return row && asTrace(row);
  };
  const say = (trace: string, assessments: readonly Assessment[]): void => {
    const sql = 'INSERT INTO assessments (id, trace, said) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET said = excluded.said';
    for (const one of assessments) store.run(sql, assessmentId(trace, one), trace, JSON.stringify(one));
  };

  return {
    write: async (traces) => {
      store.write(() => {
        for (const { id, runId, experimentId: _, assessments, ...facts } of traces) {
          existingRow(store, runId);
          const sql =
            'INSERT INTO traces (id, run, facts) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET run = excluded.run, facts = excluded.facts';
          store.run(sql, id, runId, JSON.stringify(facts));
          say(id, assessments);
        }
      });
    },
    trace: async (id) => find(id),
    async *traces({ experimentId, runId }) {
      for (const row of store.all<TraceRow>(`${SELECT} WHERE run = ? AND experiment = ?`, runId, experimentId)) yield asTrace(row);
    },
    assess: async (id, assessments) =>
      store.write(() => {
        const trace = find(id);
        if (!trace) throw gone(`The trace ${id}`);
        const news = newsOf(trace, assessments);
        say(id, news);
        return news.length;
      }),
    logDataset: async (runId, { name, digest, source }) => {
      store.write(() => {
        existingRow(store, runId);
        const sql = 'INSERT INTO datasets (run, name, digest, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
        store.run(sql, runId, name, digest, source);
      });
    },
  };
}

function objectIn<Value>(json: string, trace: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (cause) {
    throw damaged(EMBEDDED_FILE, cause, `the trace ${trace}`);
  }
}
