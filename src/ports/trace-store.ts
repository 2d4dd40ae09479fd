import type { JsonObject } from '../core/json.ts';
import type { SpanRecord, TraceFacts, TraceRecord } from '../core/registry/trace-record.ts';
import type { TracedDataset } from './tracer.ts';

interface TraceQuery {
  readonly experimentIds: readonly string[];
  /** Only those that belong to this run, or were linked to it. */
  readonly runId?: string;
}

/** Traces of all senders, as a tracking server keeps them. What an evaluation sees of them is `Tracer`, over the same records. */
export interface TraceStore {
  /** The same ids again replace what is there. Traces that nobody told of yet are made of their spans. */
  putSpans(experimentId: string, spans: readonly SpanRecord[]): Promise<void>;
  /** Tags, metadata and assessments are added to those that are there. */
  putTrace(facts: TraceFacts, assessments: readonly JsonObject[]): Promise<void>;
  trace(id: string): Promise<TraceRecord | undefined>;
  /** In the order in which they began. */
  spans(id: string): Promise<readonly SpanRecord[]>;
  /** Newest first. */
  traces(query: TraceQuery): Iterable<TraceRecord>;
  /** REGISTRY_CONFLICT where there is no such trace. Nobody writes between the tags that `change` sees and those that it gives. */
  retag(id: string, change: (tags: TraceFacts['tags']) => TraceFacts['tags']): Promise<void>;
  /** Adds what is said, or replaces what was said under the same ids; all or nothing. */
  putAssessments(id: string, assessments: readonly JsonObject[]): Promise<void>;
  deleteAssessment(id: string, assessmentId: string): Promise<void>;
  link(runId: string, ids: readonly string[]): Promise<void>;
  /** With all that belongs to them. How many there were. */
  deleteTraces(ids: readonly string[]): Promise<number>;
  /** What a run was measured on. */
  datasets(runId: string): Promise<readonly TracedDataset[]>;
  logDataset(runId: string, dataset: TracedDataset): Promise<void>;
}
