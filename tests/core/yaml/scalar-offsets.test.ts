import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVENT_ID, getScalarValue, parseEvents, type ScalarEvent } from 'js-yaml';
import { scalarOffsets } from '../../../src/core/yaml/scalar-offsets.ts';

function scalars(text: string): ScalarEvent[] {
  return parseEvents(text, {}).filter((event): event is ScalarEvent => event.type === EVENT_ID.SCALAR);
}

/** Every unit of the value must be written at its offset, but for the units that an escape or a fold stands for. */
function check(text: string): void {
  for (const event of scalars(text)) {
    const value = getScalarValue(text, event);
    const offsets = scalarOffsets(text, event);
    expect({ text, length: offsets.length }).toEqual({ text, length: value.length + 1 });
    for (const [at, offset] of offsets.entries()) {
      if (at > 0) expect(offset).toBeGreaterThanOrEqual(offsets[at - 1]!);
      const unit = value[at];
      const written = text[offset];
      if (unit === undefined || written === '\\' || written === unit) continue;
      expect([unit, written === '\r' ? '\n' : (written ?? '\n')]).toEqual([unit === ' ' ? ' ' : '\n', '\n']);
    }
  }
}

const indented = (text: string, spaces: number) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(spaces) + line))
    .join('\n');

describe('scalarOffsets', () => {
  it.each([
    ['literal', 'a: |\n  one\n  two\n'],
    ['literal, deeper lines', 'a: |\n  one\n    two\n\n  three\n'],
    ['literal, blank first', 'a: |\n\n\n  one\n'],
    ['literal, kept', 'a: |+\n  one\n\n\nb: 1\n'],
    ['literal, stripped', 'a: |-\n  one\n\n\nb: 1\n'],
    ['literal, only blanks kept', 'a: |+\n\n\nb: 1\n'],
    ['literal, empty', 'a: |\nb: 1\n'],
    ['literal, no final newline', 'a: |\n  one'],
    ['literal, explicit indent', 'a: |2\n   one\n  two\n'],
    ['folded', 'a: >\n  one\n  two\n\n  three\n'],
    ['folded, deeper lines', 'a: >\n  one\n    two\n    three\n  four\n\n    five\n\n\n  six\n'],
    ['folded, blank first', 'a: >\n\n  one\n  two\n'],
    ['folded, blanks around deeper lines', 'a: >-\n  one\n\n\n    two\n\n\n  three\n\n\n'],
    ['double quoted with every kind of escape', 'a: "x\\n\\t\\"\\\\\\x41\\u00e9\\U0001F600\\/y"\n'],
    ['double quoted over lines', 'a: "one\n  two\n\n  three   \n  four"\n'],
    ['double quoted, escaped break', 'a: "one \\\n   two\\\n\n  three"\n'],
    ['double quoted, escaped blank before a break', 'a: "one\\ \n  two"\n'],
    ['double quoted, blanks at the end', 'a: "one  "\n'],
    ['single quoted', "a: 'it''s\n  ''two''\n\n  lines '\n"],
    ['plain over lines', 'a: one\n  two\n\n\n  three\n'],
    ['plain with a comment', 'a: one  # no\n'],
    ['empty values', 'a:\nb: ""\nc: \'\'\n'],
    ['lone carriage return', 'a: "one\r  two"\nb: |\n  x\r  y\n'],
  ])('%s', (_name, text) => check(text));

  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\t', '{', '}', '#', ':', '-', "'", '"', '\\'), maxLength: 6 });
  const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n'));

  it('has one offset for each unit of any block scalar', () => {
    fc.assert(
      fc.property(fc.constantFrom('|', '|-', '|+', '>', '>-', '>+', '|2', '>2+'), lines, fc.boolean(), (indicator, text, final) => {
        const yaml = `a:\n  b: ${indicator}\n${indented(text, 4)}${final ? '\n' : ''}`;
        if (parses(yaml)) check(yaml);
      }),
      { numRuns: 500 },
    );
  });

  it('has one offset for each unit of any quoted or plain scalar', () => {
    const quoted = fc.oneof(
      lines.map((text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`),
      lines.map((text) => `'${text.replaceAll("'", "''")}'`),
      lines.map((text) => JSON.stringify(text)),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => JSON.stringify(text)),
      lines,
    );
    fc.assert(
      fc.property(quoted, (text) => {
        const yaml = `a: ${indented(text, 2).trimStart()}\nb: [${text.includes('\n') ? 1 : text}]\n`;
        if (parses(yaml)) check(yaml);
      }),
      { numRuns: 500 },
    );
  });
});

function parses(text: string): boolean {
  try {
    parseEvents(text, {});
    return true;
  } catch {
    return false;
  }
}
