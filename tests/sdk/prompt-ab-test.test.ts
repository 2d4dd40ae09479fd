import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileExposureLog } from '../../src/adapters/exposures/file-exposure-log.ts';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import type { LogLine } from '../../src/core/ab/log-line.ts';
import { AB_KINDS, RUN_TAGS } from '../../src/core/registry/tags.ts';
import { type Exposure, PromptABTest, type PromptABTestOptions, Promptops } from '../../src/index.ts';
import { LIBRARY } from '../programs.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';

async function aTest(options: Partial<PromptABTestOptions> = {}) {
  const registry = memoryRegistry({ lenient: true });
  const tracker = memoryTracker({ clock: () => new Date(0) });
  for (const text of ['One', 'Two']) await addVersion(registry, 'greet', text);
  await registry.setAlias('greet', 'production', 1);
  await registry.setAlias('greet', 'staging', 2);
  const root = scratchFolder({ '.git/HEAD': '', 'promptops.config.yaml': CONFIG });
  const promptops = new Promptops({ registry, tracker, root, env: {}, snapshotFolder: null, log: null });
  return { promptops, registry, tracker, root, test: new PromptABTest(promptops, { promptName: 'greet', ...options }) };
}

const CONFIG = `ab:
  tone:
    prompt: greet
    variants:
      - {name: plain, alias: production, weight: 1}
      - {name: warm, alias: staging, weight: 1}
`;

async function logged(root: string, name: string): Promise<readonly (LogLine | undefined)[]> {
  const lines = [];
  for await (const line of fileExposureLog({ folder: join(root, '.promptops/ab') }).read(name)) lines.push(line);
  return lines;
}

const UNITS = Array.from({ length: 5000 }, (_, n) => `user-${n}`);

