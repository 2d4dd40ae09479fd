import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { simpleGit } from '../../../src/adapters/git/simple-git.ts';
import { folderWith } from '../../run-cli.ts';
import { aRepository, commit, git } from '../../scenarios/a-repository.ts';

const FILES = { 'prompts/a.md': 'A', 'prompts/b.md': 'B' };
const ON_GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '12',
  GITHUB_ACTOR: 'ada',
  GITHUB_SHA: 'f'.repeat(40),
};

describe('provenance', () => {
  it('of a repository without a remote: the commit, the branch, its tags; every branch counts as the default', async () => {
    const folder = aRepository(FILES);
    git(folder, 'tag', 'v1.2.0');
    git(folder, 'tag', 'a@2.0.0');
    git(folder, 'switch', '-q', '-c', 'topic/x');
    expect(await simpleGit(folder).provenance()).toMatchObject({
      sha: git(folder, 'rev-parse', 'HEAD'),
      ref: 'topic/x',
      repo: undefined,
      onDefaultBranch: true,
      changed: new Set(),
      tags: ['a@2.0.0', 'v1.2.0'],
      ciUrl: undefined,
    });
  });

  it('names files that are changed, staged, new or gone, and none that are ignored', async () => {
    const folder = aRepository({ ...FILES, 'prompts/c.md': 'C' });
    const before = git(folder, 'rev-parse', 'HEAD');
    commit(folder, { 'prompts/a.md': 'other', 'prompts/new.md': 'N', 'prompts/c.md': undefined, '.promptops/x': 'x' }, 'More');
    git(folder, 'reset', '-q', '--soft', before);
    git(folder, 'reset', '-q', 'prompts/new.md');
    expect((await simpleGit(folder).provenance()).changed).toEqual(new Set(['prompts/a.md', 'prompts/c.md', 'prompts/new.md']));
  });

  it('asks the remote what its default branch is, and keeps no password', async () => {
    const origin = aRepository(FILES);
    git(origin, 'branch', 'topic');
    const folder = join(folderWith({}), 'clone');
    git(origin, 'clone', '-q', origin, folder);
    git(folder, 'remote', 'set-url', 'origin', 'https://ada:secret@example.org/prompts.git');
    expect(await simpleGit(folder).provenance()).toMatchObject({
      onDefaultBranch: true,
      ref: 'main',
      repo: 'https://example.org/prompts.git',
    });
    git(folder, 'switch', '-q', 'topic');
    expect(await simpleGit(folder).provenance()).toMatchObject({ onDefaultBranch: false, ref: 'topic' });
    git(folder, 'switch', '-q', '--detach');
    expect(await simpleGit(folder).provenance()).toMatchObject({ onDefaultBranch: false });
    git(folder, 'switch', '-q', 'main');
    git(folder, 'remote', 'set-head', 'origin', '--delete');
    expect(await simpleGit(folder).provenance()).toMatchObject({ onDefaultBranch: true });
  });

  it.each([
    ['a push to the default branch', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }, true, 'main'],
    ['a push to another branch', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/dev', GITHUB_REF_NAME: 'dev' }, false, 'dev'],
    ['a tag of the same name', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/main', GITHUB_REF_NAME: 'main' }, false, 'main'],
  ])('on GitHub, %s', async (_, env, onDefaultBranch, ref) => {
    const folder = aRepository({ ...FILES, 'event.json': '{"repository": {"default_branch": "main"}}' });
    const found = await simpleGit(folder, { ...ON_GITHUB, ...env, GITHUB_EVENT_PATH: join(folder, 'event.json') }).provenance();
    expect(found).toMatchObject({
      sha: git(folder, 'rev-parse', 'HEAD'),
      ref,
      onDefaultBranch,
      repo: 'https://github.com/o/r',
      actor: 'ada',
      ciUrl: 'https://github.com/o/r/actions/runs/12',
    });
  });

  it('on GitHub under a pull request takes its head, never the default branch', async () => {
    const head = 'e'.repeat(40);
    const event = JSON.stringify({ repository: { default_branch: 'main' }, pull_request: { head: { sha: head } } });
    const folder = aRepository({ 'event.json': event });
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
    };
    const repository = simpleGit(folder, { ...ON_GITHUB, ...env });
    expect(await repository.provenance()).toMatchObject({ sha: head, ref: 'topic', onDefaultBranch: false });
    expect(await repository.head()).toBe(head);
  });

  it.each(['', 'not json', '[]', '{"repository": 1}'])('an event that says %j is no obstacle', async (event) => {
    const folder = aRepository({ 'event.json': event });
    const env = { ...ON_GITHUB, GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_REF_NAME: 'main' };
    expect(await simpleGit(folder, env).provenance()).toMatchObject({ onDefaultBranch: true, ref: 'main' });
  });

  it('on GitLab', async () => {
    const env = {
      GITLAB_CI: 'true',
      CI_DEFAULT_BRANCH: 'main',
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_REF_NAME: 'main',
      CI_PROJECT_URL: 'https://gitlab.com/o/r',
      CI_JOB_URL: 'https://gitlab.com/j/1',
      GITLAB_USER_LOGIN: 'bo',
    };
    expect(await simpleGit(aRepository(FILES), env).provenance()).toMatchObject({
      onDefaultBranch: true,
      repo: 'https://gitlab.com/o/r',
      actor: 'bo',
      ciUrl: 'https://gitlab.com/j/1',
    });
  });

  it('without git knows nothing but what the CI says, and does not fail', async () => {
    const folder = folderWith({ '.git': 'gitdir: nowhere' });
    expect(await simpleGit(folder, { USER: 'ada' }).provenance()).toMatchObject({
      sha: undefined,
      ref: undefined,
      repo: undefined,
      onDefaultBranch: true,
      changed: undefined,
      tags: [],
    });
    expect((await simpleGit(folder, ON_GITHUB).provenance()).sha).toBe('f'.repeat(40));
    expect(await simpleGit(folder, ON_GITHUB).head()).toBe('f'.repeat(40));
    await expect(simpleGit(folder).lastSubjects(['a.md'])).resolves.toEqual(new Map());
    await expect(simpleGit(folder).order('a'.repeat(40), 'b'.repeat(40))).resolves.toBe('unknown');
  });

  it('before the first commit everything is changed', async () => {
    const folder = folderWith(FILES);
    git(folder, 'init', '-q');
    expect(await simpleGit(folder).provenance()).toMatchObject({ sha: undefined, changed: undefined });
    expect(await simpleGit(folder).head()).toBeUndefined();
  });
});

