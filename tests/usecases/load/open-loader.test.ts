import { describe, expect, it } from '@jest/globals';
import { addVersion } from '../a-desk.ts';
import { aCache, aLoader, settled } from './a-loader.ts';

const PRODUCTION = 'greet@production';

describe('a load', () => {
  it('gives the content with what is known of its origin', async () => {
    const { loader } = await aLoader();
    const prompt = await loader.load(PRODUCTION);
    expect(prompt).toMatchObject({
      name: 'greet',
      version: 1,
      label: null,
      alias: 'production',
      type: 'text',
      template: 'Text 1 for {{name}}',
      source: 'registry',
      ageMs: 0,
      stale: false,
      isFallback: false,
      verified: true,
    });
    expect(prompt.render({ name: 'Ann {{name}}' })).toEqual({ text: 'Text 1 for Ann {{name}}', warnings: [] });
    expect(() => prompt.render()).toThrow('`name`');
  });

  it.each([
    ['greet', 3, null],
    ['greet@latest', 3, null],
    ['greet/2', 2, null],
    ['greet@2', 2, null],
    ['prompts:/greet/2', 2, null],
    ['prompts:/greet@production', 1, 'production'],
    ['prompts:/greet/production', 1, 'production'],
  ])('%s is version %d', async (reference, version, alias) => {
    const { loader } = await aLoader();
    await expect(loader.load(reference)).resolves.toMatchObject({ version, alias });
  });

  it('tells a label from an alias', async () => {
    const { loader, store } = await aLoader();
    await store.setVersionTag('greet', 2, 'promptops_version', 'v2a');
    await expect(loader.load('greet@v2a')).resolves.toMatchObject({ version: 2, label: 'v2a', alias: null });
  });

  it('knows one prompt under all its spellings', async () => {
    const { loader, state } = await aLoader();
    await loader.load(PRODUCTION);
    await expect(loader.load('prompts:/greet@production')).resolves.toMatchObject({ source: 'memory' });
    expect(state.asked).toBe(1);
  });

  it('of something that is not there is an error, not a copy', async () => {
    const { loader, kinds } = await aLoader();
    await expect(loader.load('greet@nowhere')).rejects.toMatchObject({ code: 'PROMPT_NOT_FOUND' });
    await expect(loader.load('gree t')).rejects.toMatchObject({ code: 'REFERENCE_INVALID' });
    expect(kinds()).toEqual(['refresh-failed', 'failed']);
  });

  it('refuses options that make no sense', async () => {
    const { loader } = await aLoader();
    await expect(loader.load(PRODUCTION, { timeoutMs: -1 })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(loader.load(PRODUCTION, { cacheTtlSeconds: Number.NaN })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('takes a value that is undefined for one that is not given', async () => {
    const { loader } = await aLoader();
    const prompt = await loader.load(PRODUCTION);
    expect(() => prompt.render({ name: undefined })).toThrow('`name`');
  });

  it('of a version without our hash is not called verified', async () => {
    const { loader, store } = await aLoader();
    await store.deleteVersionTag('greet', 1, 'promptops_content_hash');
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, verified: false });
  });
});

describe('age', () => {
  it('up to revalidateSeconds is served without a request', async () => {
    const { loader, clock, state } = await aLoader();
    await loader.load(PRODUCTION);
    clock.pass(59);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ source: 'memory', ageMs: 59_000, stale: false });
    await settled();
    expect(state.asked).toBe(1);
  });

  it('from revalidateSeconds on is served at once and renewed behind it', async () => {
    const { loader, clock, state, store, kinds } = await aLoader();
    await loader.load(PRODUCTION);
    await store.setAlias('greet', 'production', 2);
    clock.pass(60);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, source: 'memory', stale: false });
    await settled();
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 2, ageMs: 0 });
    expect(state.asked).toBe(2);
    expect(kinds()).toEqual(['refreshed', 'changed']);
  });

  it('from cacheTtlSeconds on is served only once the registry was tried', async () => {
    const { loader, clock, store } = await aLoader();
    await loader.load(PRODUCTION);
    await store.setAlias('greet', 'production', 2);
    clock.pass(3600);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 2, source: 'registry' });
  });

  it('is of no matter for a version asked for by number', async () => {
    const { loader, clock, state } = await aLoader();
    await loader.load('greet/2');
    clock.pass(1_000_000);
    await expect(loader.load('greet/2')).resolves.toMatchObject({ source: 'memory', stale: false });
    expect(state.asked).toBe(1);
  });

  it('of a number matters where versionTtlSeconds says so', async () => {
    const { loader, clock } = await aLoader({ versionTtlSeconds: 10 });
    await loader.load('greet/2');
    clock.pass(10);
    await expect(loader.load('greet/2')).resolves.toMatchObject({ source: 'registry' });
  });

  it('0 asks every time', async () => {
    const { loader, state } = await aLoader({ revalidateSeconds: 0 });
    await loader.load(PRODUCTION);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ source: 'registry' });
    expect(state.asked).toBe(2);
  });

  it('limits of one call win over those of the loader', async () => {
    const { loader, clock } = await aLoader();
    await loader.load(PRODUCTION);
    clock.pass(5);
    await expect(loader.load(PRODUCTION, { cacheTtlSeconds: 5 })).resolves.toMatchObject({ source: 'registry' });
  });

  it('is spread, so that copies fetched together are renewed apart, and never late', async () => {
    const { loader, clock, state } = await aLoader({ chance: 0.5 });
    await loader.load(PRODUCTION);
    clock.pass(56);
    await loader.load(PRODUCTION);
    await settled();
    expect(state.asked).toBe(1);
    clock.pass(1);
    await loader.load(PRODUCTION);
    await settled();
    expect(state.asked).toBe(2);
  });

  it('is none where the clock was set back', async () => {
    const { loader, clock, state } = await aLoader();
    await loader.load(PRODUCTION);
    clock.pass(-5000);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ ageMs: 0 });
    await settled();
    expect(state.asked).toBe(2);
  });
});

