import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { Promptops, type PromptopsOptions } from '../../src/index.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { type FaultProxy, faultProxy } from '../fault-proxy.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';

const LONG = 60_000;

describeWith('mlflow', mlflowAbsent, () => {
  let registry: Registry;
  let proxy: FaultProxy;
  let names = 0;

  beforeAll(async () => {
    const uri = await mlflowServer('sqlite');
    registry = openMlflow({ registryUri: uri, trackingUri: uri, env: {} }).registry;
    proxy = await faultProxy(uri);
  }, SERVER_TIMEOUT_MS);

  afterAll(async () => {
    await proxy?.close();
    await registry?.close();
  });

  /** A prompt with two versions, `production` on the first, and an SDK that reaches the server through the proxy. */
  async function aPrompt(options: PromptopsOptions = {}) {
    names += 1;
    const name = `loaded-${process.pid}-${Date.now().toString(36)}-${names}`;
    for (const text of ['One for {{name}}', 'Two for {{name}}']) await addVersion(registry, name, text);
    await registry.setAlias(name, 'production', 1);
    proxy.failOn(() => undefined);
    const root = scratchFolder({ '.git/HEAD': '' });
    const open = () =>
      new Promptops({
        registryUri: proxy.uri,
        root,
        env: {},
        redisUrl: null,
        snapshotFolder: root,
        log: null,
        timeoutMs: 2000,
        ...options,
      });
    const requests = () => proxy.seen.filter(({ url }) => url.includes(name)).length;
    return { name, reference: `${name}@production`, promptops: open(), open, requests };
  }

  it(
    'a thousand loads by alias are one request, and a thousand more are none',
    async () => {
      const { promptops, reference, requests } = await aPrompt();
      const load = () => Promise.all(Array.from({ length: 1000 }, () => promptops.load(reference)));
      const [first] = await load();
      expect(first).toMatchObject({ version: 1, verified: true, source: 'registry' });
      await load();
      expect(requests()).toBe(1);
      await promptops.close();
    },
    LONG,
  );

  it(
    'an alias that moves is followed, by one request each time it is asked for',
    async () => {
      const { promptops, name, reference, requests } = await aPrompt({ revalidateSeconds: 0 });
      await promptops.load(reference);
      await registry.setAlias(name, 'production', 2);
      await expect(promptops.load(reference)).resolves.toMatchObject({ version: 2 });
      expect(requests()).toBe(2);
      await promptops.close();
    },
    LONG,
  );

  it.each([
    ['refuses connections', 'reset-before'],
    ['fails', { when: 'before', status: 500, body: { error_code: 'INTERNAL_ERROR', message: 'no' } }],
    ['answers half', 'cut'],
    ['never answers', 'hang'],
    ['is a page of somebody else', { when: 'before', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['refuses us', { when: 'before', status: 403, body: { error_code: 'PERMISSION_DENIED', message: 'no' } }],
  ] as const)(
    'a server that %s: this process goes on, and the next one starts from the snapshot, both marked',
    async (_, fault) => {
      const { promptops, open, reference } = await aPrompt({ revalidateSeconds: 0, timeoutMs: 700 });
      await promptops.load(reference);
      // Snapshots are written behind the answers; whoever closes has them written.
      const earlier = open();
      await earlier.load(reference);
      await earlier.close();
      proxy.failOn(() => fault);
      await expect(promptops.load(reference)).resolves.toMatchObject({ version: 1, stale: true, source: 'memory' });
      const next = open();
      await expect(next.load(reference)).resolves.toMatchObject({ version: 1, stale: true, source: 'snapshot' });
      await expect(next.load('never-seen', { fallback: 'Hello' })).resolves.toMatchObject({ isFallback: true });
      proxy.failOn(() => undefined);
      await Promise.all([promptops.close(), next.close()]);
    },
    LONG,
  );

  it(
    'each answer is wholly the old or wholly the new one while the alias moves',
    async () => {
      const { promptops, name, reference } = await aPrompt({ revalidateSeconds: 0.001 });
      const seen = new Set<string>();
      let moving = true;
      const load = async () => {
        while (moving) {
          const { version, template } = await promptops.load(reference);
          seen.add(`${version} ${template}`);
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      const loads = Array.from({ length: 20 }, load);
      for (let n = 0; n < 10; n++) {
        await registry.setAlias(name, 'production', 1 + ((n + 1) % 2));
        await promptops.refresh(reference);
      }
      moving = false;
      await Promise.all(loads);
      expect([...seen].sort()).toEqual(['1 One for {{name}}', '2 Two for {{name}}']);
      await promptops.close();
    },
    LONG,
  );
});
