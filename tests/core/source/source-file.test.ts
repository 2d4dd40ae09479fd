import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeSource } from '../../../src/core/source/decode-source.ts';
import { SourceFile } from '../../../src/core/source/source-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const decoded = (text: string) => {
  const source = decodeSource('a.md', bytes(text));
  if (!(source instanceof SourceFile)) throw new Error(source.reason);
  return source;
};

describe('a source file', () => {
  it('counts lines and columns from 1, in UTF-16 units', () => {
    const source = new SourceFile('a.md', 'ab\n😀c\n');
    expect([0, 2, 3, 5, 6, 7].map((offset) => source.positionAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
    ]);
    expect([source.line(1), source.line(2), source.line(3), source.line(9), source.lineCount]).toEqual(['ab', '😀c', '', '', 3]);
  });

  it('knows its line endings and its byte order mark, and reads neither', () => {
    expect(decoded('\uFEFFa\r\nb\r\n')).toMatchObject({ text: 'a\nb\n', bom: true, lineEnding: 'crlf' });
    expect(decoded('a\r\nb\n').lineEnding).toBe('mixed');
    expect(decoded('a\nb').lineEnding).toBe('lf');
  });

  it('edits what is on disk, whatever its line endings', () => {
    const edit = { span: { start: 2, end: 3 }, text: 'x\ny' };
    expect(decoded('a\nb\nc').edited([edit])).toBe('a\nx\ny\nc');
    expect(decoded('a\r\nb\r\nc').edited([edit])).toBe('a\r\nx\r\ny\r\nc');
  });

  it('touches nothing outside the edited ranges', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '😀', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (original, seed) => {
        const source = decoded(original);
        const at = source.text.length === 0 ? 0 : seed % source.text.length;
        expect(source.edited([])).toBe(original);
        expect(source.edited([{ span: { start: at, end: at }, text: '#' }]).replace('#', '')).toBe(original);
      }),
    );
  });
});

describe('bytes that are no UTF-8', () => {
  it.each([
    [[0x61, 0xe9, 0x62], 1],
    [[0xff, 0xfe, 0x61, 0x00], 0],
    [[0xc0, 0xaf], 0],
    [[0xed, 0xa0, 0x80], 0],
    [[0x61, 0xf4, 0x90, 0x80, 0x80], 1],
    [[0x61, 0x62, 0xe2, 0x82], 2],
  ])('%j are refused at byte %i', (content, byteOffset) => {
    expect(decodeSource('a.md', new Uint8Array(content))).toMatchObject({ file: 'a.md', byteOffset });
  });

  it('are told from UTF-16, which Windows writes', () => {
    expect(decodeSource('a.md', new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toMatchObject({ reason: expect.stringContaining('UTF-16') });
  });

  it('are found where the decoder finds them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (content) => {
        const result = decodeSource('a.md', content);
        if (result instanceof SourceFile) return;
        const before = new TextDecoder('utf-8', { fatal: true });
        expect(() => before.decode(content.subarray(0, result.byteOffset))).not.toThrow();
      }),
    );
  });
});
