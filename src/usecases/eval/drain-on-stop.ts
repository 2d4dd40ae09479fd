import type { EvalClock } from './eval-clock.ts';

/** What is under way when somebody says stop may still be answered for this long. */
const DRAIN_MS = 5000;

export interface Drain {
  /** Aborted when the time for the rest is up. */
  readonly signal: AbortSignal;
  end(): void;
}

export function drainOnStop(stop: AbortSignal, { wait }: Pick<EvalClock, 'wait'>): Drain {
  const cut = new AbortController();
  const ended = new AbortController();
  const begin = (): void => {
    wait(DRAIN_MS, ended.signal).then(
      () => cut.abort(stop.reason),
      () => {},
    );
  };
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return {
    signal: cut.signal,
    end: () => {
      stop.removeEventListener('abort', begin);
      ended.abort();
    },
  };
}
