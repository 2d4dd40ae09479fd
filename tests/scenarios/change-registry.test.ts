import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { folderWithRegistry, inRegistry, text } from './a-registry.ts';

const CHAT = {
  type: 'chat',
  messages: [
    { role: 'system', content: 'Be {{tone}}.' },
    { role: 'placeholder', content: '{{history}}' },
    { role: 'user', content: [{ type: 'text', text: '{{question}}' }] },
  ],
  model_config: { provider: 'openai', model_name: 'gpt-4o-mini', temperature: 0.2 },
  response_format: { type: 'object' },
  content: {
    variables: [{ name: 'tone', required: false, default: 'kind' }],
    responseFormat: { name: 'answer', strict: true },
    tools: [{ type: 'function', function: { name: 'look' } }],
  },
} as const;
const seeds = {
  greet: {
    versions: [{ projection: text('Hello {{name}}'), tags: { team: 'support' } }, { projection: text('Refund {{name}} now') }],
    aliases: { staging: 1 },
  },
  chat: {
    versions: [
      {
        projection: CHAT,
        tags: {
          promptops_version: '2.0.0',
          promptops_labels: '["2.0.0"]',
          promptops_variables: '[{"name":"tone","description":"how to sound"},{"name":"question"}]',
        },
      },
    ],
  },
  jinja: { versions: [{ projection: text('{% if a %}A{% endif %} { "x": {{ b }} }\r\n\ttail  '), outside: true }] },
};
const open = (files = {}) => folderWithRegistry(seeds, files);
const json = async (argv: readonly string[], cwd: string) => {
  const { code, stdout } = await runCli([...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
};

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops search', () => {
    it.each([
      [['refund', 'NAME'], ['greet']],
      [['--tag', 'team=support'], []],
      [['a'], ['chat', 'greet', 'jinja']],
      [['nothing-like-it'], []],
    ])('%j finds %j', async (argv, names) => {
      const { prompts } = await json(['search', ...argv], await open());
      expect(prompts.map(({ name }: { name: string }) => name)).toEqual(names);
    });

    it('wants to know what for', async () => {
      expect((await runCli(['search'], { cwd: await open() })).code).toBe(2);
    });
  });

  describe('promptops render of a registered version', () => {
    it.each([
      ['greet@staging', ['--var', 'name=Ada'], 'Hello Ada\n'],
      ['greet/2', ['--var', 'name=Ada'], 'Refund Ada now\n'],
      ['chat@2.0.0', ['--vars', '-', '--message', '1'], 'Be kind.\n'],
    ])('%s', async (reference, flags, words) => {
      const { stdout, stderr } = await runCli(['render', reference, ...flags], {
        cwd: await open(),
        stdin: '{"history": [], "question": "?"}',
      });
      expect([stdout, stderr]).toEqual([words, '']);
    });

    it('tells machines which version it was', async () => {
      expect(await json(['render', 'greet@staging', '--var', 'name=x'], await open())).toMatchObject({
        name: 'greet',
        file: null,
        version: 1,
        template: 'Hello x',
      });
    });
  });

  describe('promptops pull', () => {
    it('writes what register would find unchanged', async () => {
      const cwd = await open();
      expect((await json(['pull'], cwd)).prompts).toMatchObject([
        { name: 'chat', version: 1, file: 'prompts/chat.prompt.yaml', done: 'written' },
        { name: 'greet', version: 2, done: 'written' },
        { name: 'jinja', version: 1 },
      ]);
      expect(readFileSync(join(cwd, 'prompts/chat.prompt.yaml'), 'utf8')).toContain('how to sound');
      expect((await json(['pull', 'chat', 'greet'], cwd)).prompts).toMatchObject([{ done: 'unchanged' }, { done: 'unchanged' }]);
      expect(await json(['pull', 'greet@staging'], cwd)).toMatchObject({ code: 1, prompts: [{ version: 1, done: 'kept' }] });
      expect((await json(['pull', 'greet@staging', '--force'], cwd)).prompts).toMatchObject([{ version: 1, done: 'replaced' }]);
      expect((await json(['diff', 'greet@staging'], cwd)).same).toBe(true);
    });

    it('takes what an alias points at, and writes nothing when it is only asked', async () => {
      const cwd = await open();
      expect((await json(['pull', '--alias', 'staging', '-o', 'elsewhere', '--dry-run'], cwd)).prompts).toEqual([
        { name: 'greet', version: 1, file: 'elsewhere/greet.prompt.yaml', done: 'written', detail: null },
      ]);
      expect(existsSync(join(cwd, 'elsewhere'))).toBe(false);
      expect((await runCli(['pull', '-o', '../..'], { cwd })).code).toBe(3);
    });
  });

  describe('promptops tag', () => {
    it('sets, shows and removes', async () => {
      const cwd = await open();
      expect(await json(['tag', 'greet/1', 'reviewed=yes=no', '--remove', 'team'], cwd)).toMatchObject({
        name: 'greet',
        version: 1,
        tags: { reviewed: 'yes=no' },
      });
      expect((await runCli(['tag', 'greet@staging'], { cwd })).stdout).toBe('greet version 1\n  reviewed=yes=no\n');
      await json(['tag', 'greet', '--prompt', 'owner=ada'], cwd);
      expect(await json(['tag', 'greet', '--prompt'], cwd)).toMatchObject({ version: null, tags: { owner: 'ada' } });
    });

    it.each(['promptops_content_hash=x', 'mlflow.prompt.text=x', '_mlflow_prompt_type=chat'])('leaves %s alone', async (written) => {
      expect((await runCli(['tag', 'greet/1', written], { cwd: await open() })).code).toBe(1);
    });
  });

  describe('promptops alias', () => {
    it('sets and removes, on record', async () => {
      const cwd = await open();
      expect((await json(['alias', 'greet/2', 'canary'], cwd)).moves).toMatchObject([
        { prompt: 'greet', alias: 'canary', from: null, to: 2 },
      ]);
      expect((await runCli(['alias', 'greet/2', '@canary'], { cwd })).stdout).toContain('already');
      expect((await json(['alias', 'greet@canary', '--remove', '--reason', 'done'], cwd)).moves).toMatchObject([{ from: 2, to: null }]);
      expect((await json(['history', 'greet@canary'], cwd)).moves).toMatchObject([
        { from: 2, to: null, reason: 'done', state: 'done' },
        { from: null, to: 2 },
      ]);
      expect((await json(['list'], cwd)).prompts).toMatchObject([{}, { name: 'greet', aliases: { staging: 1 } }, {}]);
    });

    it.each([
      [['alias', 'greet/2', 'production'], 1, 'promptops promote'],
      [['alias', 'greet@production', '--remove'], 1, 'guarded'],
      [['alias', 'greet/2', 'latest'], 2, 'by itself'],
      [['alias', 'greet/2', 'code'], 2, 'by itself'],
      [['alias', 'greet/2'], 2, 'Which alias'],
      [['alias', 'greet/2', '--remove'], 2, 'Which alias'],
      [['alias', 'greet@nobody', '--remove'], 2, 'no alias'],
    ])('%j is refused', async (argv, exit, words) => {
      const { code, stderr } = await runCli(argv, { cwd: await open() });
      expect([code, stderr]).toEqual([exit, expect.stringContaining(words)]);
    });
  });

  describe('promptops delete', () => {
    it('leaves what an alias points at (D9)', async () => {
      const cwd = await open();
      for (const what of ['greet', 'greet/1']) {
        const { code, stderr } = await runCli(['delete', what, '--yes'], { cwd });
        expect([code, stderr]).toEqual([1, expect.stringContaining('@staging')]);
      }
      expect(await json(['delete', 'greet/2', '--yes'], cwd)).toMatchObject({ name: 'greet', version: 2 });
      expect(await json(['delete', 'chat', '--yes'], cwd)).toMatchObject({ name: 'chat', version: null });
      expect((await json(['list'], cwd)).prompts.map(({ name, version }: { name: string; version: number }) => [name, version])).toEqual([
        ['greet', 1],
        ['jinja', 1],
      ]);
    });

    it('asks first, and takes only the name for an answer', async () => {
      const cwd = await open();
      expect((await runCli(['delete', 'chat'], { cwd })).stderr).toContain('--yes');
      const terminal = (answer: string) => ({ cwd, stdinIsTerminal: true, ask: async () => answer });
      expect((await runCli(['delete', 'chat'], terminal('yes'))).stdout).toBe('Nothing was deleted.\n');
      expect((await runCli(['delete', 'chat'], terminal(' chat '))).stdout).toContain('Deleted chat');
    });

    it.each(['greet@staging', 'greet@latest', 'greet@2.0.0'])('takes no name that moves: %s', async (written) => {
      const cwd = await open();
      expect((await runCli(['delete', written, '--yes'], { cwd })).code).toBe(2);
      await inRegistry(cwd, async (registry) => expect(await registry.versions({ names: ['greet'] })).toHaveLength(2));
    });
  });
});
