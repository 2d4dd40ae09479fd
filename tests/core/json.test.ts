import { describe, expect, it } from '@jest/globals';
import { parseJson, toPointer } from '../../src/core/json.ts';

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    expect(parseJson('{"a": [1, null, "x"]}')).toEqual({ a: [1, null, 'x'] });
    expect(parseJson(nested(100))).toEqual(JSON.parse(nested(100)));
  });

  it.each(['', '{', "{'a': 1}", nested(101), nested(100_000), `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`])('refuses %.20s', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

it.each([
  [[], ''],
  [['a', 0, 'b'], '/a/0/b'],
  [['a/b', 'c~d', ''], '/a~1b/c~0d/'],
])('toPointer(%j) is %j', (path, expected) => {
  expect(toPointer(path)).toBe(expected);
});
