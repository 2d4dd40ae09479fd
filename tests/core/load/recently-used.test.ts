import { expect, it } from '@jest/globals';
import { recentlyUsed } from '../../../src/core/load/recently-used.ts';

it('what was not asked for longest makes room', () => {
  const held = recentlyUsed<number>(3);
  for (const [index, key] of ['a', 'b', 'c'].entries()) held.set(key, index);
  held.get('a');
  held.set('d', 3);
  expect(held.values()).toEqual([2, 0, 3]);
  held.set('c', 9);
  held.delete('a');
  expect([held.get('a'), held.get('b'), held.values()]).toEqual([undefined, undefined, [3, 9]]);
});

it('holds what it may, and nothing where it may hold nothing', () => {
  const held = recentlyUsed<number>(0);
  held.set('a', 1);
  expect(held.values()).toEqual([]);
});
