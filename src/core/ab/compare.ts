import type { Interval } from '../eval/result.ts';
import { compareProportions, mixtureSequence, studentQuantile, welch } from '../eval/statistics/index.ts';
import type { Sample } from './sample.ts';

/** Below this many units an arm, neither rates nor means are near enough to normal: measured by simulation, see the tests. */
export const FEWEST_UNITS = 50;
/** What sequences are tuned to where nobody planned. */
export const UNPLANNED_UNITS = 1000;

/** Treatment less `scale` times control, less `offset`. */
export interface Contrast {
  readonly scale: number;
  readonly offset: number;
}

const DIFFERENCE: Contrast = { scale: 1, offset: 0 };

export interface Pair {
  readonly control: Sample;
  readonly treatment: Sample;
  /** Of control and treatment, of all units of the test. */
  readonly shares: readonly [control: number, treatment: number];
  /** Units of the whole test. */
  readonly planned: number;
}

/** Holds however often one looks; `undefined`: too little is known yet. */
export function atAnyLook(pair: Pair, alpha: number, { scale, offset }: Contrast = DIFFERENCE): Interval | undefined {
  const { control, treatment, shares, planned } = pair;
  if (Math.min(control.values.length, treatment.values.length) < FEWEST_UNITS) return undefined;
  const variance = (control.variance * scale ** 2) / control.values.length + treatment.variance / treatment.values.length;
  if (variance === 0) return undefined;
  const atEnd = (control.variance * scale ** 2) / (planned * shares[0]) + treatment.variance / (planned * shares[1]);
  return mixtureSequence(treatment.mean - scale * control.mean - offset, variance, atEnd, alpha);
}

/** Holds at one look, the planned one: Newcombe for rates, Welch for means. */
export function atOneLook({ control, treatment }: Pair, alpha: number): (Interval & { readonly p: number }) | undefined {
  const [n1, n2] = [control.values.length, treatment.values.length];
  if (Math.min(n1, n2) < 2) return undefined;
  if (control.isBinary && treatment.isBinary) {
    const { interval, p } = compareProportions([control.sum, n1], [treatment.sum, n2], 1 - alpha);
    return { ...interval, p };
  }
  const { difference, df, p } = welch(control.values, treatment.values);
  const error = Math.sqrt(control.variance / n1 + treatment.variance / n2);
  const reach = error === 0 ? 0 : studentQuantile(1 - alpha / 2, df) * error;
  return { low: difference - reach, high: difference + reach, level: 1 - alpha, method: 'welch', p };
}
