import type { Run } from '../../core/registry/run.ts';
import type { MirroredTrace, TraceMirror } from '../../ports/trace-mirror.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';
export interface SyncResult {
    /** Traces that now name the run. */
    readonly traces: number;
    /** What people and judges said of them, and the run now holds. */
    readonly feedback: number;
    /** Where people see them. */
    readonly url?: string;
}
interface SyncPorts {
    readonly tracker: Tracker;
    readonly tracer: Tracer;
    readonly mirror: TraceMirror;
}
interface SyncRequest {
    readonly run: Run;
    /** Traces that this process wrote, which the tracking server need not know. */
    readonly recent: readonly MirroredTrace[];
    readonly now: number;
}
/** Both ways: the run's id becomes known to the mirror, and what was said there comes to the run and its traces. */
export declare function syncTraces({ run, recent, now }: SyncRequest, { tracker, tracer, mirror }: SyncPorts): Promise<SyncResult>;
export {};