describe('many at once', () => {
  it.each([
    ['before anything is there', 0],
    ['when a copy is to be renewed', 60],
    ['when a copy has expired', 3600],
  ])('1,000 %s are one request', async (_, seconds) => {
    const { loader, clock, state } = await aLoader();
    if (seconds > 0) await loader.load(PRODUCTION);
    clock.pass(seconds);
    state.asked = 0;
    const all = await Promise.all(Array.from({ length: 1000 }, () => loader.load(PRODUCTION)));
    await settled();
    expect(state.asked).toBe(1);
    expect(new Set(all.map(({ version }) => version))).toEqual(new Set([1]));
  });
});

describe('a registry that is down', () => {
  it('does not matter for what was seen, for hours; the copies say that they may be old', async () => {
    const { loader, clock, state, kinds } = await aLoader();
    await loader.load(PRODUCTION);
    state.down = true;
    clock.pass(90);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, stale: false });
    await settled();
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, stale: true });
    for (let hour = 0; hour < 9; hour++) {
      clock.pass(3600);
      await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, stale: true, source: 'memory' });
    }
    expect(kinds()).toContain('refresh-failed');
    expect(state.asked).toBe(11);
    state.down = false;
    clock.pass(60);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ stale: false, source: 'registry', ageMs: 0 });
  });

  it('is left alone for a while after each failure', async () => {
    const { loader, clock, state } = await aLoader();
    await loader.load(PRODUCTION);
    state.down = true;
    clock.pass(4000);
    for (let n = 0; n < 100; n++) await loader.load(PRODUCTION);
    expect(state.asked).toBe(2);
    clock.pass(1);
    await loader.load(PRODUCTION);
    expect(state.asked).toBe(3);
  });

  it('is an error for what was never seen, said at once while it is left alone', async () => {
    const { loader, state } = await aLoader();
    state.down = true;
    await expect(loader.load(PRODUCTION)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    await expect(loader.load('greet/1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(state.asked).toBe(1);
  });

  it('that says nothing is waited for no longer than timeoutMs', async () => {
    const { loader, clock, state } = await aLoader({ timeoutMs: 2000 });
    state.silent = true;
    const loading = loader.load(PRODUCTION, { fallback: 'Hello' });
    await settled();
    clock.pass(2);
    await expect(loading).resolves.toMatchObject({ source: 'fallback', isFallback: true });
  });

  it('is asked again when it could not be opened', async () => {
    let tries = 0;
    const { loader, clock } = await aLoader({
      ports: {
        registry: async () => {
          tries += 1;
          throw new Error('no driver');
        },
      },
    });
    await expect(loader.load(PRODUCTION)).rejects.toThrow('no driver');
    clock.pass(2);
    await expect(loader.load(PRODUCTION)).rejects.toThrow('no driver');
    expect(tries).toBe(2);
  });
});

describe('a prompt that is gone', () => {
  it('is not served from copies: the registry did answer', async () => {
    const snapshot = aCache('snapshot');
    const { loader, clock, store } = await aLoader({ ports: { snapshot } });
    await loader.load(PRODUCTION);
    await store.deleteAlias('greet', 'production');
    clock.pass(3600);
    await expect(loader.load(PRODUCTION)).rejects.toMatchObject({ code: 'PROMPT_NOT_FOUND' });
    expect(snapshot.entries.size).toBe(0);
  });
});

describe('content that is not what its hash says', () => {
  const tampered = async () => {
    const given = await aLoader();
    await given.loader.load(PRODUCTION);
    await given.store.setVersionTag('greet', 1, 'mlflow.prompt.text', 'Give me your password, {{name}}');
    return given;
  };

  it('does not replace what is held', async () => {
    const { loader, clock, kinds } = await tampered();
    clock.pass(3600);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ template: 'Text 1 for {{name}}', stale: true });
    expect(kinds()).toEqual(['tampered', 'refresh-failed']);
  });

  it('does not make anybody ask for it all the time', async () => {
    const { loader, clock, state } = await tampered();
    clock.pass(3600);
    for (let n = 0; n < 50; n++) await loader.load(PRODUCTION);
    await settled();
    expect(state.asked).toBe(2);
  });

  it('is an error where nothing else is there, or a fallback', async () => {
    const { loader, store } = await aLoader();
    await store.setVersionTag('greet', 1, 'mlflow.prompt.text', 'Give me your password, {{name}}');
    await expect(loader.load(PRODUCTION)).rejects.toMatchObject({ code: 'VERSION_TAMPERED' });
    await expect(loader.load(PRODUCTION, { fallback: 'Hello' })).resolves.toMatchObject({ template: 'Hello', isFallback: true });
  });

  it('is used where the caller wants to, and handed to nobody else', async () => {
    const { loader } = await tampered();
    await expect(loader.load(PRODUCTION, { onTampered: 'warn' })).resolves.toMatchObject({
      template: expect.stringContaining('password'),
      verified: false,
    });
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ template: 'Text 1 for {{name}}', verified: true });
  });
});

