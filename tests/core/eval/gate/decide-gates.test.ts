import { describe, expect, it } from '@jest/globals';
import { decideGates } from '../../../../src/core/eval/gate/decide-gates.ts';
import { aCase, aCheck, anArm, anAttempt, cases, evidence, pattern } from './an-arm.ts';

const decide = (rule: string, candidate: Parameters<typeof evidence>[0], rest: Parameters<typeof evidence>[1] = {}) =>
  decideGates([rule], evidence(candidate, rest));

describe('a rate', () => {
  it.each([
    ['pass_rate >= 0.9', pattern(27, 3), 'pass'],
    ['pass_rate >= 0.9', pattern(26, 4), 'fail'],
    ['pass_rate > 0.9', pattern(27, 3), 'fail'],
    ['pass_rate = 1', pattern(5, 0), 'pass'],
    ['pass_rate = 1', pattern(5, 1), 'fail'],
    ['pass_rate >= 0', pattern(0, 3), 'pass'],
    // Tried once, nothing can be told.
    ['flaky_rate <= 0', pattern(3, 0), 'inconclusive'],
    ['error_rate <= 0', pattern(3, 0), 'pass'],
  ])('%s of %s: %#', (rule, candidate, verdict) => {
    expect(decide(rule, candidate).verdict).toBe(verdict);
  });

  it('says what it was decided by', () => {
    expect(decide('pass_rate >= 0.9', pattern(27, 3)).gates).toEqual([
      { rule: 'pass_rate >= 0.9', verdict: 'pass', detail: '27 of 30 passed, 90.0 %' },
    ]);
  });

  it.each([
    [30, 0, 'pass'],
    [29, 1, 'fail'],
    [28, 0, 'fail'],
    [45, 1, 'pass'],
    [44, 1, 'fail'],
    [188, 12, 'pass'],
    [187, 13, 'fail'],
    // Wilson from here on.
    [462, 38, 'pass'],
    [461, 39, 'fail'],
  ])('with a bound, %i passed and %i failed at 90 %%: %s', (passes, fails, verdict) => {
    expect(decide('pass_rate >= 0.9 @ 95%', pattern(passes, fails)).verdict).toBe(verdict);
  });

  it('a bound from above is taken where less is better', () => {
    const flaky = (count: number, of: number) =>
      Array.from({ length: of }, (_, index) => {
        const attempts = [anAttempt(), anAttempt({ index: 1, status: index < count ? 'failed' : 'passed' })];
        return aCase(`c${index}`, 'passed', { flaky: index < count, attempts });
      });
    expect(decide('flaky_rate <= 0.1 @ 95%', flaky(0, 29)).verdict).toBe('pass');
    expect(decide('flaky_rate <= 0.1 @ 95%', flaky(0, 28)).verdict).toBe('fail');
    expect(decide('flaky_rate <= 0.1', flaky(3, 28)).verdict).toBe('fail');
  });

  it('bounds over clusters know that cases of one cluster hang together', () => {
    const clustered = (passes: number) =>
      Array.from({ length: 40 }, (_, index) =>
        aCase(`c${index}`, index < passes ? 'passed' : 'failed', { cluster: `doc-${Math.floor(index / 10)}` }),
      );
    const alone = cases(pattern(38, 2));
    expect(decide('pass_rate >= 0.8 @ 95%', alone).verdict).toBe('pass');
    const { verdict, gates } = decide('pass_rate >= 0.8 @ 95%', clustered(30));
    expect(verdict).toBe('fail');
    expect(gates[0]?.detail).toContain('t over clusters');
    // All passed: the spread is nothing, but four clusters prove little.
    expect(decide('pass_rate >= 0.8 @ 95%', clustered(40)).verdict).toBe('fail');
  });

  it('one cluster alone has no bound', () => {
    const one = cases('++++').map((each) => ({ ...each, cluster: 'doc' }));
    expect(decide('pass_rate >= 0.5 @ 95%', one)).toMatchObject({
      verdict: 'inconclusive',
      gates: [{ detail: expect.stringContaining('one cluster') }],
    });
  });

  it('warns where cases are too few, or the interval holds the threshold', () => {
    expect(decide('pass_rate >= 0.9', pattern(10, 0)).warnings).toEqual([expect.stringContaining('10 cases cannot show it; 29')]);
    expect(decide('pass_rate >= 0.9', pattern(47, 3)).warnings).toEqual([expect.stringContaining('holds 90.0 %')]);
    expect(decide('pass_rate >= 0.9', pattern(499, 1)).warnings).toEqual([]);
  });

  it('filters decide which cases count', () => {
    const tagged = [
      aCase('a', 'passed', { tags: ['smoke'] }),
      aCase('b', 'failed', { cluster: 'x' }),
      aCase('c', 'passed', { critical: true }),
    ];
    expect(decide('pass_rate where tag=smoke = 1', tagged).verdict).toBe('pass');
    expect(decide('pass_rate where cluster=x = 1', tagged).verdict).toBe('fail');
    expect(decide('pass_rate where critical = 1', tagged).verdict).toBe('pass');
    expect(decide('pass_rate where tag=none = 1', tagged)).toMatchObject({
      verdict: 'inconclusive',
      gates: [{ detail: 'no case belongs to it' }],
    });
  });
});

