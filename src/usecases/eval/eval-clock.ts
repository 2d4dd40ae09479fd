/** What the runner needs of time and chance; handed in, so that tests neither sleep nor guess. */
export interface EvalClock {
  /** Milliseconds; for what people read, never for a decision. */
  readonly now: () => number;
  /** Milliseconds since some moment; never goes back. */
  readonly elapsed: () => number;
  /** Rejects with the reason of the signal when it is aborted first. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  readonly random: () => number;
  readonly newId: () => string;
}
