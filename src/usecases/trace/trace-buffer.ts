import type { Trace } from '../../core/eval/trace.ts';
import { pauseAfter } from '../../core/load/freshness.ts';
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
export type TraceProblem =
  | { readonly kind: 'dropped'; readonly waiting: number }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'given-up'; readonly count: number; readonly error: unknown };

const AT_ONCE = 50;
const EVERY_MS = 1000;
const MOST_ATTEMPTS = 4;
const MOST_CHARACTERS = 32_000_000;

export function traceBuffer({ writer, clock, most, tell }: BufferOptions): TraceBuffer {
  const waiting: { readonly trace: Trace; readonly size: number }[] = [];
  const counts = { written: 0, dropped: 0, failed: 0 };
  let characters = 0;
  let attempts = 0;
  let sending: Promise<void> = Promise.resolve();
  let cancel: (() => void) | undefined;

  const take = (many: number): number => {
    const taken = waiting.splice(0, many);
    for (const { size } of taken) characters -= size;
    return taken.length;
  };
  const later = (ms: number): void => {
    cancel ??= clock.after(ms, () => {
      cancel = undefined;
      void flush();
    });
  };
  const sendAll = async (last: boolean): Promise<void> => {
    cancel?.();
    cancel = undefined;
    while (waiting.length > 0) {
      const part = waiting.slice(0, AT_ONCE).map(({ trace }) => trace);
      try {
        await (await writer()).write(part);
        counts.written += take(part.length);
        attempts = 0;
      } catch (error) {
        attempts += 1;
        const givenUp = last ? waiting.length : attempts < MOST_ATTEMPTS ? 0 : part.length;
        counts.failed += take(givenUp);
        tell(givenUp > 0 ? { kind: 'given-up', count: givenUp, error } : { kind: 'refused', error });
        if (givenUp > 0) attempts = 0;
        if (waiting.length > 0) later(pauseAfter(attempts + 1, clock.random()));
        return;
      }
    }
  };
  const flush: TraceBuffer['flush'] = (last = false) => {
    sending = sending.then(() => sendAll(last));
    return sending;
  };

  return {
    add: (trace, size) => {
      if (waiting.length >= most || characters + size > MOST_CHARACTERS) {
        counts.dropped += 1;
        tell({ kind: 'dropped', waiting: waiting.length });
        return;
      }
      waiting.push({ trace, size });
      characters += size;
      // A place that refuses is left alone for a while.
      if (waiting.length === AT_ONCE && attempts === 0) void flush();
      else later(EVERY_MS);
    },
    flush,
    counts: () => ({ ...counts, waiting: waiting.length }),
  };
}
