import type { Interval } from '../eval/result.ts';
import { mean as meanOf, rateInterval, sampleRatio, studentQuantile } from '../eval/statistics/index.ts';
import { type ABTest, controlOf, splitOf } from './ab-test.ts';
import { atAnyLook, atOneLook, FEWEST_UNITS, type Pair, UNPLANNED_UNITS } from './compare.ts';
import { doubts } from './doubts.ts';
import type { ArmUnits, Gathered, LogQuality } from './gather.ts';
import { type Guardrail, type GuardrailState, guardrailState } from './guardrail.ts';
import { type Sample, sampleOf } from './sample.ts';
import type { ABMetric } from './settings.ts';
import { decide, type Verdict } from './verdict.ts';

export interface ReadOutRequest {
  readonly test: ABTest;
  readonly metric: ABMetric;
  readonly guardrails: readonly Guardrail[];
  /** Of the whole test. */
  readonly units: number | null;
  readonly decide: 'any-look' | 'planned-size';
}

interface ArmReadOut extends ArmUnits {
  readonly name: string;
  readonly alias: string;
  /** Of the units, by weight. */
  readonly share: number;
  /** Units with a value of the metric. */
  readonly measured: number;
  /** `null`: nothing measured. */
  readonly value: number | null;
  readonly interval: Interval | null;
}

interface Comparison {
  readonly arm: string;
  /** The arm less the control. */
  readonly difference: number | null;
  /** Holds at every look. */
  readonly anyLook: Interval | null;
  /** Holds at the planned size only. */
  readonly plannedSize: (Interval & { readonly p: number }) | null;
  readonly result: 'better' | 'worse' | 'open';
}

export interface GuardrailReadOut {
  readonly rule: string;
  readonly arm: string;
  readonly state: GuardrailState;
  readonly isMargin: boolean;
  readonly control: number | null;
  readonly value: number | null;
  /** Of what the rule forbids: the line is at 0. */
  readonly interval: Interval | null;
}

interface SampleRatio {
  /** `too-few`: not every arm can be expected to have five units. */
  readonly state: 'fine' | 'mismatch' | 'too-few';
  /** `null`: an arm without weight has units. */
  readonly chiSquare: number | null;
  readonly p: number;
}

export interface ReadOut {
  readonly test: string;
  readonly prompt: string;
  readonly metric: string;
  readonly split: string;
  readonly planned: number | null;
  readonly units: number;
  readonly arms: readonly ArmReadOut[];
  readonly sampleRatio: SampleRatio;
  readonly comparisons: readonly Comparison[];
  readonly guardrails: readonly GuardrailReadOut[];
  readonly log: LogQuality;
  /** What weakens the result, in sentences. */
  readonly doubts: readonly string[];
  readonly verdict: Verdict;
}

const LEVEL = 0.95;
const ALPHA = 1 - LEVEL;
const FEWEST_EXPECTED = 5;

/** What can be said of a test now, and whether it is decided. */
export function readOut(request: ReadOutRequest, gathered: Gathered): ReadOut {
  const { test, metric, guardrails, units: planned } = request;
  const arms = armsOf(test, metric, gathered);
  const units = arms.reduce((sum, arm) => sum + arm.units, 0);
  const [control, ...treatments] = arms.filter(({ share }) => share > 0);
  const pairWith = (arm: ArmReadOut, of: Pick<ABMetric, 'name' | 'kind' | 'missing'>): Pair => ({
    control: sampleOf(gathered, control?.name ?? '', of),
    treatment: sampleOf(gathered, arm.name, of),
    shares: [control?.share ?? 0, arm.share],
    planned: planned ?? UNPLANNED_UNITS,
  });
  const isDue = request.decide === 'any-look' || (planned !== null && units >= planned);
  const alpha = ALPHA / Math.max(1, treatments.length);
  const comparisons = treatments.map((arm) => compared(arm.name, pairWith(arm, metric), request, { alpha, isDue }));
  const guarded = treatments.flatMap((arm) =>
    guardrails.map((guardrail) =>
      watched(guardrail, arm.name, pairWith(arm, { name: guardrail.metric, kind: 'mean', missing: 'left-out' })),
    ),
  );
  const ratio = ratioOf(arms, units);
  const { quality: log } = gathered;
  const facts = { test: test.name, prompt: test.prompt, metric: metric.name, split: splitOf(test), planned, units };
  const result = { ...facts, arms, sampleRatio: ratio, comparisons, guardrails: guarded, log };
  const control0 = controlOf(test).name;
  return { ...result, doubts: doubts(result, metric), verdict: decide(result, { control: control0, isDue, missing: metric.missing }) };
}

