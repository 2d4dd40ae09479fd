import { isVariationSelector } from './code-points.ts';

/** A stretch of a text that a scanner stopped at. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

// Expressions with script properties stand inside functions: building them is slow, and most files need none of them.
const OVERRIDES = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MARKS = new Set(['\u061c', '\u200e', '\u200f']);
const hasRightToLeft = (text: string) =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u.test(
    text,
  );

/** Characters that reorder what is shown. A mark beside right-to-left letters on its line is honest typing. */
export function* bidiControls(text: string): Iterable<Hit> {
  let lineEnd = -1;
  let honest = false;
  for (const { 0: found, index } of text.matchAll(OVERRIDES)) {
    if (MARKS.has(found)) {
      if (index > lineEnd) {
        const line = lineAround(text, index);
        lineEnd = line.end;
        honest = hasRightToLeft(text.slice(line.start, line.end));
      }
      if (honest) continue;
    }
    yield { start: index, end: index + 1 };
  }
}

function lineAround(text: string, index: number): Hit {
  const end = text.indexOf('\n', index);
  return { start: text.lastIndexOf('\n', index) + 1, end: end === -1 ? text.length : end };
}

const TAGS = /[\u{E0000}-\u{E007F}]+/gu;
const FLAG = '\u{1F3F4}';
const SUBDIVISION = /^[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}$/u;

/** Runs of tag characters, except the flag of a region such as Scotland. */
export function* tagCharacters(text: string): Iterable<Hit> {
  for (const { 0: run, index } of text.matchAll(TAGS)) {
    if (text.startsWith(FLAG, index - FLAG.length) && SUBDIVISION.test(run)) continue;
    yield { start: index, end: index + run.length };
  }
}

/** The ASCII text that tag characters spell. */
export function decodeTags(run: string): string {
  return [...run]
    .map((character) => character.codePointAt(0)! - 0xe0000)
    .filter((code) => code >= 0x20 && code < 0x7f)
    .map((code) => String.fromCharCode(code))
    .join('');
}

/** C0 except tab and line feed, DEL and C1. A carriage return that ends a line with its line feed is a line ending. */
export function* controlCharacters(text: string): Iterable<Hit> {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 && (code < 127 || code > 159)) continue;
    if (code === 9 || code === 10 || (code === 13 && text.charCodeAt(at + 1) === 10)) continue;
    yield { start: at, end: at + 1 };
  }
}

const MAY_BE_DECOMPOSED = /[\u0300-\u036f\u3099\u309a\u1161-\u1175\u2126\u212a\u212b]/;
const DECOMPOSED = /[\u2126\u212a\u212b]|[^\p{M}][\u0300-\u036f\u3099\u309a]{1,20}|[\u1100-\u1112][\u1161-\u1175]/gu;

/**
 * Letters written as letter and accent where one composed character exists.
 * The order of Arabic and Hebrew vowel signs and the nukta letters of Indic scripts are left alone: keyboards type them that way.
 */
export function* decomposedLetters(text: string): Iterable<Hit> {
  if (!MAY_BE_DECOMPOSED.test(text)) return;
  for (const { 0: cluster, index } of text.matchAll(DECOMPOSED))
    if (cluster.normalize('NFC') !== cluster) yield { start: index, end: index + cluster.length };
}

const INVISIBLE = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0]|[\u{E0100}-\u{E01EF}]/gu;
const joins = (text: string) =>
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}]/u.test(
    text,
  );
const isUnspaced = (text: string) =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u.test(text);
const JAMO = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;
const mayJoin = (text: string) => /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u.test(text);
const isPictograph = (text: string) => /\p{Extended_Pictographic}/u.test(text);
const LETTER_OR_SPACE = /[A-Za-z\s]/;
const isIdeograph = (text: string) => /\p{Script=Han}/u.test(text);

/** Characters that show nothing, where their script or an emoji does not need them. */
export function* invisibleCharacters(text: string): Iterable<Hit> {
  for (const { 0: found, index } of text.matchAll(INVISIBLE)) {
    const end = index + found.length;
    if (!isNeeded(found, before(text, index), after(text, end))) yield { start: index, end };
  }
}

function isNeeded(found: string, previous: string, next: string): boolean {
  const code = found.codePointAt(0)!;
  if (isVariationSelector(code)) {
    if (code > 0xffff) return isIdeograph(previous);
    return previous !== '' && !LETTER_OR_SPACE.test(previous) && !isVariationSelector(previous.codePointAt(0)!);
  }
  if (code === 0x200d && mayJoin(previous) && isPictograph(next)) return true;
  if (code === 0x200c || code === 0x200d) return joins(previous) || joins(next);
  if (code === 0x200b) return isUnspaced(previous) && isUnspaced(next);
  if (code === 0x180e) return /\p{Script=Mongolian}/u.test(previous);
  return (code === 0x115f || code === 0x1160) && (JAMO.test(previous) || JAMO.test(next));
}

function before(text: string, index: number): string {
  if (index === 0) return '';
  const low = text.charCodeAt(index - 1);
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? index - 2 : index - 1, index);
}

function after(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

let scripts: ReturnType<typeof scriptsOf> | undefined;

const scriptsOf = (): readonly (readonly [string, RegExp])[] => [
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee', 'Coptic', 'Hebrew', 'Arabic', 'Devanagari', 'Thai'].map(
    (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
  ),
  ['Chinese, Japanese or Korean', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u],
  ['mathematical', /[\u{1D400}-\u{1D7FF}]/u],
];

/** The scripts of the first word that mixes letters which can be taken for each other. */
export function mixedScripts(identifier: string): readonly string[] | undefined {
  scripts ??= scriptsOf();
  for (const [word] of identifier.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const found = scripts.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    const honest = found.length === 2 && found[0] === 'Latin' && found[1] === 'Chinese, Japanese or Korean';
    if (found.length > 1 && !honest) return found;
    if (found[0] === 'mathematical') return found;
  }
  return undefined;
}