describe('metrics of checks', () => {
  const graded = (...statuses: ('passed' | 'failed' | 'error' | 'skipped')[]) =>
    statuses.map((status, index) =>
      aCase(`c${index}`, 'passed', {
        attempts: [
          anAttempt({
            checks: [
              aCheck(),
              aCheck({ type: 'x', metric: 'tone', status, score: status === 'passed' ? 0.8 : status === 'failed' ? 0.2 : null }),
            ],
          }),
        ],
      }),
    );

  it('count by case, whatever else the case demands', () => {
    expect(decide('tone.pass_rate >= 0.5', graded('passed', 'failed')).verdict).toBe('pass');
    expect(decide('tone.pass_rate > 0.5', graded('passed', 'failed')).verdict).toBe('fail');
    expect(decide('tone.mean >= 0.5', graded('passed', 'failed')).verdict).toBe('pass');
    expect(decide('tone.mean > 0.5', graded('passed', 'failed')).verdict).toBe('fail');
  });

  it('an error is worth nothing, what could not be measured is left out', () => {
    expect(decide('tone.mean >= 0.5', graded('passed', 'error')).gates[0]?.detail).toBe('mean 0.400 of 2 cases (1 by an error)');
    expect(decide('tone.mean >= 0.8', graded('passed', 'skipped')).verdict).toBe('pass');
    expect(decide('tone.mean >= 0.8', graded('skipped')).verdict).toBe('inconclusive');
  });

  it('pass^k is what k attempts would do', () => {
    const three = (...statuses: ('passed' | 'failed')[]) =>
      aCase('a', 'passed', { attempts: statuses.map((status) => anAttempt({ status })) });
    expect(decide('pass^2 >= 0.3', [three('passed', 'passed', 'failed')]).verdict).toBe('pass');
    expect(decide('pass^2 >= 0.34', [three('passed', 'passed', 'failed')]).verdict).toBe('fail');
    expect(decide('pass^4 >= 0.1', [three('passed', 'passed', 'failed')])).toMatchObject({
      verdict: 'inconclusive',
      gates: [{ detail: expect.stringContaining('repeat: 4') }],
    });
  });
});

