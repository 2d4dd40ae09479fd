import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { wordsOf } from '../../scripts/gen/command-lines.ts';
import { filledReadme } from '../../scripts/gen/readme.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** This repository's prompts in another place, where commands may write. */
function copyOfPrompts(): string {
  const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n' });
  for (const path of ['prompts', 'promptops.config.yaml', 'docs/examples'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  return folder;
}

/** A `console` block, and whether what it prints stands below it. */
const blocks = [
  ...text.matchAll(/```console\n([\s\S]*?)```\n(?:\n<!-- output:[a-z-]+ -->\n```text\n([\s\S]*?)\n```\n<!-- output:end -->)?/g),
].map(([, commands = '', output]) => ({ commands: commands.trimEnd().split('\n'), output }));
const withOutput = blocks.flatMap(({ commands, output }) => (output === undefined ? [] : [{ command: commands.at(-1) ?? '', output }]));
const without = blocks.flatMap(({ commands, output }) => (output === undefined ? commands : commands.slice(0, -1)));
const ours = (command: string) => command.startsWith('$ npx promptops ');

describe('the README', () => {
  it('begins with the two commands of a fresh clone, each alone', () => {
    expect(blocks.slice(0, 2).map(({ commands }) => commands)).toEqual([['$ npm start'], ['$ npm test']]);
  });

  describeWith('sqlite', withoutSqlite(), () => {
    it('shows what its commands print, npm start among them', async () => {
      expect(await filledReadme(text, ROOT)).toBe(text);
    }, 120_000);

    it('npm start twice is as good as once, writes to no server and asks no model', () => {
      const checkout = copyOfPrompts();
      const nobody = 'http://127.0.0.1:9';
      const servers = { MLFLOW_TRACKING_URI: nobody, MLFLOW_REGISTRY_URI: nobody, OPENAI_BASE_URL: nobody, OPENAI_API_KEY: 'none' };
      const env = { PATH: process.env.PATH, ...servers };
      const runs = [1, 2].map(() =>
        spawnSync(process.execPath, [join(ROOT, 'scripts/start.mjs'), 'src/cli.ts', checkout], { cwd: ROOT, env, encoding: 'utf8' }),
      );
      expect(runs.map(({ status }) => status)).toEqual([0, 0]);
      expect(runs.map(({ stdout }) => /^\d registered, \d unchanged/m.exec(stdout)?.[0])).toEqual([
        '8 registered, 0 unchanged',
        '0 registered, 8 unchanged',
      ]);
      expect(runs.map(({ stdout }) => stdout.includes('answers: 11 fixture'))).toEqual([true, true]);
      expect(runs.map(({ stdout }) => /^planner_v1@staging .*$/m.exec(stdout)?.[0])).toEqual([
        'planner_v1@staging  new -> version 1  gate passed',
        'planner_v1@staging  stays at version 1  gate passed',
      ]);
    }, 120_000);

    it('names tests that are there', () => {
      const named = [...text.matchAll(/^PASS (\S+)$/gm)].map(([, file = '']) => file);
      expect(named.length).toBeGreaterThan(0);
      for (const file of named) expect(existsSync(join(ROOT, file))).toBe(true);
    });
  });

  const runs = without.filter((command) => ours(command) && !command.includes(' | '));

  it.each(runs)('shows a command that works: %s', async (command) => {
    const argv = wordsOf(command).slice(3);
    const answered = { stdinIsTerminal: true, ask: async () => '' };
    expect(await runCli(argv, { cwd: copyOfPrompts(), ...answered })).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows how to check a hash', async () => {
    const command = without.find((line) => line.endsWith(' | sha256sum')) ?? '';
    const argv = wordsOf(command.replace(' | sha256sum', '')).slice(3);
    const cwd = copyOfPrompts();
    const { stdout } = await runCli(argv, { cwd });
    const sum = createHash('sha256').update(stdout).digest('hex');
    const { stdout: hashes } = await runCli(['hash', '--json'], { cwd });
    expect(JSON.parse(hashes).prompts).toContainEqual(expect.objectContaining({ file: argv.at(-1), hash: sum }));
  });

  it('leaves no command untried', () => {
    const tried = [...runs, ...withOutput.map(({ command }) => command)];
    const others = blocks
      .flatMap(({ commands }) => commands)
      .filter((command) => !tried.includes(command) && !command.endsWith('| sha256sum'));
    expect(others).toEqual(['$ npm test']);
  });

  const yaml = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);

  it('shows a prompt file that lint has nothing to say about', async () => {
    const [prompt = ''] = yaml;
    const { code, stdout } = await runCli(['lint'], { cwd: folderWith({ 'prompts/planner_v1.prompt.yaml': prompt }) });
    expect(stdout).toBe('No findings, 1 file\n');
    expect(code).toBe(0);
  });

  it('shows no other YAML than is valid', () => {
    for (const block of yaml) expect(load(block)).toEqual(expect.any(Object));
  });

  it('lists the commands that are there, and no other', () => {
    const table = text.slice(text.indexOf('| command | does |')).split('\n\n')[0] ?? '';
    const listed = table
      .split('\n')
      .slice(2)
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
    expect(listed.sort()).toEqual(COMMANDS.map(({ name }) => name as string).sort());
  });
});
