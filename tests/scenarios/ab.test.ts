import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assign } from '../../src/core/ab/ab-test.ts';
import type { LogLine } from '../../src/core/ab/log-line.ts';
import { PromptABTest, Promptops } from '../../src/index.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { anABTest, aWriter } from '../core/ab/an-ab-test.ts';
import { misfits } from '../misfits.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { folderWithRegistry, text } from './a-registry.ts';

const CONFIG = `ab:
  tone:
    prompt: greet
    variants:
      - {name: A, alias: production, weight: 1}
      - {name: B, alias: staging, weight: 1}
    guardrails: [ms <= +10%]
    units: 1000
`;
const SEED = { greet: { versions: [{ projection: text('Hello') }, { projection: text('Hi') }], aliases: { production: 1, staging: 2 } } };
const aFolder = (config = CONFIG) => folderWithRegistry(SEED, { 'promptops.config.yaml': config });
const test = anABTest();

/** What an application would have written: a rate in each arm. */
function log(cwd: string, count: number, rates: Readonly<Record<string, number>>, { ms = 100, every = 1 } = {}): void {
  const { saw, did } = aWriter(test);
  const lines = Array.from({ length: count }, (_, n) => n).flatMap((n): readonly LogLine[] => {
    const unit = `u${n}`;
    const variant = assign(test, unit, 0).variant.name;
    if (variant === 'B' && n % every > 0) return [];
    return [
      saw(unit),
      did(unit, { success: ((n * 7919) % 1000) / 1000 < (rates[variant] ?? 0) ? 1 : 0, ms: (variant === 'A' ? 100 : ms) + (n % 7) }),
    ];
  });
  mkdirSync(join(cwd, '.promptops/ab'), { recursive: true });
  writeFileSync(join(cwd, '.promptops/ab/tone.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const json = async (cwd: string, ...argv: string[]) => {
  const { code, stdout } = await runCli(['ab', ...argv, '--json'], { cwd });
  expect(misfits(stdout)).toEqual([]);
  return { code, ...JSON.parse(stdout) };
};

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops ab plan', () => {
    it('says how many units it takes, and what this split can show', async () => {
      const cwd = await aFolder(`${CONFIG}    decide: planned-size\n`);
      const { plan, code } = await json(cwd, 'plan', 'tone', '--baseline', '0.9', '--effect', '0.05', '--per-day', '100');
      expect([code, plan.units, plan.days, plan.arms.map((arm: { units: number }) => arm.units)]).toEqual([0, 1372, 14, [686, 686]]);
      const { up, down } = plan.shows.at(-1);
      expect([plan.shows.length, up > 0 && up < 0.05, down < 0 && down > -0.05]).toEqual([4, true, true]);
    });

    it('puts the plan on record, where status finds the planned units', async () => {
      const cwd = await aFolder(CONFIG.replace('    units: 1000\n', ''));
      expect((await json(cwd, 'status', 'tone')).tests).toMatchObject([{ planned: null }]);
      const { plan } = await json(cwd, 'plan', 'tone', '--baseline', '0.5', '--effect', '0.1');
      expect(plan.runId).toMatch(/^[0-9a-f]{32}$/);
      expect((await json(cwd, 'status', 'tone')).tests).toMatchObject([{ planned: plan.units }]);
      expect((await json(cwd, 'plan', 'tone', '--baseline', '0.5', '--effect', '0.2', '-n')).plan.runId).toBeNull();
      expect((await json(cwd, 'status', 'tone')).tests).toMatchObject([{ planned: plan.units }]);
    });

    it.each([
      [['--baseline', '90', '--effect', '5'], 'is no rate'],
      [['--baseline', '0.9', '--effect', '0.95'], 'No rate is 0.95 away'],
      [['--baseline', '0.9', '--effect', '0'], 'above 0'],
      [['--baseline', '0.9'], '--effect'],
    ])('%j is not a question: %s', async (argv, message) => {
      const { code, stderr } = await runCli(['ab', 'plan', 'tone', ...argv], { cwd: await aFolder() });
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    });
  });

  describe('promptops ab status', () => {
    it('reads what an application did, and shows it', async () => {
      const cwd = await aFolder();
      log(cwd, 800, { A: 0.5, B: 0.8 });
      const { code, tests } = await json(cwd, 'status', 'tone');
      expect(code).toBe(0);
      expect(tests).toMatchObject([
        {
          test: 'tone',
          state: 'running',
          units: 800,
          planned: 1000,
          verdict: { verdict: 'better', winner: 'B' },
          guardrails: [{ state: 'held' }],
        },
      ]);
      const { stdout } = await runCli(['ab', 'status'], { cwd });
      expect(stdout).toMatch(/^tone {2}greet, success \(rate, higher is better\)\nrunning, 800 of 1000 planned units/);
      expect(stdout).toMatch(/\n\nDecided: B is better than A on success\.\n$/);
    });

    it('with --check fails for a broken guardrail and for a broken split, and for nothing else', async () => {
      const cwd = await aFolder();
      expect((await json(cwd, 'status', '--check')).code).toBe(0);
      log(cwd, 800, { A: 0.5, B: 0.5 });
      expect((await json(cwd, 'status', '--check')).code).toBe(0);
      log(cwd, 800, { A: 0.5, B: 0.9 }, { ms: 130 });
      expect(await json(cwd, 'status', '--check')).toMatchObject({
        code: 1,
        ok: false,
        tests: [{ verdict: { verdict: 'stop', why: 'B breaks `ms <= +10%`' } }],
      });
      log(cwd, 800, { A: 0.5, B: 0.9 }, { every: 2 });
      expect(await json(cwd, 'status', '--check')).toMatchObject({
        code: 1,
        tests: [{ sampleRatio: { state: 'mismatch' }, verdict: { verdict: 'stop', winner: null } }],
      });
      expect((await json(cwd, 'status')).code).toBe(0);
    });

    it('with --winner is a gate: yes, no, not decided', async () => {
      const cwd = await aFolder();
      expect((await json(cwd, 'status', 'tone', '--winner', 'B')).code).toBe(3);
      log(cwd, 800, { A: 0.5, B: 0.8 });
      expect([
        (await json(cwd, 'status', 'tone', '--winner', 'B')).code,
        (await json(cwd, 'status', 'tone', '--winner', 'A')).code,
      ]).toEqual([0, 1]);
      expect((await json(cwd, 'status', 'tone', '--winner', 'C')).code).toBe(2);
    });

    it('adds the log of another machine', async () => {
      const [cwd, other] = [await aFolder(), await aFolder()];
      log(other, 300, { A: 0.5, B: 0.5 });
      expect((await json(cwd, 'status', '--log', join(other, '.promptops/ab'))).tests[0].units).toBe(300);
      expect(await json(cwd, 'status', '--log', join(other, 'nowhere'))).toMatchObject({ code: 2, error: { code: 'FILE_UNREADABLE' } });
    });

    it('reads nothing where half of it cannot be read', async () => {
      const cwd = await aFolder();
      log(cwd, 300, { A: 0.5, B: 0.5 });
      const at = ['--tracking-uri', 'http://127.0.0.1:9', '--wait', '100ms'];
      const { code, stderr } = await runCli([...at, 'ab', 'status'], { cwd });
      expect([code, stderr]).toEqual([3, expect.stringContaining('127.0.0.1:9')]);
      expect((await runCli([...at, 'ab', 'status', '--local'], { cwd })).code).toBe(0);
    });

    it('knows the name that was meant, and says what to do without tests', async () => {
      const { code, stderr } = await runCli(['ab', 'status', 'tine'], { cwd: await aFolder() });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean `tone`?')]);
      expect((await runCli(['ab', 'status'], { cwd: await aFolder('format: 1\n') })).stdout).toBe('The configuration has no A/B tests.\n');
    });
  });

  describe('promptops ab stop', () => {
    it('ends a test on record, for whoever serves it, and moves no alias', async () => {
      const cwd = await aFolder();
      const { code, end } = await json(cwd, 'stop', 'tone', '--variant', 'B', '--reason', 'as good, and faster');
      expect([code, end]).toEqual([
        0,
        {
          test: 'tone',
          prompt: 'greet',
          variant: 'B',
          alias: 'staging',
          reason: 'as good, and faster',
          already: false,
          runId: expect.any(String),
        },
      ]);
      expect((await json(cwd, 'status')).tests).toMatchObject([{ state: 'ended', ended: { variant: 'B', reason: 'as good, and faster' } }]);
      const promptops = new Promptops({ root: cwd, env: {}, snapshotFolder: null, log: null });
      const running = await PromptABTest.open(promptops, 'tone');
      expect(new Set(Array.from({ length: 50 }, (_, n) => running.variantOf(n)))).toEqual(new Set(['B']));
      await expect(promptops.load('greet@production')).resolves.toMatchObject({ version: 1 });
      await promptops.close();
      expect((await json(cwd, 'stop', 'tone', '--variant', 'B', '--reason', 'again')).end).toMatchObject({ already: true, runId: null });
    });

    it('prints what keeps it so, and what makes it the new production', async () => {
      const { stdout } = await runCli(['ab', 'stop', 'tone', '--variant', 'B', '--reason', 'x', '-n'], { cwd: await aFolder() });
      expect(stdout).toContain('Nothing was written');
      expect(stdout).toContain('promptops promote greet --from staging --to production');
      expect(stdout).toContain('stopped: B');
    });

    it('needs a variant that there is, and a reason', async () => {
      const cwd = await aFolder();
      expect(await json(cwd, 'stop', 'tone', '--variant', 'C', '--reason', 'x')).toMatchObject({ code: 2, error: { code: 'USAGE' } });
      expect((await runCli(['ab', 'stop', 'tone', '--variant', 'B'], { cwd })).code).toBe(2);
    });
  });
});

describe('the configuration of A/B tests', () => {
  it.each([
    [CONFIG.replace('ms <= +10%', 'ms no worse'), 'Write `ms no higher` or `ms no lower`'],
    [CONFIG.replace('name: B', 'name: A'), 'There are two variants `A`'],
    [CONFIG.replaceAll('weight: 1', 'weight: 0'), 'All weights are 0'],
    [`${CONFIG}    stopped: C\n`, 'There is no variant `C`'],
    [`${CONFIG}    start: tomorrow\n`, 'is no time'],
    [`${CONFIG}    gaurdrails: []\n`, 'Did you mean `guardrails`?'],
    [`${CONFIG.replace('units: 1000', 'decide: planned-size')}`, 'needs `units`'],
    [`${CONFIG}${CONFIG.replace('ab:\n', '').replace('tone:', 'other:')}`, 'already in the test `tone`'],
  ])('%#: says what is wrong', async (config, message) => {
    const { code, stderr } = await runCli(['ab', 'status'], { cwd: await aFolder(config) });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
