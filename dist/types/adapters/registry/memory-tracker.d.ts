import type { Tracker } from '../../ports/tracker.ts';
interface MemoryTrackerOptions {
    readonly clock?: () => Date;
    /** The scheme of an artifact store that is not served over REST: artifacts are not stored. */
    readonly unservedArtifacts?: string;
}
/** A tracking server that exists only here, for tests. */
export declare function memoryTracker({ clock, unservedArtifacts }?: MemoryTrackerOptions): Tracker;
export {};
