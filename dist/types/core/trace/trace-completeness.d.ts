import type { Step } from './step.ts';
/** How much of what happened can be accounted for. */
export interface TraceCompleteness {
    readonly steps: number;
    /** With prompt version, tokens and duration. */
    readonly complete: number;
    /** `null` where there was no step: nothing was measured, which is not the same as everything. */
    readonly share: number | null;
    /** How many steps lack each of them. */
    readonly missing: {
        readonly prompt: number;
        readonly tokens: number;
        readonly duration: number;
    };
}
type Measured = Pick<Step, 'id' | 'parent' | 'prompt' | 'usage' | 'durationMs'>;
/** Of the steps of any number of traces. A step that only holds others is measured by them. */
export declare function traceCompleteness(steps: Iterable<Measured>): TraceCompleteness;
/** Of two sets of traces that have no step in common. */
export declare function bothComplete(a: TraceCompleteness, b: TraceCompleteness): TraceCompleteness;
export {};
