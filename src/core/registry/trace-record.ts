import type { Json, JsonObject } from '../json.ts';

/** What a tracking server keeps of a trace, whoever sent it: an evaluation of ours, an application, a notebook. */
export interface TraceFacts {
  /** As its clients know it: `tr-` and 32 hex digits. */
  readonly id: string;
  readonly experimentId: string;
  /** Milliseconds. */
  readonly startTime: number;
  /** `undefined` while it goes on. */
  readonly durationMs: number | undefined;
  readonly state: TraceState;
  readonly clientRequestId?: string;
  readonly requestPreview?: string;
  readonly responsePreview?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

export type TraceState = 'OK' | 'ERROR' | 'IN_PROGRESS' | 'STATE_UNSPECIFIED';

export interface TraceRecord extends TraceFacts {
  /** What is said of it, as MLflow writes it, in the order in which it was said. */
  readonly assessments: readonly JsonObject[];
}

/** One step of a trace. */
export interface SpanRecord {
  /** As in the facts of its trace. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly id: string;
  /** Empty for the root. */
  readonly parentId: string;
  readonly name: string;
  /** Nanoseconds, as digits: more than a number holds. */
  readonly start: string;
  readonly end: string;
  readonly status: 'UNSET' | 'OK' | 'ERROR';
  readonly statusMessage: string;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly events: readonly SpanEvent[];
  readonly links: readonly SpanLink[];
}

interface SpanEvent {
  readonly name: string;
  readonly at: string;
  readonly attributes: Readonly<Record<string, Json>>;
}

interface SpanLink {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: Readonly<Record<string, Json>>;
}
