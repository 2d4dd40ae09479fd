import { gateMethod, lowerRate, rateInterval, upperRate } from '../statistics/intervals.ts';
import { clusteredError, meanBounds, standardError } from '../statistics/means.ts';
import { casesWithoutFailure } from '../statistics/required-cases.ts';
import { casesText, type Decided, decided, holds, percent } from './decided.ts';
import type { MetricGate } from './gate.ts';
import type { Sample } from './sample.ts';

export interface SampleDoubts {
  /** More cases ended in an error than the suite puts up with. */
  readonly tooManyErrors: string | undefined;
  /** What a sequential test that was chosen beforehand has found. */
  readonly sequential: 'good' | 'bad' | 'open' | undefined;
  readonly stoppedEarly: string | undefined;
}

export function decideSample(gate: MetricGate, sample: Sample, doubts: SampleDoubts): Decided {
  const { rule } = gate;
  const { count, unknown, excluded, errors } = sample;
  if (count === 0) return decided(rule, 'inconclusive', nothingCounted(gate, sample));
  const detail = detailOf(gate, sample);
  if (figureOf(gate, sample) === null) return decided(rule, 'inconclusive', detail);
  const certain = certainly(gate, sample, excluded + unknown, doubts.tooManyErrors === undefined ? 0 : errors);
  if (certain === 'fail') return decided(rule, 'fail', detail, warningsOf(gate, sample));
  if (doubts.tooManyErrors !== undefined) return decided(rule, 'inconclusive', `${detail}; ${doubts.tooManyErrors}`);
  if (excluded > 0) return decided(rule, 'inconclusive', `${detail}; ${casesText(excluded)} left out: no evidence`);
  const early = sequentialVerdict(sample, doubts);
  if (early !== undefined) return decided(rule, early, `${detail}; decided by the sequential test`);
  if (certain === 'pass') return decided(rule, 'pass', detail, warningsOf(gate, sample));
  const why = doubts.stoppedEarly === undefined ? '' : ` (${doubts.stoppedEarly})`;
  return decided(rule, 'inconclusive', `${detail}; ${casesText(unknown)} not measured${why}`);
}

/** What the line comes to whatever the open cases bring; `undefined`: they decide. */
function certainly(gate: MetricGate, sample: Sample, open: number, errors: number): 'pass' | 'fail' | undefined {
  if (open + errors === 0) return meets(gate, sample, 0, 0) ? 'pass' : 'fail';
  if (gate.operator === '=' || needsValues(gate, sample)) return undefined;
  // Errors are among the counted already: they may only turn into passes.
  const highest = meets(gate, sample, open + errors, open);
  const lowest = meets(gate, sample, 0, open);
  return highest === lowest ? (highest ? 'pass' : 'fail') : undefined;
}

function needsValues(gate: MetricGate, sample: Sample): boolean {
  return gate.confidence !== undefined && (sample.clustered || !isRate(gate));
}

function isRate({ measure }: MetricGate): boolean {
  return measure.kind !== 'check-mean' && measure.kind !== 'pass-hat';
}

function meets(gate: MetricGate, sample: Sample, more: number, cases: number): boolean {
  const figure = figureOf(gate, sample, more, cases);
  return figure !== null && holds(figure, gate.operator, gate.threshold);
}

/** The figure that is compared: the rate or mean itself, or its bound on the side that hurts. */
function figureOf(gate: MetricGate, sample: Sample, more = 0, cases = 0): number | null {
  const [sum, count] = [sample.sum + more, sample.count + cases];
  if (gate.confidence === undefined) return sum / count;
  const fromBelow = gate.operator === '>=' || gate.operator === '>';
  if (!needsValues(gate, sample)) {
    const bound = fromBelow ? lowerRate : upperRate;
    return bound(sum, count, gateMethod(count), gate.confidence);
  }
  const bounds = boundsOfMean(gate, sample);
  return bounds === null ? null : fromBelow ? bounds.low : bounds.high;
}

