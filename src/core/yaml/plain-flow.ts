import type { Json } from '../json.ts';
import { resolvePlain } from './resolve-plain.ts';

/** A value and where it ends; `undefined` for everything that is left to the full parser. */
export interface PlainValue {
  readonly value: Json;
  readonly end: number;
}

const MAX_DEPTH = 16;
/** Text without quotes inside brackets: what cannot be anything else. */
const WORD = /-?[A-Za-z0-9_./][\w./-]*(?: +[\w./-]+)*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\', '/': '/' };

/** A value in quotes or brackets that begins at `at` and ends on the same line. */
export function readPlainFlow(text: string, at: number, depth = 0): PlainValue | undefined {
  const opening = text[at];
  if (opening === '"') return doubleQuoted(text, at);
  if (opening === "'") return singleQuoted(text, at);
  if (depth > MAX_DEPTH) return undefined;
  if (opening === '[') return list(text, at, depth);
  if (opening === '{') return map(text, at, depth);
  return depth > 0 ? word(text, at) : undefined;
}

function doubleQuoted(text: string, at: number): PlainValue | undefined {
  const quote = text.indexOf('"', at + 1);
  if (quote === -1) return undefined;
  const simple = text.slice(at + 1, quote);
  if (simple.includes('\n')) return undefined;
  return simple.includes('\\') ? escaped(text, at) : { value: simple, end: quote + 1 };
}

function escaped(text: string, start: number): PlainValue | undefined {
  let value = '';
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') return { value: value + text.slice(from, at), end: at + 1 };
    if (unit === '\n') return undefined;
    if (unit !== '\\') continue;
    const meant = ESCAPES[text[at + 1] ?? ''];
    if (meant === undefined) return undefined;
    value += text.slice(from, at) + meant;
    at++;
    from = at + 1;
  }
  return undefined;
}

function singleQuoted(text: string, at: number): PlainValue | undefined {
  let quote = text.indexOf("'", at + 1);
  while (quote !== -1 && text[quote + 1] === "'") quote = text.indexOf("'", quote + 2);
  if (quote === -1) return undefined;
  const written = text.slice(at + 1, quote);
  return written.includes('\n') ? undefined : { value: written.replaceAll("''", "'"), end: quote + 1 };
}

function word(text: string, at: number): PlainValue | undefined {
  WORD.lastIndex = at;
  const written = WORD.exec(text)?.[0];
  return written === undefined ? undefined : { value: resolvePlain(written), end: at + written.length };
}

function list(text: string, start: number, depth: number): PlainValue | undefined {
  const value: Json[] = [];
  let at = skipSpaces(text, start + 1);
  if (text[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const item = readPlainFlow(text, at, depth + 1);
    if (item === undefined) return undefined;
    value.push(item.value);
    at = skipSpaces(text, item.end);
    if (text[at] === ']') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function map(text: string, start: number, depth: number): PlainValue | undefined {
  const value: Record<string, Json> = {};
  let count = 0;
  let at = skipSpaces(text, start + 1);
  if (text[at] === '}') return { value, end: at + 1 };
  for (;;) {
    const key = text[at] === '[' || text[at] === '{' ? undefined : readPlainFlow(text, at, depth + 1);
    if (typeof key?.value !== 'string' || key.value === '__proto__' || text[key.end] !== ':' || text[key.end + 1] !== ' ') return undefined;
    const held = readPlainFlow(text, skipSpaces(text, key.end + 1), depth + 1);
    if (held === undefined) return undefined;
    value[key.value] = held.value;
    count++;
    at = skipSpaces(text, held.end);
    if (text[at] === '}') return Object.keys(value).length === count ? { value, end: at + 1 } : undefined;
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at;
}
