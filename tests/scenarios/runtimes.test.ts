import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BIN, ROOT } from '../../bench/places.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';
import { runtimes } from '../runtimes.ts';

const library = join(ROOT, 'dist/index.mjs');
const node24 = join(ROOT, 'node_modules/.bin/node');
const { found, absent } = runtimes();

/** Loads, renders, loads again from memory, and falls back; then ends by itself. */
const APP = `
import { Promptops } from ${JSON.stringify(pathToFileURL(library).href)};
const promptops = new Promptops({ registryUri: process.env.REGISTRY, redisUrl: null, snapshotFolder: null, log: null });
const prompt = await promptops.load('greet@staging');
const again = await promptops.load('greet@staging');
const none = await promptops.load('nothing@staging', { fallback: 'Nothing for {{name}}' });
const down = new Promptops({ registryUri: 'http://127.0.0.1:9', redisUrl: null, snapshotFolder: null, log: null, timeoutMs: 300 });
const instead = await down.load('greet', { fallback: 'Instead for {{name}}' });
promptops.watch('greet@staging', () => {});
const texts = [prompt, again, none, instead].map((one) => [one.source, one.version, one.render({ name: 'Ann' }).text]);
console.log(JSON.stringify(texts));
`;

describeWith('dist', existsSync(library) ? undefined : 'dist/ is not built', () => {
  // The server keeps its registry in a file, whatever runs the tests.
  describeWith('sqlite', existsSync(node24) ? undefined : withoutSqlite(), () => {
    let server: ChildProcess | undefined;
    let registry = '';
    const cwd = folderWith({ 'prompts/greet.prompt.yaml': 'template: Hello {{name}}\n' });

    beforeAll(async () => {
      const run = (...args: string[]) => spawnSync(node24, [BIN, ...args], { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' });
      expect(run('register').status).toBe(0);
      const moved = run('alias', 'greet/1', 'staging');
      expect([moved.stderr, moved.status]).toEqual([expect.anything(), 0]);
      const started = spawn(node24, [BIN, 'serve', '--port', '0'], {
        cwd,
        env: { PATH: process.env.PATH },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      server = started;
      let said = '';
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (data) => {
          said += String(data);
        });
      while (registry === '') {
        if (started.exitCode !== null) throw new Error(said);
        await new Promise((resolve) => setTimeout(resolve, 20));
        registry = /https?:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
      }
      writeFileSync(join(cwd, 'app.mjs'), APP);
    }, 60_000);

    afterAll(async () => {
      if (server === undefined || server.exitCode !== null) return;
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
    });

    it.each(found)('$name loads, renders, caches, falls back and ends', ({ command, args }) => {
      const env = { PATH: process.env.PATH, REGISTRY: registry, DENO_DIR: join(cwd, 'deno') };
      const { stdout, stderr, status } = spawnSync(command, [...args, 'app.mjs'], { cwd, env, encoding: 'utf8', timeout: 40_000 });
      expect([stderr, status]).toEqual(['', 0]);
      expect(JSON.parse(stdout)).toEqual([
        ['registry', 1, 'Hello Ann'],
        ['memory', 1, 'Hello Ann'],
        ['fallback', null, 'Nothing for Ann'],
        ['fallback', null, 'Instead for Ann'],
      ]);
    });

    for (const { name, reason } of absent) describeWith('runtimes', `${name}: ${reason}`, () => {});
  });
});
