import { describe, expect, it } from '@jest/globals';
import { type FenceRules, parseFrontMatter, splitFrontMatter } from '../../../../src/core/prompt/formats/front-matter.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';

const COMMENTS: FenceRules = { fences: ['---'], before: 'blank and comment lines' };

describe('splitFrontMatter', () => {
  it.each([
    ['---\na: 1\n---\nbody', 'a: 1\n', 'body'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\n---\nbody', '', 'body'],
    ['---  \na: 1\n---\t\n\nbody\n', 'a: 1\n', '\nbody\n'],
    ['---\na: x --- y\nb: |\n  ---\n---\n---\n', 'a: x --- y\nb: |\n  ---\n', '---\n'],
    ['---\na: 1\n----\n---\nx', 'a: 1\n----\n', 'x'],
  ])('cuts %j', (text, yaml, body) => {
    const front = splitFrontMatter(text);
    expect(front).toMatchObject({ yaml, body });
    if (typeof front === 'object') expect(text.slice(front.bodyStart)).toBe(body);
  });

  it.each([
    '',
    'body',
    '----\na: 1\n---\n',
    '---------------------\nx\n---',
    '\n---\na: 1\n---\n',
    '# Title\n---\nx\n---\n',
    '--- a: 1\n---\n',
  ])('finds none in %j', (text) => expect(splitFrontMatter(text)).toBeUndefined());

  it.each(['---', '---\n', '---\na: 1\n', '---\na: 1\n ---\n'])('says that %j is unclosed', (text) => {
    expect(splitFrontMatter(text)).toBe('unclosed');
  });

  it('lets comments and blank lines come first where a format does', () => {
    expect(splitFrontMatter('# Licence\n\n#\n---\na: 1\n---\nx', COMMENTS)).toMatchObject({ yaml: 'a: 1\n', body: 'x' });
    expect(splitFrontMatter('text\n---\na: 1\n---\nx', COMMENTS)).toBeUndefined();
    expect(splitFrontMatter('#\n#', COMMENTS)).toBeUndefined();
  });
});

describe('parseFrontMatter', () => {
  it('counts positions from the start of the file', () => {
    const source = new SourceFile('a.md', '---\na: 1\nb: [x,\n  yy]\n---\nbody');
    const { document } = parseFrontMatter(source);
    const span = document!.spanOf(['b', 1]);
    expect(source.text.slice(span.start, span.end)).toBe('yy');
  });

  it('says where the YAML goes wrong', () => {
    const source = new SourceFile('a.md', '---\na: 1\na: 2\n---\nbody');
    expect(parseFrontMatter(source)).toMatchObject({
      body: 'body',
      problems: [{ rule: 'yaml/syntax', at: { span: { start: 9, end: 9 } } }],
    });
  });
});
