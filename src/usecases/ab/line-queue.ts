import type { LogLine } from '../../core/ab/log-line.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ExposureLog } from '../../ports/exposure-log.ts';

/** More wait nowhere: what comes beyond is lost, and its number says so. */
const MOST_WAITING = 10_000;
const RETRY_MS = 5000;

export interface LogFailure {
  readonly test: string;
  readonly place: string;
  readonly error: unknown;
  /** Lines that are tried again. */
  readonly waiting: number;
}

export interface QueueOptions {
  readonly test: string;
  readonly clock: Clock;
  /** 0: at once. */
  readonly delayMs: number;
  readonly failed: (failure: LogFailure) => void;
}

/** Lines on their way to one log, in order. Never an error for whoever adds one. */
export class LineQueue {
  readonly #log: ExposureLog;
  readonly #options: QueueOptions;
  readonly #waiting: LogLine[] = [];
  #sending: Promise<void> | undefined;
  #timed = false;

  constructor(log: ExposureLog, options: QueueOptions) {
    this.#log = log;
    this.#options = options;
  }

  push(line: LogLine): void {
    if (this.#waiting.length >= MOST_WAITING) return;
    this.#waiting.push(line);
    this.#goOn();
  }

  /** Everything that waits now is there afterwards, unless the log fails: then it waits on. */
  flush(): Promise<void> {
    if (this.#sending) return this.#sending.then(() => this.flush());
    if (this.#waiting.length === 0) return Promise.resolve();
    this.#sending = this.#send([...this.#waiting]);
    return this.#sending;
  }

  async #send(lines: readonly LogLine[]): Promise<void> {
    const { test, failed } = this.#options;
    try {
      await this.#log.append(test, lines);
      this.#waiting.splice(0, lines.length);
    } catch (error) {
      failed({ test, place: this.#log.place, error, waiting: this.#waiting.length });
      this.#later(RETRY_MS);
    }
    this.#sending = undefined;
    if (this.#waiting.length > 0) this.#goOn();
  }

  #goOn(): void {
    if (this.#timed || this.#sending) return;
    if (this.#options.delayMs === 0) void this.flush();
    else this.#later(this.#options.delayMs);
  }

  #later(ms: number): void {
    if (this.#timed) return;
    this.#timed = true;
    this.#options.clock.after(ms, () => {
      this.#timed = false;
      void this.flush();
    });
  }
}
