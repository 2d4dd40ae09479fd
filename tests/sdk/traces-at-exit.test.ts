import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ROOT } from '../../bench/places.ts';
import { describeWith } from '../require.ts';
import { runtimes } from '../runtimes.ts';
import { scratchFolder } from '../scratch.ts';

const built = join(ROOT, 'dist/index.mjs');
const absent = existsSync(built) ? undefined : 'dist/ is not built';

/** A script that logs, says nothing of closing, and comes to its end. */
const script = (to: string, more = ''): string => `
import { PromptTracer } from ${JSON.stringify(pathToFileURL(built).href)};
const tracer = new PromptTracer({ to: '${to}', log: console.log });
tracer.logStep({ name: 'last words', durationMs: 1 });
${more}
`;

describeWith('dist', absent, () => {
  let server: Server;
  let address = '';
  let bodies: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        bodies.push(body);
        response.writeHead(202, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    bodies = [];
  });

  async function run(code: string, { command, args }: { command: string; args: readonly string[] }, env: Record<string, string>) {
    const cwd = scratchFolder({ '.git/HEAD': 'ref: refs/heads/main\n' });
    writeFileSync(join(cwd, 'script.mjs'), code);
    const child = spawn(command, [...args, 'script.mjs'], { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    const [code_] = await once(child, 'close');
    return { code: code_ as number | null, output };
  }
  const here = { command: process.execPath, args: [] };
  const langsmith = () => ({ LANGSMITH_ENDPOINT: address, LANGSMITH_API_KEY: 'x' });

  it('what waits is sent when a process comes to its end, and nothing keeps it alive after that', async () => {
    const { code, output } = await run(script('langsmith'), here, langsmith());
    expect([code, output]).toEqual([0, '']);
    expect(bodies.filter((body) => body.includes('last words'))).toHaveLength(1);
  });

  it('a place that is not there holds nobody up, and what is lost is said', async () => {
    const { code, output } = await run(script('mlflow'), here, { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' });
    expect(code).toBe(0);
    expect(output).toMatch(/^promptops: 1 trace is lost, because mlflow did not take them: .+\n$/);
  });

  it('a package that the application lacks is named', async () => {
    const alone = scratchFolder();
    const { cpSync } = await import('node:fs');
    cpSync(join(ROOT, 'dist'), join(alone, 'dist'), { recursive: true });
    const code = script('langsmith').replace(pathToFileURL(built).href, pathToFileURL(join(alone, 'dist/index.mjs')).href);
    const { output } = await run(code, here, langsmith());
    expect(output).toBe('promptops: 1 trace is lost, because langsmith did not take them: The package langsmith is not installed.\n');
  });

  const { found, absent: missing } = runtimes();
  for (const runtime of found)
    it(`the same with ${runtime.name}`, async () => {
      const { code, output } = await run(script('mlflow', 'await tracer.close();'), runtime, { MLFLOW_TRACKING_URI: address });
      expect(code).toBe(0);
      expect(output).toContain('1 trace is lost');
      expect(bodies.length).toBeGreaterThan(0);
    });
  for (const { name, reason } of missing) describeWith('runtimes', `${name}: ${reason}`, () => {});
});
