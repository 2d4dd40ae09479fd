import { type Assessment, assessmentId, type Trace } from '../../core/eval/trace.ts';
import type { TracedDataset, Tracer } from '../../ports/tracer.ts';

export interface MemoryTracer extends Tracer {
  /** By run. */
  readonly datasets: ReadonlyMap<string, TracedDataset>;
}

/** Traces that exist only here, for tests. */
export function memoryTracer(): MemoryTracer {
  const traces = new Map<string, Trace>();
  const datasets = new Map<string, TracedDataset>();
  return {
    datasets,
    write: async (written) => {
      for (const trace of written) traces.set(trace.id, { ...trace, assessments: onceEach(trace) });
    },
    trace: async (id) => traces.get(id),
    async *traces({ experimentId, runId }) {
      yield* [...traces.values()].filter((trace) => trace.experimentId === experimentId && trace.runId === runId);
    },
    logDataset: async (runId, dataset) => {
      datasets.set(runId, dataset);
    },
    close: async () => {},
  };
}

/** The last of a name, kind and source counts, as for a server that knows them by their ids. */
function onceEach({ id, assessments }: Trace): readonly Assessment[] {
  return [...new Map(assessments.map((one) => [assessmentId(id, one), one])).values()];
}