describe('what answers took, cost and used', () => {
  const answered = (...attempts: Parameters<typeof anAttempt>[0][]) =>
    attempts.map((attempt, index) => aCase(`c${index}`, 'passed', { attempts: [anAttempt(attempt)] }));

  it('latency counts what was waited for', () => {
    const slow = { answer: { text: '', toolCalls: [], latencyMs: 300 } };
    expect(decide('latency_ms.p50 <= 200', answered({}, slow)).verdict).toBe('pass');
    expect(decide('latency_ms.p95 <= 200', answered({}, slow)).verdict).toBe('fail');
    expect(decide('latency_ms.p95 <= 200', answered({}, { ...slow, cached: true })).verdict).toBe('pass');
    expect(decide('latency_ms.p95 <= 200', answered({ cached: true })).verdict).toBe('inconclusive');
  });

  it('an unknown price is never within a limit, and a passed limit stays passed', () => {
    expect(decide('cost_usd.sum <= 0.002', answered({}, {})).verdict).toBe('pass');
    expect(decide('cost_usd.sum <= 0.001', answered({}, {})).verdict).toBe('fail');
    expect(decide('cost_usd.sum <= 1', answered({}, { costUsd: null })).verdict).toBe('inconclusive');
    expect(decide('cost_usd.sum <= 0.0001', answered({}, { costUsd: null })).verdict).toBe('fail');
    expect(decide('cost_usd.mean <= 0.001', answered({}, {})).verdict).toBe('pass');
  });

  it('tokens that nobody counted leave it open', () => {
    expect(decide('tokens.mean <= 12', answered({}, {})).verdict).toBe('pass');
    expect(decide('tokens.mean <= 12', answered({ answer: { text: '', toolCalls: [] } })).verdict).toBe('inconclusive');
  });
});

describe('errors', () => {
  it('more of them than the suite puts up with leave the outcome open', () => {
    expect(decide('pass_rate >= 0.9', pattern(9, 0, '!'))).toMatchObject({
      verdict: 'inconclusive',
      gates: [{ verdict: 'inconclusive', detail: expect.stringContaining('1 of 10 cases ended in an error, the limit is 0.0 %') }],
    });
  });

  it('within the limit they count as not passed', () => {
    expect(decide('pass_rate >= 0.9', pattern(9, 0, '!'), { maxErrorRate: 0.1 }).verdict).toBe('pass');
    expect(decide('pass_rate >= 0.95', pattern(9, 0, '!'), { maxErrorRate: 0.1 }).verdict).toBe('fail');
  });

  it('what fails even if all of them had passed fails', () => {
    expect(decide('pass_rate >= 0.9', pattern(5, 4, '!')).verdict).toBe('fail');
  });
});

describe('what was not measured', () => {
  it.each([
    ['??', 'inconclusive'],
    ['', 'inconclusive'],
    ['..', 'inconclusive'],
    [pattern(9, 0, '?'), 'pass'],
    [pattern(8, 0, '??'), 'inconclusive'],
    [pattern(7, 2, '?'), 'fail'],
    [pattern(8, 1, '?'), 'inconclusive'],
  ])('pass_rate >= 0.9 of %s: %s', (candidate, verdict) => {
    expect(decide('pass_rate >= 0.9', candidate).verdict).toBe(verdict);
  });

  it('the reason for stopping is told', () => {
    expect(decide('pass_rate >= 0.9', '+?', { stoppedEarly: 'budget' }).gates[0]?.detail).toBe(
      '1 of 1 passed, 100.0 %; 1 case not measured (budget)',
    );
  });

  it('a sequential test decides thresholds between its two rates', () => {
    const rest = { sprt: [0.85, 0.95] as const };
    expect(decide('pass_rate >= 0.9', pattern(26, 0, '?'.repeat(100)), rest).verdict).toBe('pass');
    expect(decide('pass_rate >= 0.9', pattern(25, 0, '?'.repeat(100)), rest).verdict).toBe('inconclusive');
    expect(decide('pass_rate >= 0.9', pattern(0, 3, '?'.repeat(100)), rest).verdict).toBe('fail');
    expect(decide('pass_rate >= 0.97', pattern(26, 0, '?'.repeat(100)), rest).verdict).toBe('inconclusive');
    expect(decide('pass_rate >= 0.9', pattern(26, 0, '?'.repeat(100)), rest).warnings).toContainEqual(
      expect.stringContaining('sequentially'),
    );
  });
});

