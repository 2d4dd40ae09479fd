import type { Json, JsonObject } from '../json.ts';
import type { Values } from './syntax.ts';

/** How a value reads in a text that has no rules of its own: strings as they are, everything else as JSON. */
export function textOfValue(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `user.name`: a value of that whole name, as MLflow takes it, or the own property `name` of `user`. */
export function valueAt(values: Values, path: string): Json | undefined {
  if (Object.hasOwn(values, path)) return values[path];
  let value: Json | undefined = values;
  for (const key of path.split('.')) {
    value = ownProperty(value, key);
    if (value === undefined) return undefined;
  }
  return value;
}

/** Never what an object inherits: a template must not reach `constructor` or `__proto__`. */
export function ownProperty(value: Json, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return (value as JsonObject)[key];
}
