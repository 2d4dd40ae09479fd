import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BIN, ROOT } from '../../bench/places.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';

const node24 = join(ROOT, 'node_modules/.bin/node');
const absent = existsSync(join(ROOT, 'dist/index.mjs')) ? undefined : 'dist/ is not built';
const textOf = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');
const ofTests = textOf('ab-tests.md');

function examplesOf(page: string) {
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(([, code = '', output = '']) => ({
    title: code.split('\n').find((line) => !/^(?:import|$)/.test(line)) ?? '',
    code,
    output,
  }));
}

describe('docs/sdk.md and docs/ab-tests.md', () => {
  it.each([
    ['sdk.md', 8],
    ['ab-tests.md', 1],
  ])('%s shows for every example what it prints', (name, fewest) => {
    const page = textOf(name);
    expect(examplesOf(page).length).toBe([...page.matchAll(/^```ts$/gm)].length);
    expect(examplesOf(page).length).toBeGreaterThanOrEqual(fewest);
  });

  describeWith('dist', absent, () => {
    let cwd = '';

    beforeAll(() => {
      cwd = folderWith({
        'package.json': '{"type": "module"}',
        '.gitignore': 'node_modules\n.promptops\n',
        'promptops.config.yaml': /^```yaml\n(ab:\n[\s\S]*?)^```$/m.exec(ofTests)?.[1] ?? '',
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

    it.each([...examplesOf(textOf('sdk.md')), ...examplesOf(ofTests)])('$title', ({ code, output }) => {
      writeFileSync(join(cwd, 'example.ts'), code);
      const env = { PATH: process.env.PATH, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' };
      const { stdout, stderr, status } = spawnSync(node24, ['example.ts'], { cwd, env, encoding: 'utf8', timeout: 30_000 });
      expect([stderr, status]).toEqual([expect.not.stringContaining('Error'), 0]);
      expect(stdout).toBe(output);
    });

    it('docs/ab-tests.md shows what its example comes to', () => {
      const run = spawnSync(node24, [BIN, 'ab', 'status', 'planner-tone'], { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' });
      const [, shown] = /^```sh\npromptops ab status planner-tone\n```\n\n```text\n([\s\S]*?)^```$/m.exec(ofTests) ?? [];
      expect([run.stderr, run.stdout.replace(/, seen from .*/, '')]).toEqual(['', shown]);
    });
  });
});
