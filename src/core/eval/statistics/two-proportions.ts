import type { Interval } from '../result.ts';
import { normalQuantile, normalTwoSided } from './distributions.ts';
import { rateInterval } from './intervals.ts';

type Share = readonly [count: number, total: number];

export interface TwoProportions {
  /** Treatment less control. */
  readonly difference: number;
  readonly z: number;
  readonly p: number;
  /** Newcombe's, from Wilson's. */
  readonly interval: Interval;
}

export function compareProportions([k1, n1]: Share, [k2, n2]: Share, level = 0.95): TwoProportions {
  const [p1, p2] = [k1 / n1, k2 / n2];
  const pooled = (k1 + k2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  const difference = p2 - p1;
  const z = error === 0 ? 0 : difference / error;
  const [control, treatment] = [rateInterval(k1, n1, 'wilson', level), rateInterval(k2, n2, 'wilson', level)];
  const low = difference - Math.hypot(p2 - treatment.low, control.high - p1);
  const high = difference + Math.hypot(treatment.high - p2, p1 - control.low);
  return { difference, z, p: normalTwoSided(z), interval: { low, high, level, method: 'newcombe' } };
}

export interface ArmSizes {
  readonly pooled: number;
  readonly unpooled: number;
  readonly arcsine: number;
}

/** Units per arm that tell one rate from another, not rounded. */
export function armSizes(p1: number, p2: number, alpha = 0.05, power = 0.8): ArmSizes {
  const [za, zb] = [normalQuantile(1 - alpha / 2), normalQuantile(power)];
  const middle = (p1 + p2) / 2;
  const [same, apart] = [2 * middle * (1 - middle), p1 * (1 - p1) + p2 * (1 - p2)];
  const effect = 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2));
  return {
    pooled: (za * Math.sqrt(same) + zb * Math.sqrt(apart)) ** 2 / (p1 - p2) ** 2,
    unpooled: ((za + zb) ** 2 * apart) / (p1 - p2) ** 2,
    arcsine: 2 * ((za + zb) / effect) ** 2,
  };
}
