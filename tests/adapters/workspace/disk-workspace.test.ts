import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diskWorkspace } from '../../../src/adapters/workspace/disk-workspace.ts';
import { workspaceContract } from '../../contracts/workspace.ts';
import { describeWith, permissionsAbsent } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';

workspaceContract('disk', (files) => diskWorkspace({ cwd: scratchFolder(files) }));

const everything = { include: ['**'] };
const markdown = { include: ['**/*.md'] };
const readable = permissionsAbsent;

describe('the root', () => {
  it('is the nearest folder with .git, be it a folder or the file of a worktree', () => {
    const folder = scratchFolder({ '.git/HEAD': '', 'sub/.git': 'gitdir: elsewhere', 'sub/a/b/x.md': '', 'c/d/x.md': '' });
    expect(diskWorkspace({ cwd: join(folder, 'c/d') })).toMatchObject({ root: folder, cwd: 'c/d' });
    expect(diskWorkspace({ cwd: join(folder, 'sub/a/b') })).toMatchObject({ root: join(folder, 'sub'), cwd: 'a/b' });
    expect(diskWorkspace({ cwd: folder })).toMatchObject({ root: folder, cwd: '' });
  });

  it('is the working directory without git', () => {
    const folder = scratchFolder({ 'a/b/x.md': '' });
    expect(diskWorkspace({ cwd: join(folder, 'a') })).toMatchObject({ root: join(folder, 'a'), cwd: '' });
  });

  it('must be a folder', () => {
    const folder = scratchFolder({ 'a.md': '' });
    expect(() => diskWorkspace({ cwd: join(folder, 'a.md') })).toThrow('is not a folder');
    expect(() => diskWorkspace({ cwd: join(folder, 'missing') })).toThrow('is not a folder');
  });
});

describe('symbolic links', () => {
  it('are followed inside the root, to files and to folders', () => {
    const folder = scratchFolder({ 'shared/tone.md': 'kind', 'prompts/a.md': '' });
    symlinkSync('../shared/tone.md', join(folder, 'prompts/tone.md'));
    symlinkSync('../shared', join(folder, 'prompts/shared'));
    const workspace = diskWorkspace({ cwd: folder });
    expect(workspace.find({ include: ['prompts/**'] })).toEqual({
      files: ['prompts/a.md', 'prompts/shared/tone.md', 'prompts/tone.md'],
      problems: [],
    });
    for (const file of ['prompts/tone.md', 'prompts/shared/tone.md']) {
      expect(String(workspace.read(file))).toBe('kind');
    }
  });

  it('that leave the root are reported and not read', () => {
    const outside = scratchFolder({ 'secret.md': 'secret', 'more/b.md': '' });
    const folder = scratchFolder({ 'prompts/a.md': '' });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'prompts/secret.md'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'prompts/unrelated.txt'));
    symlinkSync(outside, join(folder, 'prompts/out'));
    const workspace = diskWorkspace({ cwd: folder });
    const reason = 'A symbolic link that leaves the workspace is not followed.';
    expect(workspace.find(markdown)).toEqual({
      files: ['prompts/a.md'],
      problems: [
        { file: 'prompts/out', reason },
        { file: 'prompts/secret.md', reason },
      ],
    });
    for (const file of ['prompts/secret.md', 'prompts/out/secret.md', 'prompts/out/missing.md']) {
      expect(() => workspace.read(file)).toThrow('outside the workspace');
      expect(() => workspace.write(file, 'mine')).toThrow('outside the workspace');
    }
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('secret');
  });

  it('that lead back to a folder around them end there and are reported once', () => {
    const folder = scratchFolder({ 'prompts/a.md': '', 'prompts/x/b.md': '' });
    symlinkSync('..', join(folder, 'prompts/x/loop'));
    symlinkSync('x', join(folder, 'prompts/again'));
    symlinkSync('self', join(folder, 'prompts/self.md'));
    const { files, problems } = diskWorkspace({ cwd: folder }).find(markdown);
    expect(files).toEqual(['prompts/a.md', 'prompts/again/b.md', 'prompts/x/b.md']);
    expect(problems.filter(({ reason }) => reason.includes('back to a folder'))).toHaveLength(1);
  });

  it('of folders that link to each other end', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const folder = scratchFolder(Object.fromEntries(names.map((name) => [`${name}/x.md`, ''])));
    for (const from of names) for (const to of names) symlinkSync(`../${to}`, join(folder, from, `to-${to}`));
    const { files, problems } = diskWorkspace({ cwd: folder }).find(markdown);
    expect(files.length).toBeLessThan(2000);
    expect(problems.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('More than 1000 folders'));
  });

  it('that lead nowhere are reported where a file was wanted', () => {
    const folder = scratchFolder({ 'a.md': '' });
    symlinkSync('gone', join(folder, 'gone.md'));
    symlinkSync('gone', join(folder, '.#lock'));
    symlinkSync('circle.md', join(folder, 'circle.md'));
    const workspace = diskWorkspace({ cwd: folder });
    expect(workspace.find(markdown).problems).toEqual([
      { file: 'circle.md', reason: 'A symbolic link that leads nowhere (ELOOP).' },
      { file: 'gone.md', reason: 'A symbolic link that leads nowhere (ENOENT).' },
    ]);
    expect(workspace.read('gone.md')).toBeUndefined();
    expect(() => workspace.read('circle.md')).toThrow('circle.md cannot be read (ELOOP).');
  });

  it('are ignored like files and folders', () => {
    const outside = scratchFolder({ 'b.md': '' });
    const folder = scratchFolder({ '.gitignore': 'out\nlink.md\nmore/\n' });
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(outside, join(folder, 'more'));
    symlinkSync(join(outside, 'b.md'), join(folder, 'link.md'));
    expect(diskWorkspace({ cwd: folder }).find(markdown)).toEqual({ files: [], problems: [] });
  });

  it('in the path of the root itself are fine', () => {
    const folder = scratchFolder({ 'real/prompts/a.md': 'x' });
    symlinkSync('real', join(folder, 'alias'));
    const workspace = diskWorkspace({ cwd: join(folder, 'alias') });
    expect(workspace.find(markdown).files).toEqual(['prompts/a.md']);
    expect(String(workspace.read('prompts/a.md'))).toBe('x');
    workspace.write('prompts/b.md', 'y');
    expect(readFileSync(join(folder, 'real/prompts/b.md'), 'utf8')).toBe('y');
  });
});

