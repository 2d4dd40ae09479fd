import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { constructFromEvents, parseEvents } from 'js-yaml';
import { parse, stringify } from 'yaml';
import { readPlain } from '../../../src/core/yaml/read-plain.ts';
import { corpusAbsent, corpusFiles } from '../../corpus.ts';
import { describeWith } from '../../require.ts';

/** What the full parser makes of a text: its one document, or nothing where it refuses. */
function theirs(text: string): { readonly data: unknown } | undefined {
  try {
    const documents = constructFromEvents(parseEvents(text, {}), { source: text });
    return documents.length === 1 ? { data: documents[0] } : undefined;
  } catch {
    return undefined;
  }
}

/** Whatever it takes, it takes as the full parser does. */
function expectAgreement(text: string): void {
  const ours = readPlain(text);
  if (ours) expect({ text, ...ours }).toEqual({ text, ...theirs(text) });
}

const TAKEN = [
  'a: 1\nb: text of words\nc: "quoted: #"\n',
  'a: \'it\'\'s\'\nb: "line\\nline \\"x\\" \\\\ \\/\\t"\n',
  'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n',
  'a:\n- x\n- y: 1\n  z: 2\nb:\n  - - p\n    - q\n  -\n    r: 1\n  -\n',
  'a:\nb:\n',
  '# first\n\na: 1 # why\n  # deeper\nb: # of a list\n  - x # y\n\n\n# last',
  'a: |\n  x\n\n    y: z\n  # no comment\nb: |-\n  last\n\n\nc: 1\n',
  'a:\n  - |\n    x\n  - b: |-\n      {{y}}\n       z\n# comment\nc: d\n',
  'a: [x, 2.5, "y, z", [true, null], {k: v, "q": \'r\'}]\nb: {}\nc: []\nd: {name: a b, n: 1}\n',
  'a: ~\nb: null\nc: 0x1f\nd: 012\ne: .inf\nf: -1\ng: yes\nh: 2026-11-21\ni: -x\n',
  'a: http://example.com/#x\nb: a:b\nc: x#y\n"d": 1\n\'e f\': 2\n',
  'a: Grüße 👋 an\u00a0alle\n',
  '- a\n- b: c\n',
  'a: 1',
];

const LEFT = [
  '',
  '# nothing\n',
  'text alone\n',
  '{a: 1}\n',
  '--- \na: 1\n',
  'a: 1\n---\nb: 2\n',
  'a: 1\n...\n',
  '%YAML 1.2\n---\na: 1\n',
  'a: 1\na: 2\n',
  'a: {b: 1, b: 2}\n',
  '__proto__: 1\n',
  'null: 1\n',
  '1: a\n',
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  'a: >\n  folded\n  text\n',
  'a: |2\n   x\n',
  'a: |+\n  x\n\n',
  'a: |\n  x',
  'a: |\n\n   \n  x\n',
  'a: |\n   x\n  y\n',
  'a: |\nb: 1\n',
  'a: first\n  second\n',
  'a: "first\n  second"\n',
  'a: [x,\n  y]\n',
  'a: {{b}}\n',
  'a: {b}\n',
  'a: b: c\n',
  'a: b:\n',
  'a: "b" c\n',
  'a: "b"#c\n',
  'a: "\\x41"\n',
  'a: - b\n',
  'a: @b\n',
  'a: %b\n',
  'a: `b`\n',
  'a:\tb\n',
  'a: b\r\nc: d\r\n',
  'a: \u0001\n',
  'a: \ud800\n',
  '\ufeffa: b\n',
  ' a: 1\n',
  '- a\nb: 1\n',
  'a: 1\n- b\n',
  'a:\n    b: 1\n  c: 2\n',
  'a:\n  - x\n  b: 1\n',
  'a\n',
  'a: 1\nb\n',
  '? a\n: b\n',
  `${'- '.repeat(40)}a\n`,
];

describe('readPlain', () => {
  it.each(TAKEN)('gives the data of the full parser: %j', (text) => {
    expect(readPlain(text)).toEqual(theirs(text));
    expect(readPlain(text)?.data).toEqual(parse(text));
  });

  it.each(LEFT)('leaves to the full parser: %j', (text) => {
    expect(readPlain(text)).toBeUndefined();
  });

  it('keeps keys in their order, and those that every object has', () => {
    expect(JSON.stringify(readPlain('toString: a\nconstructor: b\nx10: c\nlast: d\n')?.data)).toBe(
      '{"toString":"a","constructor":"b","x10":"c","last":"d"}',
    );
  });

  it('agrees with the full parser on data of every shape', () => {
    const collectionStyle = fc.constantFrom<'flow' | 'block'>('flow', 'block');
    const written = fc.record({ collectionStyle, indentSeq: fc.boolean(), singleQuote: fc.boolean(), lineWidth: fc.constantFrom(0, 30) });
    fc.assert(
      fc.property(fc.json(), written, (json, options) => expectAgreement(stringify({ data: JSON.parse(json) }, options))),
      { numRuns: 1000 },
    );
  });

  it('agrees on lines put together from pieces, sensible or not', () => {
    const pieces = [
      'a',
      'b: ',
      'c:',
      '- ',
      '-',
      '|',
      '|-',
      ' # x',
      '#',
      '"q"',
      "'q'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      ' ',
      '  ',
      '1',
      '~',
      ': ',
      ':',
      '\\',
      '"',
      "'",
      '---',
      '...',
      '?',
      '👋',
      'é',
    ];
    const line = fc
      .tuple(fc.constantFrom('', '', '  ', '    ', ' ', '   '), fc.array(fc.constantFrom(...pieces), { maxLength: 5 }))
      .map(([indent, parts]) => indent + parts.join(''));
    const end = fc.constantFrom('', '\n', '\n\n', '\n  ');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), end, (lines, last) => expectAgreement(lines.join('\n') + last)),
      { numRuns: 20_000 },
    );
  });

  it('agrees on maps of texts below `|`, however they are indented', () => {
    const line = fc
      .tuple(fc.nat({ max: 6 }), fc.constantFrom('', '', 'x', '# y', 'k: v', '- z'))
      .map(([indent, text]) => ' '.repeat(indent) + text);
    const block = fc.tuple(fc.constantFrom('k: |', 'k: |-', '- |', '- k: |', 'k:\n  l: |'), fc.array(line, { maxLength: 5 }));
    fc.assert(
      fc.property(block, fc.constantFrom('', '\n', '\nz: 1\n'), ([head, lines], tail) =>
        expectAgreement([head, ...lines].join('\n') + tail),
      ),
      { numRuns: 5_000 },
    );
  });

  it('agrees on texts with one change somewhere', () => {
    const unit = fc.constantFrom(' ', '\n', ':', '-', '#', '"', "'", '[', '{', '|', ',', 'x', '\t', '');
    fc.assert(
      fc.property(fc.constantFrom(...TAKEN), fc.nat({ max: 80 }), unit, fc.nat({ max: 2 }), (text, at, inserted, removed) => {
        expectAgreement(text.slice(0, at) + inserted + text.slice(at + removed));
      }),
      { numRuns: 4_000 },
    );
  });
});

describeWith('corpus', corpusAbsent, () => {
  it('agrees with the full parser on real files', () => {
    let taken = 0;
    for (const { file } of corpusFiles()) {
      const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      const matter = /^---\n(.*?\n)---\n/s.exec(text)?.[1];
      for (const yaml of matter === undefined ? [text] : [text, matter]) {
        expectAgreement(yaml);
        if (readPlain(yaml)) taken++;
      }
    }
    expect(taken).toBeGreaterThan(50);
  });
});