/** By Student's t, over clusters where there are any; without any spread, as many equal units can show. */
function boundsOfMean({ confidence = 0.95 }: MetricGate, { values, clusters, clustered, sum, count }: Sample) {
  const centre = sum / count;
  const found = clustered ? clusteredError(values!, clusters) : null;
  const units = found?.clusters ?? count;
  if (units < 2) return null;
  const error = found?.corrected ?? standardError(values!);
  if (error > 1e-12) return meanBounds(centre, error, units - 1, confidence);
  const method = gateMethod(units);
  return {
    low: centre * lowerRate(units, units, method, confidence),
    high: 1 - (1 - centre) * lowerRate(units, units, method, confidence),
  };
}

function sequentialVerdict({ unknown }: Sample, { sequential }: SampleDoubts): 'pass' | 'fail' | undefined {
  if (unknown === 0 || sequential === undefined || sequential === 'open') return undefined;
  return sequential === 'good' ? 'pass' : 'fail';
}

function nothingCounted({ measure }: MetricGate, { unknown, excluded, leftOut }: Sample): string {
  if (measure.kind === 'flaky-rate' && unknown > 0) return 'no case was tried twice: set `repeat: 2`';
  if (measure.kind === 'pass-hat' && unknown > 0) return `no case was tried ${measure.k} times: set \`repeat: ${measure.k}\``;
  const parts = [
    ...(unknown > 0 ? [`${casesText(unknown)} not measured`] : []),
    ...(excluded > 0 ? [`${casesText(excluded)} left out: no evidence`] : []),
    ...(leftOut > 0 ? [`${casesText(leftOut)} without a verdict that counts`] : []),
  ];
  return parts.length === 0 ? 'no case belongs to it' : `nothing counted: ${parts.join(', ')}`;
}

function detailOf(gate: MetricGate, sample: Sample): string {
  const { sum, count, errors } = sample;
  const failed = errors > 0 ? ` (${errors} by an error)` : '';
  const figure = isRate(gate)
    ? `${sum} of ${count} ${nounOf(gate)}${failed}, ${percent(sum / count)}`
    : `mean ${(sum / count).toFixed(3)} of ${casesText(count)}${failed}`;
  if (gate.confidence === undefined) return figure;
  const bound = figureOf(gate, sample);
  if (bound === null) return `${figure}; all of them are one cluster, so there is no bound`;
  const side = gate.operator === '>=' || gate.operator === '>' ? 'at least' : 'at most';
  return `${figure}, with ${percent(gate.confidence, 0)} confidence ${side} ${isRate(gate) ? percent(bound) : bound.toFixed(3)} (${methodOf(gate, sample)})`;
}

function nounOf({ measure }: MetricGate): string {
  return measure.kind === 'error-rate' ? 'in error' : measure.kind === 'flaky-rate' ? 'flaky' : 'passed';
}

function methodOf(gate: MetricGate, sample: Sample): string {
  if (needsValues(gate, sample)) return sample.clustered ? 't over clusters' : 't';
  return gateMethod(sample.count) === 'wilson' ? 'Wilson' : 'Clopper-Pearson';
}

/** What a rate that was compared as it is cannot show. */
function warningsOf(gate: MetricGate, { sum, count }: Sample): readonly string[] {
  if (!isRate(gate) || gate.confidence !== undefined || gate.operator === '=') return [];
  const { rule, threshold } = gate;
  const wanted = gate.operator === '>=' || gate.operator === '>' ? threshold : 1 - threshold;
  const needed = wanted > 0 && wanted < 1 ? casesWithoutFailure(wanted) : null;
  if (needed !== null && count < needed)
    return [`\`${rule}\`: ${casesText(count)} cannot show it; ${needed} without a failure could (\`promptops eval --sizing\`).`];
  const { low, high } = rateInterval(sum, count);
  if (low >= threshold || high <= threshold) return [];
  return [
    `\`${rule}\`: the 95 % interval, ${percent(low)} to ${percent(high)}, holds ${percent(threshold)}; another run may come out otherwise.`,
  ];
}
