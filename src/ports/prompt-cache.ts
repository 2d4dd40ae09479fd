import type { PromptVersion } from '../core/registry/version.ts';

/** What the registry said a reference means, and when. */
export interface CachedVersion {
  readonly version: PromptVersion;
  /** Milliseconds of the clock of whoever asked. */
  readonly fetchedAt: number;
}

/**
 * Copies outside the memory of this process: shared by replicas, or the last known good on disk. What comes back is checked by
 * its hash before it is used. An unreachable or broken cache answers `undefined` and takes nothing; it never throws.
 */
export interface PromptCache {
  readonly kind: 'redis' | 'snapshot';
  get(key: string): Promise<CachedVersion | undefined>;
  set(key: string, entry: CachedVersion): Promise<void>;
  delete(key: string): Promise<void>;
  /** Releases connections. */
  close(): Promise<void>;
}
