import type { PromptVersion } from '../core/registry/version.ts';
/** What the registry said a reference means, and when. */
export interface CachedVersion {
    readonly version: PromptVersion;
    /** Milliseconds of the clock of whoever asked. */
    readonly fetchedAt: number;
}
/** What was asked for: `planner_v1` and `@production`, `/3`, `@latest`. */
export interface CopyKey {
    readonly name: string;
    readonly target: string;
}
/**
 * Copies outside the memory of this process: shared by replicas, or the last known good on disk. What comes back is checked by
 * its hash before it is used. An unreachable or broken cache answers `undefined` and takes nothing; it never throws.
 */
export interface PromptCache {
    readonly kind: 'redis' | 'snapshot';
    get(key: CopyKey): Promise<CachedVersion | undefined>;
    set(key: CopyKey, entry: CachedVersion): Promise<void>;
    /** Without a target: all copies of the prompt. */
    delete(name: string, target?: string): Promise<void>;
    /** Whether nothing is there for anybody, as far as can be told. */
    isEmpty(): Promise<boolean>;
    /** Releases connections, once what was given is written. */
    close(): Promise<void>;
}
