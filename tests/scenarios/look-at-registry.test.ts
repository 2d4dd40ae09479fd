import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { folderWithRegistry, inRegistry, text } from './a-registry.ts';

const GREET = 'name: greet\ntemplate: "Hello {{name}}"\n';
const seeds = {
  greet: {
    versions: [
      {
        projection: text('Hi {{name}}'),
        tags: { promptops_version: '1.0.0', promptops_labels: '["1.0.0"]', promptops_git_sha: 'a'.repeat(40) },
        message: 'First words',
      },
      { projection: text('Hello {{name}}') },
    ],
    aliases: { production: 1, code: 2 },
  },
  python: { versions: [{ projection: text('Made elsewhere'), outside: true }] },
  gone: { versions: [{ projection: text('No file') }] },
};
const open = () => folderWithRegistry(seeds, { 'prompts/greet.prompt.yaml': GREET });
const json = async (argv: readonly string[], cwd: string) => {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
};

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops list', () => {
    it('holds the registry against files and journal', async () => {
      const { prompts } = await json(['list'], await open());
      expect(prompts).toMatchObject([
        { name: 'gone', version: 1, state: 'orphan', file: null },
        { name: 'greet', version: 2, state: 'drifted', file: 'prompts/greet.prompt.yaml', aliases: { production: 1, code: 2 } },
        { name: 'python', version: 1, state: 'drifted' },
      ]);
    });

    it('says what is deployed', async () => {
      const cwd = await open();
      expect((await json(['list', '--alias', '@production'], cwd)).prompts).toMatchObject([
        { name: 'greet', version: 1, label: '1.0.0', gitSha: 'a'.repeat(40) },
      ]);
      const { stdout } = await runCli(['list', '--alias', 'production'], { cwd });
      expect(stdout).toMatch(/^prompt {2}version {2}label[^\n]*\ngreet {3}1 {8}1\.0\.0 .*\n\n1 prompt in /);
    });

    it('of an empty registry is empty', async () => {
      expect((await json(['list'], folderWith({ '.git/HEAD': '' }))).prompts).toEqual([]);
    });
  });

  describe('promptops show', () => {
    it.each([
      ['greet@production', 1],
      ['greet@1.0.0', 1],
      ['greet/2', 2],
      ['greet', 2],
      ['prompts:/greet@code', 2],
    ])('%s is version %i', async (reference, version) => {
      const { versions, content } = await json(['show', reference], await open());
      expect(versions).toMatchObject([{ version, outside: false }]);
      expect(content).toEqual(text(version === 1 ? 'Hi {{name}}' : 'Hello {{name}}'));
    });

    it('prints what is known, or the text alone', async () => {
      const cwd = await open();
      const { stdout } = await runCli(['show', 'greet@production'], { cwd });
      expect(stdout).toMatch(
        /^greet version 1\naliases: {5}production\nlabel: {7}1\.0\.0\n[\s\S]*message: {5}First words\n[\s\S]*\n\nHi \{\{name\}\}\n$/,
      );
      expect((await runCli(['show', 'python', '--text'], { cwd })).stdout).toBe('Made elsewhere\n');
      expect((await runCli(['show', 'python'], { cwd })).stdout).toContain('outside promptops');
    });

    it.each([
      ['greet@prodution', 2, 'Did you mean `production`'],
      ['grete', 2, 'Did you mean `greet`'],
      ['greet/9', 2, 'greet/9'],
      ['greet@', 2, 'no reference'],
    ])('%s is not there', async (reference, exit, words) => {
      const { code, stderr } = await runCli(['show', reference], { cwd: await open() });
      expect([code, stderr]).toEqual([exit, expect.stringContaining(words)]);
    });
  });

  describe('promptops history', () => {
    it('shows versions and moves, those by others marked', async () => {
      const cwd = await open();
      const { versions, moves } = await json(['history', 'greet'], cwd);
      expect(versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
      expect(moves).toMatchObject([
        { alias: 'code', from: null, to: 2, outside: true, at: null },
        { alias: 'production', from: null, to: 1, outside: true },
      ]);
      expect((await runCli(['history', 'python'], { cwd })).stdout).toContain('outside promptops');
    });
  });

  describe('promptops diff', () => {
    it.each([
      ['alias and alias', ['greet@production', '@code'], '[-Hi-]{+Hello+} {{name}}'],
      ['version and file', ['greet@production', 'prompts/greet.prompt.yaml'], '[-Hi-]{+Hello+} {{name}}'],
      ['version and its file', ['greet/1'], '[-Hi-]{+Hello+} {{name}}'],
      ['file and alias', ['prompts/greet.prompt.yaml', '@production'], '[-Hello-]{+Hi+} {{name}}'],
      ['file and newest', ['prompts/greet.prompt.yaml'], 'the same content'],
    ])('compares %s', async (_, argv, words) => {
      const { code, stdout } = await runCli(['diff', ...argv], { cwd: await open() });
      expect([code, stdout]).toEqual([0, expect.stringContaining(words)]);
    });

    it('tells what a change means for callers, and can fail on it', async () => {
      const cwd = await open();
      await inRegistry(cwd, (registry) =>
        registry.createVersion({
          name: 'greet',
          description: '',
          tags: { 'mlflow.prompt.is_prompt': 'true', 'mlflow.prompt.text': 'Hi {{name}}, {{age}}', _mlflow_prompt_type: 'text' },
        }),
      );
      const found = await json(['diff', 'greet/1', 'greet/3', '--check'], cwd);
      expect(found).toMatchObject({ code: 1, ok: false, same: false, verdict: 'breaking', before: { version: 1 }, after: { version: 3 } });
      expect((await json(['diff', 'greet/1', 'greet/1', '--check'], cwd)).code).toBe(0);
    });
  });
});