describe('the last commit that touched a file', () => {
  it.each([0, 20])('gives the first line of its message, for few files and for many (%d more)', async (more) => {
    const others = Object.fromEntries(Array.from({ length: more }, (_, index) => [`prompts/other-${index}.md`, 'x']));
    const folder = aRepository({ ...FILES, ...others });
    commit(folder, { 'prompts/a.md': 'AA' }, 'Shorter ü\n\nbecause it was long');
    commit(folder, { 'prompts/*.md': 'star', 'prompts/"q"\n.md': 'odd', 'prompts/ü 😀.md': 'odd' }, 'Star');
    const names = [
      'prompts/a.md',
      'prompts/b.md',
      'prompts/*.md',
      'prompts/"q"\n.md',
      'prompts/ü 😀.md',
      'nowhere',
      ...Object.keys(others),
    ];
    const found = await simpleGit(folder).lastSubjects(names);
    expect(names.map((name) => found.get(name))).toEqual([
      'Shorter ü',
      'First prompts',
      'Star',
      'Star',
      'Star',
      undefined,
      ...Array(more).fill('First prompts'),
    ]);
  });
});

describe('the order of commits', () => {
  it('follows ancestry', async () => {
    const folder = aRepository(FILES);
    const first = git(folder, 'rev-parse', 'HEAD');
    const second = commit(folder, { 'prompts/a.md': '2' }, 'second');
    git(folder, 'switch', '-q', '-c', 'topic', first);
    const other = commit(folder, { 'prompts/a.md': '3' }, 'other');
    const { order } = simpleGit(folder);
    expect(await Promise.all([order(first, first), order(first, second), order(second, first), order(other, second)])).toEqual([
      'same',
      'older',
      'newer',
      'diverged',
    ]);
    expect(await Promise.all([order('d'.repeat(40), second), order('main', second), order('--all', second), order('', second)])).toEqual(
      Array(4).fill('unknown'),
    );
  });

  it('is not known in a shallow clone that does not reach that far', async () => {
    const origin = aRepository(FILES);
    const first = git(origin, 'rev-parse', 'HEAD');
    const second = commit(origin, { 'prompts/a.md': '2' }, 'second');
    const folder = join(folderWith({}), 'clone');
    git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, folder);
    expect(await simpleGit(folder).order(first, second)).toBe('unknown');
    git(folder, 'fetch', '-q', '--unshallow');
    expect(await simpleGit(folder).order(first, second)).toBe('older');
  });
});
