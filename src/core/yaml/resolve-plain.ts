import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';
import type { Json } from '../json.ts';

/** What YAML's core schema does not read as text begins with one of these, or is one of the words. */
const MAY_BE_NUMBER = new Uint8Array(128);
for (const character of '-+.0123456789') MAY_BE_NUMBER[character.charCodeAt(0)] = 1;
const WORDS = new Map<string, Json>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_WORD = 5;
/** Nearly every number of a prompt file; what else may be one is left to js-yaml, which is loaded when it is first asked. */
const DECIMAL = /^-?[1-9]\d{0,14}$|^-?(?:0|[1-9]\d{0,8})\.\d{1,6}$|^0$/;

/** What YAML's core schema makes of a scalar without quotes. */
export function resolvePlain(source: string): Json {
  if (MAY_BE_NUMBER[source.charCodeAt(0)] !== 1) return ofWords(source);
  if (DECIMAL.test(source)) return Number(source);
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}

function ofWords(source: string): Json {
  return source.length <= LONGEST_WORD && WORDS.has(source) ? (WORDS.get(source) ?? null) : source;
}
