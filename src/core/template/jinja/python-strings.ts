import { padding } from './limits.ts';

/** Jinja's `title` filter: a word begins after a blank, a hyphen or an opening bracket. */
export function title(text: string): string {
  return text
    .split(/([-\s({[<]+)/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
}

/** `str.title`: a word begins after everything that is no letter. */
export function titleOfLetters(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
}

export function center(text: string, width: number): string {
  const missing = width - Array.from(text).length;
  if (missing <= 0) return text;
  const left = Math.floor(missing / 2) + (missing & width & 1);
  return padding(left) + text + padding(missing - left);
}

/** `str.splitlines` */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** `str.split`, by blanks where there is no separator. */
export function splitText(text: string, separator: string | undefined, most: number): string[] {
  if (separator === undefined) {
    const words: string[] = [];
    let rest = text.trimStart();
    while (rest !== '' && (most < 0 || words.length < most)) {
      const [word = ''] = /^\S+/.exec(rest) ?? [];
      words.push(word);
      rest = rest.slice(word.length).trimStart();
    }
    return rest === '' ? words : [...words, rest];
  }
  const parts = text.split(separator);
  return most < 0 || parts.length <= most + 1 ? parts : [...parts.slice(0, most), parts.slice(most).join(separator)];
}
