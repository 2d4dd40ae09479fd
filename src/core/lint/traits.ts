/** What one pass over a file's characters can tell. Rules that need a trait never run on files without it. */
export const TRAITS = {
  nonAscii: 1,
  /** C0 except tab, LF; DEL; C1. */
  control: 2,
  tab: 4,
  trailingSpace: 8,
  /** Nine digits with at most blanks, hyphens, dots or brackets between them. */
  longNumber: 16,
  at: 32,
  /** `:/`, as in a URL. */
  url: 64,
  /** `-----`, as in PEM. */
  dashes: 128,
  /** A run of key characters: 16 with a digit and a letter, 32 with a letter, or 40 with a digit if `/` counts as one. */
  longToken: 256,
  /** A backslash before a letter that YAML or JSON turns into a character nobody sees in the file. */
  escape: 512,
} as const;

const LETTER = 1;
const DIGIT = 2;
/** In a key, beside letters and digits. */
const LINK = 3;
/** Between the digits of one number. */
const GAP = 4;
const LINE = 5;
const CONTROL = 6;
const AT = 7;
const BACKSLASH = 8;
const NON_ASCII = 9;

/** Of the bytes of UTF-8. */
const KINDS = new Uint8Array(256).fill(NON_ASCII, 128);
for (let code = 0; code < 128; code++) {
  if (code < 32 || code === 127) KINDS[code] = CONTROL;
  else if (/[A-Za-z_]/.test(String.fromCharCode(code))) KINDS[code] = LETTER;
  else if (code >= 48 && code <= 57) KINDS[code] = DIGIT;
  else if (/[-/+=]/.test(String.fromCharCode(code))) KINDS[code] = LINK;
  else if (/[ ().]/.test(String.fromCharCode(code))) KINDS[code] = GAP;
}
KINDS[9] = GAP;
KINDS[10] = LINE;
KINDS[64] = AT;
KINDS[92] = BACKSLASH;

const ESCAPES = new Uint8Array(256);
for (const letter of '0abefrvuxUNLP_') ESCAPES[letter.charCodeAt(0)] = 1;

const TAB = 9;
const LINE_FEED = 10;
const SPACE = 32;
const HYPHEN = 45;
const SLASH = 47;
const COLON = 58;
/** U+0080 to U+009F are `c2 80` to `c2 9f`. */
const FIRST_OF_C1 = 0xc2;

const encoder = new TextEncoder();
/** As long as the longest text so far: bytes are read faster than the characters of a string. */
let bytes = new Uint8Array(1 << 14);

export function traitsOf(text: string): number {
  const most = text.length * 3 + 1;
  if (bytes.length < most) bytes = new Uint8Array(most);
  const end = encoder.encodeInto(text, bytes).written;
  bytes[end] = LINE_FEED;
  let traits = 0;
  let tokenStart = 0;
  let tokenDigits = 0;
  let tokenLinks = 0;
  let pathStart = 0;
  let pathDigits = 0;
  let digits = 0;
  let dashes = 0;
  // Letters are most of a text: they are passed over, and seen by the gap they leave behind the last other character.
  let other = -1;
  for (let at = 0; at <= end; at++) {
    const code = bytes[at]!;
    const kind = KINDS[code];
    if (kind === LETTER) continue;
    if (at - other > 1) digits = dashes = 0;
    other = at;
    if (kind === DIGIT) {
      tokenDigits++;
      if (++digits === 9) traits |= TRAITS.longNumber;
      continue;
    }
    if (kind === LINK) {
      if (code !== HYPHEN) digits = 0;
      else if (bytes[at - 1] !== HYPHEN) dashes = 1;
      else if (++dashes === 5) traits |= TRAITS.dashes;
      if (code !== SLASH) {
        tokenLinks++;
        continue;
      }
      if (bytes[at - 1] === COLON) traits |= TRAITS.url;
    }
    const length = at - tokenStart;
    if (length >= 16 && length > tokenDigits + tokenLinks && (tokenDigits > 0 || length >= 32)) traits |= TRAITS.longToken;
    pathDigits += tokenDigits;
    tokenStart = at + 1;
    tokenDigits = tokenLinks = 0;
    if (kind === LINK) continue;
    if (pathDigits > 0 && at - pathStart >= 40) traits |= TRAITS.longToken;
    pathStart = at + 1;
    pathDigits = 0;
    if (kind === GAP) {
      if (code === TAB) traits |= TRAITS.tab;
      continue;
    }
    digits = 0;
    if (kind === LINE) {
      const previous = bytes[at - 1];
      if (previous === SPACE || previous === TAB) traits |= TRAITS.trailingSpace;
    } else if (kind === AT) traits |= TRAITS.at;
    else if (kind === CONTROL) traits |= TRAITS.control;
    else if (kind === BACKSLASH) {
      if (ESCAPES[bytes[at + 1]!] === 1) traits |= TRAITS.escape;
    } else if (kind === NON_ASCII)
      traits |= code === FIRST_OF_C1 && bytes[at + 1]! < 0xa0 ? TRAITS.nonAscii | TRAITS.control : TRAITS.nonAscii;
  }
  return traits;
}
