import { lstatSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { confinedRoot } from '../../../src/adapters/workspace/confined-root.ts';
import { fileStamp } from '../../../src/adapters/workspace/file-stamp.ts';
import { folderWith } from '../../run-cli.ts';

describe('fileStamp', () => {
  const folder = folderWith({ 'a.md': 'x', 'p/b.md': 'y', 'c.md': 'x' });
  const later = () => Date.now() + 60_000;
  const stamp = (file: string, now = later()) => fileStamp(file, confinedRoot(folder), now);

  it('is the same while nobody touches the file', () => {
    expect(stamp('p/b.md')).toEqual(expect.any(String));
    expect(stamp('p/b.md')).toBe(stamp('p/b.md'));
  });

  it('differs from file to file', () => {
    expect(stamp('a.md')).not.toBe(stamp('c.md'));
  });

  it('changes with the content, though length and time of writing stay', () => {
    const file = join(folder, 'a.md');
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    const before = { stamp: stamp('a.md'), changed: lstatSync(file).ctimeMs };
    do {
      writeFileSync(file, 'z');
      utimesSync(file, 1_000_000_000, 1_000_000_000);
    } while (lstatSync(file).ctimeMs === before.changed);
    expect(stamp('a.md')).not.toBe(before.stamp);
  });

  it('changes when another file takes the place', () => {
    const files = folderWith({ 'a.md': 'x', 'b.md': 'x' });
    const of = () => fileStamp('a.md', confinedRoot(files), later());
    const before = of();
    renameSync(join(files, 'b.md'), join(files, 'a.md'));
    expect(of()).not.toBe(before);
  });

  it('says nothing of a file that was written within the last two seconds', () => {
    const { mtimeMs, ctimeMs } = lstatSync(join(folder, 'c.md'));
    const written = Math.max(mtimeMs, ctimeMs);
    expect(stamp('c.md', written + 1_900)).toBeUndefined();
    expect(stamp('c.md', written + 2_100)).toEqual(expect.any(String));
  });

  it('says nothing of what is no file of the workspace', () => {
    symlinkSync(join(folder, 'c.md'), join(folder, 'link.md'));
    for (const file of ['absent.md', 'p', 'link.md', 'p/b.md/x', '../outside.md']) expect(stamp(file)).toBeUndefined();
  });
});