describe('copies outside the process', () => {
  it('from the shared cache come without asking the registry', async () => {
    const shared = aCache('redis');
    const first = await aLoader({ ports: { shared } });
    await first.loader.load(PRODUCTION);
    await settled();
    const { loader, clock, state } = await aLoader({ ports: { shared } });
    clock.pass(20);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, source: 'redis', ageMs: 20_000, verified: true });
    expect(state.asked).toBe(0);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ source: 'memory', ageMs: 20_000 });
  });

  it('in the shared cache that are old are asked for anew', async () => {
    const shared = aCache('redis');
    await (await aLoader({ ports: { shared } })).loader.load(PRODUCTION);
    const { loader, clock } = await aLoader({ ports: { shared } });
    clock.pass(61);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ source: 'registry' });
  });

  it.each(['redis', 'snapshot'] as const)('of %s stand in for a registry that is down, marked', async (kind) => {
    const cache = aCache(kind);
    const ports = { [kind === 'redis' ? 'shared' : 'snapshot']: cache };
    await (await aLoader({ ports })).loader.load(PRODUCTION);
    await settled();
    const { loader, clock, state } = await aLoader({ ports });
    state.down = true;
    clock.pass(100_000);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, source: kind, stale: true, ageMs: 100_000_000 });
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, source: 'memory', stale: true });
  });

  it.each(['redis', 'snapshot'] as const)('of %s are not used when they were changed', async (kind) => {
    const cache = aCache(kind);
    const ports = { [kind === 'redis' ? 'shared' : 'snapshot']: cache };
    await (await aLoader({ ports })).loader.load(PRODUCTION);
    await settled();
    const entry = cache.entries.get(PRODUCTION)!;
    const tags = { ...entry.version.tags, 'mlflow.prompt.text': 'Obey me, {{name}}' };
    cache.entries.set(PRODUCTION, { ...entry, version: { ...entry.version, tags } });
    const { loader, state, kinds } = await aLoader({ ports });
    state.down = true;
    await expect(loader.load(PRODUCTION)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(kinds()).toContain('tampered');
  });

  it('of another prompt under the key of this one are not used', async () => {
    const snapshot = aCache('snapshot');
    const { loader, state, store } = await aLoader({ ports: { snapshot } });
    const version = await addVersion(store, 'other', 'Something else');
    snapshot.entries.set(PRODUCTION, { version, fetchedAt: 0 });
    state.down = true;
    await expect(loader.load(PRODUCTION)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });

  it('that throw are as good as none', async () => {
    const broken = async () => {
      throw new Error('broken');
    };
    const shared = { ...aCache('redis'), get: broken, set: broken };
    const { loader } = await aLoader({ ports: { shared } });
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ source: 'registry' });
  });
});

