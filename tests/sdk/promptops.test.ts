import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { Promptops, type PromptopsOptions } from '../../src/index.ts';
import { REDIS_URL, withoutRedis } from '../adapters/prompt-cache/a-redis.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';
import { watched } from '../usecases/load/a-loader.ts';

const GREET = 'template: "From a file for {{name}}"\nversion: "2.0.0"\n';

interface Given extends Omit<PromptopsOptions, 'registry'> {
  readonly files?: Readonly<Record<string, string>>;
  readonly down?: boolean;
}

/** The SDK over a registry in memory with `greet` 1 and 2 (`production` on 1, `champion` on 2), in a folder of its own. */
async function anSdk({ files = {}, down = false, env = {}, ...options }: Given = {}) {
  const store = memoryRegistry({ lenient: true });
  for (const number of [1, 2]) await addVersion(store, 'greet', `Text ${number} for {{name}}`);
  await store.setAlias('greet', 'production', 1);
  await store.setAlias('greet', 'champion', 2);
  const { registry, state } = watched(store);
  state.down = down;
  const root = scratchFolder({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
  const said: string[] = [];
  const log = (message: string) => said.push(message);
  const promptops = new Promptops({ registry, root, env: { XDG_CACHE_HOME: root, ...env }, log, ...options });
  return { promptops, store, state, said, root };
}

describe('Promptops', () => {
  it('loads and renders', async () => {
    const { promptops } = await anSdk();
    const prompt = await promptops.load('greet@production');
    expect(prompt).toMatchObject({ version: 1, source: 'registry', verified: true });
    expect(prompt.render({ name: 'Ann' }).text).toBe('Text 1 for Ann');
    await expect(promptops.load('greet@production')).resolves.toMatchObject({ source: 'memory' });
  });

  it('opens nothing before the first load, and names what is wrong with its options then', async () => {
    const promptops = new Promptops({ configFile: 'nowhere.yaml', root: scratchFolder() });
    await expect(promptops.load('greet')).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE' });
    await expect(Promptops.open({ configFile: 'nowhere.yaml', root: scratchFolder() })).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
    });
  });

  it('without a registry says what can be done', async () => {
    const promptops = new Promptops({ root: scratchFolder({ '.git/HEAD': '' }), env: {}, snapshotFolder: null, log: null });
    await expect(promptops.load('greet')).rejects.toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      hint: expect.stringContaining('MLFLOW_TRACKING_URI'),
    });
  });

  it('tells those who listen, from before the first load on', async () => {
    const { promptops } = await anSdk();
    const heard: string[] = [];
    const leave = promptops.on(({ kind }) => heard.push(kind));
    await promptops.load('greet');
    leave();
    await promptops.load('greet');
    expect(heard).toEqual(['loaded']);
  });

  it('keeps the last known good on disk for the next process', async () => {
    const { promptops, root } = await anSdk();
    await promptops.load('greet@production');
    await promptops.close();
    const next = await anSdk({ down: true, env: { XDG_CACHE_HOME: root }, snapshotFolder: join(root, 'promptops', 'prompts') });
    // Another folder is another registry in a file: the copy is not for it.
    await expect(next.promptops.load('greet@production')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    const again = new Promptops({
      registry: { ...memoryRegistry(), versionByAlias: () => Promise.reject(new Error('down')) },
      root,
      env: { XDG_CACHE_HOME: root },
      log: null,
    });
    await expect(again.load('greet@production')).resolves.toMatchObject({ version: 1, source: 'snapshot', stale: true });
  });

  it('warns about the same trouble once', async () => {
    const { promptops, said } = await anSdk({ down: true });
    for (let n = 0; n < 5; n++) await promptops.load('greet@production', { fallback: 'Hello' });
    expect(said).toEqual([
      'promptops: greet@production could not be renewed: The registry did not answer.',
      'promptops: greet@production is answered by a fallback (option): The registry did not answer.',
    ]);
  });

  it('prefetches names by one alias', async () => {
    const { promptops } = await anSdk();
    await expect(promptops.prefetch(['greet'], 'production')).resolves.toEqual({ refreshed: ['greet@production'], failed: [] });
    await expect(promptops.load('greet@production')).resolves.toMatchObject({ source: 'memory' });
  });

  it('watches a reference', async () => {
    const { promptops, store } = await anSdk();
    const versions: (number | null)[] = [];
    const changed = new Promise<void>((resolve) => {
      const stop = promptops.watch(
        'greet@production',
        ({ version }) => {
          versions.push(version);
          if (versions.length === 1) void store.setAlias('greet', 'production', 2);
          if (versions.length === 2) {
            stop();
            resolve();
          }
        },
        { everySeconds: 0.001 },
      );
    });
    const alive = setInterval(() => {}, 1000);
    await changed;
    clearInterval(alive);
    expect(versions).toEqual([1, 2]);
  });
});

