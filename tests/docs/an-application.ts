import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BIN, ROOT } from '../../bench/places.ts';
import { folderWith } from '../run-cli.ts';

const node24 = join(ROOT, 'node_modules/.bin/node');

/** For `describeWith('dist', distAbsent, …)`. */
export const distAbsent = existsSync(join(ROOT, 'dist/index.mjs')) ? undefined : 'dist/ is not built';

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface Application {
  readonly folder: string;
  readonly promptops: (...args: readonly string[]) => Ran;
  /** Runs a file of it, as its users would. */
  readonly node: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;
}

/** A folder that has promptops installed, and two prompts of it registered as `production`. */
export function anApplication(files: Readonly<Record<string, string>> = {}, packages: Readonly<Record<string, string>> = {}): Application {
  const folder = folderWith({
    'package.json': '{"type": "module"}',
    '.gitignore': 'node_modules\n.promptops\n',
    'configs/prod.yaml': 'model: {prompt_name: planner_v1, prompt_version: production}\n',
    'prompts/planner_v1.prompt.yaml':
      'model: openai/gpt-4o-mini\nmodelParameters: {temperature: 0.2}\ntemplate: "Create a plan for: {{query}}"\n',
    'prompts/support.prompt.yaml':
      'version: "1.0.0"\nmodel: openai/gpt-4o-mini\nmodelParameters: {temperature: 0.2}\nmessages:\n  - {role: system, content: You answer for a tea shop.}\n  - {role: user, content: "{{question}}"}\n',
    ...files,
  });
  for (const [name, path] of Object.entries({ promptops: ROOT, ...packages })) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(path, place);
  }
  const env = { PATH: process.env.PATH, HOME: folder };
  const promptops = (...args: readonly string[]) => spawnSync(node24, [BIN, ...args], { cwd: folder, env, encoding: 'utf8' });
  const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'Prompts'],
  ])
    git(...args);
  const names = ['planner_v1', 'support'];
  const move = ['--from', 'staging', '--to', 'production', '--override', 'for this page'];
  const runs = [
    promptops('register'),
    ...names.map((name) => promptops('alias', `${name}/1`, 'staging')),
    promptops('promote', ...names, ...move),
  ];
  const failed = runs.find(({ status }) => status !== 0);
  if (failed) throw new Error(failed.stderr);
  return {
    folder,
    promptops,
    node: (args, more = {}) => ran(node24, args, folder, { ...env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...more }),
  };
}

/** The tests that a page defines. */
export function abTestsIn(page: string): Readonly<Record<string, string>> {
  const [, config] = /^```yaml\n(ab:\n[\s\S]*?)^```$/m.exec(page) ?? [];
  return config === undefined ? {} : { 'promptops.config.yaml': config };
}

/** Without standing in the way of servers in this process. */
export function ran(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ stdout, stderr, status }));
  });
}

/** `promptops serve` over the registry of an application; `stop` ends it. */
export async function served(folder: string): Promise<{ readonly uri: string; readonly stop: () => Promise<void> }> {
  const server = spawn(node24, [BIN, 'serve', '--port', '0'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const uri = await new Promise<string>((resolve, reject) => {
    let [text, errors] = ['', ''];
    server.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    server.stdout.on('data', (chunk) => {
      text += String(chunk);
      const found = / at (http:\/\/\S+:\d+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  return {
    uri,
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
    },
  };
}
