import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { simpleGit } from '../../../src/adapters/git/simple-git.ts';
import { scratchFolder } from '../../scratch.ts';

const PULL_REQUEST = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always'];
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

const put = (folder: string, file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};

/** A repository on `main` with one commit of these files. */
const repository = (files: Readonly<Record<string, string>>): string => {
  const folder = scratchFolder(files);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'first');
  return folder;
};

const commitAll = (folder: string) => {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'more');
};

const unavailable = (message: RegExp, hint: RegExp) =>
  expect.objectContaining({ code: 'GIT_UNAVAILABLE', message: expect.stringMatching(message), hint: expect.stringMatching(hint) });

const ODD_NAMES = [
  'a b.md',
  '"quoted".md',
  "it's.md",
  'new\nline.md',
  'tab\t.md',
  'ümläut 😀.md',
  '-dash.md',
  '$(touch x).md',
  ';.md',
  ':(top)x.md',
  '*.md',
];

describe('changedFiles', () => {
  it('compares with where the branch left main: committed, staged, changed and new files, without the deleted and ignored', async () => {
    const folder = repository({
      'same.md': '',
      'changed.md': '',
      'gone.md': '',
      'old.md': 'a text that is long enough to be found again',
      '.gitignore': 'x.log',
    });
    git(folder, 'switch', '-q', '-c', 'topic');
    put(folder, 'committed.md', '1');
    commitAll(folder);
    git(folder, 'switch', '-q', 'main');
    put(folder, 'on-main.md', '');
    commitAll(folder);
    git(folder, 'switch', '-q', 'topic');
    put(folder, 'changed.md', '2');
    put(folder, 'staged.md', '');
    git(folder, 'add', 'staged.md');
    put(folder, 'sub/untracked.md', '');
    put(folder, 'x.log', '');
    rmSync(join(folder, 'gone.md'));
    renameSync(join(folder, 'old.md'), join(folder, 'new.md'));
    git(folder, 'add', 'old.md', 'new.md');
    await expect(simpleGit(folder).changedFiles()).resolves.toEqual([
      'changed.md',
      'committed.md',
      'new.md',
      'staged.md',
      'sub/untracked.md',
    ]);
  });

  it('compares with the commit that is named', async () => {
    const folder = repository({ 'a.md': '' });
    put(folder, 'b.md', '');
    commitAll(folder);
    put(folder, 'c.md', '');
    commitAll(folder);
    await expect(simpleGit(folder).changedFiles('HEAD~1')).resolves.toEqual(['c.md']);
    await expect(simpleGit(folder).changedFiles('HEAD')).resolves.toEqual([]);
  });

  it('takes the target branch of a pull request, then what the remote calls its default, then main', async () => {
    const origin = repository({ 'a.md': '' });
    git(origin, 'switch', '-q', '-c', 'release');
    put(origin, 'release.md', '');
    commitAll(origin);
    git(origin, 'switch', '-q', '-c', 'develop');
    put(origin, 'develop.md', '');
    commitAll(origin);
    const folder = scratchFolder();
    git(folder, 'clone', '-q', origin, 'clone');
    const clone = join(folder, 'clone');
    git(clone, 'switch', '-q', '-c', 'topic');
    put(clone, 'topic.md', '');
    await expect(simpleGit(clone).changedFiles()).resolves.toEqual(['topic.md']);
    await expect(simpleGit(clone, { ...PULL_REQUEST, GITHUB_BASE_REF: 'release' }).changedFiles()).resolves.toEqual([
      'develop.md',
      'topic.md',
    ]);
    git(clone, 'remote', 'set-head', 'origin', '--delete');
    await expect(simpleGit(clone).changedFiles()).resolves.toEqual(['develop.md', 'release.md', 'topic.md']);
  });

  it('keeps every name as it is', async () => {
    const folder = repository({});
    for (const name of ODD_NAMES) put(folder, name, '');
    await expect(simpleGit(folder).changedFiles()).resolves.toEqual([...ODD_NAMES].sort());
    commitAll(folder);
    await expect(simpleGit(folder).changedFiles('HEAD~1')).resolves.toEqual([...ODD_NAMES].sort());
  });

  it('takes every file before the first commit', async () => {
    const folder = scratchFolder({ 'a.md': '', 'b.md': '' });
    git(folder, 'init', '-q');
    git(folder, 'add', 'a.md');
    await expect(simpleGit(folder).changedFiles()).resolves.toEqual(['a.md', 'b.md']);
  });

  it('says that a shallow clone hides what it needs', async () => {
    const origin = repository({ 'a.md': '' });
    git(origin, 'switch', '-q', '-c', 'topic');
    put(origin, 'b.md', '');
    commitAll(origin);
    const folder = scratchFolder();
    git(folder, 'clone', '-q', '--depth', '1', '--branch', 'topic', `file://${origin}`, 'clone');
    const clone = simpleGit(join(folder, 'clone'), { ...PULL_REQUEST, GITHUB_BASE_REF: 'main' });
    await expect(clone.changedFiles()).rejects.toEqual(
      unavailable(/target branch main is not here: this is a shallow clone/, /fetch-depth: 0/),
    );
    await expect(clone.changedFiles('HEAD~1')).rejects.toEqual(unavailable(/shallow clone/, /fetch-depth: 0/));
  });

  it('finds what a pull request brings in a clone of its merge alone, as CI makes it', async () => {
    const origin = repository({ 'a.md': '' });
    git(origin, 'switch', '-q', '-c', 'topic');
    put(origin, 'b.md', '');
    commitAll(origin);
    const head = git(origin, 'rev-parse', 'HEAD').trim();
    git(origin, 'switch', '-q', 'main');
    put(origin, 'c.md', '');
    commitAll(origin);
    const base = git(origin, 'rev-parse', 'HEAD').trim();
    git(origin, 'switch', '-q', '-c', 'merged');
    git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const folder = scratchFolder({ 'event.json': JSON.stringify({ pull_request: { head: { sha: head } } }) });
    git(folder, 'clone', '-q', '--depth', '1', '--branch', 'merged', `file://${origin}`, 'clone');
    const env = { ...PULL_REQUEST, GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: join(folder, 'event.json') };
    const clone = simpleGit(join(folder, 'clone'), env);
    await expect(clone.mergeBase()).resolves.toBe(base);
    await expect(clone.changedFiles()).resolves.toEqual(['b.md']);
  });

  it.each(['nope', '--output=x', '', 'a..b', '$(id)'])('knows no commit %j', async (ref) => {
    await expect(simpleGit(repository({})).changedFiles(ref)).rejects.toEqual(unavailable(/knows no commit/, /--since/));
  });

  it('says that nothing is shared with the default branch, and that there is none', async () => {
    const folder = repository({ 'a.md': '' });
    git(folder, 'switch', '-q', '--orphan', 'island');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'apart');
    await expect(simpleGit(folder).changedFiles()).rejects.toEqual(unavailable(/main have no commit in common/, /--since/));
    git(folder, 'branch', '-D', 'main');
    await expect(simpleGit(folder).changedFiles()).rejects.toEqual(unavailable(/default branch is not here/, /--since/));
  });
});

