import type { Trace } from '../../core/eval/trace.ts';
import type { Clock } from '../../ports/clock.ts';
import type { TraceWriter } from '../../ports/tracer.ts';
export interface TraceCounts {
    /** There, and safe. */
    readonly written: number;
    /** Never sent, because too many were waiting. */
    readonly dropped: number;
    /** Sent, again and again, and never taken. */
    readonly failed: number;
    readonly waiting: number;
}
/** Finished traces on their way to one place. Nothing of it throws, and no timer of it keeps a process alive. */
export interface TraceBuffer {
    /** `size`: how many characters it holds, roughly. */
    add(trace: Trace, size: number): void;
    /** What waits is sent now; what is refused waits on. `last`: what is refused is given up. */
    flush(last?: boolean): Promise<void>;
    counts(): TraceCounts;
}
interface BufferOptions {
    readonly writer: () => Promise<TraceWriter>;
    readonly clock: Clock;
    /** How many may wait. */
    readonly most: number;
    readonly tell: (problem: TraceProblem) => void;
}
/** What an operator has to know. */
export type TraceProblem = {
    readonly kind: 'dropped';
    readonly waiting: number;
} | {
    readonly kind: 'refused';
    readonly error: unknown;
} | {
    readonly kind: 'given-up';
    readonly count: number;
    readonly error: unknown;
};
export declare function traceBuffer({ writer, clock, most, tell }: BufferOptions): TraceBuffer;
export {};
