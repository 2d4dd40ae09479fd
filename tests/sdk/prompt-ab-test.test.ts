import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { type Exposure, PromptABTest, type PromptABTestOptions, Promptops } from '../../src/index.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';

async function aTest(options: Partial<PromptABTestOptions> = {}) {
  const registry = memoryRegistry({ lenient: true });
  const tracker = memoryTracker({ clock: () => new Date(0) });
  for (const text of ['One', 'Two']) await addVersion(registry, 'greet', text);
  await registry.setAlias('greet', 'production', 1);
  await registry.setAlias('greet', 'staging', 2);
  const promptops = new Promptops({
    registry,
    tracker,
    root: scratchFolder({ '.git/HEAD': '' }),
    env: {},
    snapshotFolder: null,
    log: null,
  });
  return { tracker, test: new PromptABTest(promptops, { promptName: 'greet', ...options }) };
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
});
