import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from '../../src/core/csv.ts';
import { asWritten, csvText } from '../../src/core/csv-text.ts';

describe('CSV for spreadsheets (J13)', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=x', "'\t=x"],
    ["'=x", "''=x"],
    ['a=b', 'a=b'],
    ["it's", "it's"],
    ['a,b', '"a,b"'],
    ['say "x"\nnow', '"say ""x""\nnow"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('%j becomes %j', (cell, written) => {
    expect(csvText([[cell, 'x']])).toBe(`${written},x\r\n`);
  });

  it('can be read back as it was', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', 'a', ' ') }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(cells, (row) => {
        const [read = []] = parseCsv(csvText([[...row, 'end']]).replaceAll('\r\n', '\n'));
        expect(read.map(({ text }) => asWritten(text))).toEqual([...row, 'end']);
      }),
    );
  });
});
