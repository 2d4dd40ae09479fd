import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvTable, parseCsv } from '../../src/core/csv.ts';

describe('CSV', () => {
  const tables: [text: string, rows: string[][]][] = [
    ['', []],
    ['a', [['a']]],
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['"say ""hi""",c', [['say "hi"', 'c']]],
    ['""', []],
    ['"",x', [['', 'x']]],
    ['a\n\n\nb', [['a'], ['b']]],
    ['"never closed,x\ny', [['"never closed', 'x'], ['y']]],
    ['it is "quoted" inside,b', [['it is "quoted" inside', 'b']]],
  ];

  it.each(tables)('%j', (text, rows) => {
    expect(parseCsv(text).map((row) => row.map((cell) => cell.text))).toEqual(rows);
  });

  it('knows where a cell begins', () => {
    const text = 'a,b\n1,"two, three"\n';
    expect(text.slice(parseCsv(text)[1]![1]!.start)).toMatch(/^two/);
  });

  it('names columns by the first row; missing cells are empty', () => {
    const { records, faults } = csvTable('a,b\n1');
    expect(records.map((record) => record.get('b')?.text)).toEqual(['']);
    expect(faults).toEqual([]);
  });

  it('reads back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') }).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(parseCsv(written).map((row) => row.map(({ text }) => text))).toEqual(rows);
      }),
    );
  });

  it.each([
    ['a,b\n1,2\nx, y,z\n', [{ message: expect.stringContaining('This row has 3 cells, the table has 2 columns'), start: 8 }]],
    ['a,a\n1,2\n', [{ message: 'The column `a` is there twice.', start: 2 }]],
    ['a,b\n1,2,,\n', []],
    ['a,,\n1,,\n', []],
  ])('%j loses nothing without a word', (text, faults) => {
    expect(csvTable(text).faults).toEqual(faults);
  });
});
