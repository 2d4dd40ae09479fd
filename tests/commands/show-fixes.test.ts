import { describe, expect, it } from '@jest/globals';
import { showFixes } from '../../src/commands/show-fixes.ts';
import { decodeSource } from '../../src/core/source/decode-source.ts';
import { SourceFile } from '../../src/core/source/source-file.ts';

const shown = (before: string, after: string, fixes = 1): string =>
  showFixes([{ file: 'a.prompt.yaml', before: sourceOf(before), after, fixes }], false);

function sourceOf(text: string): SourceFile {
  const source = decodeSource('a.prompt.yaml', new TextEncoder().encode(text));
  if (!(source instanceof SourceFile)) throw new Error('no source');
  return source;
}

describe('what --fix-dry-run shows', () => {
  it('is the line that would change', () => {
    expect(shown('a: 1\nb: 2\n', 'a: 1\nb: "2"\n')).toBe('a.prompt.yaml: 1 finding would be mended\n@@ line 2 @@\n- b: 2\n+ b: "2"\n');
  });

  it('leaves out the lines between two changes', () => {
    expect(shown('a: 1\nb: 2\nc: 3\n', 'a: "1"\nb: 2\nc: "3"\n', 2)).toBe(
      'a.prompt.yaml: 2 findings would be mended\n@@ line 1 @@\n- a: 1\n+ a: "1"\n@@ line 3 @@\n- c: 3\n+ c: "3"\n',
    );
  });

  it('shows lines that go and lines that come', () => {
    expect(shown('a\nb\nc\n', 'a\nc\n')).toContain('@@ line 2 @@\n- b\n');
    expect(shown('a\nc', 'a\nb\nc')).toContain('@@ line 2 @@\n+ b\n');
  });

  it('is silent about line endings and a byte order mark, which stay', () => {
    expect(shown('\uFEFFa: 1\r\nb: 2\r\n', '\uFEFFa: 1\r\nb: "2"\r\n')).toContain('@@ line 2 @@\n- b: 2\n+ b: "2"\n');
  });
});