describe('no regression', () => {
  const against = (candidate: string, baseline: string, rule = 'no_regression vs @production') =>
    decide(rule, candidate, { baseline: anArm(baseline, { label: 'greet@production' }) });

  it('five net regressions are the first that the exact test sees', () => {
    const rule = 'no_regression vs @production with max_drop=1';
    expect(against(pattern(96, 4), pattern(100, 0), rule).verdict).toBe('pass');
    expect(against(pattern(95, 5), pattern(100, 0), rule)).toMatchObject({
      verdict: 'fail',
      gates: [{ detail: expect.stringContaining('p = .031') }],
    });
  });

  it('a drop fails from two cases and five per cent', () => {
    expect(against(pattern(9, 1), pattern(10, 0)).verdict).toBe('pass');
    expect(against(pattern(8, 2), pattern(10, 0)).verdict).toBe('fail');
    expect(against(pattern(97, 3), pattern(100, 0)).verdict).toBe('pass');
  });

  it('a critical case must not regress', () => {
    const candidate = [aCase('a', 'failed', { critical: true }), ...cases(pattern(50, 0))];
    const baseline = anArm([aCase('a'), ...cases(pattern(50, 0))]);
    expect(decide('no_regression vs @production', candidate, { baseline })).toMatchObject({
      verdict: 'fail',
      gates: [{ detail: expect.stringMatching(/^critical: a;/) }],
    });
  });

  it('names what regressed, what was fixed, and the smallest regression it could have shown', () => {
    expect(against('+-++', '-+++').gates[0]?.detail).toBe(
      '1 regressed (c2), 1 fixed (c1), of 4 pairs, p = .750, the smallest regression this could have shown: 5 net',
    );
  });

  it('strict: none may regress, whatever is fixed', () => {
    expect(against('+-++', '-+++', 'no_regression vs @production with mode=strict').verdict).toBe('fail');
    expect(against('++++', '-+++', 'no_regression vs @production with mode=strict').verdict).toBe('pass');
  });

  it('noninferior: the drop is shown to be below the margin', () => {
    const rule = 'no_regression vs @production with mode=noninferior margin=.03';
    expect(against(pattern(30, 0), pattern(30, 0), rule).verdict).toBe('fail');
    expect(against(pattern(100, 0), pattern(100, 0), rule).verdict).toBe('pass');
  });

  it('an error of the candidate is a regression, one of the baseline hides nothing', () => {
    const rest = { maxErrorRate: 1 };
    const baseline = (text: string) => ({ ...rest, baseline: anArm(text) });
    expect(decide('no_regression vs @production with mode=strict', '+!', baseline('++')).verdict).toBe('fail');
    expect(decide('no_regression vs @production', '++', baseline('+!'))).toMatchObject({ verdict: 'pass' });
    expect(decide('no_regression vs @production with mode=strict', '++', baseline('+!'))).toMatchObject({ verdict: 'inconclusive' });
  });

  it('more errors than the suite puts up with are an outage, no regression', () => {
    expect(decide('no_regression vs @production', pattern(7, 0, '!!!'), { baseline: anArm(pattern(10, 0)) }).verdict).toBe('inconclusive');
    expect(
      decide('no_regression vs @production', pattern(5, 2, '!!!'), { baseline: anArm(pattern(10, 0)), maxErrorRate: 0.5 }).verdict,
    ).toBe('fail');
    expect(decide('no_regression vs @production with mode=strict', pattern(6, 1, '!!!'), { baseline: anArm(pattern(10, 0)) }).verdict).toBe(
      'fail',
    );
  });

  it('cases that the baseline cannot answer are left out and counted', () => {
    const { verdict, gates } = against('+++', '++.');
    expect(verdict).toBe('pass');
    expect(gates[0]?.detail).toContain('of 2 pairs');
    expect(gates[0]?.detail).toContain('1 case left out');
  });

  it('a first version has no baseline, and one that cannot be had leaves it open', () => {
    expect(decide('no_regression vs @production', '+', { baseline: 'none' })).toMatchObject({
      verdict: 'pass',
      gates: [{ detail: expect.stringContaining('no-baseline') }],
    });
    expect(decide('no_regression vs @production', '+', { baseline: 'unreachable' }).verdict).toBe('inconclusive');
    expect(decide('no_regression vs @production', '+').verdict).toBe('inconclusive');
  });

  it('several comparisons share one error: Holm', () => {
    const candidate = pattern(95, 5);
    const rules = ['no_regression vs @production with max_drop=1', 'no_regression vs @staging with max_drop=1'];
    const baselines = { '@production': anArm(pattern(100, 0)), '@staging': anArm(pattern(100, 0)) };
    expect(decideGates(rules, evidence(candidate, { baselines })).verdict).toBe('pass');
    expect(decideGates(rules.slice(0, 1), evidence(candidate, { baselines })).verdict).toBe('fail');
    // A line that asks for no p is none of the tests.
    expect(
      decideGates([rules[0]!, 'no_regression vs @staging with mode=noninferior margin=0.5'], evidence(candidate, { baselines })).verdict,
    ).toBe('fail');
  });

  it('scores are compared by sign flips', () => {
    const scored = (score: number) =>
      Array.from({ length: 12 }, (_, index) =>
        aCase(`c${index}`, 'passed', { attempts: [anAttempt({ checks: [aCheck({ metric: 'tone', score: score - index / 100 })] })] }),
      );
    const rule = 'no_regression vs @production with metric=tone max_drop=1';
    expect(decide(rule, scored(0.7), { baseline: anArm(scored(0.8)) })).toMatchObject({
      verdict: 'fail',
      gates: [{ detail: expect.stringContaining('mean score of tone -0.100') }],
    });
    expect(decide(rule, scored(0.8), { baseline: anArm(scored(0.8)) }).verdict).toBe('pass');
    expect(decide(rule, scored(0.9), { baseline: anArm(scored(0.8)) }).verdict).toBe('pass');
  });
});

