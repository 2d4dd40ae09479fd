const URL_PATTERN = /https?:\/\/[^\s<>"')\]]{1,2000}/g;
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const NUMBER = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*/gu;
/** `1.` of a list, `[1]` and `[^1]` of a citation: numbers that claim nothing. */
const MARKERS = /^[ \t]*\d{1,3}[.)](?=\s)|\[\^?\d{1,3}(?:, ?\d{1,3})*\]/gm;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export interface Claim {
  /** As it is written. */
  readonly text: string;
  /** What it may mean: `1.234` is a fraction, or more than a thousand. */
  readonly readings: readonly string[];
}

/** Numbers, addresses and links of a text: what an answer cannot know by itself. Dates are taken number by number. */
export function claimsOf(text: string): readonly Claim[] {
  const claims: Claim[] = [];
  const keep = (found: string): string => {
    const written = found.replace(/[.,;:!?]+$/, '');
    claims.push({ text: written, readings: [written.toLowerCase().replace(/\/$/, '')] });
    return ' ';
  };
  const rest = text
    .replaceAll(URL_PATTERN, keep)
    .replaceAll(EMAIL, keep)
    .replaceAll(MARKERS, ' ')
    .replaceAll(/(?<=\d)[\u00A0\u202F'’](?=\d{3})/g, '');
  for (const [written] of rest.matchAll(NUMBER)) claims.push({ text: written, readings: readingsOf(written) });
  return claims;
}

/** Everything that a source supports; small numbers in words count. */
export function supportedBy(sources: readonly string[]): ReadonlySet<string> {
  const text = sources.join('\n');
  // What is a marker in an answer may be a fact in a source.
  const numbers = [...text.matchAll(NUMBER)].flatMap(([written]) => readingsOf(written));
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const spelt = WORDS.flatMap((word, at) => (words.has(word) ? [String(at + 1)] : []));
  return new Set([...claimsOf(text).flatMap(({ readings }) => readings), ...numbers, ...spelt]);
}

function readingsOf(written: string): readonly string[] {
  const readings = new Set<string>();
  const add = (plain: string) => readings.add(plain.length > 15 ? plain : String(Number(plain)));
  if (/^\d+(?:\.\d+)?$/.test(written)) add(written);
  if (/^\d+,\d+$/.test(written)) add(written.replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) add(written.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) add(written.replaceAll('.', '').replace(',', '.'));
  return readings.size > 0 ? [...readings] : [written];
}