describe("MLflow's variables for its cache", () => {
  it('set how long an alias is kept', async () => {
    const { promptops, state } = await anSdk({ env: { MLFLOW_ALIAS_PROMPT_CACHE_TTL_SECONDS: '0' } });
    for (let n = 0; n < 3; n++) await promptops.load('greet@production');
    expect(state.asked).toBe(3);
  });

  it('set how long a version is kept', async () => {
    const { promptops, state } = await anSdk({ env: { MLFLOW_VERSION_PROMPT_CACHE_TTL_SECONDS: '0' } });
    for (let n = 0; n < 3; n++) await promptops.load('greet/1');
    expect(state.asked).toBe(3);
  });

  it('are refused where they make no sense', async () => {
    const { promptops } = await anSdk({ env: { MLFLOW_ALIAS_PROMPT_CACHE_TTL_SECONDS: 'soon' } });
    await expect(promptops.load('greet')).rejects.toThrow('MLFLOW_ALIAS_PROMPT_CACHE_TTL_SECONDS is `soon`');
  });
});

describe("the application's configuration", () => {
  const files = {
    'configs/dev.yaml': 'model: {prompt_name: greet, prompt_version: latest}\n',
    'configs/staging.yaml': 'model: {prompt_name: greet, prompt_version: "@champion"}\n',
    'configs/prod.yaml': 'model:\n  prompt_name: greet\n  prompt_version: production\n  system_prompt: From the configuration\n',
    'configs/pinned.yml': 'model: {prompt_name: greet, prompt_version: 1}\n',
    'configs/off.yaml': 'model: {use_prompt_registry: false, system_prompt: Written down}\n',
  };

  it.each([
    ['dev', 2],
    ['development', 2],
    ['staging', 2],
    ['prod', 1],
    ['production', 1],
    ['pinned', 1],
  ])('%s: version %d', async (environment, version) => {
    const { promptops } = await anSdk({ files, environment });
    await expect(promptops.load()).resolves.toMatchObject({ name: 'greet', version });
    await expect(promptops.load('greet')).resolves.toMatchObject({ version });
  });

  it('is found by PROMPTOPS_ENVIRONMENT or by its path', async () => {
    const byVariable = await anSdk({ files, env: { PROMPTOPS_ENVIRONMENT: 'prod' } });
    await expect(byVariable.promptops.load()).resolves.toMatchObject({ version: 1 });
    const byPath = await anSdk({ files, configFile: 'configs/pinned.yml' });
    await expect(byPath.promptops.load()).resolves.toMatchObject({ version: 1, alias: null });
  });

  it('gives way to the environment', async () => {
    const env = { PROMPT_NAME: 'greet', PROMPT_VERSION: '2' };
    await expect((await anSdk({ files, environment: 'prod', env })).promptops.load()).resolves.toMatchObject({ version: 2 });
    await expect((await anSdk({ env })).promptops.load()).resolves.toMatchObject({ version: 2 });
    const off = await anSdk({ files, environment: 'prod', env: { USE_PROMPT_REGISTRY: 'false' } });
    await expect(off.promptops.load()).resolves.toMatchObject({ source: 'fallback', template: 'From the configuration' });
    expect(off.state.asked).toBe(0);
  });

  it('switches the registry off', async () => {
    const { promptops, state } = await anSdk({ files, environment: 'off' });
    await expect(promptops.load('anything')).resolves.toMatchObject({ isFallback: true, template: 'Written down' });
    expect(state.asked).toBe(0);
  });

  it.each([
    ['model: {prompt_version: [1]}', '`prompt_version` is a map or a list'],
    ['model: {use_prompt_registry: perhaps}', '`use_prompt_registry` is `perhaps`'],
    ['model: {prompt_version: "a b"}', 'is no version, alias or label'],
    ['model: [', 'not valid YAML'],
    ['- a', 'does not hold a map'],
  ])('%s is refused', async (text, message) => {
    const { promptops } = await anSdk({ files: { 'app.yaml': text }, configFile: 'app.yaml' });
    await expect(promptops.load('greet')).rejects.toThrow(message);
  });

  it('has to name a prompt where the call does not', async () => {
    await expect((await anSdk()).promptops.load()).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('while the registry is down', () => {
  const files = { 'prompts/greet.prompt.yaml': GREET, 'app.yaml': 'system_prompt: From the configuration\nprompt_name: greet\n' };
  const env = { SYSTEM_PROMPT: 'From the environment' };
  const configured = { configFile: 'app.yaml', down: true };

  it('the option of the call answers first', async () => {
    const { promptops } = await anSdk({ files, env, ...configured });
    await expect(promptops.load('greet@production', { fallback: 'From the call' })).resolves.toMatchObject({ template: 'From the call' });
  });

  it('then system_prompt of the configuration', async () => {
    const { promptops } = await anSdk({ files, env, ...configured });
    await expect(promptops.load('greet@production')).resolves.toMatchObject({ template: 'From the configuration', version: null });
  });

  it('then SYSTEM_PROMPT', async () => {
    const { promptops } = await anSdk({ files, env, down: true });
    await expect(promptops.load('greet@production')).resolves.toMatchObject({ template: 'From the environment' });
  });

  it('then the prompt file that is shipped with the application', async () => {
    const { promptops } = await anSdk({ files, down: true });
    const prompt = await promptops.load('greet@production');
    expect(prompt).toMatchObject({ template: 'From a file for {{name}}', label: '2.0.0', isFallback: true, source: 'fallback' });
    expect(prompt.render({ name: 'Ann' }).text).toBe('From a file for Ann');
  });

  it('then the error of the registry', async () => {
    const { promptops } = await anSdk({ down: true });
    await expect(promptops.load('greet@production')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });

  it('the text of the one prompt that is configured answers for no other', async () => {
    const { promptops } = await anSdk({ files: { ...files, 'prompts/other.prompt.yaml': 'template: Another file\n' }, env, ...configured });
    await expect(promptops.load('other@production')).resolves.toMatchObject({ template: 'Another file' });
    await expect(promptops.load('unknown')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });
});

function endsByItself(redis: string | null): void {
  const sdk = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
  const script = `
    import { Promptops } from ${JSON.stringify(sdk)};
    const promptops = new Promptops({ registryUri: 'http://127.0.0.1:9', redisUrl: ${JSON.stringify(redis)}, snapshotFolder: null, log: null, timeoutMs: 300 });
    promptops.watch('greet', () => {});
    const { text } = (await promptops.load('greet', { fallback: 'Hello {{name}}' })).render({ name: 'Ann' });
    console.log(text);
  `;
  const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  const { stdout, stderr, status } = spawnSync(node, ['--input-type=module', '-e', script], { encoding: 'utf8', timeout: 30_000 });
  expect([stdout, stderr, status]).toEqual(['Hello Ann\n', '', 0]);
}

it('keeps no process alive: a script that watches and loads ends by itself', () => {
  endsByItself(null);
});

describeWith('redis', await withoutRedis(), () => {
  it('keeps no process alive with a connection to Redis', () => {
    endsByItself(REDIS_URL);
  });
});
