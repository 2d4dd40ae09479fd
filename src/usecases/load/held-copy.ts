import { pauseAfter } from '../../core/load/freshness.ts';
import { labelsOf } from '../../core/registry/labels.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CopyReference } from './copy-reference.ts';
import type { FetchedCopy } from './fetch-copy.ts';
import { type StandingFacts, standingFacts } from './loaded-prompt.ts';
import type { LoadedPrompt, LoadSource } from './loader.ts';

/** A copy in memory. */
export interface HeldCopy {
  readonly asked: CopyReference;
  readonly copy: FetchedCopy;
  readonly facts: StandingFacts;
  readonly sequence: number;
  /** From 0 to 1: how much earlier than others it is renewed. */
  readonly spread: number;
  /** How often in a row the registry was asked since and gave nothing that can be used. */
  failures: number;
  /** Until then it is not asked again for this copy. */
  retryAt: number;
  /** Somebody said that it moved. */
  expired: boolean;
}

export function heldCopy(
  asked: CopyReference,
  copy: FetchedCopy,
  { sequence, spread, failures }: Pick<HeldCopy, 'sequence' | 'spread' | 'failures'>,
): HeldCopy {
  const facts = standingFacts(copy.found, { alias: aliasOf(asked, copy), isFallback: false });
  return { asked, copy, facts, sequence, spread, failures, retryAt: 0, expired: false };
}

export function viewOf({ facts, copy, failures }: HeldCopy, source: LoadSource, now: number): LoadedPrompt {
  return { ...facts, source, ageMs: Math.max(0, now - copy.fetchedAt), stale: failures > 0 };
}

/** A word is an alias unless the version itself says that it is its label. */
function aliasOf({ reference: { target } }: CopyReference, { found }: FetchedCopy): string | null {
  return target.kind === 'word' && !labelsOf(found.version.tags).includes(target.word) ? target.word : null;
}

export function markFailed(held: HeldCopy, clock: Clock): void {
  // What failed for many at once failed once.
  if (clock.now() < held.retryAt) return;
  held.failures += 1;
  held.retryAt = clock.now() + pauseAfter(held.failures, clock.random());
}
