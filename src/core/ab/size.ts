import { normalQuantile } from '../eval/statistics/distributions.ts';
import { mixtureReach } from '../eval/statistics/mixture-sequence.ts';

/** What is to be told apart from what. */
export interface SizeQuestion {
  readonly kind: 'rate' | 'mean';
  /** Of the control. */
  readonly baseline: number;
  /** Of a mean: of one value. */
  readonly deviation: number;
  /** Shares of control and treatment among all units of the test. */
  readonly shares: readonly [control: number, treatment: number];
  readonly alpha: number;
  readonly power: number;
  readonly decide: 'any-look' | 'planned-size';
}

/** Units of the whole test with which a difference of `effect` is found this often, not rounded. */
export function unitsFor(effect: number, question: SizeQuestion): number {
  const { kind, baseline, deviation, shares, alpha, power, decide } = question;
  const each = 1 / shares[0] + 1 / shares[1];
  const at = (rate: number) => rate * (1 - rate);
  const [null0, apart] =
    kind === 'mean'
      ? [deviation ** 2 * each, deviation ** 2 * each]
      : [
          at(baseline * shareOf(shares) + (baseline + effect) * (1 - shareOf(shares))) * each,
          at(baseline) / shares[0] + at(baseline + effect) / shares[1],
        ];
  const reach = decide === 'any-look' ? mixtureReach(alpha) : normalQuantile(1 - alpha / 2);
  return (reach * Math.sqrt(null0) + normalQuantile(power) * Math.sqrt(apart)) ** 2 / effect ** 2;
}

/** The smallest difference, upwards or downwards, that this many units show; `null`: none that there can be. */
export function effectWith(units: number, question: SizeQuestion, direction: 1 | -1): number | null {
  const { kind, baseline, deviation } = question;
  const largest = kind === 'mean' ? 1000 * deviation : direction > 0 ? 1 - baseline : baseline;
  if (!(largest > 0) || unitsFor(direction * largest, question) > units) return null;
  let [low, high] = [0, largest];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (unitsFor(direction * middle, question) <= units) high = middle;
    else low = middle;
  }
  return direction * high;
}

/** Of the two compared. */
function shareOf([control, treatment]: SizeQuestion['shares']): number {
  return control / (control + treatment);
}
