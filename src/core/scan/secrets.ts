import { TRAITS, traitsOf } from '../lint/traits.ts';
import type { SecretHit } from './secret-hit.ts';
import { ASSIGNMENT, mayHoldKnownSecret, SECRET_PATTERNS } from './secret-patterns.ts';

export type { SecretHit } from './secret-hit.ts';

const NOTHING: readonly SecretHit[] = [];

/** Secrets in a text, in order. Answers at once, and loads nothing, where no part of the text could be one. */
export function scanSecrets(text: string, traits: number = traitsOf(text)): readonly SecretHit[] | Promise<readonly SecretHit[]> {
  const assigned = (traits & TRAITS.longToken) === 0 ? [] : assignedSecrets(text);
  if (!mayHoldKnownSecret(text, traits)) return assigned.length === 0 ? NOTHING : merged(text, assigned);
  return scanAll(text, assigned);
}

async function scanAll(text: string, assigned: readonly SecretHit[]): Promise<readonly SecretHit[]> {
  const { scanWithSecretlint } = await import('./secretlint-scan.ts');
  const own = SECRET_PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ kind, start: index, end: index + value.length })),
  );
  return merged(text, [...own, ...(await scanWithSecretlint(text)), ...assigned]);
}

/** Enough to say that a text is full of secrets. */
const MOST_HITS = 200;

/** Each place once, the first kind wins; placeholders are not secrets. */
function merged(text: string, hits: readonly SecretHit[]): readonly SecretHit[] {
  const kept: SecretHit[] = [];
  for (const hit of hits) {
    if (kept.length === MOST_HITS) break;
    if (kept.some((other) => hit.start < other.end && other.start < hit.end)) continue;
    if (!isPlaceholder(text.slice(hit.start, hit.end))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function assignedSecrets(text: string): SecretHit[] {
  const hits: SecretHit[] = [];
  for (const { 0: all, 1: value = '', index } of text.matchAll(ASSIGNMENT)) {
    if (!looksRandom(value)) continue;
    const start = index + all.lastIndexOf(value);
    hits.push({ start, end: start + value.length, kind: 'a secret' });
  }
  return hits;
}

const PLACEHOLDER =
  /x{4,}|\*{3,}|\.{3}|…|<[a-z]|[{$]|example|sample|your|placeholder|redacted|dummy|fake|changeme|replace|insert|0{6,}|1234567|abcdefg|deadbeef|[-_.](?:key|token|secret|here)(?:[-_.]|$)/i;
const FEWEST_CHARACTERS = 6;

const LONG = 400;
const PASSWORD_IN_URL = /:\/\/[^\s/:@]*:([^\s@]*)@/;

/** Written to show the shape of a secret, not to be one. In a long value such words turn up by chance. */
function isPlaceholder(written: string): boolean {
  if (written.length > LONG) return /\*{3}|\.{3}|…/.test(written.slice(0, LONG)) && !written.startsWith('{');
  const value = PASSWORD_IN_URL.exec(written)?.[1];
  if (value !== undefined) return PLACEHOLDER.test(value);
  return PLACEHOLDER.test(written) || new Set(written).size < FEWEST_CHARACTERS;
}

const LEAST_BITS = 3.2;

/** Letters and digits without the pattern of words: above three bits a character, and digits on both sides of a letter. */
function looksRandom(value: string): boolean {
  if (!/\d.*[A-Za-z].*\d/.test(value)) return false;
  if (/^[\w-]+\.[\w.-]+\.[a-z]{2,4}$/i.test(value) || /^[a-z]+(?:[-_./][a-z0-9]{1,8})+$/.test(value)) return false;
  return bitsPerCharacter(value) >= LEAST_BITS;
}

function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
