import type { Json, JsonObject } from '../../core/json.ts';
import { invalid } from './wire-error.ts';

const SEE = 'See the API docs for more information about request parameters.';

/** A text that must be there; MLflow's clients count an empty one as missing. */
export function required(input: JsonObject, key: string): string {
  const value = input[key];
  if (value === undefined || value === null || value === '') throw invalid(`Missing value for required parameter '${key}'. ${SEE}`);
  if (typeof value !== 'string') throw wrong(key, value);
  return value;
}

/** A text that may be empty, such as the value of a tag. */
export function optional(input: JsonObject, key: string): string {
  const value = input[key];
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw wrong(key, value);
  return value;
}

/** Versions are numbers written as text. */
export function requiredVersion(input: JsonObject): number {
  const written = required(input, 'version');
  const version = Number(written);
  if (!/^\d{1,15}$/.test(written)) throw invalid(`Parameter 'version' must be an integer, got '${written.slice(0, 40)}'.`);
  return version;
}

/** One value or a list of them: a query repeats a key, a body has a list. */
export function listOf(input: JsonObject, key: string): readonly string[] {
  const value = input[key];
  if (value === undefined || value === null || value === '') return [];
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => {
    if (typeof item !== 'string') throw wrong(key, item as Json);
    return item;
  });
}

function wrong(key: string, value: Json): Error {
  const shown = JSON.stringify(value).slice(0, 60);
  return invalid(`Invalid value ${shown} for parameter '${key}' supplied:  Hint: Value was of type '${typeName(value)}'. ${SEE}`);
}

/** As Python calls them: the message is MLflow's. */
function typeName(value: Json): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'boolean') return 'bool';
  return Array.isArray(value) ? 'list' : typeof value === 'string' ? 'str' : 'dict';
}
