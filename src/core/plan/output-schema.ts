import { canonicalJson } from '../canonical-json.ts';
import { isRecord, type Json } from '../json.ts';
import type { InterfaceChange } from './interface.ts';

/** What readers of the answer lose: a property, a promise that it is there, a type, a value. What is added is compatible. */
export function outputChanges(before: Json | undefined, after: Json | undefined): readonly InterfaceChange[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ breaking: true, text: 'the answer gets an output schema; it was free text' }];
  if (after === undefined) return [{ breaking: true, text: 'the output schema is removed' }];
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const changes = schemaChanges(before, after, 'output');
  return changes.length > 0 ? changes : [{ breaking: false, text: 'the output schema changes, and allows what it allowed' }];
}

function schemaChanges(before: Json, after: Json, at: string): readonly InterfaceChange[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return [
    ...typeChanges(before, after, at),
    ...valueChanges(before, after, at),
    ...propertyChanges(before, after, at),
    ...itemChanges(before, after, at),
  ];
}

type Schema = Readonly<Record<string, unknown>>;

function typeChanges(before: Schema, after: Schema, at: string): readonly InterfaceChange[] {
  const [old, now] = [listOf(before['type']), listOf(after['type'])];
  if (sameSet(old, now)) return [];
  const said = (types: readonly unknown[]) => (types.length === 0 ? 'anything' : types.join(' or '));
  const isWider = now.length === 0 || (old.length > 0 && old.every((type) => now.includes(type)));
  return [{ breaking: !isWider, text: `${at} becomes ${said(now)}, it was ${said(old)}` }];
}

function valueChanges(before: Schema, after: Schema, at: string): readonly InterfaceChange[] {
  const [old, now] = [before['enum'], after['enum']].map((values) =>
    Array.isArray(values) ? values.map((value) => canonicalJson(value as Json)) : undefined,
  );
  if (now === undefined) return old === undefined ? [] : [{ breaking: false, text: `${at} takes any value` }];
  if (old === undefined) return [{ breaking: true, text: `${at} takes only ${now.join(', ')}` }];
  const lost = old.filter((value) => !now.includes(value));
  if (lost.length > 0) return [{ breaking: true, text: `${at} is never ${lost.join(', ')} any more` }];
  return now.length > old.length ? [{ breaking: false, text: `${at} takes more values` }] : [];
}

function propertyChanges(before: Schema, after: Schema, at: string): readonly InterfaceChange[] {
  const [old, now] = [propertiesOf(before), propertiesOf(after)];
  const [promised, promisedNow] = [listOf(before['required']), listOf(after['required'])];
  return [
    ...[...old].flatMap(([name, schema]) => {
      const place = `${at}.${name}`;
      if (!now.has(name)) return [{ breaking: true, text: `${place} is removed` }];
      const optional = promised.includes(name) && !promisedNow.includes(name);
      return [
        ...(optional ? [{ breaking: true, text: `${place} may be missing now` }] : []),
        ...schemaChanges(schema, now.get(name)!, place),
      ];
    }),
    ...[...now.keys()].filter((name) => !old.has(name)).map((name) => ({ breaking: false, text: `${at}.${name} is added` })),
  ];
}

function itemChanges(before: Schema, after: Schema, at: string): readonly InterfaceChange[] {
  return schemaChanges((before['items'] ?? null) as Json, (after['items'] ?? null) as Json, `${at}[]`);
}

function propertiesOf(schema: Schema): ReadonlyMap<string, Json> {
  const properties = schema['properties'];
  return new Map(isRecord(properties) ? Object.entries(properties as Readonly<Record<string, Json>>) : []);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function sameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
