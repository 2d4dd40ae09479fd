import { describe, expect, it } from '@jest/globals';
import { isGateProblem, parseGate } from '../../../../src/core/eval/gate/parse-gate.ts';

const metric = (measure: object, operator: string, threshold: number, rest: object = {}) => ({
  kind: 'metric',
  measure,
  filters: [],
  operator,
  threshold,
  ...rest,
});

describe('a gate is read', () => {
  it.each([
    ['pass_rate >= 0.9', metric({ kind: 'pass-rate' }, '>=', 0.9)],
    ['pass_rate>=.9', metric({ kind: 'pass-rate' }, '>=', 0.9)],
    ['pass_rate >= 90%', metric({ kind: 'pass-rate' }, '>=', 0.9)],
    ['pass_rate >= 0.9 @ 95%', metric({ kind: 'pass-rate' }, '>=', 0.9, { confidence: 0.95 })],
    ['pass_rate >= 0.9 @ 95 %', metric({ kind: 'pass-rate' }, '>=', 0.9, { confidence: 0.95 })],
    ['pass_rate >= 0.9 @ .99', metric({ kind: 'pass-rate' }, '>=', 0.9, { confidence: 0.99 })],
    ['error_rate = 0', metric({ kind: 'error-rate' }, '=', 0)],
    ['error_rate == 0', metric({ kind: 'error-rate' }, '=', 0)],
    ['flaky_rate <= 0.05', metric({ kind: 'flaky-rate' }, '<=', 0.05)],
    ['pass^3 > 0.8', metric({ kind: 'pass-hat', k: 3 }, '>', 0.8)],
    ['tone.pass_rate >= 1', metric({ kind: 'check-rate', metric: 'tone' }, '>=', 1)],
    ['tone of voice.mean >= .7', metric({ kind: 'check-mean', metric: 'tone of voice' }, '>=', 0.7)],
    ['latency_ms.p95 < 1500', metric({ kind: 'latency', share: 0.95 }, '<', 1500)],
    ['latency_ms.p50 <= 800', metric({ kind: 'latency', share: 0.5 }, '<=', 800)],
    ['cost_usd.sum <= 0.5', metric({ kind: 'cost', of: 'sum' }, '<=', 0.5)],
    ['cost_usd.mean <= 1e-3', metric({ kind: 'cost', of: 'mean' }, '<=', 0.001)],
    ['tokens.mean <= 400', metric({ kind: 'tokens' }, '<=', 400)],
    ['pass_rate where tag=smoke >= 1', metric({ kind: 'pass-rate' }, '>=', 1, { filters: [{ by: 'tag', value: 'smoke' }] })],
    ['pass_rate where critical = 1', metric({ kind: 'pass-rate' }, '=', 1, { filters: [{ by: 'critical' }] })],
    ['pass_rate where kind=judge >= .8', metric({ kind: 'pass-rate' }, '>=', 0.8, { filters: [{ by: 'kind', value: 'judge' }] })],
    [
      'pass_rate where tag=en and cluster=doc-17 >= .8',
      metric({ kind: 'pass-rate' }, '>=', 0.8, {
        filters: [
          { by: 'tag', value: 'en' },
          { by: 'cluster', value: 'doc-17' },
        ],
      }),
    ],
  ])('%s', (rule, gate) => {
    expect(parseGate(`  ${rule} `)).toEqual({ rule, ...gate });
  });

  const regression = {
    kind: 'no-regression',
    reference: '@production',
    mode: 'default',
    alpha: 0.05,
    maxDrop: 0.05,
    minDrop: 2,
    margin: 0.03,
  };

  it.each([
    ['no_regression vs @production', regression],
    ['no_regression vs greet/3', { ...regression, reference: 'greet/3' }],
    ['no_regression vs @production with mode=strict', { ...regression, mode: 'strict' }],
    ['no_regression vs @production with mode=noninferior margin=.05', { ...regression, mode: 'noninferior', margin: 0.05 }],
    ['no_regression vs @production with max_drop=10%, min_drop=3 alpha=0.01', { ...regression, maxDrop: 0.1, minDrop: 3, alpha: 0.01 }],
    ['no_regression vs @production with metric=tone', { ...regression, metric: 'tone' }],
  ])('%s', (rule, gate) => {
    expect(parseGate(rule)).toEqual({ rule, ...gate });
  });

  it.each([
    ['lint', { kind: 'lint' }],
    ['tag reviewed = yes', { kind: 'tag', key: 'reviewed', value: 'yes' }],
    ['tag team=core models', { kind: 'tag', key: 'team', value: 'core models' }],
    ['tag note =', { kind: 'tag', key: 'note', value: '' }],
  ])('%s', (rule, gate) => {
    expect(parseGate(rule)).toEqual({ rule, ...gate });
  });
});

describe('what is no gate says why, and what was meant', () => {
  it.each([
    ['', /empty/, /no_regression/],
    ['passrate >= 0.9', /no metric `passrate`/, /Did you mean `pass_rate`\?/],
    ['pass_rat', /not a gate/, /Did you mean `pass_rate`\?/],
    ['pass_rate', /not a gate/, /METRIC/],
    ['pass_rate >= 90', /between 0 and 1. Did you mean 90%\?/, /0\.9/],
    ['pass_rate >= 1000', /between 0 and 1\.$/, /0\.9/],
    ['pass_rate >= -1', /never below 0/, /from 0/],
    ['pass_rate >= high', /`high` in .* is not a number/, /90%/],
    ['pass_rate => 0.9', /is not a number|not a gate/, /./],
    ['pass_rate where tags=x >= .9', /`tags=x` is not a filter/, /Did you mean `tag`\?/],
    ['pass_rate where kind=judges >= .9', /no kind of check `judges`/, /judge/],
    ['tone.pass_rate where kind=judge >= .9', /`pass_rate` alone/, /name the check/],
    ['pass_rate >= .9 @ 20%', /not a confidence level/, /@ 95%/],
    ['pass_rate >= .9 @ 100%', /not a confidence level/, /@ 95%/],
    ['pass_rate = 1 @ 95%', /never equal/, />=/],
    ['latency_ms.p95 <= 100 @ 95%', /percentile/, /Leave out/],
    ['latency_ms.p99 <= 100', /no metric `latency_ms.p99`/, /latency_ms\.p95/],
    ['pass^k >= .9', /number of attempts/, /pass\^3/],
    ['pass^0 >= .9', /number of attempts/, /pass\^3/],
    ['no_regression', /against what/, /vs @production/],
    ['no_regression vs @production mode=strict', /against what/, /with/],
    ['no_regression vs @production with mod=strict', /no `mod`. Did you mean `mode`\?/, /max_drop/],
    ['no_regression vs @production with mode=hard', /`hard` does not fit `mode`/, /noninferior/],
    ['no_regression vs @production with mode', /no value/, /key=value/],
    ['no_regression vs @production with alpha=0', /`0` does not fit/, /above 0/],
    ['no_regression vs @production with min_drop=0', /`0` does not fit/, /from 1/],
    ['no_regression vs @production with margin=.1', /needs `mode=noninferior`/, /noninferior/],
    ['no_regression vs @production with mode=strict metric=tone', /compares verdicts/, /Leave/],
    ['tag reviewed', /no tag and value/, /tag reviewed = yes/],
    ['linted', /not a gate/, /Did you mean `lint`\?/],
  ])('%s', (rule, problem, hint) => {
    const parsed = parseGate(rule);
    expect(isGateProblem(parsed)).toBe(true);
    expect(parsed).toMatchObject({ problem: expect.stringMatching(problem), hint: expect.stringMatching(hint) });
  });
});
