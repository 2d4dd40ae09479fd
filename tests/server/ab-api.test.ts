import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import type { LogLine } from '../../src/core/ab/log-line.ts';
import type { ABSettings } from '../../src/core/ab/settings.ts';
import { AB_KINDS, RUN_TAGS } from '../../src/core/registry/tags.ts';
import { PromptABTest, Promptops } from '../../src/index.ts';
import { openTests } from '../../src/usecases/ab/open-tests.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';
import { aServer, NOW } from './a-server.ts';

const SETTINGS: ABSettings = {
  prompt: 'greet',
  variants: [
    { name: 'A', alias: '@production', weight: 7 },
    { name: 'B', alias: 'staging', weight: 3 },
  ],
  salt: null,
  share: 1,
  metric: { name: 'success', kind: 'rate', goal: 'higher', missing: 'left-out' },
  guardrails: [],
  units: null,
  decide: 'any-look',
  start: null,
  stopped: null,
};

async function aTestedServer(settings: Partial<ABSettings> = {}) {
  const registry = memoryRegistry({ lenient: true });
  const tracker = memoryTracker({ clock: () => new Date(NOW) });
  for (const text of ['One', 'Two']) await addVersion(registry, 'greet', text);
  await registry.setAlias('greet', 'production', 1);
  await registry.setAlias('greet', 'staging', 2);
  const logged: LogLine[] = [];
  const told: string[] = [];
  const tests = openTests(
    { tone: { ...SETTINGS, ...settings } },
    {
      file: {
        place: 'memory',
        append: async (_test, lines) => {
          logged.push(...lines);
        },
        async *read() {},
      },
      tracker: async () => tracker,
      isShared: false,
      experiment: async () => 'llmops-prompts',
      clock: { now: () => NOW, random: () => 0.5, after: () => () => {} },
      newId: () => 'server',
      exposed: (test, variant) => told.push(`${test} ${variant}`),
    },
  );
  const { app } = await aServer({ stores: { registry, tracker, now: () => NOW }, tests });
  const get = (query: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: `/api/prompts/greet?${query}`, headers });
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
  return { app, registry, tracker, tests, logged, told, get, post };
}

/** By the published formula: tone:u1 and tone:u2 are in B or A as Python says below. */
const variantOf = async (get: Awaited<ReturnType<typeof aTestedServer>>['get'], unit: string) =>
  (await get(`unit=${encodeURIComponent(unit)}`)).json().test.variant;

describe('GET /api/prompts/{name}?unit=', () => {
  it('gives a unit its variant, and says which', async () => {
    const { get, logged, told } = await aTestedServer();
    const answer = await get('unit=user-1');
    const { variant } = answer.json().test;
    expect(answer.json()).toMatchObject({
      version: variant === 'A' ? 1 : 2,
      test: { name: 'tone', variant, assigned: variant, counted: true },
    });
    expect(answer.headers).toMatchObject({ 'promptops-test': 'tone', 'promptops-variant': variant, 'cache-control': 'private, no-cache' });
    await get('unit=user-1');
    expect(logged).toMatchObject([
      { kind: 'exposure', variant, test: 'tone', split: 'A=0.7 B=0.3 salt=tone', at: new Date(NOW).toISOString() },
    ]);
    expect(told).toEqual([`tone ${variant}`, `tone ${variant}`]);
  });

  it('divides units as the weights say', async () => {
    const { get } = await aTestedServer();
    const variants = await Promise.all(Array.from({ length: 600 }, (_, n) => variantOf(get, `user-${n}`)));
    expect(Math.abs(variants.filter((one) => one === 'B').length / 600 - 0.3)).toBeLessThan(0.06);
  });

  it('has one ETag a variant, and an exposure with a 304 as well', async () => {
    const { get, registry, logged } = await aTestedServer();
    await registry.setAlias('greet', 'staging', 1);
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => get(`unit=user-${n}`)));
    const tags = new Map(answers.map((answer) => [answer.json().test.variant, answer.headers.etag]));
    expect([tags.size, new Set(tags.values()).size]).toEqual([2, 2]);
    const [first] = answers;
    const again = await get('unit=user-0', { 'if-none-match': String(first?.headers.etag) });
    expect([again.statusCode, again.body, again.headers['promptops-variant']]).toEqual([304, '', first?.json().test.variant]);
    const other = [...tags.values()].find((tag) => tag !== first?.headers.etag);
    expect((await get('unit=user-0', { 'if-none-match': String(other) })).statusCode).toBe(200);
    expect(logged.length).toBe(30);
  });

  it('varies by the address alone, so no header has to be named', async () => {
    const { get } = await aTestedServer();
    expect((await get('unit=user-1')).headers.vary).toBeUndefined();
  });

  it('takes the alias beside it for what to serve without a test', async () => {
    const { get } = await aTestedServer();
    expect((await get('unit=user-1&alias=@production')).json()).toHaveProperty('test.name', 'tone');
    expect((await get('unit=user-1&alias=staging')).json()).not.toHaveProperty('test');
    const without = await aTestedServer({ prompt: 'other' });
    expect((await without.get('unit=user-1&alias=@production')).json()).toMatchObject({ version: 1 });
    const refused = await without.get('unit=user-1');
    expect([refused.statusCode, refused.json().error.message]).toEqual([400, expect.stringContaining('Name the alias')]);
    expect((await get('unit=user-1&version=2')).statusCode).toBe(400);
  });

  it('answers as ever without a unit', async () => {
    const { get, logged } = await aTestedServer();
    expect((await get('alias=production')).json()).not.toHaveProperty('test');
    expect(logged).toEqual([]);
  });

  it('serves the control where a variant cannot be had, and the exposure says so', async () => {
    const { get, registry, logged } = await aTestedServer({
      variants: [SETTINGS.variants[0]!, { name: 'B', alias: 'staging', weight: 1000 }],
    });
    await registry.deleteAlias('greet', 'staging');
    const answers = await Promise.all(Array.from({ length: 5 }, (_, n) => get(`unit=user-${n}`)));
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200]);
    const instead = answers.find((answer) => answer.json().test.assigned === 'B');
    expect(instead?.json()).toMatchObject({ version: 1, test: { variant: 'A', assigned: 'B' } });
    expect(logged).toContainEqual(expect.objectContaining({ variant: 'B', alias: 'production', instead: 'control' }));
  });

  it('gives everybody the chosen variant once the journal has the end', async () => {
    const { get, tests, tracker, logged } = await aTestedServer();
    const tags = { [RUN_TAGS.kind]: AB_KINDS.end, [RUN_TAGS.abTest]: 'tone', [RUN_TAGS.abVariant]: 'B' };
    await tracker.createRun({ experimentId: await tracker.experiment('llmops-prompts'), name: 'end', startTime: NOW, tags });
    await tests.refresh();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => get(`unit=user-${n}`)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.json().test)))).toEqual(
      new Set([JSON.stringify({ name: 'tone', variant: 'B', assigned: 'B', counted: false })]),
    );
    expect(logged).toEqual([]);
  });
});

