import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backtracksWithoutEnd } from '../../../../../src/core/lint/rules/eval/regex-ambiguity.ts';

describe('patterns that can backtrack without end', () => {
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a*)*',
    '(.*)*',
    '^(\\w+\\s?)*$',
    '(\\d+|\\w+)*!',
    '^(a|b|ab)*c',
    '(([a-z])+.)+[A-Z]([a-z])+$',
    '(a{1,30}){2,}b',
    '(.*a){20}',
    '(?:\\x61|a)*',
    '(?<word>\\w+)+',
    '([^b]|[a-c])*x',
    '(a?b?)*c|(\\s*\\s*)*',
    '((ab)*|(ab)*)*',
  ])('%s', (pattern) => {
    expect(backtracksWithoutEnd(pattern)).toBe(true);
  });
});

describe('patterns that cannot', () => {
  it.each([
    '',
    'a+',
    '(\\w+\\s)+$',
    '^(\\w+,)*\\w+$',
    '(?:[^"\\\\]|\\\\.)*"',
    '[a-z]+@[a-z]+\\.com',
    '^\\d{4}-\\d{2}-\\d{2}$',
    '(foo|bar)+',
    '^\\s*(\\w+\\s*=\\s*\\w+\\s*;)*$',
    '(?!a+)b*',
    '(?<=a+)b*',
    '\\b(\\w+)\\b.*\\1',
    '[\\d\\-x]+',
    '[^]*?end',
    '(x?)*y',
    'a{0,50}b{0,50}',
    '{a}',
    'a{,3}',
    '(?<n>a)\\k<n>*',
    '(a|b)*',
    '[]a]*',
  ])('%s', (pattern) => {
    expect(backtracksWithoutEnd(pattern)).toBe(false);
  });
});

it('judges every pattern that the engine accepts, and ends', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '.',
    '\\w',
    '\\d',
    '[a-c]',
    '[^a]',
    '(',
    ')',
    '(?:',
    '|',
    '*',
    '+',
    '?',
    '{2}',
    '{1,}',
    '{0,9}',
    '^',
    '$',
    '\\b',
    '(?=',
    '\\1',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      (pattern) => {
        fc.pre(accepted(pattern));
        expect(typeof backtracksWithoutEnd(pattern)).toBe('boolean');
      },
    ),
    { numRuns: 2000 },
  );
});

it('is true of every repetition of something that repeats without end', () => {
  const letter = fc.constantFrom('a', 'bc', '[a-z]', '\\d', '(?:x|y)');
  fc.assert(
    fc.property(letter, fc.constantFrom('*', '+', '{2,}'), fc.constantFrom('*', '+', '{3,}'), (one, inner, outer) => {
      expect(backtracksWithoutEnd(`^(?:(?:${one})${inner})${outer}$`)).toBe(true);
    }),
  );
});

function accepted(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
