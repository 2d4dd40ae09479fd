import { describe, expect, it } from '@jest/globals';
import * as statistics from '../../../../src/core/eval/statistics/index.ts';
import { REFERENCE } from './reference-values.ts';

/** Equal in what the reference can tell: ten digits, or eight decimals. */
function expectNear(actual: number | null, expected: number, tolerance = 1e-8): void {
  expect(actual).not.toBeNull();
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

/** For small p values, which an absolute tolerance would let through whatever they are. */
function expectSameDigits(actual: number, expected: number, tolerance = 1e-8): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected) + 1e-14);
}

describe('intervals of a rate', () => {
  const METHODS = { wilson: 'wilson', clopper_pearson: 'clopper-pearson', jeffreys: 'jeffreys', agresti_coull: 'agresti-coull' } as const;

  it.each(REFERENCE.intervals)('of $k of $n', (row) => {
    for (const key of ['wilson', 'clopper_pearson', 'jeffreys', 'agresti_coull'] as const) {
      const method = METHODS[key];
      const { low, high } = statistics.rateInterval(row.k, row.n, method);
      expectNear(low, row[key][0]);
      expectNear(high, row[key][1]);
      const lower = row.one_sided_95_lower[key];
      if (lower !== undefined) expectNear(statistics.lowerRate(row.k, row.n, method), lower);
      expectNear(statistics.upperRate(row.n - row.k, row.n, method), 1 - statistics.lowerRate(row.k, row.n, method));
    }
    expectSameDigits(statistics.binomialAtLeast(row.k, row.n, 0.9), row['binom_p_gt_0.9']);
  });
});

describe('paired tests', () => {
  it.each(REFERENCE.mcnemar)('McNemar of $regressed_b regressed and $fixed_c fixed', (row) => {
    expectNear(statistics.regressionP(row.regressed_b, row.fixed_c), row.one_sided_regression);
    const { exact, midP, chiSquare } = statistics.mcNemar(row.regressed_b, row.fixed_c);
    expectSameDigits(exact, row.two_sided_exact);
    expectSameDigits(midP, row.mid_p_two_sided);
    expectSameDigits(chiSquare, row.chi2_cc_p);
  });

  it.each(REFERENCE.paired_difference)('difference of $regressed_b regressed and $fixed_c fixed of $n', (row) => {
    const [b, c, n] = [row.regressed_b, row.fixed_c, row.n];
    const { difference, error } = statistics.pairedDifference(b, c, n);
    expectNear(difference, row.diff);
    expectNear(error, row.se_wald);
    expectNear(statistics.agrestiMin(b, c, n).difference, row.agresti_min_diff);
    const { low, high } = statistics.agrestiMinInterval(b, c, n);
    expectNear(low, row.agresti_min_ci95[0]);
    expectNear(high, row.agresti_min_ci95[1]);
    expectNear(statistics.greatestDrop(b, c, n), row.max_plausible_drop_95_one_sided);
    expectNear(statistics.regressionP(b, c), row.mcnemar_one_sided);
  });

  it.each(REFERENCE.paired)('of numeric scores: $baseline against $candidate', (row) => {
    const differences = row.candidate.map((score, index) => score - row.baseline[index]!);
    const df = differences.length - 1;
    const error = statistics.standardError(differences);
    expectNear(statistics.mean(differences), row.mean_diff);
    expectNear(error, row.se_paired);
    expectNear(Math.sqrt((statistics.variance(row.baseline) + statistics.variance(row.candidate)) / differences.length), row.se_unpaired);
    expectNear(statistics.mean(differences) / error, row.t);
    expectNear(2 * statistics.studentTail(Math.abs(row.mean_diff / error), df), row.p_two_sided_t);
    const { low, high } = statistics.meanBounds(row.mean_diff, error, df, 0.975);
    expectNear(low, row.ci95_t[0]);
    expectNear(high, row.ci95_t[1]);
    const { regression, twoSided, exact } = statistics.signFlip(differences);
    expect(exact).toBe(true);
    expectNear(regression, row.p_one_sided_regression_signflip_exact);
    expectNear(twoSided, row.p_two_sided_signflip_exact);
  });
});

