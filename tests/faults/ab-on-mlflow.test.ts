import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { PromptABTest, Promptops } from '../../src/index.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { type FaultProxy, faultProxy } from '../fault-proxy.ts';
import { misfits } from '../misfits.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { addVersion } from '../usecases/a-desk.ts';

const LONG = 60_000;

describeWith('mlflow', mlflowAbsent, () => {
  let uri = '';
  let registry: Registry;
  let proxy: FaultProxy;
  let names = 0;

  beforeAll(async () => {
    uri = await mlflowServer('sqlite');
    registry = openMlflow({ registryUri: uri, trackingUri: uri, env: {} }).registry;
    proxy = await faultProxy(uri);
  }, SERVER_TIMEOUT_MS);

  afterAll(async () => {
    await proxy?.close();
    await registry?.close();
  });

  /** A test of a prompt with two versions; every replica is an application on a machine of its own. */
  async function aTest() {
    names += 1;
    const prompt = `ab-${process.pid}-${Date.now().toString(36)}-${names}`;
    for (const text of ['One', 'Two']) await addVersion(registry, prompt, text);
    await registry.setAlias(prompt, 'production', 1);
    await registry.setAlias(prompt, 'staging', 2);
    const variants = '[{name: A, alias: production, weight: 1}, {name: B, alias: staging, weight: 1}]';
    const config = `ab:\n  ${prompt}:\n    prompt: ${prompt}\n    variants: ${variants}\n`;
    const folder = () => folderWith({ '.git/HEAD': '', 'promptops.config.yaml': config });
    proxy.failOn(() => undefined);
    const replica = async (exposureFolder?: null) => {
      const options = { registryUri: proxy.uri, env: {}, redisUrl: null, snapshotFolder: null, log: null, timeoutMs: 2000 };
      const promptops = new Promptops({ ...options, root: folder(), ...(exposureFolder === null && { exposureFolder }) });
      return { promptops, test: await PromptABTest.open(promptops, prompt) };
    };
    const cwd = folder();
    const ab = async (...argv: string[]) => {
      const { code, stdout } = await runCli(['--tracking-uri', uri, 'ab', ...argv, '--json'], { cwd });
      expect(misfits(stdout)).toEqual([]);
      return { code, ...JSON.parse(stdout) };
    };
    return { prompt, replica, ab };
  }

  it(
    'replicas without a common disk add up, and a unit that both saw counts once',
    async () => {
      const { prompt, replica, ab } = await aTest();
      const [one, two] = [await replica(), await replica(null)];
      for (let n = 0; n < 60; n++) await one.test.getPrompt(`u${n}`);
      for (let n = 50; n < 110; n++) await two.test.getPrompt(`u${n}`);
      const { variant } = await two.test.getPrompt('u100');
      await expect(two.test.logVariant(variant, { success: 1 }, { unit: 'u100' })).resolves.toBe(true);
      await Promise.all([one.promptops.close(), two.promptops.close()]);
      const [status] = (await ab('status', prompt)).tests;
      expect(status).toMatchObject({
        units: 110,
        log: { writers: 2, openWriters: 0, lost: 0, misassigned: 0, mixed: 0 },
        sampleRatio: { state: 'fine' },
      });
      expect(status.arms.map((arm: { measured: number }) => arm.measured).toSorted()).toEqual([0, 1]);
    },
    LONG,
  );

  it(
    'a server that is down for exposures keeps nobody from a prompt; they arrive when it is back',
    async () => {
      const { prompt, replica, ab } = await aTest();
      const { promptops, test } = await replica(null);
      await test.getPrompt('u0');
      proxy.failOn(({ path }) => (path.includes('runs/') || path.includes('artifacts') ? { when: 'before', status: 503 } : undefined));
      for (let n = 1; n < 20; n++) await expect(test.getPrompt(`u${n}`)).resolves.toHaveProperty('prompt.isFallback', false);
      const { recorder } = await promptops.ab();
      await recorder.flush();
      expect((await ab('status', prompt)).tests[0].units).toBe(0);
      proxy.failOn(() => undefined);
      await promptops.close();
      expect((await ab('status', prompt)).tests[0]).toMatchObject({ units: 20, log: { lost: 0, openWriters: 0 } });
    },
    LONG,
  );

  it(
    'the answer to an exposure file is lost: sent again, it counts once',
    async () => {
      const { prompt, replica, ab } = await aTest();
      const { promptops, test } = await replica();
      let lost = 0;
      proxy.failOn(({ path, method }) => {
        if (method !== 'PUT' || !path.includes('artifacts') || lost > 0) return undefined;
        lost += 1;
        return 'reset-after';
      });
      for (let n = 0; n < 10; n++) await test.getPrompt(`u${n}`);
      await (await promptops.ab()).recorder.flush();
      await promptops.close();
      expect(lost).toBe(1);
      expect((await ab('status', prompt)).tests[0]).toMatchObject({ units: 10, log: { lines: 11, lost: 0 } });
    },
    LONG,
  );

  it(
    'plan and end are on record there, and applications follow',
    async () => {
      const { prompt, replica, ab } = await aTest();
      const { plan } = await ab('plan', prompt, '--baseline', '0.5', '--effect', '0.1');
      expect((await ab('status', prompt)).tests[0]).toMatchObject({ planned: plan.units, state: 'running' });
      const { promptops, test } = await replica();
      expect(new Set(Array.from({ length: 40 }, (_, n) => test.variantOf(n))).size).toBe(2);
      expect((await ab('stop', prompt, '--variant', 'B', '--reason', 'shown')).end).toMatchObject({ already: false });
      await (await promptops.ab()).ends.refresh();
      expect(new Set(Array.from({ length: 40 }, (_, n) => test.variantOf(n)))).toEqual(new Set(['B']));
      await promptops.close();
      expect((await ab('status', prompt)).tests[0]).toMatchObject({ state: 'ended', ended: { variant: 'B', reason: 'shown' } });
    },
    LONG,
  );
});
