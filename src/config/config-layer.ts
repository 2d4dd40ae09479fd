import { isRecord, type Json, type JsonObject, type Path } from '../core/json.ts';
import type { SourceFile } from '../core/source/source-file.ts';
import type { YamlDocument } from '../core/yaml/yaml-document.ts';

/** One place that configuration comes from; later ones go before earlier ones. */
export interface ConfigLayer {
  readonly data: JsonObject;
  /** Patterns in it count from this folder, itself counted from the workspace root. */
  readonly base: string;
  /** Where a value of `data` was given, in words: `promptops.config.yaml:3`, `env MLFLOW_TRACKING_URI`. */
  readonly origin: (path: Path) => string;
  /** Absent for what is not in a file. */
  readonly written?: WrittenLayer;
}

export interface WrittenLayer {
  /** For messages. */
  readonly file: string;
  readonly source: SourceFile;
  readonly document: YamlDocument;
  /** Where `data` sits in the document: `['promptops']` in a package.json. */
  readonly at: Path;
}

export function fileLayer(written: WrittenLayer, data: JsonObject, base: string): ConfigLayer {
  return { data, base, written, origin: (path) => `${written.file}:${placeIn(written, path).line}` };
}

/** Values by path, each with the words for where it was given. */
export function givenLayer(
  values: readonly { readonly path: readonly string[]; readonly value: Json; readonly origin: string }[],
): ConfigLayer {
  let data: JsonObject = {};
  for (const { path, value } of values) data = withValue(data, path, value);
  const origin = (path: Path) => values.find((one) => one.path.join() === path.join())?.origin ?? '';
  return { data, base: '', origin };
}

export function placeIn({ document, source, at }: WrittenLayer, path: Path, target: 'key' | 'value' = 'value') {
  return source.positionAt(document.spanOf([...at, ...path], target).start);
}

/** The layer that has the last word on a value. */
export function decidingLayer(layers: readonly ConfigLayer[], path: Path): ConfigLayer | undefined {
  return layers.findLast(({ data }) => given(data, path));
}

/** Maps are joined key by key, everything else is replaced. A map or list left empty (`rules:`) says nothing. */
export function merged(layers: readonly { readonly data: JsonObject }[]): JsonObject {
  return layers.reduce<JsonObject>((below, { data }) => join(below, data), {});
}

function join(below: JsonObject, above: JsonObject): JsonObject {
  const joined = Object.entries(above).map(([key, value]): [string, Json] => {
    const old = Object.hasOwn(below, key) ? below[key] : undefined;
    if (value === null && typeof old === 'object') return [key, old];
    return [key, isMap(old) && isMap(value) ? join(old, value) : value];
  });
  return Object.fromEntries([...Object.entries(below), ...joined]);
}

function given(data: Json, path: Path): boolean {
  let value: Json | undefined = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, Json>)[step];
  }
  return true;
}

function withValue(data: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  const inner = data[key];
  return { ...data, [key]: rest.length === 0 ? value : withValue(isMap(inner) ? inner : {}, rest, value) };
}

function isMap(value: Json | undefined): value is JsonObject {
  return isRecord(value);
}
