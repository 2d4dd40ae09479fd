import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith } from '../run-cli.ts';

const BIN = fileURLToPath(new URL('../../dist/bin.cjs', import.meta.url));
const ANSWER = { choices: [{ message: { role: 'assistant', content: 'Hello Ann!' }, finish_reason: 'stop' }], model: 'm' };
const FILES = {
  'prompts/greet.prompt.yaml': 'name: greet\ndescription: greets\nmodel: openai/m\ntemplate: Greet {{name}}.\n',
  'prompts/greet.eval.yaml': 'version: 1\ntests:\n  - {vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n',
  'loaded.cjs': "process.on('exit', () => require('node:fs').writeFileSync('loaded.json', JSON.stringify(process.moduleLoadList)));",
};

/** The bundle carries a part of axios only: scripts/bundle/lean-axios.ts. */
describe('the built command line on the network', () => {
  const tunnels: (string | undefined)[] = [];
  const asked: string[] = [];
  let server: Server;
  let uri = '';
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      for await (const chunk of request) asked.push(String(chunk));
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(ANSWER));
    });
    server.on('connect', ({ url }, socket) => {
      tunnels.push(url);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const evaluate = (cwd: string, env: Readonly<Record<string, string>>) =>
    new Promise<{ code: unknown; result: { verdict: string; prompts: object[] } }>((resolve) => {
      const around = { PATH: process.env['PATH'], OPENAI_API_KEY: 'k', ...env };
      execFile(process.execPath, ['-r', './loaded.cjs', BIN, 'eval', '--json'], { cwd, env: around }, (error, stdout) =>
        resolve({ code: error === null ? 0 : error.code, result: JSON.parse(stdout) }),
      );
    });

  it('asks a provider, and makes Node load no second HTTP client for it', async () => {
    const cwd = folderWith(FILES);
    expect(await evaluate(cwd, { OPENAI_BASE_URL: `${uri}/v1`, NO_PROXY: '*' })).toMatchObject({ code: 0 });
    expect(asked.map((body) => JSON.parse(body).messages)).toEqual([[{ role: 'user', content: 'Greet Ann.' }]]);
    const loaded: string[] = JSON.parse(readFileSync(join(cwd, 'loaded.json'), 'utf8'));
    expect(loaded).toContain('NativeModule http');
    expect(loaded.filter((module) => /undici|http2/.test(module))).toEqual([]);
  });

  it('asks a proxy for a tunnel to an https address', async () => {
    const { code } = await evaluate(folderWith(FILES), { OPENAI_BASE_URL: 'https://models.example/v1', HTTPS_PROXY: uri });
    expect(code).not.toBe(0);
    expect(new Set(tunnels)).toEqual(new Set(['models.example:443']));
  });
});
