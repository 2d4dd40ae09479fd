/** One answer moves the ceiling up after this many. */
const SUCCESSES_PER_STEP = 20;

export interface Slot {
  /** The provider lets us in. */
  admitted(): void;
  /** The provider is fine with this pace. */
  succeeded(): void;
  /** The provider says that this is too fast. */
  tooFast(): void;
  release(): void;
}

/**
 * How many requests go to one provider at once. The first one goes alone, so that a wrong key costs one call; "too fast" halves
 * the number once for all requests that were under way, and every twenty successes give one back.
 */
export interface Throttle {
  acquire(signal: AbortSignal): Promise<Slot>;
  readonly limit: number;
}

export function openThrottle(ceiling: number): Throttle {
  let limit = ceiling;
  let admitted = false;
  let active = 0;
  let era = 0;
  let successes = 0;
  const waiting = new Set<() => void>();

  const startNext = (): void => {
    for (const start of waiting) {
      if (active >= (admitted ? limit : 1)) return;
      waiting.delete(start);
      start();
    }
  };
  const takeSlot = (): Slot => {
    active += 1;
    const startedIn = era;
    let released = false;
    return {
      admitted: () => {
        admitted = true;
        startNext();
      },
      succeeded: () => {
        successes += 1;
        if (successes % SUCCESSES_PER_STEP === 0) limit = Math.min(ceiling, limit + 1);
        startNext();
      },
      tooFast: () => {
        if (startedIn !== era) return;
        era += 1;
        successes = 0;
        limit = Math.max(1, Math.floor(limit / 2));
      },
      release: () => {
        if (released) return;
        released = true;
        active -= 1;
        startNext();
      },
    };
  };

  return {
    get limit() {
      return limit;
    },
    acquire: (signal) =>
      new Promise((resolve, reject) => {
        const start = (): void => {
          signal.removeEventListener('abort', giveUp);
          resolve(takeSlot());
        };
        const giveUp = (): void => {
          waiting.delete(start);
          reject(signal.reason as Error);
        };
        if (signal.aborted) return giveUp();
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(start);
        startNext();
      }),
  };
}
