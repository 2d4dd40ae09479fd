import type { Clock } from '../ports/clock.ts';
import type { TraceMirror } from '../ports/trace-mirror.ts';
import type { TraceWriter } from '../ports/tracer.ts';
import { type TraceBuffer } from '../usecases/trace/trace-buffer.ts';
import { type TracesInRun } from '../usecases/trace/traces-in-run.ts';
import type { PromptTracerOptions } from './prompt-tracer-options.ts';
import { Promptops } from './promptops.ts';
/** One place that traces go to. */
interface Destination {
    readonly name: string;
    readonly buffer: TraceBuffer;
    readonly open: () => Promise<TraceWriter>;
    /** `undefined` before it was opened. */
    readonly opened: () => TraceWriter | undefined;
}
/** The pieces behind a tracer; like `composeLoader` it chooses adapters, and loads each when it is first needed. */
export interface ComposedTracer {
    readonly clock: Clock;
    readonly destinations: readonly Destination[];
    readonly promptops: Promptops;
    readonly run: TracesInRun;
    /** `undefined` where LangSmith is not among the places. */
    readonly mirror: () => Promise<TraceMirror | undefined>;
    readonly say: (cause: string, message: string) => void;
    readonly close: () => Promise<void>;
}
export declare function composeTracer(options: PromptTracerOptions): ComposedTracer;
export {};