function armsOf({ variants }: ABTest, metric: ABMetric, gathered: Gathered): readonly ArmReadOut[] {
  const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
  return variants.map(({ name, alias, weight }) => {
    const sample = sampleOf(gathered, name, metric);
    const measured = gathered.values(name, metric.name).length;
    const value = sample.values.length === 0 ? null : sample.mean;
    return { name, alias, share: weight / whole, ...gathered.arm(name), measured, value, interval: intervalOf(sample) };
  });
}

/** Of one arm, at one look: for orientation. */
function intervalOf({ values, sum, isBinary, variance }: Sample): Interval | null {
  const n = values.length;
  if (isBinary) return rateInterval(sum, n, 'wilson', LEVEL);
  if (n < 2) return null;
  const [centre, reach] = [meanOf(values), studentQuantile(1 - ALPHA / 2, n - 1) * Math.sqrt(variance / n)];
  return { low: centre - reach, high: centre + reach, level: LEVEL, method: 'student' };
}

/** Against the weights; before five units of each arm can be expected a chi square says nothing. */
function ratioOf(arms: readonly ArmReadOut[], units: number): SampleRatio {
  const divided = arms.filter((arm) => arm.share > 0 || arm.units > 0);
  const { chiSquare, p, mismatch } = sampleRatio(
    divided.map((arm) => arm.units),
    divided.map(({ share }) => share),
  );
  const isMeasurable = divided.every(({ share }) => share === 0 || share * units >= FEWEST_EXPECTED);
  return {
    state: isMeasurable ? (mismatch ? 'mismatch' : 'fine') : 'too-few',
    chiSquare: Number.isFinite(chiSquare) ? chiSquare : null,
    p,
  };
}

function compared(
  arm: string,
  pair: Pair,
  { decide: way, metric: { goal } }: ReadOutRequest,
  { alpha, isDue }: { readonly alpha: number; readonly isDue: boolean },
): Comparison {
  const { control, treatment } = pair;
  const anyLook = atAnyLook(pair, alpha) ?? null;
  const plannedSize = atOneLook(pair, alpha) ?? null;
  const known = control.values.length > 0 && treatment.values.length > 0;
  const enough = Math.min(control.values.length, treatment.values.length) >= FEWEST_UNITS;
  const deciding = way === 'any-look' ? anyLook : isDue && enough ? plannedSize : null;
  const side = deciding === null ? 0 : deciding.low > 0 ? 1 : deciding.high < 0 ? -1 : 0;
  const result = side === 0 ? 'open' : side > 0 === (goal === 'higher') ? 'better' : 'worse';
  return { arm, difference: known ? treatment.mean - control.mean : null, anyLook, plannedSize, result };
}

/** A guardrail is looked at all the time, whenever the test itself is to be decided. */
function watched(guardrail: Guardrail, arm: string, pair: Pair): GuardrailReadOut {
  const interval = atAnyLook(pair, ALPHA, guardrail.contrast);
  const { control, treatment } = pair;
  return {
    rule: guardrail.rule,
    arm,
    state: guardrailState(guardrail, interval),
    isMargin: guardrail.isMargin,
    control: control.values.length === 0 ? null : control.mean,
    value: treatment.values.length === 0 ? null : treatment.mean,
    interval: interval ?? null,
  };
}