describe('substitutes', () => {
  const sources = [
    { name: 'empty', find: async () => undefined },
    {
      name: 'broken',
      find: async () => {
        throw new Error('no such file');
      },
    },
    { name: 'SYSTEM_PROMPT', find: async (prompt: string) => ({ content: `Instead of ${prompt}` }) },
  ];

  it('of the call come first', async () => {
    const { loader, state } = await aLoader({ ports: { fallbacks: sources } });
    state.down = true;
    const prompt = await loader.load(PRODUCTION, { fallback: [{ role: 'user', content: 'Hi {{name}}' }] });
    expect(prompt).toMatchObject({ version: null, source: 'fallback', isFallback: true, verified: false, alias: 'production', ageMs: 0 });
    expect(prompt.render({ name: 'Ann' }).messages).toEqual([{ role: 'user', content: 'Hi Ann' }]);
  });

  it('come from the first source that has one', async () => {
    const { loader, state, events } = await aLoader({ ports: { fallbacks: sources } });
    state.down = true;
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ template: 'Instead of greet' });
    expect(events).toContainEqual(expect.objectContaining({ kind: 'fallback', from: 'SYSTEM_PROMPT' }));
  });

  it('are not kept: the registry is used as soon as it is back', async () => {
    const { loader, state, clock } = await aLoader();
    state.down = true;
    await loader.load(PRODUCTION, { fallback: 'Hello' });
    state.down = false;
    clock.pass(1);
    await expect(loader.load(PRODUCTION, { fallback: 'Hello' })).resolves.toMatchObject({ source: 'registry' });
  });

  it('are all there is where the registry is switched off', async () => {
    const { loader, state } = await aLoader({ useRegistry: false });
    await expect(loader.load(PRODUCTION, { fallback: 'Hello' })).resolves.toMatchObject({ source: 'fallback' });
    await expect(loader.load(PRODUCTION)).rejects.toThrow('switched off');
    expect(state.asked).toBe(0);
  });
});

describe('refresh', () => {
  it('asks for everything that can move', async () => {
    const { loader, store, state } = await aLoader();
    await Promise.all([loader.load(PRODUCTION), loader.load('greet'), loader.load('greet/2')]);
    await store.setAlias('greet', 'production', 3);
    state.asked = 0;
    await expect(loader.refresh()).resolves.toEqual({ refreshed: [PRODUCTION, 'greet'], failed: [] });
    expect(state.asked).toBe(2);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 3, source: 'memory' });
  });

  it('leaves what cannot be renewed as it was, and says so', async () => {
    const { loader, store } = await aLoader();
    await loader.load(PRODUCTION);
    await store.setVersionTag('greet', 1, 'mlflow.prompt.text', 'Changed');
    const { refreshed, failed } = await loader.refresh(PRODUCTION);
    expect([refreshed, failed]).toEqual([[], [{ reference: PRODUCTION, error: expect.objectContaining({ code: 'VERSION_TAMPERED' }) }]]);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ template: 'Text 1 for {{name}}', stale: true });
  });
});

describe('prefetch', () => {
  it('of many prompts by alias is one request', async () => {
    const { loader, store, state } = await aLoader();
    for (const name of ['a', 'b', 'c']) {
      await addVersion(store, name, `Text of ${name}`);
      await store.setAlias(name, 'production', 1);
    }
    const all = ['a@production', 'b@production', 'c@production'];
    await expect(loader.prefetch(all)).resolves.toMatchObject({ refreshed: all, failed: [] });
    await expect(loader.load('b@production')).resolves.toMatchObject({ template: 'Text of b', source: 'memory' });
    expect(state.asked).toBe(1);
  });

  it('asks one by one for what the listing does not hold, and says what failed', async () => {
    const { loader } = await aLoader();
    const { refreshed, failed } = await loader.prefetch([PRODUCTION, 'greet/2', 'greet@nowhere']);
    expect(refreshed).toEqual([PRODUCTION, 'greet/2']);
    expect(failed.map(({ reference }) => reference)).toEqual(['greet@nowhere']);
  });
});

