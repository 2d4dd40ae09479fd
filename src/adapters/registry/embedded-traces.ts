import type { Trace } from '../../core/eval/trace.ts';
import type { JsonObject } from '../../core/json.ts';
import { decodeTrace } from '../../core/mlflow/decode-trace.ts';
import { decodeSpans, encodeSpan } from '../../core/mlflow/wire-spans.ts';
import { encodeAssessment, encodeSpans, encodeTraceInfo, traceName } from '../../core/mlflow/wire-trace.ts';
import { decodeTraceFacts, encodeTraceRecord } from '../../core/mlflow/wire-trace-facts.ts';
import type { TraceRecord } from '../../core/registry/trace-record.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import type { Tracer } from '../../ports/tracer.ts';
import { newsOf } from '../tracer/news-of.ts';
import { gone } from './check-write.ts';
import { existingRow } from './embedded-lineage.ts';
import type { Store } from './embedded-store.ts';
import { insertAssessment, insertSpans, insertTrace } from './embedded-trace-store.ts';

/** What an evaluation sees of the traces: the same records that MLflow's clients read. */
export function embeddedTraces(store: Store, traces: TraceStore): Omit<Tracer, 'close'> {
  const whole = async (record: TraceRecord): Promise<Trace | undefined> =>
    decodeTrace({ trace_info: encodeTraceRecord(record), spans: (await traces.spans(record.id)).map(encodeSpan) });
  const find = async (id: string): Promise<Trace | undefined> => {
    const record = await traces.trace(traceName(id));
    return record && whole(record);
  };
  return {
    write: async (given) => {
      store.write(() => {
        for (const trace of given) {
          existingRow(store, trace.runId);
          insertEvaluated(store, trace);
        }
      });
    },
    trace: find,
    async *traces({ experimentId, runId }) {
      for (const record of traces.traces({ experimentIds: [experimentId], runId })) {
        const trace = await whole(record);
        if (trace) yield trace;
      }
    },
    assess: async (id, assessments) => {
      const trace = await find(id);
      if (!trace) throw gone(`The trace ${id}`);
      const news = newsOf(trace, assessments);
      store.write(() => {
        for (const one of news) insertAssessment(store, traceName(id), encodeAssessment(trace, one));
      });
      return news.length;
    },
    logDataset: traces.logDataset,
  };
}

/** A step of a transaction. */
export function insertEvaluated(store: Pick<Store, 'get' | 'all' | 'run'>, trace: Trace): void {
  const spans = decodeSpans(encodeSpans([trace]));
  const info = (encodeTraceInfo(trace)['trace'] as JsonObject)['trace_info'] as JsonObject;
  const facts = decodeTraceFacts(info);
  if ('invalid' in spans) throw new Error(spans.invalid);
  if ('invalid' in facts) throw new Error(facts.invalid);
  insertSpans(store, trace.experimentId, spans);
  insertTrace(store, facts, info['assessments'] as readonly JsonObject[]);
}
