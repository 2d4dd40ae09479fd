import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from '@jest/globals';
import { aServer, listening } from './a-server.ts';

/** What a raw socket gets back until the server hangs up. */
async function talk(uri: string, text: string): Promise<string> {
  const { hostname, port } = new URL(uri);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

it('E14: a client that never ends its headers is hung up on, and nobody else notices', async () => {
  const { app } = await aServer({ slowestHeadersMs: 1500 });
  const uri = await listening(app);
  const slow = talk(uri, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  const others = await Promise.all(Array.from({ length: 20 }, async () => (await fetch(`${uri}/healthz`)).status));
  expect(new Set(others)).toEqual(new Set([200]));
  expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
});

it('E14: nor may a body take for ever', async () => {
  const { app } = await aServer({ slowestHeadersMs: 300, slowestRequestMs: 300 });
  const uri = await listening(app);
  const head = 'POST /api/prompts/load HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n';
  const slow = talk(uri, `${head}{"name":`);
  expect((await fetch(`${uri}/healthz`)).status).toBe(200);
  expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
});

it('a body that does not say how long it is is cut off where it becomes too long', async () => {
  const { app } = await aServer();
  const head = 'POST /api/prompts/load HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  expect(await talk(await listening(app), head + chunk.repeat(20))).toMatch(/^HTTP\/1\.1 413 /);
});

it('a client that hangs up before its answer is no longer in flight', async () => {
  let answer = () => {};
  let asked = () => {};
  const begun = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const { app, metrics } = await aServer({
    readiness: () => {
      asked();
      return new Promise((resolve) => {
        answer = () => resolve({ ready: true, why: 'ok' });
      });
    },
  });
  const uri = await listening(app);
  const leaving = new AbortController();
  const left = fetch(`${uri}/readyz`, { signal: leaving.signal }).catch(() => 'left');
  await begun;
  leaving.abort();
  expect(await left).toBe('left');
  answer();
  await app.close();
  expect(metrics.text()).toContain('promptops_requests_in_flight 0\n');
  expect(metrics.text()).toContain('promptops_requests_total{route="/readyz",method="GET",status="200"} 1\n');
});

it.each([
  ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'a path that cannot be decoded',
    'GET /api/prompts/%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
  [
    'two lengths',
    'POST /api/prompts/load HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
    /^HTTP\/1\.1 400 /,
  ],
])('what is %s gets a 400', async (_what, request, answer) => {
  const { app } = await aServer();
  expect(await talk(await listening(app), request)).toMatch(answer);
});
