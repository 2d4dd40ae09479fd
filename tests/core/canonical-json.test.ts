import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import type { Json } from '../../src/core/json.ts';

describe('canonical JSON (RFC 8785)', () => {
  it.each<[Json, string]>([
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [{ '10': 1, '9': 2, é: 3, '😀': 4, ﬀ: 5 }, '{"10":1,"9":2,"é":3,"😀":4,"ﬀ":5}'],
    ['\u0000\b\t\n"\\/€', '"\\u0000\\b\\t\\n\\"\\\\/€"'],
    [[0, -0, 1e21 / 1e21, 0.1, 1e-7, -5.5], '[0,0,1,0.1,1e-7,-5.5]'],
    [9007199254740991, '9007199254740991'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not depend on the order of keys, and says the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }))), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53), 1e300])(
    'refuses %s, which another reader would see differently',
    (number) => {
      expect(() => canonicalJson([number])).toThrow(/number|2\^53/);
    },
  );

  it('refuses half of a surrogate pair, in a value and in a key', () => {
    expect(() => canonicalJson('a\ud800')).toThrow('surrogate');
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow('surrogate');
  });
});
