import { describe, expect, it } from '@jest/globals';
import { isPromptopsError } from '../../src/core/errors.ts';
import type { FileQuery, Workspace } from '../../src/ports/workspace.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return isPromptopsError(error) ? error.code : error;
  }
};

/** What every workspace does; `open` gives one that holds exactly these files. */
export const workspaceContract = (name: string, open: (files: Files) => Workspace): void =>
  describe(`workspace contract: ${name}`, () => {
    const find = (files: readonly string[], query: FileQuery, ignored: Files = {}) =>
      open({ ...Object.fromEntries(files.map((file) => [file, 'x'])), ...ignored }).find(query).files;

    it('finds what matches, sorted by code unit', () => {
      const files = ['p/b.md', 'p/a.md', 'p/B.md', 'p/a/z.md', 'p/é.md', 'p/😀.md', 'p/ﬀ.md', 'q/a.md', 'p/a.txt'];
      expect(find(files, { include: ['p/**/*.md'] })).toEqual(['p/B.md', 'p/a.md', 'p/a/z.md', 'p/b.md', 'p/é.md', 'p/😀.md', 'p/ﬀ.md']);
    });

    it('finds a file once, however many patterns match it', () => {
      expect(find(['a.md', 'b.md'], { include: ['*.md', 'a.md', '**', './a.md'] })).toEqual(['a.md', 'b.md']);
    });

    it('looks into folders with a leading dot, never into .git and node_modules', () => {
      const files = ['.github/prompts/a.md', '.git/a.md', 'node_modules/a.md', 'packages/x/node_modules/a.md'];
      expect(find(files, { include: ['**/*.md'] })).toEqual(['.github/prompts/a.md']);
      expect(find(files, { include: ['node_modules/**', '.git/a.md'] })).toEqual([]);
    });

    it('leaves out what is excluded', () => {
      expect(find(['p/a.md', 'p/old/b.md'], { include: ['p/**'], exclude: ['p/old/**'] })).toEqual(['p/a.md']);
    });

    it('finds nothing for patterns that match nothing, and for none', () => {
      expect(find(['a.md'], { include: ['missing/**'] })).toEqual([]);
      expect(find(['a.md'], { include: [] })).toEqual([]);
      expect(open({ 'a.md': '' }).find({ include: ['missing/**'] }).problems).toEqual([]);
    });

    it('finds files with odd names', () => {
      const files = ['p/a b.md', "p/it's.md", 'p/"q".md', 'p/[x].md', 'p/$(rm).md', 'p/#1.md', 'p/-x.md', 'p/a\nb.md', 'p/{b}.md'];
      expect(find(files, { include: ['p/*.md'] })).toEqual([...files].sort());
      expect(find(files, { include: ['p/\\[x\\].md', 'p/\\{b\\}.md'] })).toEqual(['p/[x].md', 'p/{b}.md']);
    });

    it.each([
      ['a file', 'secret.md\n', ['p/a.md', 'p/keep.log.md']],
      ['a folder', 'p/\n', ['secret.md']],
      ['a folder, and what is below it stays out', 'p/\n!p/a.md\n', ['secret.md']],
      ['the files of a folder, but one', 'p/*\n!p/a.md\n', ['p/a.md', 'secret.md']],
      ['comments, blank lines, CRLF', '# p/\r\n\r\nsecret.md\r\n', ['p/a.md', 'p/keep.log.md']],
      ['anchored', '/secret.md\n/a.md\n', ['p/a.md', 'p/keep.log.md']],
      ['letter case counts', 'SECRET.md\n', ['p/a.md', 'p/keep.log.md', 'secret.md']],
      ['broken patterns are no reason to stop', '[\n(?<\n\\\n*(\nsecret.md\n', ['p/a.md', 'p/keep.log.md']],
    ])('.gitignore and .promptopsignore: %s', (_, patterns, expected) => {
      const files = ['p/a.md', 'p/keep.log.md', 'secret.md'];
      expect(find(files, { include: ['**/*.md'] }, { '.gitignore': patterns })).toEqual(expected);
      expect(find(files, { include: ['**/*.md'] }, { '.promptopsignore': patterns })).toEqual(expected);
    });

    it('obeys a .gitignore in every folder; the nearest has the last word', () => {
      const files = ['a.md', 'p/a.md', 'p/b.md', 'p/q/a.md', 'p/q/b.md'];
      const ignored = { '.gitignore': 'a.md\n', 'p/.gitignore': '!a.md\nb.md\n', 'p/q/.gitignore': '/b.md\n!/b.md\n' };
      expect(find(files, { include: ['**/*.md'] }, ignored)).toEqual(['p/a.md', 'p/q/a.md', 'p/q/b.md']);
    });

    it('a nested .gitignore takes a whole folder back in', () => {
      const files = ['build/a.md', 'p/build/a.md', 'p/build/deep/b.md', 'p/build/c.tmp.md'];
      const ignored = { '.gitignore': 'build/\n*.tmp.md\n', 'p/.gitignore': '!build/\n' };
      expect(find(files, { include: ['**/*.md'] }, ignored)).toEqual(['p/build/a.md', 'p/build/deep/b.md']);
    });

    it('only reads .promptopsignore at the root', () => {
      expect(find(['p/a.md'], { include: ['**/*.md'] }, { 'p/.promptopsignore': 'a.md\n' })).toEqual(['p/a.md']);
    });

    it('reads bytes; nothing there is an answer, too much is an error', () => {
      const bytes = new Uint8Array([0xff, 0, 0x0a]);
      const workspace = open({ 'p/a.bin': bytes, 'p/empty.md': '' });
      expect([...(workspace.read('p/a.bin') ?? [])]).toEqual([...bytes]);
      expect(workspace.read('p/a.bin', 3)).toHaveLength(3);
      expect(codeOf(() => workspace.read('p/a.bin', 2))).toBe('FILE_TOO_LARGE');
      expect(workspace.read('p/empty.md')).toHaveLength(0);
      for (const missing of ['p/b.md', 'q/b.md']) expect(workspace.read(missing)).toBeUndefined();
    });

    it.each(['../a.md', 'p/../../a.md', '/etc/passwd', '..', 'p/../../../../etc/passwd'])('neither reads nor writes %j', (file) => {
      const workspace = open({ 'p/a.md': 'x' });
      expect(codeOf(() => workspace.read(file))).toBe('FILE_UNREADABLE');
      expect(codeOf(() => workspace.write(file, 'x'))).toBe('FILE_UNWRITABLE');
    });

    it('reads through `..` that stays inside', () => {
      expect(text(open({ 'a.md': 'x' }).read('p/../a.md'))).toBe('x');
    });

    it('writes new files with their folders, and over old ones', () => {
      const workspace = open({ 'p/a.md': 'a long old text' });
      workspace.write('p/a.md', 'neu ü');
      workspace.write('new/deep/b.bin', new Uint8Array([1, 2]));
      expect(text(workspace.read('p/a.md'))).toBe('neu ü');
      expect([...(workspace.read('new/deep/b.bin') ?? [])]).toEqual([1, 2]);
      expect(workspace.find({ include: ['**'] }).files).toEqual(['new/deep/b.bin', 'p/a.md']);
    });
  });
