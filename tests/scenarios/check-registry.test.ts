import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { folderWithRegistry, inRegistry, text } from './a-registry.ts';

const json = async (argv: readonly string[], cwd: string, stdin = '') => {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd, stdin });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
};
const git = (cwd: string, ...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main', ...argv], {
    cwd,
    encoding: 'utf8',
  }).trim();

const GREET = 'name: greet\ntemplate: |\n  {{> partials/tone.md}}\n  Hello {{name}}\n';

/** A checkout whose commit holds what version 1 was registered from. */
async function checkout() {
  const cwd = folderWith({ 'prompts/greet.prompt.yaml': GREET, 'prompts/partials/tone.md': 'Be kind.' });
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'A first greeting');
  const sha = git(cwd, 'rev-parse', 'HEAD');
  writeFileSync(join(cwd, 'prompts/partials/tone.md'), 'Be rude.');
  const tags = {
    promptops_git_sha: sha,
    promptops_git_dirty: 'false',
    promptops_file: 'prompts/greet.prompt.yaml',
    promptops_actor: 'ada',
    promptops_ci_url: 'https://ci.example.org/7',
  };
  const { prompts } = JSON.parse(
    (await runCli(['render', 'prompts/greet.prompt.yaml', '--var', 'name={{name}}', '--json'], { cwd })).stdout
      .replace(/^/, '{"prompts":')
      .concat('}'),
  );
  return { cwd, sha, tags, template: String(prompts.template).replace('Be rude.', 'Be kind.') };
}

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops verify', () => {
    it('finds what was tampered with, what git never held, and what moved by itself', async () => {
      const { cwd, tags, template } = await checkout();
      const { encodeProjection } = await import('../../src/core/mlflow/codec.ts');
      const { projectionHash } = await import('../../src/core/prompt/hash.ts');
      const version = (said: string, more = {}) => ({
        name: 'greet',
        description: '',
        tags: {
          ...encodeProjection({ type: 'text', template: said }),
          promptops_content_hash: projectionHash({ type: 'text', template: said }),
          ...more,
        },
      });
      await inRegistry(cwd, async (registry) => {
        await registry.createPrompt('greet', { description: '', tags: {} });
        await registry.createVersion(version(template, tags));
      });
      expect(await json(['verify'], cwd)).toMatchObject({
        code: 0,
        ok: true,
        prompts: 1,
        versions: 1,
        problems: [],
        inGit: 1,
        notInGit: 0,
      });
      await inRegistry(cwd, async (registry) => {
        await registry.createVersion(version('Never committed', tags));
        await registry.createVersion(version('No commit'));
        await registry.createVersion({
          name: 'greet',
          description: '',
          tags: { ...encodeProjection({ type: 'text', template: 'By Python' }) },
        });
        await registry.setAlias('greet', 'live', 3);
      });
      const found = await json(['verify', 'greet'], cwd);
      expect(found).toMatchObject({ code: 1, versions: 4, unrecorded: 1, inGit: 2, notInGit: 1 });
      expect(found.problems).toMatchObject([
        { kind: 'drifted', alias: 'live', version: 3 },
        { kind: 'differs', version: 2 },
      ]);
      expect((await runCli(['verify'], { cwd })).stdout).toMatch(/drifted {2}greet@live {2}nobody recorded it\ndiffers {2}greet\/2/);
    });
  });

  it('promptops verify tells of a register that was begun and not ended, which is nothing wrong', async () => {
    const cwd = await folderWithRegistry({ greet: { versions: [] } });
    const { embeddedRegistry } = await import('../../src/adapters/registry/embedded-registry.ts');
    const store = await embeddedRegistry({ root: cwd });
    const tags = { promptops_kind: 'lineage', promptops_prompt: 'greet', promptops_content_hash: 'a'.repeat(64) };
    const experimentId = await store.experiment('llmops-prompts');
    await store.createRun({ experimentId, name: 'prompt-new-aaaaaaaa', startTime: 1, tags });
    await store.close();
    const said = { code: 0, stderr: expect.stringContaining('A register of greet (aaaaaaaa) was begun and not ended') };
    expect(await runCli(['verify'], { cwd })).toMatchObject(said);
    expect(await runCli(['verify', 'greet'], { cwd })).toMatchObject(said);
    expect(await json(['verify'], cwd)).toMatchObject({ code: 0, problems: [], warnings: [said.stderr] });
  });

  describe('a gate on lint', () => {
    it('looks at the source as it was committed', async () => {
      const { cwd } = await checkout();
      writeFileSync(join(cwd, 'promptops.config.yaml'), 'aliases:\n  checked: {gate: [lint]}\n');
      const register = async (text: string) => {
        writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), `name: greet\ntemplate: "${text}"\nvariables: [{name: name}]\n`);
        git(cwd, 'add', '.');
        git(cwd, 'commit', '-q', '-m', text);
        expect((await runCli(['register'], { cwd })).code).toBe(0);
      };
      await register('Hi {{name}}');
      writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), 'template: "{{"');
      expect(await json(['promote', 'greet', '--from', '1', '--to', 'checked'], cwd)).toMatchObject({
        code: 0,
        moves: [{ gate: { verdict: 'pass' } }],
      });
      writeFileSync(join(cwd, 'promptops.config.yaml'), 'aliases:\n  strict: {gate: [lint]}\nlint: {rules: {meta/description: error}}\n');
      const { code, stderr } = await runCli(['promote', 'greet', '--from', '1', '--to', 'strict'], { cwd });
      expect([code, stderr]).toEqual([1, expect.stringContaining('its source has 1 error')]);
    });
  });

  describe('promptops blame', () => {
    it('names the commit, its author, the file, the CI run, and who moved the alias', async () => {
      const { cwd, sha, tags, template } = await checkout();
      const { encodeProjection } = await import('../../src/core/mlflow/codec.ts');
      await inRegistry(cwd, async (registry) => {
        await registry.createPrompt('greet', { description: '', tags: {} });
        await registry.createVersion({
          name: 'greet',
          description: '',
          tags: { ...encodeProjection({ type: 'text', template }), ...tags },
        });
      });
      await runCli(['alias', 'greet/1', 'live', '--reason', 'first'], { cwd });
      expect(await json(['blame', 'greet@live'], cwd)).toMatchObject({
        name: 'greet',
        file: 'prompts/greet.prompt.yaml',
        dirty: false,
        commit: { author: 'Ada', subject: 'A first greeting' },
        ciUrl: 'https://ci.example.org/7',
        version: { version: 1, gitSha: sha, actor: 'ada' },
        move: { alias: 'live', to: 1, reason: 'first' },
      });
      expect((await runCli(['blame', 'greet/1'], { cwd })).stdout).toMatch(/^greet version 1\n[\s\S]*author: {7}Ada, 2/);
    });
  });

  const seeds = {
    greet: {
      versions: [{ projection: text('One') }, { projection: text('Two'), message: 'Second' }, { projection: text('One'), outside: true }],
      aliases: { staging: 2, production: 1 },
    },
    python: { versions: [{ projection: text('Made elsewhere'), outside: true }] },
  };

  describe('promptops export and import', () => {
    it('carries a registry into another one; twice changes nothing', async () => {
      const from = await folderWithRegistry(seeds);
      const { stdout } = await runCli(['export'], { cwd: from });
      const cwd = folderWith({ '.git/HEAD': '' });
      expect((await json(['import', '-', '--dry-run'], cwd, stdout)).prompts).toMatchObject([
        { versions: [{ done: 'created', as: null }, {}, {}] },
        {},
      ]);
      expect((await json(['import', '-'], cwd, stdout)).prompts).toMatchObject([
        {
          name: 'greet',
          versions: [
            { version: 1, as: 1, done: 'created' },
            { version: 2, as: 2, done: 'created' },
            { version: 3, as: 1, done: 'unchanged' },
          ],
          aliases: { staging: 2 },
          notes: ['version 3 is number 1 here', expect.stringContaining('@production is guarded')],
        },
        { name: 'python', versions: [{ done: 'created' }] },
      ]);
      const again = await json(['import', '-', '--override', 'moving house'], cwd, stdout);
      expect(again.prompts).toMatchObject([
        { versions: [{ done: 'unchanged' }, { done: 'unchanged' }, { done: 'unchanged' }], aliases: { production: 1 } },
        {},
      ]);
      expect((await json(['history', 'greet@production'], cwd)).moves).toMatchObject([{ reason: 'moving house', to: 1 }]);
      expect((await json(['show', 'greet@staging'], cwd)).versions).toMatchObject([{ version: 2, message: 'Second' }]);
    });

    it('writes the same bytes for the same registry, also into a file', async () => {
      const cwd = await folderWithRegistry(seeds);
      await runCli(['export', '-o', 'all.jsonl'], { cwd });
      expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe((await runCli(['export'], { cwd })).stdout);
      expect((await json(['import', 'all.jsonl'], cwd)).prompts).toMatchObject([{ versions: [{ as: 1 }, { as: 2 }, { as: 1 }] }, {}]);
    });

    it('refuses what was changed on the way, and leaves aliases that stand', async () => {
      const { stdout } = await runCli(['export', 'greet'], { cwd: await folderWithRegistry(seeds) });
      const cwd = await folderWithRegistry({ greet: { versions: [{ projection: text('Other') }], aliases: { staging: 1 } } });
      const { code, prompts } = await json(
        ['import', '-'],
        cwd,
        stdout.replace('"mlflow.prompt.text":"One"', '"mlflow.prompt.text":"1ne"'),
      );
      expect([code, prompts[0].versions[0]]).toEqual([1, { version: 1, as: null, done: 'refused' }]);
      expect(prompts[0].notes).toContain('@staging stands at version 1 here and stays there');
    });

    it('reads nothing else', async () => {
      const cwd = folderWith({ '.git/HEAD': '', 'x.jsonl': 'hello' });
      expect(await runCli(['import', 'x.jsonl'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('x.jsonl:1') });
      expect((await runCli(['import', 'none.jsonl'], { cwd })).code).toBe(2);
    });
  });

  describe('promptops audit', () => {
    it('prints every move, harmless for spreadsheets', async () => {
      const cwd = await folderWithRegistry(seeds);
      await runCli(['alias', 'greet/1', 'canary', '--reason', '=HYPERLINK("http://x")'], { cwd });
      await runCli(['alias', 'greet/2', 'canary'], { cwd });
      await runCli(['rollback', 'greet@canary'], { cwd });
      const { moves } = await json(['audit'], cwd);
      expect(moves.map(({ seq, from, to, state, reason }: Record<string, unknown>) => [seq, from, to, state, reason])).toEqual([
        [1, null, 1, 'done', '=HYPERLINK("http://x")'],
        [2, 1, 2, 'undone', null],
        [3, 2, 1, 'done', null],
      ]);
      const { stdout } = await runCli(['audit', '--format', 'csv', '--prompt', 'greet'], { cwd });
      expect(stdout.split('\r\n').slice(0, 2)).toEqual([
        'prompt,alias,seq,from,to,state,at,actor,reason,evidence,commit,run',
        expect.stringContaining('"\'=HYPERLINK(""http://x"")"'),
      ]);
      expect((await json(['audit', '--prompt', 'nobody'], cwd)).moves).toEqual([]);
    });

    it('sends what waits in the outbox', async () => {
      const cwd = await folderWithRegistry(seeds);
      expect((await runCli(['audit', 'push'], { cwd })).stdout).toBe('Sent 0 entries.\n');
      const tags = {
        promptops_kind: 'alias-move',
        promptops_prompt: 'greet',
        promptops_alias: 'live',
        promptops_from: '2',
        promptops_to: '1',
        promptops_seq: '4',
        promptops_batch: 'b',
      };
      writeFileSync(
        join(cwd, '.promptops/outbox.jsonl'),
        JSON.stringify({ experiment: 'llmops-prompts', runId: null, name: 'promote-greet-live-v1', at: 1, tags }),
      );
      expect((await json(['audit', 'push'], cwd)).sent).toEqual(['promote-greet-live-v1']);
      expect((await json(['audit'], cwd)).moves).toMatchObject([{ alias: 'live', seq: 4, from: 2, to: 1, state: 'done' }]);
      expect(readFileSync(join(cwd, '.promptops/outbox.jsonl'), 'utf8')).toBe('');
    });
  });
});