describe('evidence', () => {
  const from = (source: 'live' | 'cassette' | 'recorded' | 'echo' | 'fixture') =>
    cases('++').map((one) => ({ ...one, attempts: [anAttempt({ source })] }));

  it.each([
    ['live', 'pass'],
    ['cassette', 'pass'],
    ['recorded', 'inconclusive'],
    ['echo', 'inconclusive'],
    ['fixture', 'inconclusive'],
  ] as const)('%s: %s', (source, verdict) => {
    expect(decide('pass_rate >= 0.9', from(source)).verdict).toBe(verdict);
  });

  it('a recorded answer counts for the content that it answered', () => {
    expect(decide('pass_rate >= 0.9', from('recorded'), { outputOf: () => 'a'.repeat(64) }).verdict).toBe('pass');
    const other = decide('pass_rate >= 0.9', from('recorded'), { outputOf: () => 'b'.repeat(64) });
    expect(other).toMatchObject({
      verdict: 'inconclusive',
      warnings: expect.arrayContaining([expect.stringContaining('of other content')]),
    });
  });

  it('fixtures count where the alias allows them, and it shows; echo never does', () => {
    const { verdict, warnings } = decide('pass_rate >= 0.9', from('fixture'), { allowFixtures: true });
    expect(verdict).toBe('pass');
    expect(warnings).toContainEqual(expect.stringContaining('allow_fixtures'));
    expect(decide('pass_rate >= 0.9', from('echo'), { allowFixtures: true }).verdict).toBe('inconclusive');
  });

  it('another model is evidence only where the alias says so', () => {
    const candidate = anArm('++', { ownModel: false, provider: 'openai:gpt-5' });
    expect(decideGates(['pass_rate >= .5'], { ...evidence('+'), candidate }).verdict).toBe('inconclusive');
    expect(decideGates(['pass_rate >= .5'], { ...evidence('+'), candidate, allowedModels: ['openai:gpt-5'] }).verdict).toBe('pass');
  });

  it('one answer that is none keeps the rest from passing, not from failing', () => {
    const mixed = (rest: string) => [...from('echo').slice(0, 1), ...cases(rest).map((one) => ({ ...one, id: `r${one.id}` }))];
    expect(decide('pass_rate >= 0.5', mixed('+++++++++')).verdict).toBe('inconclusive');
    expect(decide('pass_rate >= 0.5', mixed('+----')).verdict).toBe('fail');
  });
});

