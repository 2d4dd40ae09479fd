import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diskLintCache, lintCachePath } from '../../../src/adapters/lint-cache/disk-lint-cache.ts';
import { diskWorkspace } from '../../../src/adapters/workspace/disk-workspace.ts';
import type { PromptFile } from '../../../src/core/prompt/prompt-file.ts';
import type { CachedLint, LintTotals } from '../../../src/ports/lint-cache.ts';
import { folderWith } from '../../run-cli.ts';

const ENTRY = { file: 'a.md', prefix: '', format: 'auto' } as const;
const RESULT: CachedLint = { file: 'a.md', counts: true, findings: [], prompts: [], includes: ['b.md'] };
const TOTALS: LintTotals = { findings: [], files: 1, prompts: 0, errors: 0, warnings: 0, infos: 0, passRate: 1 };

describe('the lint cache', () => {
  const opened = (folder: string, key = 'k', path = join(folder, 'cache/lint.json')) =>
    diskLintCache({ path, key, workspace: diskWorkspace({ cwd: folder }) });

  it('remembers by content, of the file and of what it includes', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    const first = opened(folder);
    expect(first.get(ENTRY)).toBeUndefined();
    first.set(ENTRY, RESULT);
    first.close();
    expect(opened(folder).get(ENTRY)).toMatchObject(RESULT);
    writeFileSync(join(folder, 'b.md'), 'z');
    expect(opened(folder).get(ENTRY)).toBeUndefined();
    writeFileSync(join(folder, 'b.md'), 'y');
    writeFileSync(join(folder, 'a.md'), 'z');
    expect(opened(folder).get(ENTRY)).toBeUndefined();
  });

  describe('where the file system can tell that nothing was written', () => {
    /** Makes files old enough to be believed. */
    const aged = (folder: string, ...files: readonly string[]) => {
      for (const file of files) utimesSync(join(folder, file), 1_000_000_000, 1_000_000_000);
    };
    /** The disk, with a list of what was read; times of change are taken for times of writing, which a test can set. */
    const watched = (folder: string) => {
      const reads: string[] = [];
      const disk = diskWorkspace({ cwd: folder });
      const stamp = (file: string) => {
        const { size, mtimeMs, ino } = statSync(join(folder, file));
        return mtimeMs < Date.now() - 2_000 ? `${size} ${mtimeMs} ${ino}` : undefined;
      };
      const read = (file: string) => {
        reads.push(file);
        return disk.read(file);
      };
      return { reads, workspace: { ...disk, stamp, read } };
    };
    const run = (folder: string) => {
      const { reads, workspace } = watched(folder);
      const cache = diskLintCache({ path: join(folder, 'cache/lint.json'), key: 'k', workspace });
      const known = cache.get(ENTRY) !== undefined;
      if (!known) cache.set(ENTRY, RESULT);
      cache.close({ entries: [ENTRY], totals: TOTALS });
      return { known, reads };
    };
    const totals = (folder: string, entries: readonly PromptFile[] = [ENTRY], key = 'k') => {
      const { reads, workspace } = watched(folder);
      const known = diskLintCache({ path: join(folder, 'cache/lint.json'), key, workspace }).totals(entries);
      return { known, reads };
    };

    it('reads nothing', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md', 'b.md');
      run(folder);
      expect(run(folder)).toEqual({ known: true, reads: [] });
    });

    it('reads what is young, and believes it once it is not', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md');
      run(folder);
      expect(run(folder)).toEqual({ known: true, reads: ['b.md'] });
      aged(folder, 'b.md');
      expect(run(folder)).toEqual({ known: true, reads: ['b.md'] });
      expect(run(folder)).toEqual({ known: true, reads: [] });
    });

    it('reads what was touched, and knows the same bytes again', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md', 'b.md');
      run(folder);
      utimesSync(join(folder, 'a.md'), 1_000_000_001, 1_000_000_001);
      expect(run(folder)).toEqual({ known: true, reads: ['a.md'] });
      expect(run(folder)).toEqual({ known: true, reads: [] });
    });

    it('knows what the whole run came to, and reads nothing for it', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md', 'b.md');
      expect(totals(folder).known).toBeUndefined();
      run(folder);
      expect(totals(folder)).toEqual({ known: TOTALS, reads: [] });
    });

    it.each(['a.md', 'b.md'])('does not know the whole run once %s was written, or is gone', (file) => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md', 'b.md');
      run(folder);
      utimesSync(join(folder, file), 1_000_000_001, 1_000_000_001);
      expect(totals(folder).known).toBeUndefined();
      run(folder);
      expect(totals(folder).known).toEqual(TOTALS);
      rmSync(join(folder, file));
      mkdirSync(join(folder, file));
      expect(totals(folder).known).toBeUndefined();
    });

    it('does not know the whole run while a file is so young that an edit would leave no trace', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md');
      run(folder);
      aged(folder, 'b.md');
      expect(totals(folder).known).toBeUndefined();
      run(folder);
      expect(totals(folder).known).toEqual(TOTALS);
    });

    it('does not know a run over other files, under another name or another configuration', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y', 'c.md': 'z' });
      aged(folder, 'a.md', 'b.md', 'c.md');
      run(folder);
      expect(totals(folder, [ENTRY, { ...ENTRY, file: 'c.md' }]).known).toBeUndefined();
      expect(totals(folder, []).known).toBeUndefined();
      expect(totals(folder, [{ ...ENTRY, prefix: 'p.' }]).known).toBeUndefined();
      expect(totals(folder, [ENTRY], 'other').known).toBeUndefined();
    });

    it('does not know a run of which a file was not kept', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y', 'c.md': 'z' });
      aged(folder, 'a.md', 'b.md', 'c.md');
      const both = [ENTRY, { ...ENTRY, file: 'c.md' }];
      const cache = diskLintCache({ path: join(folder, 'cache/lint.json'), key: 'k', workspace: watched(folder).workspace });
      cache.set(ENTRY, RESULT);
      cache.close({ entries: both, totals: TOTALS });
      expect(totals(folder, both).known).toBeUndefined();
    });

    it('forgets what a torn file does not hold whole', () => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md', 'b.md');
      run(folder);
      const path = join(folder, 'cache/lint.json');
      const whole = readFileSync(path);
      const [head = ''] = whole.toString().split('\n');
      for (let length = 0; length < whole.length; length += 7) {
        writeFileSync(path, whole);
        truncateSync(path, length);
        const cache = diskLintCache({ path, key: 'k', workspace: watched(folder).workspace });
        expect(cache.get(ENTRY)).toBeUndefined();
        if (length <= head.length) expect(cache.totals([ENTRY])).toBeUndefined();
      }
    });

    it.each(['a.md', 'b.md'])('does not know %s with other bytes of the same length', (file) => {
      const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
      aged(folder, 'a.md', 'b.md');
      run(folder);
      writeFileSync(join(folder, file), 'z');
      expect(run(folder).known).toBe(false);
    });
  });

  it('does not keep a result for bytes that were written after it was asked', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    const cache = opened(folder);
    expect(cache.get(ENTRY)).toBeUndefined();
    writeFileSync(join(folder, 'a.md'), 'written while x was linted');
    cache.set(ENTRY, RESULT);
    cache.close();
    expect(opened(folder).get(ENTRY)).toBeUndefined();
  });

  it('is not taken in by an edit in the same moment, whose time is then set back', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    for (const text of ['x', 'z']) {
      writeFileSync(join(folder, 'a.md'), text);
      utimesSync(join(folder, 'a.md'), 1_000_000_000, 1_000_000_000);
      const cache = opened(folder);
      expect(cache.get(ENTRY)).toBeUndefined();
      cache.set(ENTRY, RESULT);
      cache.close();
    }
  });

  it('leaves what cannot be read to those who report it', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    const first = opened(folder);
    first.set(ENTRY, RESULT);
    first.close();
    rmSync(join(folder, 'b.md'));
    mkdirSync(join(folder, 'b.md'));
    const second = opened(folder);
    expect(second.get(ENTRY)).toBeUndefined();
    second.set(ENTRY, RESULT);
    expect(() => second.close()).not.toThrow();
    expect(opened(folder).get(ENTRY)).toBeUndefined();
  });

  it('tells one file under two names apart', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    const cache = opened(folder);
    cache.set(ENTRY, RESULT);
    cache.close();
    expect(opened(folder).get({ ...ENTRY, namePrefix: 'team.' })).toBeUndefined();
  });

  it('knows nothing under another configuration or from a broken file', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    const first = opened(folder);
    first.set(ENTRY, RESULT);
    first.close();
    expect(opened(folder, 'other').get(ENTRY)).toBeUndefined();
    writeFileSync(join(folder, 'cache/lint.json'), '{"key":');
    expect(opened(folder).get(ENTRY)).toBeUndefined();
  });

  it('costs nothing but time where it cannot be written', () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    mkdirSync(join(folder, 'cache/lint.json'), { recursive: true });
    const cache = opened(folder);
    cache.set(ENTRY, RESULT);
    cache.close();
    expect(cache.get({ ...ENTRY, file: 'b.md' })).toBeUndefined();
  });

  it('lies beside the other caches of the project, else where the user keeps caches', () => {
    const folder = folderWith({ 'node_modules/x': '' });
    expect(lintCachePath(folder, {})).toBe(join(folder, 'node_modules/.cache/promptops/lint.json'));
    const bare = folderWith({ x: '' });
    expect(lintCachePath(bare, { XDG_CACHE_HOME: '/c' })).toMatch(/^\/c\/promptops\/lint-[0-9a-f]{16}\.json$/);
    expect(readFileSync(join(bare, 'x'), 'utf8')).toBe('');
  });
});
