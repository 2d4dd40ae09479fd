import { TemplateError } from '../template-error.ts';
import type { CallArguments } from './call-arguments.ts';
import { Float, numberOf, typeName, type Value, whole } from './python-values.ts';

export function toWhole(value: Value, args: CallArguments): Value {
  const fallback = args.value(0, 'default', 0);
  if (typeof value === 'string') {
    const number = /^\s*[-+]?\d+(?:_\d+)*\s*$/.test(value) ? Number(value.replaceAll('_', '')) : Number.parseFloat(pythonNumber(value));
    return Number.isFinite(number) ? whole(Math.trunc(number)) : fallback;
  }
  const number = numberOf(value);
  return number === undefined || !Number.isFinite(number) ? fallback : whole(Math.trunc(number));
}

export function toFloat(value: Value, args: CallArguments): Value {
  const number = typeof value === 'string' ? Number.parseFloat(pythonNumber(value)) : numberOf(value);
  return number === undefined || Number.isNaN(number) ? args.value(0, 'default', new Float(0)) : new Float(number);
}

/** What Python's `float()` takes, or `NaN`. */
function pythonNumber(value: string): string {
  return /^\s*[-+]?(?:\d+(?:_\d+)*\.?(?:\d+)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value) ? value.replaceAll('_', '').trim() : 'NaN';
}

export function round(value: Value, args: CallArguments): Value {
  const number = numberOf(value);
  if (number === undefined) throw new TemplateError(`${typeName(value)} cannot be rounded.`);
  const precision = args.whole(0, 'precision', 0);
  const method = args.text(1, 'method', 'common');
  const scale = 10 ** precision;
  if (method === 'ceil') return new Float(Math.ceil(number * scale) / scale);
  if (method === 'floor') return new Float(Math.floor(number * scale) / scale);
  if (!(value instanceof Float)) return precision >= 0 ? number : whole(halfEven(number * scale) / scale);
  return new Float(
    precision >= 0 && precision <= 100 && !isHalf(number, precision) ? Number(number.toFixed(precision)) : halfEven(number * scale) / scale,
  );
}

/** Exactly between two neighbours, which only a fraction of halves can be. */
function isHalf(number: number, precision: number): boolean {
  return Math.abs((number * 10 ** precision) % 1) === 0.5 && Number.isInteger(number * 2 ** (precision + 1));
}

function halfEven(number: number): number {
  const floor = Math.floor(number);
  if (number - floor !== 0.5) return Math.round(number);
  return floor % 2 === 0 ? floor : floor + 1;
}
