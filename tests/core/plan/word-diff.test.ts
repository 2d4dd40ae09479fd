import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DiffPart, shortened, wordDiff } from '../../../src/core/plan/word-diff.ts';

const marked = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

describe('a word diff', () => {
  it.each([
    ['', '', ''],
    ['a', 'a', 'a'],
    ['', 'a b', '{+a b+}'],
    ['a b', '', '[-a b-]'],
    ['Greet {{name}}.', 'Salute {{name}}.', '[-Greet-]{+Salute+} {{name}}.'],
    ['one two three', 'one three', 'one [-two -]three'],
    ['a b c d', 'a x c y', 'a [-b-]{+x+} c [-d-]{+y+}'],
    ['a\nb\n', 'a\n\nb\n', 'a\n{+\n+}b\n'],
    ['grün 😀', 'grün 😁', 'grün [-😀-]{+😁+}'],
  ])('%j -> %j', (before, after, expected) => {
    expect(marked(wordDiff(before, after))).toBe(expected);
  });

  it('gives both texts back, whatever they are', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'c.')).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: DiffPart['kind']) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        expect(parts.every((part, index) => part.kind !== parts[index + 1]?.kind)).toBe(true);
      }),
    );
  });

  it('shows texts that have nothing in common as replaced, however long', () => {
    const words = (letter: string) => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}${letter}`).join('-');
    expect(wordDiff(words('a'), words('b'))).toHaveLength(2);
  });
});

describe('a shortened diff', () => {
  it('keeps what is around a change', () => {
    const text = 'x'.repeat(300);
    const parts = shortened([
      { kind: 'same', text },
      { kind: 'added', text: 'new' },
      { kind: 'same', text },
      { kind: 'removed', text: 'old' },
      { kind: 'same', text: 'short' },
    ]);
    expect(parts.map((part) => part.text.length)).toEqual([43, 3, 83, 3, 5]);
  });

  it('never cuts a character in two', () => {
    const [part] = shortened(
      [
        { kind: 'same', text: `${'😀'.repeat(100)}x` },
        { kind: 'added', text: 'y' },
      ],
      41,
    );
    expect(part?.text.isWellFormed()).toBe(true);
  });
});