describe('stagedFiles', () => {
  it('lists what the next commit adds or changes, with the content it will have', async () => {
    const folder = repository({ 'a.md': 'old', 'gone.md': '', 'b.md': 'old' });
    put(folder, 'a.md', 'staged ü\r\n');
    git(folder, '-c', 'core.autocrlf=false', 'add', 'a.md');
    put(folder, 'a.md', 'changed again');
    put(folder, 'b.md', 'not staged');
    put(folder, 'new.bin', new Uint8Array([0, 255, 10]));
    git(folder, 'add', 'new.bin');
    git(folder, 'rm', '-q', 'gone.md');
    const adapter = simpleGit(folder);
    await expect(adapter.stagedFiles()).resolves.toEqual(['a.md', 'new.bin']);
    const contents = await adapter.stagedContents(['a.md', 'new.bin']);
    expect([...(contents.get('new.bin') ?? [])]).toEqual([0, 255, 10]);
    expect(String(contents.get('a.md'))).toBe('staged ü\r\n');
  });

  it('keeps every name as it is', async () => {
    const folder = repository({});
    for (const name of ODD_NAMES) put(folder, name, name);
    git(folder, 'add', '-A');
    const adapter = simpleGit(folder);
    const files = await adapter.stagedFiles();
    expect(files).toEqual([...ODD_NAMES].sort());
    const contents = await adapter.stagedContents(files);
    expect([...contents].map(([name, bytes]) => [name, String(bytes)])).toEqual(files.map((name) => [name, name]));
  });

  it('works before the first commit and in a worktree', async () => {
    const folder = scratchFolder({ 'a.md': '' });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    await expect(simpleGit(folder).stagedFiles()).resolves.toEqual(['a.md']);
    const main = repository({ 'a.md': '' });
    const tree = join(scratchFolder(), 'tree');
    git(main, 'worktree', 'add', '-q', tree);
    put(tree, 'b.md', '');
    git(tree, 'add', '-A');
    await expect(simpleGit(tree).stagedFiles()).resolves.toEqual(['b.md']);
  });
});

it('says that there is no repository', async () => {
  const adapter = simpleGit(scratchFolder({ '.git': 'gitdir: nowhere' }));
  await expect(adapter.changedFiles()).rejects.toEqual(unavailable(/not a git repository/, /--changed and --staged/));
  await expect(adapter.stagedFiles()).rejects.toEqual(unavailable(/not a git repository/, /--changed and --staged/));
});