describe('judges that nobody calibrated', () => {
  const judged = (status: 'passed' | 'failed', withOther = true) =>
    Array.from({ length: 3 }, (_, index) =>
      aCase(`c${index}`, status, {
        attempts: [anAttempt({ status, checks: [...(withOther ? [aCheck()] : []), aCheck({ kind: 'judge', metric: 'tone', status })] })],
      }),
    );

  it('only warn: their line is shown and left out of the verdict', () => {
    const unproven = { judgeProven: () => false };
    const { verdict, gates, warnings } = decideGates(['pass_rate >= 1', 'tone.pass_rate >= 1'], evidence(judged('failed'), unproven));
    expect(verdict).toBe('pass');
    expect(gates).toMatchObject([
      { verdict: 'pass' },
      { verdict: 'fail', advisory: true, detail: expect.stringContaining('warning only') },
    ]);
    expect(warnings).toContainEqual(expect.stringContaining('judge calibrate'));
    expect(decideGates(['pass_rate >= 1', 'tone.pass_rate >= 1'], evidence(judged('failed'))).verdict).toBe('fail');
  });

  it('alone they decide nothing', () => {
    expect(decide('tone.pass_rate >= 1', judged('passed'), { judgeProven: () => false }).verdict).toBe('inconclusive');
    expect(decide('pass_rate >= 1', judged('passed', false), { judgeProven: () => false }).verdict).toBe('inconclusive');
    expect(decide('pass_rate >= 1', judged('passed', false)).verdict).toBe('pass');
  });
});

describe('lines together', () => {
  it('one failure fails, one doubt leaves it open', () => {
    expect(decideGates(['pass_rate >= .5', 'tokens.mean <= 1'], evidence('++')).verdict).toBe('fail');
    expect(decideGates(['pass_rate >= .5', 'no_regression vs @production'], evidence('++')).verdict).toBe('inconclusive');
    expect(decideGates(['no_regression vs @production', 'pass_rate >= .5'], evidence('--')).verdict).toBe('fail');
  });

  it('lint and tags are for promote', () => {
    const { verdict, gates } = decideGates(['lint', 'tag a = b', 'pass_rate >= .5'], evidence('++'));
    expect(verdict).toBe('pass');
    expect(gates.map(({ advisory }) => advisory)).toEqual([true, true, undefined]);
  });

  it('a line that is no gate never passes', () => {
    expect(decideGates(['pass_rat >= .5'], evidence('++'))).toMatchObject({
      verdict: 'inconclusive',
      gates: [{ detail: expect.stringContaining('no metric') }],
    });
  });

  it('of which none is about answers are no pass, whatever the answers are', () => {
    for (const rules of [[], ['lint'], ['tag a = b']])
      for (const answers of ['++', '--']) {
        const { verdict, warnings } = decideGates(rules, evidence(answers));
        expect([verdict, warnings]).toEqual(['inconclusive', ['No line of the gate is about answers: they decide nothing.']]);
      }
  });

  it('nothing counted is never a pass', () => {
    expect(decideGates([], evidence('')).verdict).toBe('inconclusive');
    expect(decideGates(['lint'], evidence('??')).verdict).toBe('inconclusive');
  });
});
