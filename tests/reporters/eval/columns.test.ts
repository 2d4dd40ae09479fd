import { describe, expect, it } from '@jest/globals';
import { sideBySide, widthOf, wrapped } from '../../../src/reporters/eval/columns.ts';

describe('columns', () => {
  it.each([
    ['', 5, ['']],
    ['short', 5, ['short']],
    ['a few words more', 7, ['a few', 'words', 'more']],
    ['exactly ten words', 10, ['exactly', 'ten words']],
    ['of 10 % off', 5, ['of 10', '% off']],
    ['two\nlines here', 6, ['two', 'lines', 'here']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['  indented text', 10, ['  indented', 'text']],
    ['\u001b[31mred words\u001b[39m in it', 9, ['\u001b[31mred words\u001b[39m', 'in it']],
  ])('wraps %j at %d', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
    expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
  });

  it('put two texts beside each other', () => {
    expect(sideBySide('one two', 'a\nb\nc', 13)).toEqual(['one   │ a', 'two   │ b', '      │ c']);
  });
});
