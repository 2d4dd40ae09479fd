import type { Assessment, Trace } from '../core/eval/trace.ts';

/** The cases that a run measured, as a data set. */
export interface TracedDataset {
  readonly name: string;
  /** SHA-256 of the cases; as much of it is kept as fits. */
  readonly digest: string;
  /** Where the cases are written. */
  readonly source: string;
}

/** Where traces go. */
export interface TraceWriter {
  /** The `traceparent` of what is going on around the caller, where the place knows: what is written later belongs there. */
  readonly around?: () => string | undefined;
  /** Writes traces and links them to their runs and prompts. May be repeated: the same ids replace what is there. */
  write(traces: readonly Trace[]): Promise<void>;
  close(): Promise<void>;
}

/** Where answers can be looked at, one by one. Every adapter passes tests/contracts/tracer.ts. */
export interface Tracer extends TraceWriter {
  /** `undefined`: there is none. Its assessments are those that it was written with, and those that people added. */
  trace(id: string): Promise<Trace | undefined>;
  /** Those of one run, in no order. */
  traces(query: { readonly experimentId: string; readonly runId: string }): AsyncIterable<Trace>;
  /** Adds what is said of a trace that is there, or changes what the same source said before. How many were new or changed. */
  assess(id: string, assessments: readonly Assessment[]): Promise<number>;
  /** What a run was measured on. */
  logDataset(runId: string, dataset: TracedDataset): Promise<void>;
}
