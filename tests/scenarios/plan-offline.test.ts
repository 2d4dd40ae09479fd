import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aRepository, commit, git } from './a-repository.ts';

const PULL_REQUEST = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };

const GREET = (text = 'Greet {{name}}. {{> tone.md}}', more = '') =>
  `name: greet\ndescription: greets\nversion: "1.0.0"\ntemplate: |\n  ${text}\nvariables:\n  - {name: name}\n${more}`;
const FILES = {
  'prompts/greet.prompt.yaml': GREET(),
  'prompts/tone.md': 'Be kind.\n',
  'prompts/bare.md': 'Say it.\n',
  'prompts/other.prompt.yaml': 'name: other\ndescription: x\ntemplate: Other.\n',
};

/** On a branch that left main, which went on since. */
function onBranch(change: Readonly<Record<string, string | undefined>>): { readonly cwd: string; readonly base: string } {
  const cwd = aRepository(FILES);
  const base = git(cwd, 'rev-parse', 'HEAD');
  git(cwd, 'switch', '-q', '-c', 'topic');
  if (Object.keys(change).length > 0) commit(cwd, change, 'A change');
  git(cwd, 'switch', '-q', 'main');
  commit(cwd, { 'prompts/later.md': 'Later.\n' }, 'Main goes on');
  git(cwd, 'switch', '-q', 'topic');
  return { cwd, base };
}

async function planned(cwd: string, argv: readonly string[] = ['--against', 'git'], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout } = await runCli(['plan', ...argv, '--json'], { cwd, env });
  expect(misfits(stdout)).toEqual([]);
  const { plan, error } = JSON.parse(stdout);
  const kinds = plan?.actions.map(({ kind, prompt }: { kind: string; prompt: string }) => `${prompt}: ${kind}`);
  return { code, plan, kinds, error };
}

const SAME = ['bare: unchanged', 'greet: unchanged', 'other: unchanged'];

describe('promptops plan --against git', () => {
  it('compares with the files where the branch left main', async () => {
    const { cwd, base } = onBranch({});
    const { code, plan, kinds } = await planned(cwd);
    expect({ code, registry: plan.registry, kinds }).toEqual({ code: 0, registry: `git:${base}`, kinds: SAME });
  });

  it('shows new, changed and gone prompts, what a partial changes too, and what it means for callers', async () => {
    const { cwd } = onBranch({
      'prompts/tone.md': 'Be brief with {{name}}, in {{language}}.\n',
      'prompts/greet.prompt.yaml': GREET(undefined, '  - {name: language}\n'),
      'prompts/new.md': 'New.\n',
      'prompts/other.prompt.yaml': undefined,
    });
    const { plan, kinds } = await planned(cwd);
    expect(kinds).toEqual(['bare: unchanged', 'greet: new-version', 'new: create', 'other: orphan']);
    expect(plan.actions[1]).toMatchObject({
      from: null,
      verdict: 'breaking',
      reasons: ['required variable `language` is added'],
      warnings: [expect.stringContaining('label `1.0.0` did not')],
      diff: expect.arrayContaining([{ kind: 'removed', text: expect.stringContaining('kind') }]),
    });
    expect(plan.actions[3]).toMatchObject({ reasons: ['it was in prompts/other.prompt.yaml'] });
  });

  it('knows a file that was renamed, and what is new beside the content', async () => {
    const tagged = `${FILES['prompts/other.prompt.yaml']}tags: {team: a}\n`;
    const { cwd } = onBranch({
      'prompts/bare.md': undefined,
      'prompts/said.md': 'Say it.\n',
      'prompts/other.prompt.yaml': undefined,
      'prompts/moved.prompt.yaml': tagged,
      'prompts/greet.prompt.yaml': GREET(undefined, 'aliases: [staging]\n'),
    });
    const { plan, kinds } = await planned(cwd);
    expect(kinds).toEqual(['bare: orphan', 'greet: alias', 'other: metadata', 'said: create']);
    expect(plan.actions).toMatchObject([
      { reasons: expect.arrayContaining(['renamed? now said']) },
      { aliases: [{ alias: 'staging', from: null, to: null }] },
      { facts: { set: { team: 'a' } }, reasons: ['the file was prompts/other.prompt.yaml'] },
      { reasons: ['renamed? it was bare'] },
    ]);
  });

  it('sees what is not committed yet, from any folder, of some files, against any commit', async () => {
    const { cwd, base } = onBranch({ 'prompts/new.md': 'New.\n' });
    writeFileSync(join(cwd, 'prompts/bare.md'), 'Say more.\n');
    expect((await planned(join(cwd, 'prompts'), ['bare.md', '--against', 'git'])).kinds).toEqual(['bare: new-version']);
    expect((await planned(cwd, ['prompts/new.md', '--against', `git:${base}`])).kinds).toEqual(['new: create']);
    expect((await planned(cwd, ['--against', 'git:HEAD'])).kinds).toEqual([
      'bare: new-version',
      'greet: unchanged',
      'new: unchanged',
      'other: unchanged',
    ]);
  });

  it('a file with errors is refused; one that had errors is as new', async () => {
    const { cwd } = onBranch({ 'prompts/other.prompt.yaml': 'name: [\n' });
    const { code, kinds } = await planned(cwd);
    expect({ code, kinds }).toEqual({ code: 1, kinds: ['bare: unchanged', 'greet: unchanged', 'prompts.other.prompt.yaml: refused'] });
    commit(cwd, { 'prompts/other.prompt.yaml': FILES['prompts/other.prompt.yaml'], 'prompts/bare.md': 'Say {{\n' }, 'x');
    expect((await planned(cwd, ['--against', 'git:HEAD~1'])).kinds).toContain('other: create');
  });

  it('exits as every plan does, and says that no registry was asked', async () => {
    const { cwd } = onBranch({ 'prompts/new.md': 'New.\n' });
    expect((await planned(cwd, ['--against', 'git', '--check'])).code).toBe(1);
    expect((await planned(cwd, ['--against', 'git', '--detailed-exitcode'])).code).toBe(2);
    const { code, stderr } = await runCli(['plan', '--against', 'git'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('No registry was asked') });
  });

  it('cannot be carried out', async () => {
    const { cwd } = onBranch({ 'prompts/new.md': 'New.\n' });
    await runCli(['plan', '--against', 'git', '-o', 'plan.json'], { cwd });
    expect(await runCli(['register', '--plan', 'plan.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot be carried out'),
    });
    const edited = readFileSync(join(cwd, 'plan.json'), 'utf8').replace(
      /"registry": "git:\w+"/,
      '"registry": "embedded:.promptops/registry.db"',
    );
    writeFileSync(join(cwd, 'edited.json'), edited);
    expect((await runCli(['register', '--plan', 'edited.json'], { cwd })).code).toBe(2);
  });

  it.each([
    ['git:nowhere', 2, 'knows no commit `nowhere`'],
    ['git:--output=x', 2, 'knows no commit'],
    ['git:', 2, '`git:<ref>`'],
    ['main', 2, '`git:<ref>`'],
  ])('%s: exit %d', async (against, code, message) => {
    const { cwd } = onBranch({});
    expect(await runCli(['plan', '--against', against], { cwd })).toMatchObject({ code, stderr: expect.stringContaining(message) });
  });

  it('needs git', async () => {
    const cwd = folderWith(FILES);
    expect((await planned(cwd)).error).toMatchObject({ code: 'GIT_UNAVAILABLE' });
  });
});

