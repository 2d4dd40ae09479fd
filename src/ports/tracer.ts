import type { Trace } from '../core/eval/trace.ts';

/** The cases that a run measured, as a data set. */
export interface TracedDataset {
  readonly name: string;
  /** SHA-256 of the cases; as much of it is kept as fits. */
  readonly digest: string;
  /** Where the cases are written. */
  readonly source: string;
}

/** Where answers of an evaluation can be looked at, one by one. Every adapter passes tests/contracts/tracer.ts. */
export interface Tracer {
  /** Writes traces and links them to their runs and prompts. May be repeated: the same ids replace what is there. */
  write(traces: readonly Trace[]): Promise<void>;
  /** `undefined`: there is none. Its assessments are those that it was written with, and those that people added. */
  trace(id: string): Promise<Trace | undefined>;
  /** Those of one run, in no order. */
  traces(query: { readonly experimentId: string; readonly runId: string }): AsyncIterable<Trace>;
  /** What a run was measured on. */
  logDataset(runId: string, dataset: TracedDataset): Promise<void>;
  close(): Promise<void>;
}