describe('PromptABTest', () => {
  it('gives a unit the same variant in every process', async () => {
    const [one, two] = [(await aTest({ name: 'exp1' })).test, (await aTest({ name: 'exp1' })).test];
    const variants = UNITS.map((unit) => one.variantOf(unit));
    expect(UNITS.map((unit) => two.variantOf(unit))).toEqual(variants);
    // The bucket of exp1:user-1 is 0.07: below 0.9.
    expect([one.variantOf('user-1'), one.variantOf(43) === one.variantOf('43')]).toEqual(['A', true]);
  });

  it('divides by the split', async () => {
    const { test } = await aTest({ trafficSplit: 0.1 });
    const share = UNITS.filter((unit) => test.variantOf(unit) === 'B').length / UNITS.length;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.02);
  });

  it('keeps who had B when the split grows', async () => {
    const [few, many] = [(await aTest({ trafficSplit: 0.1 })).test, (await aTest({ trafficSplit: 0.5 })).test];
    const before = UNITS.filter((unit) => few.variantOf(unit) === 'B');
    expect(before.filter((unit) => many.variantOf(unit) !== 'B')).toEqual([]);
  });

  it.each([
    [0, 'A', 1],
    [1, 'B', 2],
  ])('split %d: everybody has %s', async (trafficSplit, variant, version) => {
    const { test } = await aTest({ trafficSplit });
    await expect(test.getPrompt('x')).resolves.toMatchObject({ variant, prompt: { version } });
    await expect(test.getPrompt()).resolves.toMatchObject({ variant });
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the split %d', async (trafficSplit) => {
    await expect(aTest({ trafficSplit })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('logs who saw what, and survives a log that fails', async () => {
    const seen: Exposure[] = [];
    const { test } = await aTest({
      trafficSplit: 1,
      onExposure: (exposure) => {
        seen.push(exposure);
        throw new Error('full');
      },
    });
    await test.getPrompt('user-1');
    expect(seen).toEqual([
      {
        test: 'greet:production:staging',
        prompt: 'greet',
        variant: 'B',
        alias: 'staging',
        version: 2,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        unit: 'user-1',
        at: expect.any(Date),
      },
    ]);
  });

  it('records metrics by variant on one run', async () => {
    const { test, tracker } = await aTest();
    await expect(test.logVariant('A', { latency_ms: 812, success: 1 })).resolves.toBe(true);
    await expect(test.logVariant('B', { latency_ms: 700 })).resolves.toBe(true);
    const runs = [];
    for await (const run of tracker.runs({ experimentId: await tracker.experiment('llmops-prompts') })) runs.push(run);
    expect(runs).toMatchObject([
      { name: 'ab-test-greet', metrics: { ab_test_A_latency_ms: 812, ab_test_A_success: 1, ab_test_B_latency_ms: 700 } },
    ]);
  });

  it('says when metrics could not be recorded, and throws nothing', async () => {
    const { test } = await aTest({ runId: 'no such run' });
    await expect(test.logVariant('A', { success: 1 })).resolves.toBe(false);
  });

  it('writes exposures and outcomes where they stay, without the name of the unit', async () => {
    const { test, root, promptops } = await aTest({ trafficSplit: 1, name: 'exp1' });
    await test.getPrompt('user-1');
    await test.getPrompt('user-1');
    await test.logVariant('B', { success: true, latency_ms: 12 }, { unit: 'user-1' });
    await test.logVariant('B', { success: 0 });
    expect(await logged(root, 'exp1')).toMatchObject([
      { kind: 'exposure', n: 1, key: '11fca5c283dc94a3', variant: 'B', split: 'A=0 B=1 salt=exp1', alias: 'staging', version: 2 },
      { kind: 'outcome', n: 2, key: '11fca5c283dc94a3', values: { success: 1, latency_ms: 12 } },
    ]);
    await promptops.close();
    expect((await logged(root, 'exp1')).at(-1)).toMatchObject({ kind: 'end', n: 3 });
  });

  it('writes them to the run of the test as well, once the tracker is to be had', async () => {
    const { test, tracker, promptops } = await aTest({ trafficSplit: 1 });
    await test.getPrompt('user-1');
    await promptops.close();
    const runs = [];
    for await (const run of tracker.runs({ experimentId: await tracker.experiment('llmops-prompts') })) runs.push(run);
    expect(runs).toMatchObject([
      { status: 'FINISHED', tags: { [RUN_TAGS.kind]: AB_KINDS.test, [RUN_TAGS.abTest]: test.name, [RUN_TAGS.prompt]: 'greet' } },
    ]);
    const [path = ''] = await tracker.artifacts(runs[0]!, 'exposures');
    expect(new TextDecoder().decode(await tracker.artifact(runs[0]!, path))).toMatch(/"kind":"exposure".*\n.*"kind":"end"/);
  });

  it('without a unit chance decides, and the log has nothing of it', async () => {
    const { test, root } = await aTest();
    const variants = await Promise.all(Array.from({ length: 100 }, async () => (await test.getPrompt()).variant));
    expect(new Set(variants).size).toBe(2);
    expect(await logged(root, test.name)).toEqual([]);
  });

  it('serves A where B cannot be had, and says so', async () => {
    const { test, root, registry } = await aTest({ trafficSplit: 1 });
    await registry.deleteAlias('greet', 'staging');
    await expect(test.getPrompt('user-1')).resolves.toMatchObject({ variant: 'A', assigned: 'B', prompt: { version: 1 } });
    expect(await logged(root, test.name)).toMatchObject([{ variant: 'B', alias: 'production', version: 1, instead: 'control' }]);
  });
});

describe('PromptABTest.open', () => {
  it('takes the test of the configuration', async () => {
    const { promptops, root } = await aTest();
    const test = await PromptABTest.open(promptops, 'tone');
    const { variant, prompt } = await test.getPrompt('user-1');
    expect([variant, prompt.version]).toEqual([test.variantOf('user-1'), variant === 'plain' ? 1 : 2]);
    expect(new Set(UNITS.map((unit) => test.variantOf(unit)))).toEqual(new Set(['plain', 'warm']));
    expect(await logged(root, 'tone')).toMatchObject([{ variant, split: 'plain=0.5 warm=0.5 salt=tone' }]);
  });

  it('gives everybody the chosen variant once the test was ended, and logs no more', async () => {
    const { promptops, root, tracker } = await aTest();
    const tags = { [RUN_TAGS.kind]: AB_KINDS.end, [RUN_TAGS.abTest]: 'tone', [RUN_TAGS.abVariant]: 'warm' };
    await tracker.createRun({ experimentId: await tracker.experiment('llmops-prompts'), name: 'end', startTime: 0, tags });
    const test = await PromptABTest.open(promptops, 'tone');
    expect(new Set(UNITS.map((unit) => test.variantOf(unit)))).toEqual(new Set(['warm']));
    await expect(test.getPrompt('user-1')).resolves.toMatchObject({ variant: 'warm', prompt: { version: 2 } });
    expect(await logged(root, 'tone')).toEqual([]);
  });

  it('knows a name that was meant', async () => {
    const { promptops } = await aTest();
    await expect(PromptABTest.open(promptops, 'tine')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('Did you mean `tone`?'),
    });
  });

  it('goes on without a journal', async () => {
    const { registry, root } = await aTest();
    const promptops = new Promptops({
      registry,
      root,
      env: {},
      snapshotFolder: null,
      log: null,
      registryUri: 'http://127.0.0.1:9',
      timeoutMs: 100,
    });
    const test = await PromptABTest.open(promptops, 'tone');
    await expect(test.getPrompt('user-1')).resolves.toHaveProperty('variant');
    await expect(test.logVariant('plain', { success: 1 }, { unit: 'user-1' })).resolves.toBe(false);
    expect(await logged(root, 'tone')).toMatchObject([{ kind: 'exposure' }, { kind: 'outcome' }]);
  });

  it('keeps no process alive, and what it logged is there although nobody closed it', async () => {
    const root = scratchFolder({ '.git/HEAD': '', 'promptops.config.yaml': CONFIG });
    const script = join(root, 'script.mjs');
    writeFileSync(
      script,
      `import { PromptABTest, Promptops } from '${LIBRARY}';
const promptops = new Promptops({ registryUri: 'http://127.0.0.1:9', timeoutMs: 200, snapshotFolder: null, log: null });
const test = await PromptABTest.open(promptops, 'tone');
const { prompt } = await new PromptABTest(promptops, { promptName: 'x', name: 'tone', load: { fallback: 'Hi' } }).getPrompt('user-1');
console.log(prompt.isFallback, test.variantOf('user-1'));
`,
    );
    const { stdout, status, signal } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      cwd: root,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect([stdout, status, signal]).toEqual([expect.stringMatching(/^true (?:plain|warm)\n$/), 0, null]);
    expect(await logged(root, 'tone')).toMatchObject([{ kind: 'exposure', instead: 'fallback', version: null }]);
  });
});
