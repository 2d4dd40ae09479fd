import { isRecord, type JsonObject } from '../json.ts';

/** MLflow's JSON: lists of key and value; empty fields are left out; versions and ids are strings. */
export interface WireTag {
  readonly key: string;
  readonly value: string;
}

/** All tags as MLflow lists them. */
export function encodeTags(tags: Readonly<Record<string, string>>): readonly WireTag[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}

/** What is not a pair of key and value is passed over; of equal keys the last one counts. */
export function decodeTags(tags: unknown): Readonly<Record<string, string>> {
  const pairs = recordsIn(tags).filter(({ key }) => typeof key === 'string');
  return Object.fromEntries(pairs.map(({ key, value }) => [key, text(value)]));
}

/** The objects of a list, whatever else is in it. */
export function recordsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isRecord).map((item) => item as JsonObject) : [];
}

/** Text where the other side may send a number or nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Times and version numbers come as numbers or as strings of digits. */
export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** An object where there may be anything. */
export function objectIn(value: unknown): JsonObject {
  return isRecord(value) ? (value as JsonObject) : {};
}

/** Texts by their keys: traces have objects of them, all else has lists of pairs. */
export function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (Array.isArray(value)) return decodeTags(value);
  return Object.fromEntries(Object.entries(objectIn(value)).map(([key, one]) => [key, text(one)]));
}
