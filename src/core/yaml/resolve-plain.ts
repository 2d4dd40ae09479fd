import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';
import type { Json } from '../json.ts';

const RESOLVERS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;
/** What YAML's core schema does not read as text begins with one of these, or is one of the words. */
const MAY_BE_NUMBER = new Uint8Array(128);
for (const character of '-+.0123456789') MAY_BE_NUMBER[character.charCodeAt(0)] = 1;
const WORDS = new Set(['', '~', 'null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
const LONGEST_WORD = 5;

/** What YAML's core schema makes of a scalar without quotes. */
export function resolvePlain(source: string): Json {
  if (MAY_BE_NUMBER[source.charCodeAt(0)] !== 1 && (source.length > LONGEST_WORD || !WORDS.has(source))) return source;
  for (const tag of RESOLVERS) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}
