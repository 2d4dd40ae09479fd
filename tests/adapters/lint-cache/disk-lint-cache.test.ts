import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diskLintCache, lintCachePath } from '../../../src/adapters/lint-cache/disk-lint-cache.ts';
import { diskWorkspace } from '../../../src/adapters/workspace/disk-workspace.ts';
import type { CachedLint } from '../../../src/ports/lint-cache.ts';
import { folderWith } from '../../run-cli.ts';

const ENTRY = { file: 'a.md', prefix: '', format: 'auto' } as const;
const RESULT: CachedLint = { file: 'a.md', counts: true, findings: [], prompts: [], includes: ['b.md'] };

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
