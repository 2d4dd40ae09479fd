import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { httpLoad } from '../../bench/http-load.ts';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { ownRedis, withoutRedis } from '../adapters/prompt-cache/a-redis.ts';
import { type FaultProxy, faultProxy } from '../fault-proxy.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { type Started, started } from '../serve-process.ts';
import { aServer, listening } from '../server/a-server.ts';
import { addVersion } from '../usecases/a-desk.ts';
import { aLoader } from '../usecases/load/a-loader.ts';

const LONG = 120_000;

const absent = mlflowAbsent ?? (await withoutRedis());

describeWith('mlflow', absent, () => {
  let registry: Registry;
  let proxy: FaultProxy;
  let names = 0;
  const opened: Registry[] = [];

  beforeAll(async () => {
    const uri = await mlflowServer('sqlite');
    registry = openMlflow({ registryUri: uri, trackingUri: uri, env: {} }).registry;
    proxy = await faultProxy(uri);
  }, SERVER_TIMEOUT_MS);

  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await proxy?.close();
    await registry?.close();
  });

  function throughProxy(waitMs?: number): Registry {
    const { registry: one } = openMlflow({ registryUri: proxy.uri, trackingUri: proxy.uri, env: {}, waitMs });
    opened.push(one);
    return one;
  }

  /** A prompt with two versions, `production` on the first. */
  async function aPrompt(): Promise<string> {
    names += 1;
    const name = `served-${process.pid}-${Date.now().toString(36)}-${names}`;
    for (const text of ['One for {{name}}', 'Two for {{name}}']) await addVersion(registry, name, text);
    await registry.setAlias(name, 'production', 1);
    proxy.failOn(() => undefined);
    return name;
  }

  /** A replica that reaches MLflow through the proxy. */
  async function aReplica(env: Readonly<Record<string, string>> = {}): Promise<Started> {
    const folder = scratchFolder({ '.git/HEAD': '' });
    return started(folder, ['--local-writes'], { MLFLOW_TRACKING_URI: proxy.uri, XDG_CACHE_HOME: folder, ...env });
  }

  const pathOf = (name: string) => `/api/prompts/${name}?alias=production`;
  const post = async ({ uri }: Started, path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${uri}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  const stopped = async ({ server, ended }: Started) => {
    server.kill('SIGTERM');
    return ended;
  };

  describe('E7', () => {
    it.each([
      ['a minute, when copies are renewed behind the answers', 60],
      ['an hour, when the registry is asked first', 3600],
    ])(
      'a thousand requests after %s, are one request to the registry',
      async (_, seconds) => {
        const name = await aPrompt();
        const through = throughProxy();
        const { loader, clock } = await aLoader({ ports: { registry: async () => through } });
        const { app } = await aServer({ loader });
        const uri = await listening(app);
        const url = `${uri}${pathOf(name)}`;
        const requests = () => proxy.seen.filter(({ url }) => url.includes(name)).length;
        await fetch(url);
        expect(requests()).toBe(1);
        clock.pass(seconds);
        const answers = await Promise.all(
          Array.from({ length: 1000 }, async () => {
            const answer = await fetch(url);
            return `${answer.status} ${((await answer.json()) as { version: number }).version}`;
          }),
        );
        expect(new Set(answers)).toEqual(new Set(['200 1']));
        expect(requests()).toBe(2);
      },
      LONG,
    );
  });

  it(
    'E3: down for nine hours, what was seen once is served and says that it may be old; then it is renewed',
    async () => {
      const name = await aPrompt();
      // What is down is tried for a moment only, or nine hours would take minutes.
      const [patient, impatient] = [throughProxy(), throughProxy(100)];
      let down = false;
      const { loader, clock } = await aLoader({ ports: { registry: async () => (down ? impatient : patient) } });
      const { app } = await aServer({ loader });
      const ask = async () => {
        const { statusCode, headers, json } = await app.inject(pathOf(name));
        return [statusCode, json<{ version: number }>().version, headers['promptops-stale'], Number(headers['age'])];
      };
      await expect(ask()).resolves.toEqual([200, 1, 'false', 0]);
      down = true;
      proxy.failOn(() => 'reset-before');
      for (let hour = 1; hour <= 9; hour += 1) {
        clock.pass(3600);
        await expect(ask()).resolves.toEqual([200, 1, 'true', 3600 * hour]);
      }
      down = false;
      proxy.failOn(() => undefined);
      await registry.setAlias(name, 'production', 2);
      clock.pass(60);
      await expect(ask()).resolves.toEqual([200, 2, 'false', 0]);
    },
    LONG,
  );

  it.each(['disk', 'Redis'])(
    'E1: MLflow is down at the start, and copies lie in %s: it is ready, and serves them, marked',
    async (where) => {
      const name = await aPrompt();
      const redis = await ownRedis();
      const env: Record<string, string> = where === 'disk' ? { XDG_CACHE_HOME: scratchFolder() } : { REDIS_URL: redis.url };
      const before = await aReplica(env);
      expect((await fetch(before.uri + pathOf(name))).status).toBe(200);
      expect(await stopped(before)).toBe(0);
      proxy.failOn(() => 'reset-before');
      const after = await aReplica(env);
      const ready = await fetch(`${after.uri}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'degraded' }]);
      const answer = await fetch(after.uri + pathOf(name));
      expect([answer.status, await answer.json()]).toMatchObject([200, { version: 1, template: 'One for {{name}}' }]);
      // What Redis holds is recent: it is as good as the registry's answer.
      const [source, stale] = where === 'disk' ? ['snapshot', 'true'] : ['redis', 'false'];
      expect([answer.headers.get('promptops-source'), answer.headers.get('promptops-stale')]).toEqual([source, stale]);
      expect((await fetch(`${after.uri}${pathOf('never-seen')}`)).status).toBe(503);
      expect(await stopped(after)).toBe(0);
      await redis.stop();
    },
    LONG,
  );

  it.each<[string, number, (redis: Awaited<ReturnType<typeof ownRedis>>) => Promise<unknown>]>([
    ['is killed and comes back', 1, (redis) => redis.stop()],
    ['hangs', 1, async (redis) => redis.hang()],
    ['is full', 1, (redis) => commanding(redis.url, (client) => client.config('SET', 'maxmemory', '1'))],
    ['holds rubbish', 0, (redis) => commanding(redis.url, spoilAll)],
  ])(
    'E5: Redis %s under load: no answer is wrong or missing, and the log says so %i times',
    async (_, lines, harm) => {
      const redis = await ownRedis();
      const all = [await aPrompt(), await aPrompt(), await aPrompt()];
      const served = await aReplica({ REDIS_URL: redis.url });
      const wrong: unknown[] = [];
      const { count, some } = counted();
      let on = true;
      const ask = async () => {
        while (on) {
          const name = all[count() % all.length] ?? '';
          const answer = await fetch(served.uri + pathOf(name));
          const { template } = (await answer.json()) as { template: string };
          if (answer.status !== 200 || template !== 'One for {{name}}') wrong.push([answer.status, template]);
        }
      };
      // Reloading is what asks Redis: it forgets the copy, and is told the new one.
      const reload = async () => {
        while (on)
          for (const name of all) wrong.push(...[await post(served, '/api/prompts/reload', { name })].filter((one) => one !== 200));
      };
      const work = [ask(), ask(), ask(), ask(), reload()];
      await some(50);
      await harm(redis);
      await some(100);
      if (lines > 0) {
        redis.goOn();
        await redis.stop();
        await redis.start();
      }
      await some(50);
      on = false;
      await Promise.all(work);
      expect(wrong).toEqual([]);
      expect(served.logged().filter(({ event }) => event === 'shared-cache')).toHaveLength(lines);
      expect(await stopped(served)).toBe(0);
      await redis.stop();
    },
    LONG,
  );

  it(
    'one of two replicas is killed under load: the other answers everything, and a new one hears of moves at once',
    async () => {
      const redis = await ownRedis();
      const name = await aPrompt();
      const [one, other] = await Promise.all([aReplica({ REDIS_URL: redis.url }), aReplica({ REDIS_URL: redis.url })]);
      const seen = new Set<string>();
      const { count, some } = counted();
      let on = true;
      const replicas = [one, other];
      // As whatever stands before replicas does: who does not answer is not asked again.
      const ask = async () => {
        while (on) {
          const replica = replicas[count() % replicas.length]!;
          try {
            const answer = await fetch(replica.uri + pathOf(name));
            seen.add(`${answer.status} ${((await answer.json()) as { version: number }).version}`);
          } catch {
            if (replica !== one) seen.add('the other one does not answer');
            if (replicas[0] === one) replicas.shift();
          }
        }
      };
      const work = Array.from({ length: 8 }, ask);
      await some(200);
      one.server.kill('SIGKILL');
      await once(one.server, 'exit');
      await some(200);
      on = false;
      await Promise.all(work);
      expect([...seen]).toEqual(['200 1']);

      const fresh = await aReplica({ REDIS_URL: redis.url });
      const versionAt = async ({ uri }: Started) => ((await (await fetch(uri + pathOf(name))).json()) as { version: number }).version;
      expect([await versionAt(other), await versionAt(fresh)]).toEqual([1, 1]);
      await commanding(redis.url, listenersAre(2));
      const moved = { name, alias: 'production', version: '2' };
      expect(await post(other, '/api/2.0/mlflow/registered-models/alias', moved)).toBe(200);
      while ((await versionAt(fresh)) !== 2);
      // Redis was away: both listen again.
      await redis.stop();
      await redis.start();
      await commanding(redis.url, listenersAre(2));
      expect(await post(fresh, '/api/2.0/mlflow/registered-models/alias', { ...moved, version: '1' })).toBe(200);
      while ((await versionAt(other)) !== 1);
      for (const replica of [other, fresh]) expect(await stopped(replica)).toBe(0);
      await redis.stop();
    },
    LONG,
  );

  it(
    'a load of bounded length: every request is answered, and counted',
    async () => {
      const all = [await aPrompt(), await aPrompt(), await aPrompt()];
      const served = await aReplica();
      const paths = [...all.map(pathOf), ...all.map((name) => `/api/prompts/${name}?version=2`)];
      const { requests, errors } = await httpLoad({ uri: served.uri, paths, connections: 32, goOn: (asked) => asked < 5000 });
      expect([requests, errors]).toEqual([5000, 0]);
      const metrics = await (await fetch(`${served.uri}/metrics`)).text();
      expect(metrics).toContain('promptops_requests_total{route="/api/prompts/:name",method="GET",status="200"} 5000\n');
      expect(metrics).toContain('promptops_request_seconds_count{route="/api/prompts/:name"} 5000\n');
      expect(await stopped(served)).toBe(0);
    },
    LONG,
  );
});

/** How many answers there were, for those who wait for more of them. */
function counted() {
  let counts = 0;
  let waiting: { readonly until: number; readonly done: () => void }[] = [];
  return {
    count: () => {
      counts += 1;
      for (const { until, done } of waiting) if (counts >= until) done();
      waiting = waiting.filter(({ until }) => until > counts);
      return counts;
    },
    some: (more: number) => new Promise<void>((done) => waiting.push({ until: counts + more, done })),
  };
}

async function commanding<Answer>(url: string, command: (client: Redis) => Promise<Answer>): Promise<Answer> {
  const client = new Redis(url);
  try {
    return await command(client);
  } finally {
    client.disconnect();
  }
}

async function spoilAll(client: Redis): Promise<void> {
  for (const key of await client.keys('*'))
    for (const field of await client.hkeys(key)) await client.hset(key, field, '{"format":1,"sum":"0","copy":{}}');
}

/** Settles once so many replicas listen. */
const listenersAre = (count: number) => async (client: Redis) => {
  for (;;) {
    const [channel] = (await client.pubsub('CHANNELS', '*:moved')) as string[];
    const [, listening] = channel === undefined ? [] : ((await client.pubsub('NUMSUB', channel)) as [string, number]);
    if (Number(listening) === count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
