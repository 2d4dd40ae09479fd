import type { Json } from '../../json.ts';
import { TemplateError } from '../template-error.ts';
import { boundedDepth, spend } from './limits.ts';

/** The values of a running template, as Python has them; numbers that are no `Float` are whole. */
export type Value = null | boolean | number | string | Undefined | Float | Tuple | Fields | Callable | Value[] | Dictionary;
export type Dictionary = Map<Value, Value>;

export class Undefined {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export class Tuple {
  readonly items: readonly Value[];
  constructor(items: readonly Value[]) {
    this.items = items;
  }
}

/** A `namespace()`, or the `loop` of a `for`, which a recursive one can call. */
export class Fields {
  readonly fields: Map<string, Value>;
  readonly call: Callable['call'] | undefined;
  constructor(fields: Map<string, Value>, call?: Callable['call']) {
    this.fields = fields;
    this.call = call;
  }
}

export interface Call {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

export class Callable {
  readonly call: (call: Call) => Value;
  constructor(call: (call: Call) => Value) {
    this.call = call;
  }
}

export function fromJson(value: Json): Value {
  if (typeof value === 'number') return Number.isInteger(value) ? value : new Float(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromJson);
  return new Map(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));
}

export function isTrue(value: Value): boolean {
  if (value === null || value instanceof Undefined) return false;
  if (value instanceof Float) return value.value !== 0;
  if (value instanceof Tuple) return value.items.length > 0;
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  return typeof value === 'object' || Boolean(value);
}

/** The number of a number or a boolean, which is one too. */
export function numberOf(value: Value): number | undefined {
  if (value instanceof Float) return value.value;
  return typeof value === 'boolean' || typeof value === 'number' ? Number(value) : undefined;
}

/** A whole number; Python's have no limit, ours are refused where they would be wrong. */
export function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new TemplateError('A number in the template grows beyond 2^53.');
  return value === 0 ? 0 : value;
}

export function itemsOf(value: Value): readonly Value[] {
  const items = walkable(value);
  if (!items) throw new TemplateError(`${typeName(value)} cannot be walked through.`);
  spend(items.length);
  return items;
}

function walkable(value: Value): readonly Value[] | undefined {
  if (typeof value === 'string') return Array.from(value);
  if (Array.isArray(value)) return value;
  if (value instanceof Tuple) return value.items;
  if (value instanceof Map) return [...value.keys()];
  return value instanceof Undefined ? [] : undefined;
}

export function equals(left: Value, right: Value, depth = 0): boolean {
  boundedDepth(depth);
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one !== undefined || other !== undefined) return one === other;
  if (left instanceof Undefined) return right instanceof Undefined;
  if (Array.isArray(left)) return Array.isArray(right) && sameItems(left, right, depth);
  if (left instanceof Tuple) return right instanceof Tuple && sameItems(left.items, right.items, depth);
  if (left instanceof Map)
    return (
      right instanceof Map &&
      left.size === right.size &&
      [...left].every(([key, value]) => right.has(key) && equals(value, right.get(key) ?? null, depth + 1))
    );
  return left === right;
}

function sameItems(left: readonly Value[], right: readonly Value[], depth: number): boolean {
  return left.length === right.length && left.every((item, index) => equals(item, right[index] ?? null, depth + 1));
}

/** Below 0, 0 or above, as for a sort; an error for what has no order. */
export function compare(left: Value, right: Value, depth = 0): number {
  boundedDepth(depth);
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one !== undefined && other !== undefined) return one - other;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if ((Array.isArray(left) && Array.isArray(right)) || (left instanceof Tuple && right instanceof Tuple)) {
    const [a, b] = [itemsOf(left), itemsOf(right)];
    for (const [index, item] of a.entries()) {
      const against = b[index];
      if (against === undefined) return 1;
      if (!equals(item, against, depth + 1)) return compare(item, against, depth + 1);
    }
    return a.length - b.length;
  }
  throw new TemplateError(`${typeName(left)} and ${typeName(right)} have no order.`);
}

/** By code point; JavaScript compares halves of them. */
function compareTexts(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export function typeName(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return 'a string';
  if (typeof value === 'boolean') return 'a boolean';
  if (typeof value === 'number' || value instanceof Float) return 'a number';
  if (value instanceof Undefined) return `\`${value.name}\`, which is undefined,`;
  if (value instanceof Map) return 'a mapping';
  return Array.isArray(value) || value instanceof Tuple ? 'a list' : 'an object';
}
