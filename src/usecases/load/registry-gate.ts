import { isPromptopsError } from '../../core/errors.ts';
import { pauseAfter } from '../../core/load/freshness.ts';
import type { Clock } from '../../ports/clock.ts';

/** Keeps callers from waiting, one after the other, for a registry that does not answer. */
export interface RegistryGate {
  /** Why it is not asked now; `undefined` where it may be. */
  closed(): Error | undefined;
  succeeded(): void;
  failed(error: unknown): void;
}

export function registryGate(clock: Clock): RegistryGate {
  let failures = 0;
  let retryAt = 0;
  let last: Error | undefined;
  return {
    closed: () => (last !== undefined && clock.now() < retryAt ? last : undefined),
    succeeded: () => {
      failures = 0;
      last = undefined;
    },
    failed: (error) => {
      // What is wrong with one prompt says nothing of the others.
      if (isPromptopsError(error) && ONE_PROMPT.has(error.code)) return;
      // Many requests that were under way at once are one failure.
      if (last === undefined || clock.now() >= retryAt) failures += 1;
      retryAt = clock.now() + pauseAfter(failures, clock.random());
      last = error instanceof Error ? error : new Error(String(error));
    },
  };
}

const ONE_PROMPT: ReadonlySet<string> = new Set(['PROMPT_NOT_FOUND', 'PROMPT_INVALID', 'VERSION_TAMPERED', 'REFERENCE_INVALID']);