describe('sizes', () => {
  it.each(REFERENCE.two_proportion_sample_size)('of two arms, $p1 against $p2', (row) => {
    const { pooled, unpooled, arcsine } = statistics.armSizes(row.p1, row.p2, row.alpha_two_sided, row.power);
    expect([pooled, unpooled, arcsine].map(Math.ceil)).toEqual([row.n_per_arm_pooled, row.n_per_arm_unpooled, row.n_per_arm_arcsine]);
    // Seven or eight digits are given, and the reference counts the far tail in as well.
    for (const [index, size] of [pooled, unpooled, arcsine].entries()) expectSameDigits(size, row.raw[index]!, 5e-6);
  });

  it.each(REFERENCE.plan_pass_rate)('of a suite that is to prove $p0 with $failures_allowed failures at $confidence_one_sided', (row) => {
    const required = (method: statistics.RateMethod) =>
      statistics.requiredCases(row.p0, row.failures_allowed, method, row.confidence_one_sided);
    expect(required('clopper-pearson')).toBe(row.n_clopper_pearson);
    expect(required('wilson')).toBe(row.n_wilson);
    expect(required('jeffreys')).toBe(row.n_jeffreys);
  });

  it.each(REFERENCE.gate_operating_characteristic)('a gate of 0.9 on $n cases lets through what it should', (row) => {
    for (const [rule, method] of [
      ['cp', 'clopper-pearson'],
      ['wilson', 'wilson'],
      ['point', 'point'],
    ] as const) {
      const passes = statistics.fewestPasses(row.n, 0.9, method);
      expect(passes).toBe(row.min_passes[rule]);
      for (const [truth, chance] of Object.entries(row.p_gate_passes[rule]))
        expectSameDigits(statistics.passChance(row.n, passes, Number(truth)), chance, 5e-6);
    }
  });

  it.each([
    [0, 29],
    [1, 46],
    [2, 61],
    [3, 76],
    [5, 103],
  ])('with %s failures, %s cases can prove 0.9', (failures, cases) => {
    expect(statistics.requiredCases(0.9, failures, 'clopper-pearson')).toBe(cases);
  });

  it.each([
    ['ten in a hundred regress and two are fixed', 100, 0.1, 0.02, 0.68],
    ['six regress and one is fixed', 100, 0.06, 0.01, 0.46],
    ['three regress and one is fixed, of five hundred', 500, 0.03, 0.01, 0.67],
  ])('a regression is found as often as simulated: %s', (_name, pairs, regress, fix, power) => {
    expect(statistics.regressionPower(pairs, regress, fix)).toBeCloseTo(power, 1);
  });
});

describe('shares of arms, drift', () => {
  it.each(REFERENCE.srm)('sample ratio of $observed by $weights', (row) => {
    const { chiSquare, df, p, mismatch } = statistics.sampleRatio(row.observed, row.weights);
    expectNear(chiSquare, row.chi2);
    expect([df, mismatch]).toEqual([row.df, row['srm_at_0.001']]);
    expectSameDigits(p, row.p);
  });

  it.each(REFERENCE.psi)('stability of $expected_counts and $actual_counts', (row) => {
    expectNear(statistics.populationStability(row.expected_counts, row.actual_counts), row.psi);
  });

  it.each(REFERENCE.psi_null_noise)('the alarm on $N and $M is what chance exceeds once in a hundred', (row) => {
    expect(statistics.stabilityAlarm(10, row.N, row.M)).toBeCloseTo(row.chi2_p99, 4);
  });

  it.each(REFERENCE.ks)('Kolmogorov and Smirnov of $x and $y', (row) => {
    const { distance, p, exact, stephens } = statistics.kolmogorovSmirnov(row.x, row.y);
    expectNear(distance, row.D);
    expect(exact).toBe(true);
    expectNear(p, row.p_exact);
    expectNear(stephens, row.p_stephens);
  });
});

