import type { RecentTraces } from '../usecases/trace/recent-traces.ts';
import { type SyncResult } from '../usecases/trace/sync-traces.ts';
import type { ComposedTracer } from './compose-tracer.ts';
export interface TraceSync extends SyncResult {
    /** Why nothing, or not everything, was synchronised. */
    readonly problem?: string;
}
/** Between MLflow and LangSmith; what goes wrong is part of the answer. */
export declare function synchronise(composed: ComposedTracer, recent: RecentTraces, runId: string | undefined): Promise<TraceSync>;
