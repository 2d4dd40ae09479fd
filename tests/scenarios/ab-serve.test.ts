import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { folderWithRegistry, text } from './a-registry.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const CONFIG = `ab:
  tone:
    prompt: greet
    variants:
      - {name: A, alias: production, weight: 1}
      - {name: B, alias: staging, weight: 1}
`;
const servers: ChildProcess[] = [];
afterAll(() => {
  for (const server of servers) server.kill('SIGKILL');
});

const aFolder = () =>
  folderWithRegistry(
    { greet: { versions: [{ projection: text('Hello') }, { projection: text('Hi') }], aliases: { production: 1, staging: 2 } } },
    { 'promptops.config.yaml': CONFIG },
  );

async function serving(cwd: string) {
  const server = spawn(process.execPath, [CLI, 'serve', '--port', '0'], {
    cwd,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  servers.push(server);
  const ended = once(server, 'exit');
  let log = '';
  server.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const uri = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const found = / at (http:\/\/\S+:\d+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(log)));
  });
  const variantsOf = async (from: number, to: number): Promise<readonly string[]> => {
    const answers = Array.from({ length: to - from }, async (_, n) => {
      const answer = await fetch(`${uri}/api/prompts/greet?alias=@production&unit=user-${from + n}`);
      return ((await answer.json()) as { test: { variant: string } }).test.variant;
    });
    return Promise.all(answers);
  };
  return { uri, server, ended, variantsOf, log: () => log };
}

const status = async (cwd: string) => JSON.parse((await runCli(['ab', 'status', 'tone', '--json'], { cwd })).stdout).tests[0];

describeWith('sqlite', withoutSqlite(), () => {
  describe('a server that runs a test', () => {
    it('killed at once, has logged everybody it answered; after that they get what they had', async () => {
      const cwd = await aFolder();
      const first = await serving(cwd);
      const before = await first.variantsOf(0, 150);
      first.server.kill('SIGKILL');
      await first.ended;
      expect(await status(cwd)).toMatchObject({ units: 150, log: { lost: 0, unreadable: 0, openWriters: 1 } });
      const [second, third] = await Promise.all([serving(cwd), serving(cwd)]);
      expect(await second.variantsOf(0, 150)).toEqual(before);
      await Promise.all([second.variantsOf(150, 250), third.variantsOf(200, 300)]);
      for (const { server } of [second, third]) server.kill('SIGTERM');
      expect(await Promise.all([second.ended, third.ended])).toEqual([
        [0, null],
        [0, null],
      ]);
      expect(await status(cwd)).toMatchObject({
        units: 300,
        log: { writers: 3, openWriters: 1, lost: 0, unreadable: 0, mixed: 0, misassigned: 0 },
      });
    });

    it('takes outcomes, counts exposures, and gives one variant to all after the end', async () => {
      const cwd = await aFolder();
      const first = await serving(cwd);
      const [variant = ''] = await first.variantsOf(0, 1);
      const body = JSON.stringify({ unit: 'user-0', values: { success: 1 } });
      const answer = await fetch(`${first.uri}/api/ab/tone/outcomes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(200);
      expect(await (await fetch(`${first.uri}/metrics`)).text()).toContain(
        `promptops_ab_exposures_total{test="tone",variant="${variant}"} 1`,
      );
      expect((await status(cwd)).arms).toContainEqual(expect.objectContaining({ name: variant, units: 1, measured: 1, value: 1 }));
      first.server.kill('SIGTERM');
      await first.ended;
      expect((await runCli(['ab', 'stop', 'tone', '--variant', 'B', '--reason', 'shown'], { cwd })).code).toBe(0);
      const second = await serving(cwd);
      expect(new Set(await second.variantsOf(0, 20))).toEqual(new Set(['B']));
      second.server.kill('SIGTERM');
      await second.ended;
    });

    it('that cannot write its log serves all the same, and says so', async () => {
      const cwd = await aFolder();
      mkdirSync(join(cwd, '.promptops'), { recursive: true });
      writeFileSync(join(cwd, '.promptops/ab'), 'not a folder');
      const { variantsOf, uri, server, ended, log } = await serving(cwd);
      expect((await variantsOf(0, 20)).length).toBe(20);
      expect(await (await fetch(`${uri}/metrics`)).text()).toMatch(/promptops_ab_log_failures_total\{place="[^"]+"\} [1-9]/);
      server.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      expect(log()).toContain('"event":"exposures-not-written"');
    });
  });
});
