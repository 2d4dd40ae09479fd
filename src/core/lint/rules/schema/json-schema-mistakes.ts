import { isRecord, type Path } from '../../../json.ts';
import { didYouMean } from '../../../nearest-name.ts';

interface SchemaMistake {
  readonly path: Path;
  readonly message: string;
}

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const MAPS = ['properties', '$defs', 'definitions', 'patternProperties'];
const LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const SINGLE = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames'];
const RANGES = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;
const MAX_DEPTH = 40;

/** What no reader of JSON Schema accepts or could ever satisfy. Unknown keywords are fine. */
export function* schemaMistakes(schema: unknown, path: Path = [], depth = 0): Iterable<SchemaMistake> {
  if (typeof schema === 'boolean' || depth > MAX_DEPTH) return;
  if (!isRecord(schema)) {
    yield { path, message: 'A schema must be a map' };
    return;
  }
  yield* typeMistakes(schema, path);
  yield* requiredMistakes(schema, path);
  if (schema.enum !== undefined && (!Array.isArray(schema.enum) || schema.enum.length === 0))
    yield { path: [...path, 'enum'], message: '`enum` must be a list with at least one value' };
  for (const [low, high] of RANGES) {
    const from = schema[low];
    const to = schema[high];
    if (typeof from === 'number' && typeof to === 'number' && from > to)
      yield { path: [...path, low], message: `\`${low}\` is above \`${high}\`: nothing fits` };
  }
  yield* inside(schema, path, depth + 1);
}

function* inside(schema: Record<string, unknown>, path: Path, depth: number): Iterable<SchemaMistake> {
  for (const keyword of MAPS) {
    const map = schema[keyword];
    if (map === undefined) continue;
    if (!isRecord(map)) yield { path: [...path, keyword], message: `\`${keyword}\` must be a map of schemas` };
    else for (const key of Object.keys(map)) yield* schemaMistakes(map[key], [...path, keyword, key], depth);
  }
  for (const keyword of LISTS) {
    const list = schema[keyword];
    if (list === undefined) continue;
    if (!Array.isArray(list)) yield { path: [...path, keyword], message: `\`${keyword}\` must be a list of schemas` };
    else for (const [at, item] of list.entries()) yield* schemaMistakes(item, [...path, keyword, at], depth);
  }
  for (const keyword of SINGLE) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (keyword === 'items' && Array.isArray(value))
      for (const [at, item] of value.entries()) yield* schemaMistakes(item, [...path, keyword, at], depth);
    else yield* schemaMistakes(value, [...path, keyword], depth);
  }
}

function* typeMistakes({ type }: Record<string, unknown>, path: Path): Iterable<SchemaMistake> {
  if (type === undefined) return;
  for (const name of Array.isArray(type) ? type : [type])
    if (typeof name !== 'string' || !TYPES.has(name))
      yield { path: [...path, 'type'], message: `\`${String(name)}\` is no type of JSON Schema.${didYouMean(String(name), TYPES)}` };
}

function* requiredMistakes({ required, properties, additionalProperties }: Record<string, unknown>, path: Path): Iterable<SchemaMistake> {
  if (required === undefined) return;
  if (!Array.isArray(required) || required.some((name) => typeof name !== 'string')) {
    yield { path: [...path, 'required'], message: '`required` must be a list of names, beside `properties`' };
    return;
  }
  if (additionalProperties !== false || !isRecord(properties)) return;
  for (const name of required as string[])
    if (!Object.hasOwn(properties, name))
      yield {
        path: [...path, 'required'],
        message: `\`${name}\` is required, but it is not among the properties and no others are allowed.${didYouMean(name, Object.keys(properties))}`,
      };
}