describe('agreement', () => {
  it.each(REFERENCE.cohens_kappa)('of $table', (row) => {
    const found = statistics.agreement(row.table);
    expectNear(found.observed, row.po);
    expectNear(found.byChance, row.pe);
    expectNear(found.kappa, row.kappa);
    expectNear(found.error, row.se_asymptotic);
    expectNear(found.prevalenceIndex, row.prevalence_index);
    expectNear(found.biasIndex, row.bias_index);
    expectNear(found.pabak, row.pabak);
    expectNear(found.matthews, row.mcc);
  });

  it('is undefined where one answer was given to everything', () => {
    const { kappa, error, trueNegativeRate } = statistics.agreement([
      [10, 0],
      [0, 0],
    ]);
    expect([kappa, error, trueNegativeRate]).toEqual([null, null, null]);
  });

  it('corrects a generous judge by a hundred labels', () => {
    const row = REFERENCE.ppi_example[0]!;
    const judged = Array.from({ length: 1000 }, (_, index) => (index < 900 ? 1 : 0));
    const pairs = (count: number, judge: number, human: number) => Array.from({ length: count }, () => ({ judge, human }));
    const labelled = [...pairs(78, 1, 1), ...pairs(10, 1, 0), ...pairs(2, 0, 1), ...pairs(10, 0, 0)];
    const { rate, error, interval } = statistics.correctedRate(judged, labelled);
    expectNear(rate, row.ppi_estimate);
    expectNear(error, row.se);
    expectNear(interval.low, row.ci95[0]);
    expectNear(interval.high, row.ci95[1]);
  });
});

describe('clusters and repeats', () => {
  it.each(REFERENCE.clustered_se)('error of $scores in $clusters', (row) => {
    const { mean, plain, corrected } = statistics.clusteredError(row.scores, row.clusters);
    expectNear(mean, row.mean);
    expectNear(statistics.standardError(row.scores), row.se_iid);
    expectNear(plain, row.se_clustered_paper);
    expectNear(corrected, row.se_clustered_inspect_C_over_Cminus1);
  });

  it.each(REFERENCE.pass_at_k)('$c of $n passed, $k drawn', (row) => {
    expectNear(statistics.passAtK(row.n, row.c, row.k), row.pass_at_k);
    expectNear(statistics.passHatK(row.n, row.c, row.k), row.pass_hat_k);
  });

  it('fewer attempts than are drawn tell nothing', () => {
    expect([statistics.passAtK(2, 2, 3), statistics.passHatK(2, 2, 3)]).toEqual([null, null]);
  });
});

describe('several tests at once', () => {
  it.each(REFERENCE.multiple_testing)('of $p', (row) => {
    for (const [index, value] of statistics.holm(row.p).entries()) expectNear(value, row.holm[index]!);
    for (const [index, value] of statistics.benjaminiHochberg(row.p).entries()) expectNear(value, row.bh[index]!);
  });
});

describe('tests that look more than once', () => {
  it.each(REFERENCE.sprt)('SPRT of $p0_bad against $p1_good', (row) => {
    const test = statistics.sprt(row.p0_bad, row.p1_good, row.alpha, row.beta);
    expectNear(test.upper, row.upper_ln);
    expectNear(test.lower, row.lower_ln);
    expectNear(test.pass, row.inc_pass);
    expectNear(test.fail, row.inc_fail);
    const [passes, fails] = [row.min_consecutive_passes_to_accept, row.min_consecutive_failures_to_reject];
    expect(statistics.sprtVerdict(passes, 0, test)).toBe('good');
    expect(statistics.sprtVerdict(passes - 1, 0, test)).toBe('open');
    expect(statistics.sprtVerdict(0, fails, test)).toBe('bad');
    expect(statistics.sprtVerdict(0, fails - 1, test)).toBe('open');
  });

  it.each(REFERENCE.confidence_sequence)('confidence sequence after $k of $n', (row) => {
    const { low, high } = statistics.confidenceSequence(row.k, row.n, row.alpha, row.prior);
    expectNear(low, row.lower, 2e-8);
    expectNear(high, row.upper, 2e-8);
  });

  it.each(REFERENCE.bernoulli_cusum)('CUSUM of $p0_good against $p1_bad', (row) => {
    const { pass, fail } = statistics.cusumSteps(row.p0_good, row.p1_bad);
    expectNear(pass, row.inc_pass);
    expectNear(fail, row.inc_fail, 1e-7);
  });

  it('a CUSUM gives an alarm after a run of failures and begins anew', () => {
    const fails = Array.from({ length: 4 }, () => false);
    expect(statistics.cusum([true, true, ...fails], 0.95, 0.85, 2).alarms).toEqual([3, 5]);
  });
});

describe('two arms', () => {
  it.each(REFERENCE.ab_two_proportion)('$control against $treatment', (row) => {
    const { difference, z, p, interval } = statistics.compareProportions(row.control, row.treatment);
    expectNear(difference, row.diff);
    expectNear(z, row.z_pooled);
    expectNear(p, row.p_two_sided);
    expectNear(interval.low, row.newcombe_ci95[0]);
    expectNear(interval.high, row.newcombe_ci95[1]);
  });
});
