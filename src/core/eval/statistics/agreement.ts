import type { Interval } from '../result.ts';
import { normalQuantile } from './distributions.ts';
import { mean, variance } from './means.ts';

/** What a judge said against what people said: `[[both pass, judge pass only], [human pass only, both fail]]`. */
export type AgreementTable = readonly [readonly [number, number], readonly [number, number]];

export interface Agreement {
  readonly observed: number;
  readonly byChance: number;
  /** `null`: one answer was given to everything, so that chance alone agrees. */
  readonly kappa: number | null;
  readonly error: number | null;
  readonly prevalenceIndex: number;
  readonly biasIndex: number;
  /** Kappa as it were without prevalence and bias. */
  readonly pabak: number;
  readonly matthews: number | null;
  /** Of what people passed, the share that the judge passed; `null`: they passed nothing. */
  readonly truePositiveRate: number | null;
  /** Of what people failed, the share that the judge failed. */
  readonly trueNegativeRate: number | null;
}

export function agreement([[a, b], [c, d]]: AgreementTable): Agreement {
  const n = a + b + c + d;
  const observed = (a + d) / n;
  const [row1, row2, column1, column2] = [(a + b) / n, (c + d) / n, (a + c) / n, (b + d) / n];
  const byChance = row1 * column1 + row2 * column2;
  const kappa = byChance === 1 ? null : (observed - byChance) / (1 - byChance);
  const spread = (a + b) * (c + d) * (a + c) * (b + d);
  return {
    observed,
    byChance,
    kappa,
    error: kappa === null ? null : kappaError([a / n, b / n, c / n, d / n], kappa, byChance, n),
    prevalenceIndex: (a - d) / n,
    biasIndex: (b - c) / n,
    pabak: 2 * observed - 1,
    matthews: spread === 0 ? null : (a * d - b * c) / Math.sqrt(spread),
    truePositiveRate: a + c === 0 ? null : a / (a + c),
    trueNegativeRate: b + d === 0 ? null : d / (b + d),
  };
}

/** Fleiss, Cohen and Everitt's asymptotic error. */
function kappaError([a, b, c, d]: readonly [number, number, number, number], kappa: number, byChance: number, n: number): number {
  const [row1, row2, column1, column2] = [a + b, c + d, a + c, b + d];
  const agreed = a * (1 - (row1 + column1) * (1 - kappa)) ** 2 + d * (1 - (row2 + column2) * (1 - kappa)) ** 2;
  const apart = (1 - kappa) ** 2 * (b * (column1 + row2) ** 2 + c * (column2 + row1) ** 2);
  const rest = (kappa - byChance * (1 - kappa)) ** 2;
  return Math.sqrt(Math.max(0, agreed + apart - rest) / n) / (1 - byChance);
}

export interface CorrectedRate {
  readonly rate: number;
  readonly error: number;
  readonly interval: Interval;
}

/** Prediction-powered: the judge's rate on everything, corrected by what people said of a part. */
export function correctedRate(
  judged: readonly number[],
  labelled: readonly { readonly judge: number; readonly human: number }[],
  level = 0.95,
): CorrectedRate {
  const corrections = labelled.map(({ judge, human }) => human - judge);
  const rate = mean(judged) + mean(corrections);
  const error = Math.sqrt(variance(judged) / judged.length + variance(corrections) / corrections.length);
  const reach = normalQuantile(1 - (1 - level) / 2) * error;
  return { rate, error, interval: { low: rate - reach, high: rate + reach, level, method: 'ppi' } };
}
