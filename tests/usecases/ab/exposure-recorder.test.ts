import { describe, expect, it } from '@jest/globals';
import type { LogLine } from '../../../src/core/ab/log-line.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { ExposureLog } from '../../../src/ports/exposure-log.ts';
import { exposureRecorder } from '../../../src/usecases/ab/exposure-recorder.ts';
import type { LogFailure } from '../../../src/usecases/ab/line-queue.ts';
import { anABTest, gatheredFrom } from '../../core/ab/an-ab-test.ts';

/** A log in memory that can be full, and a clock whose timers a test lets go off. */
function aRecorder({ delayMs = 0 } = {}) {
  const lines: LogLine[] = [];
  const failures: LogFailure[] = [];
  const timers: (() => void)[] = [];
  const state = { full: false, appends: 0, now: Date.UTC(2026, 0, 1) };
  const log: ExposureLog = {
    place: 'memory',
    append: async (_test, some) => {
      state.appends += 1;
      if (state.full) throw new Error('full');
      lines.push(...some);
    },
    async *read() {
      yield* lines;
    },
  };
  const after: Clock['after'] = (_ms, callback) => {
    timers.push(callback);
    return () => {};
  };
  const clock: Clock = { now: () => state.now, random: () => 0, after };
  const recorder = exposureRecorder({ logs: [{ log, delayMs }], clock, writer: 'w', failed: (failure) => failures.push(failure) });
  const settle = async () => {
    for (const go of timers.splice(0)) go();
    await recorder.flush();
  };
  return { recorder, lines, failures, state, settle };
}

const test = anABTest();
const facts = (n: number) => ({
  key: n.toString(16).padStart(16, '0'),
  variant: 'A',
  alias: 'a',
  version: 1,
  hash: 'abcd1234ff',
  instead: undefined,
});

describe('exposureRecorder', () => {
  it('has handed a line over before it returns', () => {
    const { recorder, lines } = aRecorder();
    recorder.expose(test, facts(1));
    expect(lines).toMatchObject([{ kind: 'exposure', writer: 'w', n: 1, hash: 'abcd1234', split: 'A=0.5 B=0.5 salt=tone' }]);
  });

  it('writes what a unit sees once, and again when it sees something else', async () => {
    const { recorder, lines } = aRecorder();
    for (const change of [{}, {}, { version: 2 }, { instead: 'control' as const }]) recorder.expose(test, { ...facts(1), ...change });
    await recorder.flush();
    expect(lines.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  it('collects lines for a log that is far away', async () => {
    const { recorder, lines, state, settle } = aRecorder({ delayMs: 1000 });
    for (let n = 0; n < 50; n++) recorder.expose(test, facts(n));
    expect(lines).toEqual([]);
    await settle();
    expect([lines.length, state.appends]).toEqual([50, 1]);
  });

  it('holds lines back while the log fails, and sends them when it can', async () => {
    const { recorder, lines, failures, state, settle } = aRecorder();
    state.full = true;
    for (let n = 0; n < 5; n++) recorder.expose(test, facts(n));
    await recorder.flush();
    expect(failures[0]).toMatchObject({ test: 'tone', place: 'memory' });
    expect(state.appends).toBeLessThan(4);
    state.full = false;
    await settle();
    expect(gatheredFrom(test, lines).quality).toMatchObject({ lines: 5, lost: 0 });
  });

  it('keeps a bounded number of them, and those beyond show as missing', async () => {
    const { recorder, lines, state, settle } = aRecorder();
    state.full = true;
    for (let n = 0; n < 10_020; n++) recorder.expose(test, facts(n));
    await recorder.flush();
    state.full = false;
    await settle();
    recorder.expose(test, facts(20_000));
    await recorder.flush();
    expect(gatheredFrom(test, lines).quality).toMatchObject({ lines: 10_001, lost: 20 });
  });

  it('takes numbers and booleans, and nothing else', async () => {
    const { recorder, lines } = aRecorder();
    recorder.observe(test, 'u1', {
      ok: true,
      ms: 12,
      bad: Number.NaN,
      worse: Number.POSITIVE_INFINITY,
      ...({ text: '5', nothing: null } as object),
    });
    recorder.observe(test, 'u1', { bad: Number.NaN });
    await recorder.flush();
    expect(lines).toMatchObject([{ kind: 'outcome', values: { ok: 1, ms: 12 } }]);
    expect(lines[0]).not.toHaveProperty('values.bad');
  });

  it('holds no name of a unit', async () => {
    const { recorder, lines } = aRecorder();
    recorder.observe(test, 'ada@example.org', { ok: 1 });
    await recorder.close();
    expect(JSON.stringify(lines)).not.toContain('ada');
  });

  it('says that it ended, so that what is missing at the end would be seen', async () => {
    const { recorder, lines, state } = aRecorder();
    recorder.expose(test, facts(1));
    await recorder.flush();
    expect(gatheredFrom(test, lines).quality.openWriters).toBe(1);
    state.now -= 3_600_000;
    await recorder.close();
    expect(gatheredFrom(test, lines).quality).toMatchObject({ openWriters: 0, lost: 0 });
  });
});
