import { describe, expect, it } from '@jest/globals';
import { assign } from '../../../src/core/ab/ab-test.ts';
import { gatherer } from '../../../src/core/ab/gather.ts';
import { type Guardrail, parseGuardrail } from '../../../src/core/ab/guardrail.ts';
import type { LogLine } from '../../../src/core/ab/log-line.ts';
import { type ReadOutRequest, readOut } from '../../../src/core/ab/read-out.ts';
import { seededUnit } from '../../../src/core/eval/statistics/index.ts';
import { anABTest, aWriter, gatheredFrom } from './an-ab-test.ts';

const guardrail = (rule: string): Guardrail => {
  const parsed = parseGuardrail(rule);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
};

const asking = (changes: Partial<ReadOutRequest> = {}): ReadOutRequest => ({
  test: anABTest(),
  metric: { name: 'ok', kind: 'rate', goal: 'higher', missing: 'left-out' },
  guardrails: [],
  units: 1000,
  decide: 'any-look',
  ...changes,
});

type Outcome = (variant: string, random: () => number) => Readonly<Record<string, number>> | undefined;

/** Units of a test, each with what came of it; `keep` loses some on the way to the log. */
function lines(
  count: number,
  outcome: Outcome,
  { test = anABTest(), keep = (_variant: string, _n: number): boolean => true } = {},
): readonly LogLine[] {
  const random = seededUnit(7);
  const { saw, did } = aWriter(test);
  return Array.from({ length: count }, (_, n) => `user-${n}`).flatMap((unit, n) => {
    const variant = assign(test, unit, 0).variant.name;
    const values = outcome(variant, random);
    if (!keep(variant, n)) return [];
    return [saw(unit), ...(values ? [did(unit, values)] : [])];
  });
}

const read = (given: readonly LogLine[], changes: Partial<ReadOutRequest> = {}) => {
  const request = asking(changes);
  return readOut(request, gatheredFrom(request.test, given));
};

const rates =
  (a: number, b: number): Outcome =>
  (variant, random) => ({ ok: random() < (variant === 'A' ? a : b) ? 1 : 0 });

