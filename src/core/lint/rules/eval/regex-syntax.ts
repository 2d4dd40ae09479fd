import { ANY, type CharacterSet, complement, DIGITS, NOT_A_LINE_BREAK, SPACES, union, WORD } from './character-set.ts';

/** A regular expression as far as backtracking is concerned. Anchors, look-arounds and back-references match nothing by themselves. */
export type RegexNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence' | 'choice'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly item: RegexNode; readonly least: number; readonly most: number };

const EMPTY: RegexNode = { kind: 'empty' };
const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACES,
  S: complement(SPACES),
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, '0': 0, b: 8 };

/** Reads a pattern that the engine has accepted. */
export function parseRegex(pattern: string): RegexNode {
  const reader = { pattern, at: 0 };
  return readChoice(reader);
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readChoice(reader: Reader): RegexNode {
  const items = [readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    items.push(readSequence(reader));
  }
  return items.length === 1 ? items[0]! : { kind: 'choice', items };
}

function readSequence(reader: Reader): RegexNode {
  const items: RegexNode[] = [];
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at]!)) items.push(readQuantified(reader));
  return items.length === 1 ? items[0]! : { kind: 'sequence', items };
}

function readQuantified(reader: Reader): RegexNode {
  const item = readAtom(reader);
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at, reader.at + 40));
  if (!match) return item;
  reader.at += match[0].length;
  const [, mark, low, comma, high] = match;
  if (mark !== undefined) return { kind: 'repeat', item, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Number.POSITIVE_INFINITY };
  const least = Number(low);
  return { kind: 'repeat', item, least, most: comma === '' ? least : high === '' ? Number.POSITIVE_INFINITY : Number(high) };
}

function readAtom(reader: Reader): RegexNode {
  const character = reader.pattern[reader.at++]!;
  if (character === '(') return readGroup(reader);
  if (character === '[') return { kind: 'set', set: readClass(reader) };
  if (character === '.') return { kind: 'set', set: NOT_A_LINE_BREAK };
  if (character === '^' || character === '$') return EMPTY;
  if (character === '\\') return readEscape(reader);
  return { kind: 'set', set: single(character.charCodeAt(0)) };
}

function readGroup(reader: Reader): RegexNode {
  const prefix = /^\?(?:[:=!]|<[=!]|<[^>]*>|[ims-]*:)/.exec(reader.pattern.slice(reader.at, reader.at + 100))?.[0] ?? '';
  reader.at += prefix.length;
  const inner = readChoice(reader);
  reader.at++;
  return /^\?<?[=!]/.test(prefix) ? EMPTY : inner;
}

function readEscape(reader: Reader): RegexNode {
  const character = reader.pattern[reader.at];
  if (character !== undefined && /[bBk1-9]/.test(character)) {
    reader.at += character === 'k' ? (/^k<[^>]*>/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 1) : 1;
    return EMPTY;
  }
  return { kind: 'set', set: escapedSet(reader) };
}

function escapedSet(reader: Reader): CharacterSet {
  const rest = reader.pattern.slice(reader.at, reader.at + 100);
  const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(rest);
  if (code) {
    reader.at += code[0].length;
    return single(Number.parseInt(code[1] ?? code[2]!, 16));
  }
  const character = reader.pattern[reader.at++] ?? '\\';
  if (Object.hasOwn(CLASSES, character)) return CLASSES[character]!;
  return single(Object.hasOwn(CONTROLS, character) ? CONTROLS[character]! : character.charCodeAt(0));
}

function readClass(reader: Reader): CharacterSet {
  const negated = reader.pattern[reader.at] === '^';
  if (negated) reader.at++;
  const sets: CharacterSet[] = [];
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ']') {
    const low = readClassItem(reader);
    const dash = reader.pattern[reader.at] === '-' && reader.pattern[reader.at + 1] !== ']' && isSingle(low);
    if (dash) {
      reader.at++;
      const high = readClassItem(reader);
      sets.push(isSingle(high) ? [[low[0]![0], high[0]![0]]] : union([low, high, single(45)]));
    } else sets.push(low);
  }
  reader.at++;
  const set = union(sets);
  return negated ? (set.length === 0 ? ANY : complement(set)) : set;
}

function readClassItem(reader: Reader): CharacterSet {
  const character = reader.pattern[reader.at++]!;
  return character === '\\' ? escapedSet(reader) : single(character.charCodeAt(0));
}

function single(code: number): CharacterSet {
  return [[code, code]];
}

function isSingle(set: CharacterSet): boolean {
  return set.length === 1 && set[0]![0] === set[0]![1];
}
