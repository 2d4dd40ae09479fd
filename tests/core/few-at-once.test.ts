import { expect, it } from '@jest/globals';
import { fewAtOnce } from '../../src/core/few-at-once.ts';

/** Work that ends when it is told to. */
function someWork() {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const work = (item: string) =>
    new Promise<void>((resolve, reject) => {
      begun.push(item);
      ends.set(item, (error) => (error ? reject(error) : resolve()));
    });
  const end = async (item: string, error?: Error) => {
    ends.get(item)?.(error);
    await new Promise(setImmediate);
  };
  return { begun, work, end };
}

it('begins so many, and the next one as soon as one has ended, in the order of the list', async () => {
  const { begun, work, end } = someWork();
  const done = fewAtOnce(['a', 'b', 'c', 'd'], 2, work);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const item of ['a', 'c', 'd']) await end(item);
  await done;
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

it('after a failure begins nothing, and tells it only when what is under way has ended', async () => {
  const { begun, work, end } = someWork();
  let told: unknown;
  const done = fewAtOnce(['a', 'b', 'c'], 2, work).catch((error: unknown) => {
    told = error;
  });
  const broken = new Error('a is broken');
  await end('a', broken);
  expect({ begun, told }).toEqual({ begun: ['a', 'b'], told: undefined });
  await end('b');
  await done;
  expect({ begun, told }).toEqual({ begun: ['a', 'b'], told: broken });
});

it('halts where somebody says so, and hands every item its place', async () => {
  const seen: [string, number][] = [];
  await fewAtOnce(
    ['a', 'b', 'c'],
    1,
    async (item, index) => {
      seen.push([item, index]);
    },
    () => seen.length === 2,
  );
  expect(seen).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});