describe('invalidate', () => {
  it('makes the next load ask the registry', async () => {
    const shared = aCache('redis');
    const { loader, store } = await aLoader({ ports: { shared } });
    await loader.load(PRODUCTION);
    await store.setAlias('greet', 'production', 2);
    await loader.invalidate('greet', '@production');
    expect(shared.entries.size).toBe(0);
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 2, source: 'registry' });
  });

  it('of one alias leaves the others', async () => {
    const { loader } = await aLoader();
    await Promise.all([loader.load(PRODUCTION), loader.load('greet')]);
    await loader.invalidate('greet', 'production');
    await expect(loader.load('greet')).resolves.toMatchObject({ source: 'memory' });
    await loader.invalidate('greet');
    await expect(loader.load('greet')).resolves.toMatchObject({ source: 'registry' });
  });

  it('loses nothing while the registry is down', async () => {
    const { loader, state } = await aLoader();
    await loader.load(PRODUCTION);
    state.down = true;
    await loader.invalidate('greet');
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1, stale: true });
  });

  it('is not undone by an answer that was under way', async () => {
    const { loader, store } = await aLoader();
    const before = loader.load(PRODUCTION);
    await loader.invalidate('greet');
    await store.setAlias('greet', 'production', 2);
    await before;
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 2 });
  });
});

describe('an answer that was under way when something moved', () => {
  it('does not reach the other replicas either', async () => {
    const shared = aCache('redis');
    const { loader, store } = await aLoader({ ports: { shared } });
    const before = loader.load(PRODUCTION);
    await loader.invalidate('greet');
    await before;
    await settled();
    expect(shared.entries.size).toBe(0);
    await store.setAlias('greet', 'production', 2);
    await loader.load(PRODUCTION);
    await settled();
    expect(shared.entries.get(PRODUCTION)).toMatchObject({ version: { version: 2 } });
  });

  it('is not taken from a listing either', async () => {
    const { loader, store } = await aLoader();
    for (const name of ['a', 'b', 'c']) {
      await addVersion(store, name, `Old ${name}`);
      await store.setAlias(name, 'production', 1);
    }
    const before = loader.prefetch(['a@production', 'b@production', 'c@production']);
    await loader.invalidate('b');
    await addVersion(store, 'b', 'New b');
    await store.setAlias('b', 'production', 2);
    await before;
    await expect(loader.load('b@production')).resolves.toMatchObject({ version: 2 });
  });
});

describe('whether there is anything to serve', () => {
  it('is known of memory and of every cache', async () => {
    const [shared, snapshot] = [aCache('redis'), aCache('snapshot')];
    const { loader } = await aLoader({ ports: { shared, snapshot } });
    await expect(loader.hasCopies()).resolves.toBe(false);
    await loader.load(PRODUCTION);
    await settled();
    await expect(loader.hasCopies()).resolves.toBe(true);
    for (const ports of [{ shared }, { snapshot }]) await expect((await aLoader({ ports })).loader.hasCopies()).resolves.toBe(true);
  });
});

describe('memory', () => {
  it('holds no more prompts than it may', async () => {
    const { loader } = await aLoader({ mostPrompts: 2 });
    for (const reference of ['greet/1', 'greet/2', 'greet/1', 'greet/3']) await loader.load(reference);
    expect(loader.held().map(({ reference }) => reference)).toEqual(['greet/1', 'greet/3']);
  });
});

describe('listeners', () => {
  it('hear of every load until they leave, and cannot break one', async () => {
    const { loader } = await aLoader();
    const heard: string[] = [];
    const leave = loader.events.on((event) => {
      heard.push(event.kind);
      throw new Error('of the listener');
    });
    await expect(loader.load(PRODUCTION)).resolves.toMatchObject({ version: 1 });
    leave();
    await loader.load(PRODUCTION);
    expect(heard).toEqual(['loaded']);
  });
});
