import { isRecord, type Json } from '../../json.ts';
import type { Grade } from '../assertion.ts';
import type { Check } from '../suite.ts';

export function* rangeProblems({ value }: Check): Iterable<string> {
  const { min, max } = rangeOf(value);
  if (min > max) yield `min (${min}) is above max (${max}): nothing fits`;
  if (isRecord(value) && min === 0 && max === Number.POSITIVE_INFINITY) yield 'every answer has at least 0';
}

export function gradeCount(count: number, unit: string, value: Json | undefined): Grade {
  const { min, max } = rangeOf(value);
  const pass = count >= min && count <= max;
  const wanted =
    min === max
      ? `exactly ${min}`
      : max === Number.POSITIVE_INFINITY
        ? `at least ${min}`
        : min === 0
          ? `at most ${max}`
          : `${min} to ${max}`;
  return { pass, reason: `has ${count} ${unit} (${wanted})`, details: { count } };
}

function rangeOf(value: Json | undefined): { readonly min: number; readonly max: number } {
  if (typeof value === 'number') return { min: value, max: value };
  const { min, max } = isRecord(value) ? value : {};
  return { min: typeof min === 'number' ? min : 0, max: typeof max === 'number' ? max : Number.POSITIVE_INFINITY };
}
