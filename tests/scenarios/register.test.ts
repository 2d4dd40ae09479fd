import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { inRegistry } from './a-registry.ts';
import { aRepository, commit, git } from './a-repository.ts';

const GREET = (text = 'Greet {{name}}.') =>
  `name: greet\ndescription: greets\nversion: "1.0.0"\ntemplate: |\n  ${text}\nvariables:\n  - {name: name}\n`;
const FILES = {
  'prompts/greet.prompt.yaml': GREET(),
  'prompts/two.prompt.yaml': 'name: two\ndescription: x\ntemplate: Say it.\naliases: [staging]\n',
};
const BAD = 'name: bad\ntemplate: "{{a}}"\nvariables: [{name: b}]\n';

/** The output for machines, which fits its schema. */
async function json(argv: readonly string[], cwd: string) {
  const { code, stdout } = await runCli([...argv, '--format', 'json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
}

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops register', () => {
    it('registers what is new, says where, and does nothing the second time', async () => {
      const cwd = aRepository(FILES);
      const first = await runCli(['register'], { cwd });
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toBe(
        '+ greet version 1 (code)\n+ two version 1 (code, staging)\n2 registered, 0 unchanged (embedded:.promptops/registry.db)\n',
      );
      const second = await runCli(['register'], { cwd });
      expect(second).toMatchObject({ code: 0, stdout: '0 registered, 2 unchanged (embedded:.promptops/registry.db)\n' });
    });

    it('writes down commit, branch and message, and what each file held', async () => {
      const cwd = aRepository(FILES);
      const { applied, ok } = await json(['register'], cwd);
      expect({ ok, applied }).toMatchObject({
        ok: true,
        applied: [{ prompt: 'greet', kind: 'create', version: 1, runId: expect.any(String), aliases: ['code'] }, { prompt: 'two' }],
      });
      await inRegistry(cwd, async (registry) => {
        expect(await registry.version('greet', 1)).toMatchObject({
          description: 'First prompts',
          tags: {
            [VERSION_TAGS.gitSha]: git(cwd, 'rev-parse', 'HEAD'),
            [VERSION_TAGS.gitRef]: 'main',
            [VERSION_TAGS.gitDirty]: 'false',
            [VERSION_TAGS.file]: 'prompts/greet.prompt.yaml',
          },
        });
      });
    });

    it('takes a message, an alias, some files, from any folder', async () => {
      const cwd = aRepository(FILES);
      const { applied } = await json(['register', 'two.prompt.yaml', '--alias', '@dev', '-m', 'by hand'], join(cwd, 'prompts'));
      expect(applied).toMatchObject([{ prompt: 'two', aliases: ['code', 'staging', 'dev'] }]);
      await inRegistry(cwd, async (registry) => expect(await registry.version('two', 1)).toMatchObject({ description: 'by hand' }));
    });

    it('leaves the tracking alias alone on a branch', async () => {
      const origin = aRepository(FILES);
      const cwd = aRepository({});
      git(cwd, 'remote', 'add', 'origin', origin);
      git(cwd, 'fetch', '-q');
      git(cwd, 'remote', 'set-head', 'origin', 'main');
      git(cwd, 'switch', '-q', '-c', 'topic', 'origin/main');
      expect((await json(['register'], cwd)).applied).toMatchObject([{ prompt: 'greet', aliases: [] }, { aliases: ['staging'] }]);
      expect((await json(['plan'], cwd)).plan.summary).toMatchObject({ unchanged: 2 });
      git(cwd, 'switch', '-q', '-C', 'main', 'origin/main');
      expect((await json(['plan'], cwd)).plan.summary).toMatchObject({ alias: 2 });
    });

    it('refuses a file with errors, and goes on with the others', async () => {
      const cwd = aRepository({ ...FILES, 'prompts/bad.prompt.yaml': BAD });
      const { code, stdout } = await runCli(['register'], { cwd });
      expect(code).toBe(1);
      expect(stdout).toContain('+ greet version 1');
      expect(stdout).toContain('x bad is refused  prompts/bad.prompt.yaml\n    2:12 `a` is used but not declared.');
      expect(await json(['register'], cwd)).toMatchObject({ code: 1, ok: false, applied: [] });
    });

    it('an older commit leaves what a newer one moved', async () => {
      const cwd = aRepository(FILES);
      const first = git(cwd, 'rev-parse', 'HEAD');
      commit(cwd, { 'prompts/greet.prompt.yaml': GREET('Salute {{name}}.') }, 'Salutes');
      await json(['register'], cwd);
      git(cwd, 'switch', '-q', '--detach', first);
      const { code, stdout } = await runCli(['register'], { cwd });
      expect({ code, stdout }).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('`code` stays at version 1: a newer commit moved it'),
      });
      await inRegistry(cwd, async (registry) =>
        expect(await registry.prompt('greet')).toMatchObject({ aliases: { code: 1 }, latest: { version: 2 } }),
      );
    });

    it('shows only, with --dry-run', async () => {
      const cwd = aRepository(FILES);
      expect(await json(['register', '--dry-run'], cwd)).toMatchObject({ code: 0, applied: [], plan: { summary: { create: 2 } } });
      expect((await json(['plan'], cwd)).plan.summary).toMatchObject({ create: 2 });
    });

    it.each([
      [['register', '--alias', 'production'], 1, 'guarded'],
      [['register', '--alias', 'v2'], 2, 'cannot be an alias'],
      [['register', '--all', 'prompts'], 2, '--all'],
      [['register', '--concurrency', '0'], 2, '1 to 99'],
      [['register', 'nowhere'], 2, 'matches no prompt file'],
      [['register', '--plan', 'nowhere.json'], 2, 'no file nowhere.json'],
      [['register', '--plan', 'prompts/two.prompt.yaml'], 2, 'not JSON'],
    ])('%j: exit %d', async (argv, code, message) => {
      const cwd = aRepository(FILES);
      const result = await runCli(argv, { cwd });
      expect(result).toMatchObject({ code, stderr: expect.stringContaining(message) });
      expect((await json(['plan'], cwd)).plan.summary).toMatchObject({ create: 2 });
    });
  });

  it('text that returned to older content is in sync, in the list too', async () => {
    const cwd = aRepository(FILES);
    await runCli(['register'], { cwd });
    for (const text of ['Salute {{name}}.', 'Greet {{name}}.']) {
      commit(cwd, { 'prompts/greet.prompt.yaml': GREET(text) }, text);
      expect((await json(['list'], cwd)).prompts).toMatchObject([
        { name: 'greet', state: 'changed' },
        { name: 'two', state: 'in-sync' },
      ]);
      expect(await json(['register'], cwd)).toMatchObject({ code: 0 });
      expect((await json(['list'], cwd)).prompts).toMatchObject([
        { name: 'greet', state: 'in-sync' },
        { name: 'two', state: 'in-sync' },
      ]);
    }
    expect((await json(['list'], cwd)).prompts).toMatchObject([{ version: 2, aliases: { code: 1 } }, {}]);
  }, 60_000);

  describe('promptops plan', () => {
    it('shows what would happen, with the words that change', async () => {
      const cwd = aRepository(FILES);
      await runCli(['register'], { cwd });
      commit(cwd, { 'prompts/greet.prompt.yaml': GREET('Salute {{name}}.'), 'prompts/two.prompt.yaml': undefined }, 'Salutes');
      const { code, stdout } = await runCli(['plan'], { cwd });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^~ greet gets a new version after 1 {2}prompts\/greet.prompt.yaml\n {4}code: 1 -> this version\n/);
      expect(stdout).toContain('| [-Greet-]{+Salute+} {{name}}.');
      expect(stdout).toContain('? two has no file');
      expect(stdout).toMatch(/1 new-version, 1 orphan \(embedded:/);
    });

    it.each([
      [[], 0, 0],
      [['--check'], 1, 0],
      [['--detailed-exitcode'], 2, 0],
    ])('exits with plan %j: %d when something would change, %d when not', async (flags, changed, same) => {
      const cwd = aRepository(FILES);
      expect((await runCli(['plan', ...flags], { cwd })).code).toBe(changed);
      await runCli(['register'], { cwd });
      expect((await runCli(['plan', ...flags], { cwd })).code).toBe(same);
      commit(cwd, { 'prompts/bad.prompt.yaml': BAD }, 'Bad');
      expect((await runCli(['plan', ...flags], { cwd })).code).toBe(1);
    });

    it('shows what has no file where the last file is gone; a pattern that matches nothing registers and prunes nothing', async () => {
      const cwd = aRepository(FILES);
      expect(await json(['plan'], aRepository({ 'a.md': 'x' }))).toMatchObject({ code: 2, error: { code: 'NO_FILES' } });
      await runCli(['register'], { cwd });
      commit(cwd, Object.fromEntries(Object.keys(FILES).map((file) => [file, undefined])), 'All gone');
      const { code, plan } = await json(['plan'], cwd);
      expect([code, plan.actions.map(({ kind, prompt }: Record<string, string>) => `${prompt}: ${kind}`)]).toEqual([
        0,
        ['greet: orphan', 'two: orphan'],
      ]);
      for (const argv of [['register'], ['plan', '--prune'], ['register', '--prune'], ['plan', 'prompts/*.md']])
        expect({ argv, ...(await json(argv, cwd)) }).toMatchObject({ argv, code: 2, error: { code: 'NO_FILES' } });
    }, 60_000);

    it('and whatever only reads leaves no trace where nothing was ever registered', async () => {
      const cwd = aRepository(FILES);
      for (const argv of [['plan'], ['list'], ['show', 'greet'], ['history', 'greet'], ['verify'], ['audit'], ['search', 'x']])
        await runCli(argv, { cwd });
      expect(existsSync(join(cwd, '.promptops'))).toBe(false);
    }, 60_000);

    it('drift shows, and is a difference', async () => {
      const cwd = aRepository(FILES);
      await runCli(['register'], { cwd });
      await inRegistry(cwd, (registry) => registry.setAlias('greet', 'champion', 1));
      const { code, stdout } = await runCli(['plan', '--detailed-exitcode'], { cwd });
      expect({ code, stdout }).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('`champion` was moved to version 1 outside promptops'),
      });
    });

    it('is kept, carried out once, and refused when edited or when the world moved', async () => {
      const cwd = aRepository(FILES);
      expect((await runCli(['plan', '-o', 'plan.json'], { cwd })).code).toBe(0);
      const text = readFileSync(join(cwd, 'plan.json'), 'utf8');
      writeFileSync(join(cwd, 'edited.json'), text.replace('"create": 2', '"create": 3'));
      expect(await json(['register', '--plan', 'edited.json'], cwd)).toMatchObject({ code: 2, error: { code: 'PLAN_INVALID' } });
      expect(await json(['register', '--plan', 'plan.json'], cwd)).toMatchObject({ code: 0, applied: [{ version: 1 }, { version: 1 }] });
      expect(await json(['register', '--plan', 'plan.json'], cwd)).toMatchObject({ code: 3, error: { code: 'PLAN_STALE' } });
    });

    it('is taken from the output of --format json too, and refused when the files moved', async () => {
      const cwd = aRepository(FILES);
      writeFileSync(join(cwd, 'out.json'), (await runCli(['plan', '--json'], { cwd })).stdout);
      expect(await json(['register', '--plan', 'out.json', '--dry-run'], cwd)).toMatchObject({ code: 0 });
      commit(cwd, { 'prompts/greet.prompt.yaml': GREET('Salute {{name}}.') }, 'Salutes');
      expect(await json(['register', '--plan', 'out.json'], cwd)).toMatchObject({
        code: 3,
        error: { code: 'PLAN_STALE', message: expect.stringContaining('greet') },
      });
    });
  });

  describe('a registry that is none', () => {
    it.each(['sqlite:///mlflow.db', './mlruns', 'databricks'])('%s: exit 2', async (uri) => {
      const cwd = aRepository(FILES);
      for (const command of ['plan', 'register']) {
        const { code, stderr } = await runCli([command], { cwd, env: { MLFLOW_TRACKING_URI: uri } });
        expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/mlflow server|not supported yet/) });
      }
    });
  });
});
