import { isLegalName } from '../prompt/name.ts';
import { MAX_TEXT_CHARACTERS } from './codec.ts';

/** The most that every backend of MLflow keeps whole, in characters. Some servers cut the rest off without a word. */
export const LIMITS = {
  alias: 255,
  tagKey: 250,
  versionTag: MAX_TEXT_CHARACTERS,
  promptTag: 5_000,
  description: 5_000,
  experiment: 500,
  runTag: 8_000,
  param: 6_000,
} as const;

/** Why a prompt cannot have this name; `undefined` when it can. */
export function nameObjection(name: string): string | undefined {
  return isLegalName(name) ? undefined : 'a name has 1 to 256 of the characters A-Z a-z 0-9 _ . -';
}

/** Why an alias cannot have this name; `undefined` when it can. */
export function aliasObjection(alias: string): string | undefined {
  if (alias === '') return 'it is empty';
  if (alias.length > LIMITS.alias) return `it has more than ${LIMITS.alias} characters`;
  if (alias.toLowerCase() === 'latest') return 'it always means the newest version';
  if (/^v\d+$/i.test(alias)) return 'MLflow keeps `v` and digits for version numbers';
  if (/^\d+$/.test(alias)) return 'digits alone are a version number';
  return /^[\w-]+$/.test(alias) ? undefined : 'only letters, digits, `_` and `-` are allowed';
}

/** Why a tag, a param or a metric cannot have this key. */
export function keyObjection(key: string): string | undefined {
  if (key === '') return 'the key is empty';
  if (key.length > LIMITS.tagKey) return `the key has more than ${LIMITS.tagKey} characters`;
  if (!/^[/\w.\- :]*$/.test(key)) return 'a key has letters, digits, spaces and _ . - / : only';
  return key.startsWith('/') || key.split('/').some((part) => part === '' || part === '.' || part === '..')
    ? 'the key reads as a path'
    : undefined;
}

/** Why a text cannot be stored as it is. */
export function textObjection(text: string, limit: number): string | undefined {
  if (longerThan(text, limit)) return `it has more than ${limit} characters`;
  if (text.includes('\0')) return 'it holds a NUL character';
  return text.isWellFormed() ? undefined : 'it holds half of a surrogate pair';
}

/** In characters as Python counts them, not in UTF-16 units. */
function longerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > 2 * limit) return true;
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) if (text.codePointAt(at)! > 0xffff) pairs += 1;
  return text.length - pairs > limit;
}
