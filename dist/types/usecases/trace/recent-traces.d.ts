import type { MirroredTrace } from '../../ports/trace-mirror.ts';
/** The last traces of this process, and which run each was said to belong to. */
export interface RecentTraces {
    add(trace: MirroredTrace): void;
    /** Those of a run, and those of none, which are its own from now on. */
    takenBy(run: string): readonly MirroredTrace[];
}
export declare function recentTraces(): RecentTraces;
