import { describe, expect, it } from '@jest/globals';
import { openThrottle, type Slot } from '../../../src/usecases/eval/throttle.ts';

const never = new AbortController().signal;
const turns = async (count = 5) => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
};

/** Takes as many slots as there are. */
async function taken(throttle: ReturnType<typeof openThrottle>, wanted: number): Promise<Slot[]> {
  const slots: Slot[] = [];
  for (let one = 0; one < wanted; one++) void throttle.acquire(never).then((slot) => slots.push(slot));
  await turns();
  return slots;
}

async function admitted(ceiling: number) {
  const throttle = openThrottle(ceiling);
  const first = await throttle.acquire(never);
  first.admitted();
  first.release();
  return throttle;
}

describe('openThrottle', () => {
  it('lets the first one go alone until the provider lets it in', async () => {
    const throttle = openThrottle(4);
    const slots = await taken(throttle, 6);
    expect(slots).toHaveLength(1);
    slots[0]!.admitted();
    await turns();
    expect(slots).toHaveLength(4);
    slots[0]!.release();
    await turns();
    expect(slots).toHaveLength(5);
  });

  it('halves once for all requests that were under way', async () => {
    const throttle = await admitted(8);
    const slots = await taken(throttle, 8);
    for (const slot of slots) slot.tooFast();
    expect(throttle.limit).toBe(4);
    for (const slot of slots) slot.release();
    const [later] = await taken(throttle, 1);
    later!.tooFast();
    expect(throttle.limit).toBe(2);
  });

  it('never stops altogether', async () => {
    const throttle = await admitted(3);
    for (let storm = 0; storm < 10; storm++) {
      const [slot] = await taken(throttle, 1);
      slot!.tooFast();
      slot!.release();
    }
    expect(throttle.limit).toBe(1);
  });

  it('gives one back for every twenty successes, up to where it began', async () => {
    const throttle = await admitted(4);
    const [slot] = await taken(throttle, 1);
    slot!.tooFast();
    for (let success = 0; success < 19; success++) slot!.succeeded();
    expect(throttle.limit).toBe(2);
    slot!.succeeded();
    expect(throttle.limit).toBe(3);
    for (let success = 0; success < 200; success++) slot!.succeeded();
    expect(throttle.limit).toBe(4);
  });

  it('forgets who no longer waits', async () => {
    const throttle = await admitted(1);
    const [held] = await taken(throttle, 1);
    const stop = new AbortController();
    const waiting = throttle.acquire(stop.signal);
    stop.abort(new Error('stop'));
    await expect(waiting).rejects.toThrow('stop');
    held!.release();
    await expect(throttle.acquire(never)).resolves.toBeDefined();
    await expect(throttle.acquire(stop.signal)).rejects.toThrow('stop');
  });
});
