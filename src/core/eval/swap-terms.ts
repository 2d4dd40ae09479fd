import { isRecord, type Json } from '../json.ts';

/** Each term and its counterpart; the exchange goes both ways. */
export type Terms = Readonly<Record<string, string>>;

/** The value with every term, as a whole word, replaced by its counterpart. Keys and capitals stay as they are. */
export function swapTerms(value: Json, terms: Terms): Json {
  const counterparts = bothWays(terms);
  const longestFirst = [...counterparts.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const swapText = (text: string) => text.replace(pattern, (found) => inCaseOf(found, counterparts.get(found.toLowerCase()) ?? found));
  const swap = (inner: Json): Json => {
    if (typeof inner === 'string') return swapText(inner);
    if (Array.isArray(inner)) return inner.map(swap);
    if (isRecord(inner)) return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, swap(item as Json)]));
    return inner;
  };
  return swap(value);
}

/** Where two terms have one counterpart (his and him: her), the way back is that of the first. */
function bothWays(terms: Terms): ReadonlyMap<string, string> {
  const pairs = Object.entries(terms);
  const back = pairs.map(([one, other]) => [other.toLowerCase(), one] as const).reverse();
  return new Map([...back, ...pairs.map(([one, other]) => [one.toLowerCase(), other] as const)]);
}

function inCaseOf(found: string, term: string): string {
  const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
  if (found.length > 1 && isUpper(found)) return term.toUpperCase();
  return isUpper(found.slice(0, 1)) ? term.slice(0, 1).toUpperCase() + term.slice(1) : term;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