describe('readOut', () => {
  it('of nothing is undecided', () => {
    expect(read([])).toMatchObject({
      units: 0,
      doubts: [],
      verdict: { verdict: 'undecided', winner: null, why: 'no unit was exposed under this split' },
    });
  });

  it.each([
    ['B', 0.6, 0.8, 'higher'],
    ['A', 0.8, 0.6, 'higher'],
    ['B', 0.8, 0.6, 'lower'],
  ] as const)('%s is better with rates %d and %d, where %s is better', (winner, a, b, goal) => {
    const { verdict, arms, comparisons } = read(lines(1000, rates(a, b)), { metric: { ...asking().metric, goal } });
    expect(verdict).toMatchObject({ verdict: 'better', winner });
    expect(arms.map(({ interval }) => interval?.method)).toEqual(['wilson', 'wilson']);
    expect(comparisons[0]).toMatchObject({ arm: 'B', result: winner === 'B' ? 'better' : 'worse', plannedSize: { method: 'newcombe' } });
    expect(Math.abs((comparisons[0]?.difference ?? 0) - (b - a))).toBeLessThan(0.08);
  });

  it('equal rates stay undecided, and it says what was planned', () => {
    expect(read(lines(900, rates(0.7, 0.7))).verdict).toMatchObject({
      verdict: 'undecided',
      why: 'no difference is shown yet with 900 units of 1000',
    });
    expect(read(lines(1000, rates(0.7, 0.7))).verdict).toMatchObject({
      verdict: 'undecided',
      why: 'no difference was shown with 1000 units, 1000 were planned',
    });
  });

  it('never decides where the arms lack units, however clear the metric is', () => {
    const { verdict, sampleRatio } = read(lines(1000, rates(0.2, 0.9), { keep: (variant, n) => variant === 'A' || n % 3 > 0 }));
    expect(sampleRatio).toMatchObject({ state: 'mismatch' });
    expect(verdict).toMatchObject({
      verdict: 'stop',
      winner: null,
      why: expect.stringContaining('do not have the units that their weights give them'),
    });
  });

  it('never decides on few units', () => {
    expect(read(lines(8, rates(0, 1)))).toMatchObject({ sampleRatio: { state: 'too-few' }, verdict: { verdict: 'undecided' } });
    expect(read(lines(60, rates(0, 1))).comparisons[0]).toMatchObject({ anyLook: null, result: 'open' });
  });

  it('never decides where one arm lacks outcomes', () => {
    let n = 0;
    const quiet: Outcome = (variant) => (variant === 'B' && n++ % 5 === 0 ? undefined : { ok: 1 });
    expect(read(lines(2000, quiet)).verdict).toMatchObject({ verdict: 'stop', why: expect.stringContaining('lacks more outcomes') });
  });

  it('takes a missing outcome for zero where only successes are reported', () => {
    const bought: Outcome = (variant, random) => (random() < (variant === 'A' ? 0.2 : 0.4) ? { ok: 1 } : undefined);
    const metric = { ...asking().metric, missing: 'zero' } as const;
    const { verdict, arms } = read(lines(1000, bought), { metric });
    expect(verdict).toMatchObject({ winner: 'B' });
    expect(Math.abs((arms[0]?.value ?? 0) - 0.2)).toBeLessThan(0.05);
  });

  it('compares means of units', () => {
    const slow: Outcome = (variant, random) => ({ ms: (variant === 'A' ? 900 : 800) + 200 * random() });
    const metric = { name: 'ms', kind: 'mean', goal: 'lower', missing: 'left-out' } as const;
    const { verdict, comparisons, arms } = read(lines(400, slow), { metric });
    expect(verdict.winner).toBe('B');
    expect([comparisons[0]?.anyLook?.method, comparisons[0]?.plannedSize?.method, arms[0]?.interval?.method]).toEqual([
      'mixture-sequence',
      'welch',
      'student',
    ]);
  });

  it('takes a result that did not depend on chance for what it is: not enough to go by', () => {
    const metric = { name: 'ms', kind: 'mean', goal: 'lower', missing: 'left-out' } as const;
    const fixed: Outcome = (variant) => ({ ms: variant === 'A' ? 5 : 4 });
    expect(read(lines(400, fixed), { metric }).verdict.verdict).toBe('undecided');
  });

  it('of a planned size decides when it is reached and not before', () => {
    const before = read(lines(999, rates(0.6, 0.8)), { decide: 'planned-size' });
    expect(before.verdict).toMatchObject({ verdict: 'undecided', why: '999 of 1000 planned units' });
    expect(read(lines(1000, rates(0.6, 0.8)), { decide: 'planned-size' }).verdict.winner).toBe('B');
  });

  it('of a planned size goes by the first units alone, so that looking on gives no further chance', () => {
    const request = asking({ decide: 'planned-size', units: 600 });
    const at = lines(1500, rates(0.6, 0.8));
    const some = gatherer(request.test, 600);
    for (const line of at) some.add(line);
    const result = readOut(request, some.gathered());
    expect([result.units, result.log.beyondPlan, result.doubts]).toEqual([600, 900, ['900 units beyond the planned size are left out.']]);
  });

  it('a broken guardrail stops a better arm', () => {
    const fast: Outcome = (variant, random) => ({
      ok: random() < (variant === 'A' ? 0.5 : 0.9) ? 1 : 0,
      ms: (variant === 'A' ? 100 : 150) + random(),
    });
    const { guardrails, verdict } = read(lines(600, fast), { guardrails: [guardrail('ms <= +10%')] });
    expect(guardrails).toMatchObject([{ rule: 'ms <= +10%', arm: 'B', state: 'harmed' }]);
    expect(verdict).toMatchObject({ verdict: 'stop', winner: null, why: 'B breaks `ms <= +10%`' });
  });

  it('a guardrail with a margin that is not shown yet holds a better arm back; one that only watches for harm does not', () => {
    const noisy: Outcome = (variant, random) => ({ ok: random() < (variant === 'A' ? 0.5 : 0.9) ? 1 : 0, ms: 100 + 400 * random() });
    const at = lines(600, noisy);
    expect(read(at, { guardrails: [guardrail('ms <= +1%')] }).verdict).toMatchObject({
      verdict: 'undecided',
      why: expect.stringContaining('not yet shown: ms <= +1%'),
    });
    expect(read(at, { guardrails: [guardrail('ms no higher'), guardrail('ms <= +50%')] }).verdict.winner).toBe('B');
  });

  it('says so of a guardrail whose metric nobody logs, and one with a margin holds the winner back', () => {
    const { doubts, verdict } = read(lines(800, rates(0.5, 0.9)), { guardrails: [guardrail('ms no higher'), guardrail('usd <= +5%')] });
    expect(doubts).toEqual(expect.arrayContaining(['`ms no higher` watches nothing: its metric was not logged for every arm.']));
    expect(verdict).toMatchObject({ verdict: 'undecided', why: expect.stringContaining('usd <= +5%') });
  });

  it('of three arms names the best of those that are better', () => {
    const test = anABTest({ variants: ['A', 'B', 'C'].map((name) => ({ name, alias: name, weight: 1 })) });
    const by: Outcome = (variant, random) => ({ ok: random() < { A: 0.5, B: 0.7, C: 0.9 }[variant as 'A'] ? 1 : 0 });
    const { verdict, comparisons } = read(lines(1500, by, { test }), { test });
    expect(verdict.winner).toBe('C');
    expect(comparisons.map(({ anyLook }) => anyLook?.level)).toEqual([0.975, 0.975]);
  });

  it('an arm without weight is no arm', () => {
    const variants = [
      { name: 'A', alias: 'a', weight: 1 },
      { name: 'B', alias: 'b', weight: 0 },
    ];
    const test = anABTest({ variants });
    expect(read(lines(500, rates(0.5, 0.5), { test }), { test })).toMatchObject({
      sampleRatio: { state: 'fine' },
      comparisons: [],
      verdict: { verdict: 'undecided' },
    });
  });

  it('without a control nothing is compared, however many other variants there are', () => {
    const test = anABTest({ variants: ['A', 'B', 'C'].map((name, at) => ({ name, alias: name, weight: at })) });
    const by: Outcome = (variant, random) => ({ ok: random() < (variant === 'C' ? 0.9 : 0.2) ? 1 : 0 });
    expect(read(lines(600, by, { test }), { test })).toMatchObject({ comparisons: [], verdict: { verdict: 'undecided', winner: null } });
  });

  it('says in words what weakens it', () => {
    const test = anABTest();
    const { saw, skip } = aWriter(test);
    skip();
    const { doubts } = read([saw('u1', { version: 1 }), saw('u2', { version: 2 }), saw('u3', { instead: 'control' })], { test });
    expect(doubts).toEqual(
      expect.arrayContaining([expect.stringMatching(/^1 line of the log is missing/), expect.stringMatching(/have no ok yet\.$/)]),
    );
    expect(doubts.join('\n')).toMatch(/1 unit of [AB] saw something else/);
  });
});

describe('parseGuardrail', () => {
  it.each([
    ['latency_ms <= +10%', { metric: 'latency_ms', harm: 'above', contrast: { scale: 1.1, offset: 0 } }],
    ['latency_ms<=10%', { metric: 'latency_ms', harm: 'above', contrast: { scale: 1.1, offset: 0 } }],
    ['score >= -0.02', { metric: 'score', harm: 'below', contrast: { scale: 1, offset: -0.02 } }],
    ['csat >= -5%', { harm: 'below', contrast: { scale: 0.95, offset: 0 } }],
    ['error_rate no higher', { metric: 'error_rate', harm: 'above', isMargin: false }],
    ['helpful no lower', { harm: 'below', isMargin: false }],
  ])('%s', (rule, expected) => {
    expect(parseGuardrail(rule)).toMatchObject({ rule, ...expected });
  });

  it.each([
    ['error_rate no worse', 'Write `error_rate no higher` or `error_rate no lower`'],
    ['latency_ms', 'is not a guardrail'],
    ['latency_ms <= -10%', 'leaves no room'],
    ['score >= 0', 'leaves no room'],
    ['', 'is not a guardrail'],
  ])('%s is none', (rule, problem) => {
    expect(parseGuardrail(rule)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
