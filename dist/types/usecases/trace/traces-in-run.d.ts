import type { Run } from '../../core/registry/run.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Tracer, TraceWriter } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';
interface Place {
    readonly tracker: () => Promise<Tracker>;
    readonly tracer: () => Promise<Tracer>;
    readonly experiment: () => Promise<string>;
    /** Of the application. */
    readonly name: string;
    /** Absent: a run for each day of the application. */
    readonly runId?: string;
    readonly clock: Clock;
}
export interface TracesInRun extends TraceWriter {
    /** The run that traces go to now; made where it is missing. */
    run(): Promise<Pick<Run, 'id' | 'experimentId'>>;
}
/** An application's traces in the tracking server, each in a run that names the prompt versions behind it. */
export declare function tracesInRun({ tracker, tracer, experiment, name, runId, clock }: Place): TracesInRun;
export {};
