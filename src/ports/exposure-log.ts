import type { LogLine } from '../core/ab/log-line.ts';

/** Whatever of a log can be read. */
export interface ReadableLog {
  /** What is there now, line by line; `undefined` for one that cannot be read. A last line that is still being written is left out. */
  read(test: string): AsyncIterable<LogLine | undefined>;
}

/**
 * Where exposures and outcomes of A/B tests are kept, for good. Every adapter passes tests/contracts/exposure-log.ts.
 * Lines carry their writer and number, so one that is appended twice counts once, and one that is missing is seen.
 */
export interface ExposureLog extends ReadableLog {
  /** For people: where it is. */
  readonly place: string;
  /** All of them, or an error; after an error some may be there. Several processes may append at once. */
  append(test: string, lines: readonly LogLine[]): Promise<void>;
}