describe('POST', () => {
  it('/api/prompts/load takes a unit too', async () => {
    const { post } = await aTestedServer();
    const answer = await post('/api/prompts/load', { name: 'greet', unit: 'user-1', variables: {} });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(answer.json()).toMatchObject({ test: { name: 'tone' }, rendered: {} });
  });

  it('/api/ab/{name}/outcomes adds what came of it', async () => {
    const { post, get, logged } = await aTestedServer();
    await get('unit=user-1');
    const answer = await post('/api/ab/tone/outcomes', { unit: 'user-1', values: { success: true, latency_ms: 812 } });
    expect([answer.statusCode, answer.json()]).toEqual([200, { test: 'tone' }]);
    const [exposure, outcome] = logged;
    expect(outcome).toMatchObject({ kind: 'outcome', values: { success: 1, latency_ms: 812 } });
    expect(outcome).toHaveProperty('key', (exposure as { key: string }).key);
  });

  it.each([
    ['/api/ab/nope/outcomes', { unit: 'u', values: { ok: 1 } }, 404],
    ['/api/ab/tone/outcomes', { unit: 'u', values: {} }, 400],
    ['/api/ab/tone/outcomes', { unit: 'u', values: { ok: 'yes' } }, 400],
    ['/api/ab/tone/outcomes', { unit: '', values: { ok: 1 } }, 400],
    ['/api/ab/tone/outcomes', { values: { ok: 1 } }, 400],
  ])('%s %j: %d', async (url, payload, status) => {
    const { post, logged } = await aTestedServer();
    expect([(await post(url, payload)).statusCode, logged]).toEqual([status, []]);
  });
});

describe('one unit, one variant', () => {
  it('in the library and on the server', async () => {
    const { get, registry } = await aTestedServer();
    const config =
      'ab:\n  tone:\n    prompt: greet\n    variants:\n      - {name: A, alias: production, weight: 7}\n      - {name: B, alias: staging, weight: 3}\n';
    const root = scratchFolder({ '.git/HEAD': '', 'promptops.config.yaml': config });
    const promptops = new Promptops({ registry, tracker: memoryTracker(), root, env: {}, snapshotFolder: null, log: null });
    const inLibrary = await PromptABTest.open(promptops, 'tone');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (unit) => {
        expect(await variantOf(get, unit)).toBe(inLibrary.variantOf(unit));
      }),
    );
  });

  const python = spawnSync('python3', ['--version']).status === 0 ? undefined : 'there is no python3';
  describeWith('python3', python, () => {
    it('and in Python, by the formula of the documentation', async () => {
      const { get } = await aTestedServer();
      const units = ['user-1', '43', 'ünï', 'a:b', '😀', ...Array.from({ length: 200 }, (_, n) => `u${n}`)];
      const program = `
import hashlib, json, sys
def place(salt, unit):
    return (int.from_bytes(hashlib.sha256(f"{salt}:{unit}".encode()).digest()[:8], "big") >> 11) / 2**53
print(json.dumps(["A" if place("tone", unit) < 0.7 else "B" for unit in json.load(sys.stdin)]))`;
      const { stdout } = spawnSync('python3', ['-c', program], { input: JSON.stringify(units), encoding: 'utf8' });
      expect(await Promise.all(units.map((unit) => variantOf(get, unit)))).toEqual(JSON.parse(stdout));
    });
  });
});