describe('promptops plan in CI, without the address of a registry', () => {
  const CI = { CI: 'true' };

  it('does so by itself, against the target that CI names', async () => {
    const { cwd, base } = onBranch({ 'prompts/new.md': 'New.\n' });
    git(cwd, 'branch', '-q', 'release', 'topic');
    expect(await planned(cwd, [], CI)).toMatchObject({ plan: { registry: `git:${base}`, summary: { create: 1 } } });
    expect(await planned(cwd, [], { ...CI, ...PULL_REQUEST, GITHUB_BASE_REF: 'release' })).toMatchObject({
      plan: { summary: { create: 0, unchanged: 4 } },
    });
    const head = git(cwd, 'rev-parse', 'HEAD');
    const gitlab = { ...CI, GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: head, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' };
    expect(await planned(cwd, [], gitlab)).toMatchObject({ plan: { registry: `git:${head}` } });
  });

  it('a shallow clone does not know, and says what to fetch', async () => {
    const { cwd: origin } = onBranch({ 'prompts/new.md': 'New.\n' });
    git(origin, 'switch', '-q', 'main');
    const folder = folderWith({});
    execFileSync('git', ['clone', '-q', '--depth', '1', '--branch', 'topic', `file://${origin}`, 'clone'], { cwd: folder });
    const cwd = join(folder, 'clone');
    for (const env of [{ ...CI, ...PULL_REQUEST, GITHUB_BASE_REF: 'main' }, CI, { ...CI, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'a'.repeat(40) }])
      expect(await planned(cwd, [], env)).toMatchObject({
        code: 3,
        error: { code: 'HISTORY_MISSING', hint: expect.stringContaining('fetch-depth: 0') },
      });
    git(cwd, 'fetch', '-q', 'origin', 'main:refs/remotes/origin/main', '--unshallow');
    expect(await planned(cwd, [], { ...CI, ...PULL_REQUEST, GITHUB_BASE_REF: 'main' })).toMatchObject({
      code: 0,
      plan: { summary: { create: 1 } },
    });
  });

  describeWith('sqlite', withoutSqlite(), () => {
    it('asks a registry that is there, and one that is named', async () => {
      const { cwd } = onBranch({});
      expect(await planned(cwd, ['--against', 'registry'], CI)).toMatchObject({
        plan: { registry: 'embedded:.promptops/registry.db', summary: { create: 3 } },
      });
      await runCli(['register'], { cwd });
      expect(await planned(cwd, [], CI)).toMatchObject({ plan: { registry: 'embedded:.promptops/registry.db' } });
      expect(
        await planned(cwd, [], { ...CI, MLFLOW_TRACKING_URI: 'http://127.0.0.1:9', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' }),
      ).toMatchObject({ code: 3, error: { code: 'REGISTRY_UNREACHABLE' } });
    });
  });
});