describe('what cannot be read', () => {
  it('is an error: a folder, a path through a file, a name with a NUL', () => {
    const workspace = diskWorkspace({ cwd: scratchFolder({ 'a.md': '', 'p/b.md': '' }) });
    expect(() => workspace.read('p')).toThrow('p cannot be read (it is not a regular file).');
    expect(() => workspace.read('a.md/b')).toThrow('a.md/b cannot be read (ENOTDIR).');
    expect(() => workspace.read('a\0b.md')).toThrow('cannot be read');
    expect(() => workspace.read(`${'long'.repeat(100)}.md`)).toThrow('ENAMETOOLONG');
  });

  it('is an error for a pipe, which would block for ever', () => {
    const folder = scratchFolder({ 'a.md': '' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const workspace = diskWorkspace({ cwd: folder });
    expect(workspace.find(markdown)).toEqual({
      files: ['a.md'],
      problems: [{ file: 'pipe.md', reason: 'This is neither a file nor a folder.' }],
    });
    expect(() => workspace.read('pipe.md')).toThrow('not a regular file');
  });

  it('a folder called .gitignore ignores nothing', () => {
    expect(diskWorkspace({ cwd: scratchFolder({ '.gitignore/a.md': '', '.promptopsignore/b.md': '' }) }).find(markdown)).toEqual({
      files: ['.gitignore/a.md', '.promptopsignore/b.md'],
      problems: [],
    });
  });

  describeWith('permissions', readable, () => {
    it('is reported, folders and ignore files too; the rest is found', () => {
      const folder = scratchFolder({ 'closed/a.md': '', 'open/a.md': '', 'open/.gitignore': '', 'b.md': '' });
      chmodSync(join(folder, 'closed'), 0);
      chmodSync(join(folder, 'open/.gitignore'), 0);
      chmodSync(join(folder, 'b.md'), 0);
      const workspace = diskWorkspace({ cwd: folder });
      const { files, problems } = workspace.find(markdown);
      chmodSync(join(folder, 'closed'), 0o755);
      expect(files).toEqual(['b.md', 'open/a.md']);
      expect(problems).toEqual([
        { file: 'closed', reason: 'The folder cannot be read (EACCES).' },
        { file: 'open/.gitignore', reason: 'The ignore file cannot be read (EACCES).' },
      ]);
      expect(() => workspace.read('b.md')).toThrow('b.md cannot be read (EACCES).');
    });
  });
});

describe('write', () => {
  it('keeps the mode of the old file', () => {
    const folder = scratchFolder({ 'run.md': 'old' });
    chmodSync(join(folder, 'run.md'), 0o751);
    diskWorkspace({ cwd: folder }).write('run.md', 'new');
    expect(statSync(join(folder, 'run.md')).mode & 0o777).toBe(0o751);
  });

  it('replaces what a link inside the root names; the link stays', () => {
    const folder = scratchFolder({ 'real/a.md': 'old' });
    symlinkSync('real/a.md', join(folder, 'link.md'));
    diskWorkspace({ cwd: folder }).write('link.md', 'new');
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe('new');
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'link.md')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('leaves nothing behind when it fails', () => {
    const folder = scratchFolder({ 'folder.md/x': '', 'a.md': 'old' });
    const workspace = diskWorkspace({ cwd: folder });
    expect(() => workspace.write('folder.md', 'new')).toThrow('folder.md cannot be written (it is not a regular file).');
    expect(() => workspace.write('a.md/b.md', 'new')).toThrow('a.md/b.md cannot be written');
    expect(() => workspace.write('a.md', undefined as unknown as string)).toThrow('a.md cannot be written');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'folder.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  });

  it('is whole or not at all for whoever reads meanwhile', () => {
    const folder = scratchFolder({ 'a.md': 'old' });
    writeFileSync(join(folder, 'kept'), '');
    renameSync(join(folder, 'a.md'), join(folder, 'kept'));
    mkdirSync(join(folder, 'sub'));
    diskWorkspace({ cwd: folder }).write('kept', 'n'.repeat(1_000_000));
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toHaveLength(1_000_000);
  });
});

it('finds in a tree of ten thousand files', () => {
  const files = Array.from({ length: 10_000 }, (_, number) => [`p/${number % 100}/${number}.prompt.yaml`, ''] as const);
  expect(diskWorkspace({ cwd: scratchFolder(Object.fromEntries(files)) }).find(everything).files).toHaveLength(10_000);
});
