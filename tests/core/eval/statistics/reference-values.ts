import { readFileSync } from 'node:fs';
import type { AgreementTable } from '../../../../src/core/eval/statistics/index.ts';

type Pair = readonly [number, number];
type PerMethod<Value> = Readonly<Record<'wilson' | 'clopper_pearson' | 'jeffreys' | 'agresti_coull', Value>>;
type Numbers<Key extends string> = Readonly<Record<Key, number>>;

/** Figures of scipy and statsmodels, rounded to ten digits. */
interface ReferenceValues {
  readonly intervals: readonly (Numbers<'k' | 'n' | 'binom_p_gt_0.9'> &
    PerMethod<Pair> & { readonly one_sided_95_lower: Partial<PerMethod<number>> })[];
  readonly mcnemar: readonly Numbers<
    'regressed_b' | 'fixed_c' | 'two_sided_exact' | 'one_sided_regression' | 'mid_p_two_sided' | 'chi2_cc_p'
  >[];
  readonly paired_difference: readonly (Numbers<
    'regressed_b' | 'fixed_c' | 'n' | 'diff' | 'se_wald' | 'agresti_min_diff' | 'max_plausible_drop_95_one_sided' | 'mcnemar_one_sided'
  > & { readonly agresti_min_ci95: Pair })[];
  readonly paired: readonly (Numbers<
    | 'mean_diff'
    | 'se_paired'
    | 'se_unpaired'
    | 't'
    | 'p_two_sided_t'
    | 'p_two_sided_signflip_exact'
    | 'p_one_sided_regression_signflip_exact'
  > & { readonly baseline: readonly number[]; readonly candidate: readonly number[]; readonly ci95_t: Pair })[];
  readonly two_proportion_sample_size: readonly (Numbers<
    'p1' | 'p2' | 'alpha_two_sided' | 'power' | 'n_per_arm_pooled' | 'n_per_arm_unpooled' | 'n_per_arm_arcsine'
  > & { readonly raw: readonly number[] })[];
  readonly plan_pass_rate: readonly Numbers<
    'p0' | 'failures_allowed' | 'confidence_one_sided' | 'n_clopper_pearson' | 'n_wilson' | 'n_jeffreys'
  >[];
  readonly gate_operating_characteristic: readonly {
    readonly n: number;
    readonly min_passes: Numbers<'cp' | 'wilson' | 'point'>;
    readonly p_gate_passes: Readonly<Record<'cp' | 'wilson' | 'point', Readonly<Record<string, number>>>>;
  }[];
  readonly srm: readonly (Numbers<'chi2' | 'df' | 'p'> & {
    readonly observed: readonly number[];
    readonly weights: readonly number[];
    readonly 'srm_at_0.001': boolean;
  })[];
  readonly psi: readonly { readonly expected_counts: readonly number[]; readonly actual_counts: readonly number[]; readonly psi: number }[];
  readonly psi_null_noise: readonly Numbers<'N' | 'M' | 'chi2_p99'>[];
  readonly ks: readonly (Numbers<'D' | 'p_exact' | 'p_stephens'> & { readonly x: readonly number[]; readonly y: readonly number[] })[];
  readonly cohens_kappa: readonly (Numbers<
    'po' | 'pe' | 'kappa' | 'se_asymptotic' | 'prevalence_index' | 'bias_index' | 'pabak' | 'mcc'
  > & { readonly table: AgreementTable })[];
  readonly ppi_example: readonly (Numbers<'ppi_estimate' | 'se'> & { readonly ci95: Pair })[];
  readonly clustered_se: readonly (Numbers<'mean' | 'se_iid' | 'se_clustered_paper' | 'se_clustered_inspect_C_over_Cminus1'> & {
    readonly scores: readonly number[];
    readonly clusters: readonly number[];
  })[];
  readonly pass_at_k: readonly Numbers<'n' | 'c' | 'k' | 'pass_at_k' | 'pass_hat_k'>[];
  readonly multiple_testing: readonly Readonly<Record<'p' | 'holm' | 'bh', readonly number[]>>[];
  readonly sprt: readonly Numbers<
    | 'p0_bad'
    | 'p1_good'
    | 'alpha'
    | 'beta'
    | 'upper_ln'
    | 'lower_ln'
    | 'inc_pass'
    | 'inc_fail'
    | 'min_consecutive_passes_to_accept'
    | 'min_consecutive_failures_to_reject'
  >[];
  readonly confidence_sequence: readonly (Numbers<'k' | 'n' | 'alpha' | 'lower' | 'upper'> & { readonly prior: Pair })[];
  readonly bernoulli_cusum: readonly Numbers<'p0_good' | 'p1_bad' | 'inc_fail' | 'inc_pass'>[];
  readonly ab_two_proportion: readonly (Numbers<'diff' | 'z_pooled' | 'p_two_sided'> &
    Readonly<Record<'control' | 'treatment' | 'newcombe_ci95', Pair>>)[];
}

export const REFERENCE: ReferenceValues = JSON.parse(readFileSync(new URL('reference-values.json', import.meta.url), 'utf8'));
