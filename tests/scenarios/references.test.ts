import { beforeAll, describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { inRegistry } from './a-registry.ts';
import { aRepository, commit, git } from './a-repository.ts';

const GREET = (text: string, label: string) => `name: greet\ndescription: x\nversion: "${label}"\ntemplate: ${text}\n`;

describeWith('sqlite', withoutSqlite(), () => {
  let cwd = '';
  const said = async (...argv: readonly string[]) => {
    const { code, stdout, stderr } = await runCli(argv, { cwd });
    return { code, text: `${stdout}${stderr}` };
  };
  beforeAll(async () => {
    cwd = aRepository({ 'prompts/greet.prompt.yaml': GREET('One.', '1.0.0') });
    await said('register', '--alias', 'staging');
    commit(cwd, { 'prompts/greet.prompt.yaml': GREET('Two.', '1.1.0') }, 'Two');
    await said('register');
  });

  describe('a reference is understood wherever a prompt is named', () => {
    it.each([
      [['show', 'prompts:/greet@staging'], 'greet version 1'],
      [['show', 'prompts:/greet/staging'], 'greet version 1'],
      [['history', 'prompts:/greet'], '1.1.0'],
      [['diff', 'prompts:/greet/1', 'greet@1.1.0'], '[-One-]{+Two+}'],
      [['diff', 'greet@staging'], '[-One-]{+Two+}'],
      [['diff', 'greet@code', 'greet@staging'], '[-Two-]{+One+}'],
      [['render', 'prompts:/greet@staging'], 'One.'],
      [['blame', 'prompts:/greet@1.0.0'], 'First prompts'],
      [['verify', 'prompts:/greet'], '2 versions of 1 prompt in'],
      [['export', 'prompts:/greet'], '"name":"greet"'],
      [['audit', '--prompt', 'prompts:/greet'], 'staging'],
      [['tag', 'prompts:/greet@staging'], 'greet version 1'],
      [['pull', 'prompts:/greet', '--dry-run'], 'unchanged'],
      [['promote', 'prompts:/greet@staging', '--to', 'dev', '--dry-run'], 'greet@dev  new -> version 1'],
      [['promote', 'prompts:/greet', '--from', '@staging', '--to', '@dev', '--dry-run'], 'greet@dev  new -> version 1'],
    ])('%j', async (argv, text) => {
      expect(await said(...argv)).toMatchObject({ code: 0, text: expect.stringContaining(text) });
    });

    it.each([
      [['promote', 'greet/1', '--to', 'dev'], 'Set an alias on that version first'],
      [['promote', 'greet@staging', '--from', 'code', '--to', 'dev'], 'Read from which alias: staging or code?'],
      [['promote', 'greet@staging', 'greet@code', '--to', 'dev'], 'staging or code'],
      [['promote', '--to', 'dev'], 'Which prompt?'],
      [['verify', 'not a name'], 'cannot be the name of a prompt'],
    ])('%j: exit 2', async (argv, text) => {
      expect(await said(...argv)).toMatchObject({ code: 2, text: expect.stringContaining(text) });
    });
  });

  it('delete says by which aliases a version is held', async () => {
    await said('alias', 'greet/1', 'canary');
    expect(await said('delete', 'greet/1', '--yes')).toMatchObject({
      code: 1,
      text: expect.stringContaining('@canary, @staging point at it'),
    });
    await said('alias', 'greet@canary', '--remove');
  });

  it('blame says when nobody recorded why an alias points there', async () => {
    await inRegistry(cwd, (registry) => registry.setAlias('greet', 'champion', 1));
    expect((await said('blame', 'greet@champion')).text).toContain('@champion points here, and nobody recorded why');
    expect((await said('blame', 'greet@1.0.0')).text).not.toContain('nobody recorded');
  });

  describe('a plan that was kept', () => {
    it('moves the aliases that it was asked to move', async () => {
      expect((await said('plan', '--alias', 'dev', '--alias', 'blue', '-o', 'plan.json')).code).toBe(0);
      expect(await said('register', '--plan', 'plan.json')).toMatchObject({ code: 0, text: expect.stringContaining('(dev, blue)') });
      expect(await said('register', '--plan', 'plan.json')).toMatchObject({
        code: 3,
        text: expect.stringContaining('Name the same paths'),
      });
    });

    it('of the default branch does not move the tracking alias from another one', async () => {
      commit(cwd, { 'prompts/greet.prompt.yaml': GREET('Three.', '1.2.0') }, 'Three');
      await said('plan', '-o', 'plan.json');
      git(cwd, 'remote', 'add', 'origin', cwd);
      git(cwd, 'fetch', '-q', 'origin');
      git(cwd, 'remote', 'set-head', 'origin', 'main');
      git(cwd, 'switch', '-q', '-c', 'topic');
      expect((await said('register', '--plan', 'plan.json')).code).toBe(3);
      await inRegistry(cwd, async (registry) => expect(await registry.versionByAlias('greet', 'code')).toMatchObject({ version: 2 }));
    });
  });
});
