import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TRAITS, traitsOf } from '../../../src/core/lint/traits.ts';

const names = (text: string) => Object.entries(TRAITS).flatMap(([name, bit]) => ((traitsOf(text) & bit) !== 0 ? [name] : []));

describe('traits of a text', () => {
  it.each([
    ['', []],
    ['Plain words, and a number: 12.', []],
    ['naïve', ['nonAscii']],
    ['a\0b', ['control']],
    ['a\u007f', ['control']],
    ['a\u0085', ['nonAscii', 'control']],
    ['a\tb', ['tab']],
    ['a \nb', ['trailingSpace']],
    ['a\nb ', ['trailingSpace']],
    ['b\t', ['tab', 'trailingSpace']],
    ['123456789', ['longNumber']],
    ['1234 5678 9', ['longNumber']],
    ['(415) 867-5309', ['longNumber']],
    ['415.867.5309', ['longNumber']],
    ['12345678 words 9', []],
    ['12345678\n9', []],
    ['a@b', ['at']],
    ['https://x', ['url']],
    ['a / b : c', []],
    ['-----', ['dashes']],
    ['---- -', []],
    ['a8Kd0Zq3Lw9Rf2Tn', ['longToken']],
    ['sk-proj-a8Kd0Zq3', ['longToken']],
    ['abcdefghijklmnop', []],
    ['abcdefghijklmnopqrstuvwxyzabcdef', ['longToken']],
    [`hf_${'abcdefghijklmnopq'.repeat(2)}`, ['longToken']],
    ['--------------------------------', ['dashes']],
    ['================================', []],
    ['2024-07-18-10-11', ['longNumber']],
    ['word '.repeat(20), ['trailingSpace']],
    ['\\u200b', ['escape']],
    ['\\bword', ['escape']],
    ['\\n \\t \\" \\\\', []],
    ['\\', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('agrees with plain questions about any text', () => {
    const piece = fc.constantFrom('a', 'B', '_', '1', '-', '/', '+', ' ', '\t', '\n', ':', '@', '\\', 'u', '(', '.', 'é', '\u0085', '\0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const traits = traitsOf(text);
        const has = (bit: number) => (traits & bit) !== 0;
        expect(has(TRAITS.nonAscii)).toBe(/[\u0080-\uffff]/.test(text));
        expect(has(TRAITS.control)).toBe(/[^\t\n\u0020-\u007e\u00a0-\uffff]/.test(text));
        expect(has(TRAITS.tab)).toBe(text.includes('\t'));
        expect(has(TRAITS.trailingSpace)).toBe(/[ \t]$/m.test(text));
        expect(has(TRAITS.at)).toBe(text.includes('@'));
        expect(has(TRAITS.url)).toBe(text.includes(':/'));
        expect(has(TRAITS.dashes)).toBe(text.includes('-----'));
        expect(has(TRAITS.longNumber)).toBe(/(?:\d[-. \t()]*){9}/.test(text));
        expect(has(TRAITS.escape)).toBe(/\\[0abefrvuxUNLP_]/.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
