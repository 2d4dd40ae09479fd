import { PromptopsError } from './errors.ts';
import type { Json } from './json.ts';

/** RFC 8785: one spelling for one value. Refuses what JSON cannot carry from one machine to another unchanged. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort(byCodeUnit)
    .map((key) => `${canonicalString(key)}:${canonicalJson(value[key]!)}`);
  return `{${members.join(',')}}`;
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value))
    throw new PromptopsError('PROMPT_INVALID', `${value} is not a number that JSON can hold.`, 'Write it as text.');
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new PromptopsError('PROMPT_INVALID', `${value} is beyond ±2^53: another reader would see another number.`, 'Write it as text.');
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed())
    throw new PromptopsError('PROMPT_INVALID', 'The text holds half of a surrogate pair.', 'Remove the broken character.');
  return JSON.stringify(value);
}
