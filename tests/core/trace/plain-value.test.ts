import { describe, expect, it } from '@jest/globals';
import { plainValue } from '../../../src/core/trace/plain-value.ts';

const cyclic: Record<string, unknown> = { name: 'a' };
cyclic['self'] = cyclic;
const shared = { a: 1 };

describe('a value as JSON', () => {
  it.each<[string, unknown, unknown]>([
    ['JSON stays as it is', { a: [1, 'b', null, true, 0.5] }, { a: [1, 'b', null, true, 0.5] }],
    ['nothing', undefined, null],
    ['a function', () => 1, null],
    ['a symbol', Symbol('a'), null],
    ['a large number', 12n, '12'],
    ['no number', Number.NaN, 'NaN'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a date that is none', new Date(Number.NaN), null],
    ['an error', new TypeError('no'), 'TypeError: no'],
    ['a map', new Map([['a', 1]]), { a: 1 }],
    ['a set', new Set([1]), [1]],
    ['bytes', new Uint8Array(3), '[3 bytes]'],
    ['a cycle', cyclic, { name: 'a', self: '[circular]' }],
    ['twice the same is no cycle', [shared, shared], [{ a: 1 }, { a: 1 }]],
    ['half a character', 'a\ud800', 'a\ufffd'],
    ['what has its own JSON', { toJSON: () => ({ a: 1 }) }, { a: 1 }],
    ['what cannot be read', { a: 1, b: { toJSON: () => JSON.parse('{') } }, { a: 1, b: '[unreadable]' }],
    ['a prototype by its name', JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"a": 1}}')],
  ])('%s', (_, value, expected) => {
    expect(plainValue(value).value).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['a long text', 'x'.repeat(1_000_000)],
    ['many texts', Array.from({ length: 1_000_000 }, () => 'x')],
    ['long keys', { ['k'.repeat(1_000_000)]: 1 }],
  ])('%s is cut, and its size says so', (_, value) => {
    const { value: cut, size } = plainValue(value);
    expect(JSON.stringify(cut).length).toBeLessThan(101_000);
    expect(size).toBeGreaterThanOrEqual(99_000);
  });
});
