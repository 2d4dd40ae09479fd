import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeFolder } from '../../src/adapters/make-folder.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';

describe('makeFolder', () => {
  it('makes a folder with those around it, and is content with one that is there', () => {
    const folder = join(scratchFolder(), 'a/b/c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.each(['file', 'file/below'])('says why there can be none: %s', (name) => {
    const root = scratchFolder();
    writeFileSync(join(root, 'file'), '');
    expect(() => makeFolder(join(root, name))).toThrow(/EEXIST|ENOTDIR/);
  });
});

describeWith('proc', existsSync('/proc/self') ? undefined : 'this system has no /proc', () => {
  it('ends where the file system denies a folder that is there', () => {
    expect(() => makeFolder('/proc/promptops/cache')).toThrow('ENOENT');
  });
});
