import { mean, meanBounds, quantileOf, standardError } from '../statistics/means.ts';
import { casesText, type Decided, decided, holds } from './decided.ts';
import type { MetricGate } from './gate.ts';

export interface Amounts {
  readonly values: readonly number[];
  /** Answers of which it is not known. */
  readonly missing: number;
  /** Cases that were not measured. */
  readonly unknown: number;
  readonly excluded: number;
}

/** What answers took, cost or used: what is not known is never within a limit. */
export function decideAmount(gate: MetricGate, { values, missing, unknown, excluded }: Amounts): Decided {
  const { rule, measure, operator, threshold } = gate;
  const isSum = measure.kind === 'cost' && measure.of === 'sum';
  const sum = values.reduce((total, value) => total + value, 0);
  // Nothing costs less than nothing: a limit that is passed already stays passed.
  if (isSum && values.length > 0 && (operator === '<=' || operator === '<') && !holds(sum, operator, threshold))
    return decided(rule, 'fail', `${values.length} answers cost $${money(sum)}${missing > 0 ? ' and more' : ''}`);
  if (missing > 0)
    return decided(
      rule,
      'inconclusive',
      measure.kind === 'cost' ? `the price of ${missing} answers is not known` : `${missing} answers do not say how many tokens they used`,
    );
  if (excluded > 0) return decided(rule, 'inconclusive', `${casesText(excluded)} left out: no evidence`);
  if (unknown > 0) return decided(rule, 'inconclusive', `${casesText(unknown)} not measured`);
  if (values.length === 0)
    return decided(
      rule,
      'inconclusive',
      measure.kind === 'latency' ? 'no answer was waited for: cached ones have no latency' : 'there is no answer',
    );
  const figure =
    measure.kind === 'latency'
      ? quantileOf(
          values.toSorted((a, b) => a - b),
          measure.share,
        )
      : isSum
        ? sum
        : mean(values);
  const bound = gate.confidence === undefined ? figure : boundOf(gate, values, figure);
  const text = `${unitText(gate, figure)} over ${values.length} answers${gate.confidence === undefined ? '' : bound === null ? ', too few for a bound' : `, bound ${unitText(gate, bound)} (t)`}`;
  if (bound === null) return decided(rule, 'inconclusive', text);
  return decided(rule, holds(bound, operator, threshold) ? 'pass' : 'fail', text);
}

function boundOf({ operator, confidence }: MetricGate, values: readonly number[], centre: number): number | null {
  if (values.length < 2) return null;
  const { low, high } = meanBounds(centre, standardError(values), values.length - 1, confidence);
  return operator === '>=' || operator === '>' ? low : high;
}

function unitText({ measure }: MetricGate, value: number): string {
  if (measure.kind === 'cost') return `$${money(value)}`;
  return measure.kind === 'latency' ? `${Math.round(value)} ms` : `${value.toFixed(1)} tokens`;
}

function money(value: number): string {
  return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(3)));
}
