import { isRecord, type Json } from '../json.ts';

/** JSON of a value, and how many characters it takes, roughly. */
export interface PlainValue {
  readonly value: Json;
  readonly size: number;
}

const MOST_CHARACTERS = 100_000;
const MOST_DEPTH = 20;

/** Whatever an application handed over, as JSON that ends: cycles, great depth and great length are cut, and said so in their place. */
export function plainValue(given: unknown): PlainValue {
  let left = MOST_CHARACTERS;
  const holders = new Set<object>();

  const copy = (value: unknown, depth: number): Json => {
    left -= 8;
    if (left <= 0) return '…';
    if (value === null || value === undefined || typeof value === 'function' || typeof value === 'symbol') return null;
    if (typeof value === 'string') return cut(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'boolean') return value;
    if (typeof value === 'bigint') return String(value);
    if (value instanceof Error) return cut(`${value.name}: ${value.message}`);
    if (holders.has(value)) return '[circular]';
    if (depth >= MOST_DEPTH) return '…';
    holders.add(value);
    try {
      return copyObject(value, depth);
    } catch {
      return '[unreadable]';
    } finally {
      holders.delete(value);
    }
  };

  const copyObject = (value: object, depth: number): Json => {
    if ('toJSON' in value && typeof value.toJSON === 'function') return copy(value.toJSON(), depth + 1);
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof Map) return copy(Object.fromEntries(value), depth + 1);
    if (Array.isArray(value) || value instanceof Set) return [...within(value, (item) => copy(item, depth + 1))];
    if (!isRecord(value)) return null;
    return Object.fromEntries(within(Object.entries(value), ([key, item]) => [cut(key), copy(item, depth + 1)]));
  };

  function* within<Item, Copied>(items: Iterable<Item>, copyOne: (item: Item) => Copied): Iterable<Copied> {
    for (const item of items) {
      if (left <= 0) return;
      yield copyOne(item);
    }
  }

  const cut = (text: string): string => {
    const kept = text.length <= left ? text : `${text.slice(0, Math.max(left, 0))}…`;
    left -= kept.length;
    return kept.toWellFormed();
  };

  const value = copy(given, 0);
  return { value, size: MOST_CHARACTERS - left };
}
