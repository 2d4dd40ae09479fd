import type { Interval } from '../result.ts';

/** With this the interval is narrowest, by its ratio to the variance, at the size that was planned. */
const TUNING = 7.85;

/**
 * An interval for an estimate that is nearly normal, which holds at every look: a normal mixture (Robbins; Johari and others 2015;
 * Waudby-Smith and others 2021). `planned`: the variance that the estimate will have at the planned size.
 */
export function mixtureSequence(estimate: number, variance: number, planned: number, alpha = 0.05): Interval {
  const mixing = TUNING * planned;
  const total = variance + mixing;
  const reach = Math.sqrt(((variance * total) / mixing) * (2 * Math.log(1 / alpha) + Math.log(total / variance)));
  return { low: estimate - reach, high: estimate + reach, level: 1 - alpha, method: 'mixture-sequence' };
}

/** How far it reaches at the planned size, in standard errors. */
export function mixtureReach(alpha = 0.05): number {
  return mixtureSequence(0, 1, 1, alpha).high;
}
