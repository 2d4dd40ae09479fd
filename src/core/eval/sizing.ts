import type { MetricGate, NoRegressionGate } from './gate/gate.ts';
import { isGateProblem, parseGate } from './gate/parse-gate.ts';
import { smallestRegression } from './statistics/paired.ts';
import { fewestPasses, passChance, regressionPower, requiredCases } from './statistics/required-cases.ts';

const FAILURES = [0, 1, 2, 3, 5] as const;
const LEVEL = 0.95;

/** What a suite of this size can and cannot show by the lines of a gate. */
export interface GateSizes {
  readonly cases: number;
  readonly lines: readonly LineSize[];
}

export type LineSize = RateSize | RegressionSize | { readonly kind: 'other'; readonly rule: string };

/** Of a rate that is to be reached. A rate that is to be kept small is told as its opposite. */
export interface RateSize {
  readonly kind: 'rate';
  readonly rule: string;
  readonly threshold: number;
  readonly confidence: number;
  /** The line itself asks for the bound. */
  readonly bounded: boolean;
  /** The fewest passes with which it holds; `null`: not even all of them are enough. */
  readonly passes: { readonly point: number | null; readonly bound: number | null };
  /** How often a prompt whose true rate is this one gets through. */
  readonly letsThrough: readonly { readonly truth: number; readonly point: number; readonly bound: number }[];
  /** The fewest cases with which the bound can hold in spite of so many failures. */
  readonly required: readonly { readonly failures: number; readonly cases: number | null }[];
}

/** Of a comparison with a baseline. */
export interface RegressionSize {
  readonly kind: 'regression';
  readonly rule: string;
  readonly alpha: number;
  /** The fewest net regressions that the exact test sees. */
  readonly smallest: number;
  /** How often it finds that so many of the cases regress and so many are fixed. */
  readonly finds: readonly { readonly regress: number; readonly fix: number; readonly power: number }[];
}

export function sizeGates(rules: readonly string[], cases: number): GateSizes {
  return { cases, lines: rules.map((rule) => sizeLine(rule, cases)) };
}

function sizeLine(rule: string, cases: number): LineSize {
  const gate = parseGate(rule);
  if (isGateProblem(gate)) return { kind: 'other', rule };
  if (gate.kind === 'no-regression' && gate.metric === undefined) return sizeRegression(gate, cases);
  const isRate = gate.kind === 'metric' && ['pass-rate', 'error-rate', 'flaky-rate', 'check-rate'].includes(gate.measure.kind);
  return isRate && gate.operator !== '=' && gate.threshold > 0 && gate.threshold < 1 ? sizeRate(gate, cases) : { kind: 'other', rule };
}

function sizeRate({ rule, operator, threshold: written, confidence }: MetricGate, cases: number): RateSize {
  const threshold = operator === '>=' || operator === '>' ? written : 1 - written;
  const level = confidence ?? LEVEL;
  const passes = { point: fewestPasses(cases, threshold, 'point'), bound: fewestPasses(cases, threshold, 'gate', level) };
  return {
    kind: 'rate',
    rule,
    threshold,
    confidence: level,
    bounded: confidence !== undefined,
    passes,
    letsThrough: truthsAround(threshold).map((truth) => ({
      truth,
      point: passChance(cases, passes.point, truth),
      bound: passChance(cases, passes.bound, truth),
    })),
    required: FAILURES.map((failures) => ({ failures, cases: requiredCases(threshold, failures, 'clopper-pearson', level) })),
  };
}

/** Worse by half of what is missing, as asked, and better by a third, a half, two thirds and nine tenths of it. */
function truthsAround(threshold: number): readonly number[] {
  const missing = 1 - threshold;
  const truths = [1.5, 1, 0.7, 0.5, 0.3, 0.1].map((share) => Number((1 - share * missing).toFixed(4)));
  return truths.filter((truth) => truth > 0);
}

function sizeRegression({ rule, alpha }: NoRegressionGate, cases: number): RegressionSize {
  const changes = [
    [0.03, 0.01],
    [0.06, 0.01],
    [0.1, 0.02],
    [0.2, 0.05],
  ] as const;
  const finds = changes.map(([regress, fix]) => ({ regress, fix, power: regressionPower(cases, regress, fix, alpha) }));
  return { kind: 'regression', rule, alpha, smallest: smallestRegression(alpha), finds };
}
