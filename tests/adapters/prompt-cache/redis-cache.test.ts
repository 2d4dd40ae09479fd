import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { redisCache } from '../../../src/adapters/prompt-cache/redis-cache.ts';
import { type RedisConnection, redisConnection } from '../../../src/adapters/prompt-cache/redis-connection.ts';
import { aCopy, promptCacheContract } from '../../contracts/prompt-cache.ts';
import { describeWith } from '../../require.ts';
import { aLoader } from '../../usecases/load/a-loader.ts';
import { ownRedis, REDIS_URL, withoutRedis } from './a-redis.ts';

const PREFIX = `promptops-test-${process.pid}`;
const KEY = { name: 'greet', target: '/1' };
const opened: RedisConnection[] = [];
let spaces = 0;

function connect(url: string, now: () => number = Date.now) {
  const said: string[] = [];
  const connection = redisConnection({ url, now, log: (message) => said.push(message) });
  opened.push(connection);
  return { connection, said };
}

afterAll(async () => {
  const { connection } = connect(REDIS_URL);
  await connection.attempt(async (client) => {
    const keys = await client.keys(`${PREFIX}:*`);
    if (keys.length > 0) await client.del(...keys);
  });
  await Promise.all(opened.map((one) => one.close()));
});

describeWith('redis', await withoutRedis(), () => {
  promptCacheContract('redis', async () => {
    spaces += 1;
    const space = `space ${spaces}`;
    const { connection } = connect(REDIS_URL);
    return {
      cache: redisCache({ connection, space, prefix: PREFIX }),
      other: redisCache({ connection, space: `${space} other`, prefix: PREFIX }),
      spoil: async (name, target, text) => {
        await connection.attempt((client) => client.hset(`${PREFIX}:${space}:${name}`, target, text));
      },
    };
  });

  it('a key of another kind is no copy and no disaster', async () => {
    const { connection, said } = connect(REDIS_URL);
    const cache = redisCache({ connection, space: 'kind', prefix: PREFIX });
    await connection.attempt((client) => client.set(`${PREFIX}:kind:greet`, 'a text'));
    await expect(cache.get(KEY)).resolves.toBeUndefined();
    await cache.set(KEY, aCopy('greet', 'Hi'));
    expect(said).toEqual(['Redis does not answer (WRONGTYPE); prompts are served without it.']);
  });
});

const absent = spawnSync('redis-server', ['--version']).error ? 'no redis-server to start and kill' : await withoutRedis();

describeWith('redis-server', absent, () => {
  it('dies: prompts are served without it, one line a minute; comes back: it is used again', async () => {
    const redis = await ownRedis();
    let now = 0;
    const { connection, said } = connect(redis.url, () => now);
    const shared = redisCache({ connection, space: 'dies' });
    const { loader, clock } = await aLoader({ ports: { shared } });
    try {
      await loader.load('greet@production');
      await expect(shared.get({ name: 'greet', target: '@production' })).resolves.toMatchObject({ version: { version: 1 } });
      await redis.stop();
      for (let n = 0; n < 50; n++) {
        now += 1000;
        clock.pass(3600);
        await expect(loader.load('greet@production')).resolves.toMatchObject({ version: 1, source: 'registry' });
      }
      expect(said).toHaveLength(1);
      now += 60_000;
      await shared.get(KEY);
      expect(said).toHaveLength(2);
      await redis.start();
      now += 5000;
      await shared.set(KEY, aCopy('greet', 'Back'));
      await expect(shared.get(KEY)).resolves.toEqual(aCopy('greet', 'Back'));
    } finally {
      await connection.close();
      await redis.stop();
    }
  });
});

describe('a Redis that is not there', () => {
  it('is asked once, then left alone; its address is not told', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    let now = 0;
    const { connection, said } = connect(`redis://user:secret@127.0.0.1:${port}`, () => now);
    const cache = redisCache({ connection, space: 'x' });
    for (let n = 0; n < 10; n++) await expect(cache.get(KEY)).resolves.toBeUndefined();
    expect(asked).toBe(1);
    now = 5000;
    await cache.get(KEY);
    expect(asked).toBe(2);
    expect(said.join()).not.toMatch(/secret|127/);
    server.close();
  });

  it('that accepts and says nothing is not waited for', async () => {
    const sockets: { destroy(): void }[] = [];
    const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const { connection, said } = connect(`redis://127.0.0.1:${port}`);
    await expect(redisCache({ connection, space: 'x' }).get(KEY)).resolves.toBeUndefined();
    expect(said).toHaveLength(1);
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});
