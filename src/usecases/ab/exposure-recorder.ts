import { type ABTest, splitOf } from '../../core/ab/ab-test.ts';
import type { ExposureLine, LogLine, OutcomeLine } from '../../core/ab/log-line.ts';
import { keyOf } from '../../core/load/bucket.ts';
import { recentlyUsed } from '../../core/load/recently-used.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ExposureLog } from '../../ports/exposure-log.ts';
import { LineQueue, type LogFailure } from './line-queue.ts';

/** What a unit saw. */
export interface ExposureFacts {
  readonly key: string;
  readonly variant: string;
  readonly alias: string;
  readonly version: number | null;
  readonly hash: string;
  readonly instead: ExposureLine['instead'];
}

/** Writes down who saw what and what came of it, and never fails: what could not be written shows as missing when it is read. */
export interface ExposureRecorder {
  /** A unit that sees the same again is not written twice. */
  expose(test: ABTest, facts: ExposureFacts): void;
  /** What is not a number is left out. */
  observe(test: Pick<ABTest, 'name' | 'salt'>, unit: string, values: Readonly<Record<string, number | boolean>>): void;
  flush(): Promise<void>;
  /** Writes that this was all, and everything that waits. */
  close(): Promise<void>;
}

interface RecorderOptions {
  /** Each with how long lines may be collected before they are sent, in milliseconds; 0 sends at once. */
  readonly logs: readonly { readonly log: ExposureLog; readonly delayMs: number }[];
  readonly clock: Clock;
  /** Names this process. */
  readonly writer: string;
  readonly failed?: (failure: LogFailure) => void;
}

const REMEMBERED = 50_000;

interface Numbered {
  last: number;
  readonly queues: readonly LineQueue[];
}

export function exposureRecorder({ logs, clock, writer, failed = () => {} }: RecorderOptions): ExposureRecorder {
  const tests = new Map<string, Numbered>();
  const written = recentlyUsed<true>(REMEMBERED);
  const numberedOf = (test: string): Numbered => {
    const known = tests.get(test);
    if (known) return known;
    const queues = logs.map(({ log, delayMs }) => new LineQueue(log, { test, clock, delayMs, failed }));
    const fresh: Numbered = { last: 0, queues };
    tests.set(test, fresh);
    return fresh;
  };
  const write = (test: string, facts: Omit<ExposureLine, Signed> | Omit<OutcomeLine, Signed> | { readonly kind: 'end' }): void => {
    const numbered = numberedOf(test);
    numbered.last += 1;
    const line = { ...facts, writer, n: numbered.last, at: new Date(clock.now()).toISOString(), test } as LogLine;
    for (const queue of numbered.queues) queue.push(line);
  };
  const flush = async (): Promise<void> => {
    await Promise.all([...tests.values()].flatMap(({ queues }) => queues.map((queue) => queue.flush())));
  };

  return {
    expose: (test, { key, variant, alias, version, hash, instead }) => {
      const split = splitOf(test);
      const what = [test.name, split, key, variant, version, hash, instead].join(' ');
      if (written.get(what)) return;
      written.set(what, true);
      write(test.name, { kind: 'exposure', key, variant, split, alias, version, hash: hash.slice(0, 8), ...(instead && { instead }) });
    },
    observe: ({ name, salt }, unit, given) => {
      const values = Object.entries(given).flatMap(([metric, value]) =>
        Number.isFinite(Number(value)) && (typeof value === 'number' || typeof value === 'boolean')
          ? [[metric, Number(value)] as const]
          : [],
      );
      if (values.length > 0) write(name, { kind: 'outcome', key: keyOf(salt, unit), values: Object.fromEntries(values) });
    },
    flush,
    close: async () => {
      for (const test of tests.keys()) write(test, { kind: 'end' });
      await flush();
    },
  };
}

type Signed = 'writer' | 'n' | 'at' | 'test';
