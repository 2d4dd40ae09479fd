import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { folderWithRegistry, text } from './a-registry.ts';
import { aRepository, commit, git } from './a-repository.ts';

/** Bytes that no reader of ours would write like this. */
const ODD = '# a comment\r\nname: greet\r\ndescription: x\r\ntemplate: "Hi {{name}}. {{> tone.md}}"  \r\nvariables: [{name: name}]\r\n';
const FILES = {
  'prompts/greet.prompt.yaml': ODD,
  'prompts/tone.md': 'Be kind.',
  'prompts/two.prompt.yaml': 'name: two\ndescription: x\ntemplate: Two.\nmodel: openai/gpt-4o-mini\n',
};

async function json(argv: readonly string[], cwd: string) {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
}

describeWith('sqlite', withoutSqlite(), () => {
  let cwd = '';
  let first = '';
  let second = '';
  beforeAll(async () => {
    cwd = aRepository(FILES);
    first = git(cwd, 'rev-parse', 'HEAD');
    await runCli(['register'], { cwd });
    second = commit(cwd, { 'prompts/two.prompt.yaml': FILES['prompts/two.prompt.yaml'].replace('Two', 'Two and a half') }, 'More');
    await runCli(['register'], { cwd });
  });

  describe('promptops show --run', () => {
    it('is the latest of the experiment, with params, tags and artifacts', async () => {
      const { code, run } = await json(['show', '--run'], cwd);
      expect({ code, run }).toMatchObject({
        code: 0,
        run: {
          prompt: 'two',
          version: 2,
          status: 'FINISHED',
          gitSha: second,
          name: expect.stringMatching(/^prompt-2-[0-9a-f]{8}$/),
          params: { file_name: 'two.prompt.yaml', prompt_version: '2', git_sha: second },
          tags: { deployment: 'none', model: 'gpt-4o-mini' },
          artifacts: ['prompts/two.prompt.yaml'],
        },
      });
    });

    it.each([
      ['the latest of a prompt', ['two'], 'two', 2],
      ['that of another prompt', ['greet'], 'greet', 1],
      ['that of a version', ['two/1'], 'two', 1],
      ['that of what an alias points at', ['prompts:/two@code'], 'two', 2],
    ])('is %s', async (_what, argv, prompt, version) => {
      expect((await json(['show', ...argv, '--run'], cwd)).run).toMatchObject({ prompt, version });
    });

    it('is the latest of a commit, by all of its sha or the beginning', async () => {
      for (const sha of [first, first.slice(0, 7), first.slice(0, 12).toUpperCase()])
        expect((await json(['show', 'two', '--run', '--git-sha', sha], cwd)).run).toMatchObject({ version: 1, gitSha: first });
      expect((await json(['show', '--run', '--git-sha', second], cwd)).run).toMatchObject({ prompt: 'two', version: 2 });
    });

    it('is that of an id', async () => {
      const { run } = await json(['show', 'two/1', '--run'], cwd);
      expect((await json(['show', run.id, '--run'], cwd)).run).toEqual(run);
    });

    it('is printed for people', async () => {
      const { stdout } = await runCli(['show', 'greet', '--run'], { cwd });
      expect(stdout).toMatch(/^prompt-1-[0-9a-f]{8} \(FINISHED\)\nid: {10}[0-9a-f]{32}\nprompt: {6}greet version 1\n/);
      expect(stdout).toMatch(
        /\nparams:\n {2}content_hash .*\n {2}git_sha +[0-9a-f]{40}\n.*\nartifacts:\n {2}prompts\/greet.prompt.yaml\n {2}prompts\/tone.md\n$/s,
      );
    });

    it.each([
      [['show', 'nothing', '--run'], 2, 'no lineage run of nothing'],
      [['show', '--run', '--git-sha', 'f'.repeat(40)], 2, 'no lineage run of commit fff'],
      [['show', 'two/1', '--run', '--git-sha', 'f'.repeat(7)], 2, 'not from fff'],
      [['show', 'two/9', '--run'], 2, 'no two/9'],
      [['show', '--run', '--git-sha', 'main'], 2, 'is not a commit'],
      [['show', 'two', '--git-sha', 'f'.repeat(7)], 2, 'with `--run`'],
      [['show'], 2, 'Which prompt?'],
      [['pull', 'two', 'greet', '--run'], 2, 'one reference'],
      [['pull', '--run', '--alias', 'code'], 2, '--alias'],
    ])('%j: exit %d', async (argv, code, message) => {
      expect(await runCli(argv, { cwd })).toMatchObject({ code, stderr: expect.stringContaining(message) });
    });

    it('of a version that others made is not there', async () => {
      const elsewhere = await folderWithRegistry({ greet: { versions: [{ projection: text('Hi'), outside: true }] } });
      expect(await runCli(['show', 'greet/1', '--run'], { cwd: elsewhere })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('no lineage run of greet/1'),
      });
      expect((await runCli(['show', '--run'], { cwd: folderWith({ '.git/HEAD': '' }) })).code).toBe(2);
    });
  });

  describe('promptops pull --run', () => {
    it('writes what was registered, byte for byte', async () => {
      expect((await json(['pull', 'greet', '--run', '-o', 'restored'], cwd)).prompts).toMatchObject([
        { name: 'greet', version: 1, file: 'restored/greet.prompt.yaml', done: 'written' },
        { name: 'greet', version: 1, file: 'restored/tone.md', done: 'written' },
      ]);
      expect(readFileSync(join(cwd, 'restored/greet.prompt.yaml'), 'utf8')).toBe(ODD);
      expect((await json(['pull', 'greet', '--run', '-o', 'restored'], cwd)).prompts).toMatchObject([
        { done: 'unchanged' },
        { done: 'unchanged' },
      ]);
    });

    it('keeps files that say something else, unless told', async () => {
      writeFileSync(join(cwd, 'prompts/greet.prompt.yaml'), 'name: greet\ntemplate: Mine.\n');
      expect(await json(['pull', 'greet', '--run'], cwd)).toMatchObject({ code: 1, prompts: [{ done: 'kept' }, { done: 'unchanged' }] });
      expect(await json(['pull', 'greet', '--run', '--force', '--dry-run'], cwd)).toMatchObject({
        code: 0,
        prompts: [{ done: 'replaced' }, {}],
      });
      expect(readFileSync(join(cwd, 'prompts/greet.prompt.yaml'), 'utf8')).toContain('Mine.');
      expect((await json(['pull', 'greet', '--run', '--force'], cwd)).code).toBe(0);
      expect(readFileSync(join(cwd, 'prompts/greet.prompt.yaml'), 'utf8')).toBe(ODD);
    });

    it('is the older one of an older commit', async () => {
      await json(['pull', 'two', '--run', '--git-sha', first, '-o', 'older'], cwd);
      expect(readFileSync(join(cwd, 'older/two.prompt.yaml'), 'utf8')).toBe(FILES['prompts/two.prompt.yaml']);
      expect(existsSync(join(cwd, 'older/tone.md'))).toBe(false);
    });
  });
});
