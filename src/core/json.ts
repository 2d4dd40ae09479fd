export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where a value sits in a document: keys and positions from its root. */
export type Path = readonly (string | number)[];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** RFC 6901. */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** As deep as the YAML reader goes: what is read can be walked by functions that call themselves. */
const MAX_DEPTH = 100;

/** `JSON.parse` for text from outside: what is nested without end is a SyntaxError too. */
export function parseJson(text: string): Json {
  const value = JSON.parse(text) as Json;
  if (isDeeper(value, MAX_DEPTH)) throw new SyntaxError(`nested more than ${MAX_DEPTH} deep`);
  return value;
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  // Answers of registries have a hundred thousand values: no list of them is made.
  for (const key in value) if (isDeeper((value as JsonObject)[key]!, levels - 1)) return true;
  return false;
}
