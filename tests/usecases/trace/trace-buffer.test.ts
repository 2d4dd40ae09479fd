import { describe, expect, it } from '@jest/globals';
import type { Trace } from '../../../src/core/eval/trace.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { openTrace } from '../../../src/usecases/trace/open-trace.ts';
import { type TraceProblem, traceBuffer } from '../../../src/usecases/trace/trace-buffer.ts';

const aTrace = (name = 'answer') =>
  openTrace({ id: 'a'.repeat(32), name, startTime: 0 }).finish({ now: 1, size: 10, inputs: null, outputs: null, tags: {}, ok: true });

/** A buffer in front of a place that can be told to refuse; its timers go off when the test says so. */
function aBuffer({ most = 1000 } = {}) {
  const state = { refuses: false };
  const written: string[] = [];
  const problems: TraceProblem[] = [];
  const timers = new Map<() => void, number>();
  const clock: Clock = {
    now: () => 0,
    random: () => 0,
    after: (ms, callback) => {
      timers.set(callback, ms);
      return () => timers.delete(callback);
    },
  };
  const write = async (traces: readonly Trace[]): Promise<void> => {
    if (state.refuses) throw new Error('down');
    written.push(...traces.map(({ name }) => name));
  };
  const buffer = traceBuffer({ writer: async () => ({ write, close: async () => {} }), clock, most, tell: (one) => problems.push(one) });
  const add = (name?: string, size = 10) => buffer.add(aTrace(name).trace, size);
  const goOff = async (): Promise<void> => {
    for (const callback of [...timers.keys()]) {
      timers.delete(callback);
      callback();
    }
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { buffer, add, state, written, problems, timers, goOff };
}

describe('a buffer of traces', () => {
  it('waits a moment for more, and sends them together', async () => {
    const { buffer, add, written, timers, goOff } = aBuffer();
    add('a');
    add('b');
    expect([...timers.values()]).toEqual([1000]);
    await goOff();
    expect(written).toEqual(['a', 'b']);
    expect(buffer.counts()).toEqual({ written: 2, dropped: 0, failed: 0, waiting: 0 });
    expect(timers.size).toBe(0);
  });

  it('many do not wait', async () => {
    const { buffer, add, written } = aBuffer();
    for (let count = 0; count < 50; count += 1) add();
    await buffer.flush();
    expect(written).toHaveLength(50);
  });

  it('is bounded, by their number and by their size', () => {
    const { buffer, add, problems } = aBuffer({ most: 2 });
    for (const name of ['a', 'b', 'c']) add(name);
    expect(buffer.counts()).toMatchObject({ waiting: 2, dropped: 1 });
    expect(problems).toEqual([{ kind: 'dropped', waiting: 2 }]);
    const large = aBuffer();
    large.add('a', 31_000_000);
    large.add('b', 31_000_000);
    expect(large.buffer.counts()).toMatchObject({ waiting: 1, dropped: 1 });
  });

  it('what is refused is sent again, later and later, and then given up', async () => {
    const { buffer, add, state, problems, timers, goOff } = aBuffer();
    state.refuses = true;
    add();
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await goOff();
      pauses.push(...timers.values());
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(problems.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'given-up']);
    expect(buffer.counts()).toEqual({ written: 0, dropped: 0, failed: 1, waiting: 0 });
    expect(timers.size).toBe(0);
  });

  it('what was refused arrives once the place is well again, in order and once', async () => {
    const { buffer, add, state, written, goOff } = aBuffer();
    state.refuses = true;
    add('a');
    await goOff();
    add('b');
    state.refuses = false;
    await buffer.flush();
    expect(written).toEqual(['a', 'b']);
  });

  it('at the end it tries once, and says what is lost', async () => {
    const { buffer, add, state, problems, timers } = aBuffer();
    state.refuses = true;
    for (let count = 0; count < 120; count += 1) add();
    await buffer.flush(true);
    expect(buffer.counts()).toMatchObject({ waiting: 0, failed: 120 });
    expect(problems.at(-1)).toMatchObject({ kind: 'given-up' });
    expect(timers.size).toBe(0);
  });

  it('two flushes at once send nothing twice', async () => {
    const { buffer, add, written } = aBuffer();
    add('a');
    await Promise.all([buffer.flush(), buffer.flush(), buffer.flush(true)]);
    expect(written).toEqual(['a']);
  });
});
