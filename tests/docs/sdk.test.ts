import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BIN, ROOT } from '../../bench/places.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';

const node24 = join(ROOT, 'node_modules/.bin/node');
const absent = existsSync(join(ROOT, 'dist/index.mjs')) ? undefined : 'dist/ is not built';
const page = readFileSync(join(ROOT, 'docs/sdk.md'), 'utf8');
const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(([, code = '', output = '']) => ({
  title: code.split('\n').find((line) => !/^(?:import|$)/.test(line)) ?? '',
  code,
  output,
}));

describe('docs/sdk.md', () => {
  it('shows for every example what it prints', () => {
    expect(examples.length).toBe([...page.matchAll(/^```ts$/gm)].length);
    expect(examples.length).toBeGreaterThan(7);
  });

  describeWith('dist', absent, () => {
    let cwd = '';

    beforeAll(() => {
      cwd = folderWith({
        'package.json': '{"type": "module"}',
        '.gitignore': 'node_modules\n.promptops\n',
        'configs/prod.yaml': 'model: {prompt_name: planner_v1, prompt_version: production}\n',
        'prompts/planner_v1.prompt.yaml': 'template: "Create a plan for: {{query}}"\n',
        'prompts/support.prompt.yaml':
          'version: "1.0.0"\nmodel: openai/gpt-4o-mini\nmodelParameters: {temperature: 0.2}\nmessages:\n  - {role: system, content: You answer for a tea shop.}\n  - {role: user, content: "{{question}}"}\n',
      });
      mkdirSync(join(cwd, 'node_modules'));
      symlinkSync(ROOT, join(cwd, 'node_modules/promptops'));
      const run = (...args: string[]) => spawnSync(node24, [BIN, ...args], { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' });
      const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd });
      for (const args of [
        ['init', '-q'],
        ['add', '-A'],
        ['commit', '-q', '-m', 'Prompts'],
      ])
        git(...args);
      const names = ['planner_v1', 'support'];
      const move = ['--from', 'staging', '--to', 'production', '--override', 'for this page'];
      const runs = [run('register'), ...names.map((name) => run('alias', `${name}/1`, 'staging')), run('promote', ...names, ...move)];
      expect(runs.map(({ stderr, status }) => (status === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0]);
    }, 60_000);

    it.each(examples)('$title', ({ code, output }) => {
      writeFileSync(join(cwd, 'example.ts'), code);
      const env = { PATH: process.env.PATH, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' };
      const { stdout, stderr, status } = spawnSync(node24, ['example.ts'], { cwd, env, encoding: 'utf8', timeout: 30_000 });
      expect([stderr, status]).toEqual([expect.not.stringContaining('Error'), 0]);
      expect(stdout).toBe(output);
    });
  });
});
