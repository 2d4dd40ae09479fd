import { TemplateError } from '../template-error.ts';
import { CallArguments } from './call-arguments.ts';
import { METHODS } from './methods.ts';
import { Callable, Fields, Float, isTrue, itemsOf, numberOf, Tuple, typeName, Undefined, type Value } from './python-values.ts';

/** `value.name`: a method first, as Python has it, then a key. Nothing else of an object can be reached. */
export function attribute(value: Value, name: string): Value {
  refuseUndefined(value, name);
  if (value instanceof Fields) return value.fields.get(name) ?? new Undefined(name);
  return method(value, name) ?? key(value, name) ?? new Undefined(name);
}

/** `value[key]`: a key first, then a method. */
export function item(value: Value, at: Value): Value {
  refuseUndefined(value, typeof at === 'string' ? at : 'an item');
  const found = key(value, at);
  if (found !== undefined) return found;
  if (typeof at !== 'string') return new Undefined('an item');
  return value instanceof Fields ? (value.fields.get(at) ?? new Undefined(at)) : (method(value, at) ?? new Undefined(at));
}

/** `user.name` or a position, as `map(attribute=…)` and `sort(attribute=…)` take it. */
export function attributePath(value: Value, path: Value): Value {
  if (typeof path !== 'string') return item(value, path);
  return path.split('.').reduce((inner, part) => item(inner, /^\d+$/.test(part) ? Number(part) : part), value);
}

function key(value: Value, at: Value): Value | undefined {
  if (value instanceof Map) return value.get(at instanceof Float ? at.value : at);
  const index = at instanceof Float ? undefined : numberOf(at);
  if (index === undefined || !(typeof value === 'string' || Array.isArray(value) || value instanceof Tuple)) return undefined;
  return itemsOf(value).at(index);
}

function method(value: Value, name: string): Callable | undefined {
  const kind = typeof value === 'string' ? 'string' : Array.isArray(value) ? 'list' : value instanceof Map ? 'mapping' : undefined;
  const found = kind && METHODS[kind].get(name);
  return found && new Callable((call) => found(value, new CallArguments(call)));
}

function refuseUndefined(value: Value, name: string): void {
  if (value instanceof Undefined) throw new TemplateError(`\`${name}\` cannot be read: ${typeName(value).replace(/,$/, '')}.`);
}

export function isCallable(value: Value): value is Callable | (Fields & { call: Callable['call'] }) {
  return value instanceof Callable || (value instanceof Fields && value.call !== undefined && isTrue(value));
}
