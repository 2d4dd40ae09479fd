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
