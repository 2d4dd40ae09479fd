import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { Variable } from '../model.ts';
import { variableType } from './read-variables.ts';
import { otherKeys, type Reading } from './reading.ts';

/** A property as Prompty lists it: of a list with names, or of a map by its key. */
export interface Property {
  readonly name: string;
  readonly data: JsonObject;
  readonly path: Path;
}

/** `[{name, kind}]`, `{name: {kind}}`, or `{name: default}`. */
export function readProperties(value: unknown, path: Path, what: string, reading: Reading): readonly Property[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, at): Property[] => {
      const place = [...path, at];
      const name = isRecord(item) ? reading.text(item['name'], [...place, 'name'], '`name`') : undefined;
      if (name !== undefined) return [{ name, data: item as JsonObject, path: place }];
      reading.complain(place, `An entry of ${what} must be a map with \`name\`.`);
      return [];
    });
  return Object.entries(reading.record(value, path, what)).map(([name, item]) => ({
    name,
    data: isRecord(item) ? (item as JsonObject) : item === null ? {} : { default: item, ...kindOfDefault(item) },
    path: [...path, name],
  }));
}

/** The short form gives a default, and its type with it. */
function kindOfDefault(value: Json): JsonObject {
  if (typeof value === 'boolean') return { kind: 'boolean' };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? 'integer' : 'number' };
  return Array.isArray(value) ? { kind: 'array' } : {};
}

const INPUT_KEYS = new Set([
  ...['name', 'kind', 'type', 'description', 'required', 'default', 'example', 'sample', 'enumValues', 'enum', 'is_required'],
]);

/** Inputs as variables. What a version leaves unsaid about `required` differs: v1 means yes, v2 no. */
export function inputVariables(inputs: readonly Property[], requiredByDefault: boolean): readonly Variable[] {
  return inputs.map(({ name, data, path }): Variable => {
    const kind = data['kind'] ?? data['type'];
    const type = typeof kind === 'string' ? variableType(kind) : undefined;
    const written = data['required'] ?? data['is_required'];
    const required = typeof written === 'boolean' ? written : requiredByDefault;
    const values = data['enumValues'] ?? data['enum'];
    const example = data['example'] ?? data['sample'];
    const { description } = data;
    return {
      name,
      ...(type !== undefined && type !== 'string' && { type }),
      ...(!required && { required }),
      ...(data['default'] !== undefined && data['default'] !== null && { default: data['default'] }),
      ...(Array.isArray(values) && values.length > 0 && { enum: values as readonly Json[] }),
      ...(typeof description === 'string' && { description }),
      ...(example !== undefined && example !== null && { example }),
      path,
    };
  });
}

/** What an input says beyond a variable: items, properties, alternatives. */
export function inputRest(inputs: readonly Property[]): JsonObject {
  const rests = inputs.map(({ name, data }): [string, JsonObject] => [name, otherKeys(data, INPUT_KEYS)]);
  return Object.fromEntries(rests.filter(([, rest]) => Object.keys(rest).length > 0));
}

const JSON_TYPES: Readonly<Record<string, string>> = { float: 'number', int: 'integer', bool: 'boolean', str: 'string' };

/** Properties as JSON Schema: `outputs`, and the parameters of a tool. */
export function propertiesSchema(properties: readonly Property[], reading: Reading): JsonObject {
  const required = properties.filter(({ data }) => data['required'] === true).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, data, path }) => [name, propertySchema(data, path, reading)])),
    ...(required.length > 0 && { required }),
  };
}

const SCHEMA_KEYS = new Set(['name', 'kind', 'type', 'required', 'enumValues', 'example', 'items', 'properties', 'nullable']);

function propertySchema(data: JsonObject, path: Path, reading: Reading): JsonObject {
  const kind = data['kind'] ?? data['type'];
  const type = typeof kind === 'string' ? (JSON_TYPES[kind] ?? kind) : undefined;
  const nested =
    data['properties'] !== undefined &&
    propertiesSchema(readProperties(data['properties'], [...path, 'properties'], '`properties`', reading), reading);
  return {
    ...(type !== undefined && type !== 'union' && { type: data['nullable'] === true ? [type, 'null'] : type }),
    ...otherKeys(data, SCHEMA_KEYS),
    ...(data['enumValues'] !== undefined && { enum: data['enumValues'] }),
    ...(isRecord(data['items']) && { items: propertySchema(data['items'] as JsonObject, [...path, 'items'], reading) }),
    ...(nested && { properties: nested['properties']!, ...(nested['required'] !== undefined && { required: nested['required'] }) }),
  };
}
