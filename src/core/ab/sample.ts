import { mean, variance } from '../eval/statistics/means.ts';
import type { Gathered } from './gather.ts';
import type { ABMetric } from './settings.ts';

/** One metric in one arm: a value a unit. */
export interface Sample {
  readonly values: readonly number[];
  readonly mean: number;
  /** Of one value. */
  readonly variance: number;
  /** Every value is 0 or 1. */
  readonly isBinary: boolean;
  readonly sum: number;
}

type Measured = Pick<ABMetric, 'name' | 'kind' | 'missing'>;

export function sampleOf(gathered: Gathered, arm: string, { name, kind, missing }: Measured): Sample {
  const seen = gathered.values(arm, name);
  const absent = missing === 'zero' ? gathered.arm(arm).units - seen.length : 0;
  const values = absent > 0 ? [...seen, ...Array.from({ length: absent }, () => 0)] : seen;
  const isBinary = values.length > 0 && values.every((value) => value === 0 || value === 1);
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    values,
    sum,
    mean: values.length === 0 ? 0 : mean(values),
    isBinary,
    variance: spread(values, sum, kind === 'rate' && isBinary),
  };
}

/** Of a rate: as if one more had passed and one more failed, because no failure yet is not certainty. */
function spread(values: readonly number[], sum: number, isRate: boolean): number {
  if (!isRate) return values.length < 2 ? 0 : variance(values);
  const rate = (sum + 1) / (values.length + 2);
  return rate * (1 - rate);
}
