import { isRecord, type Json, type JsonObject } from '../../json.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'float',
  integer: 'integer',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

/** A JSON Schema as Prompty lists properties; `undefined` where it says more than such a list can. */
export function schemaProperties(schema: JsonObject): readonly JsonObject[] | undefined {
  const { type, properties, required = [], ...more } = schema;
  if (type !== 'object' || !isRecord(properties) || !Array.isArray(required) || Object.keys(more).length > 0) return undefined;
  const written: JsonObject[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const property = propertyOf(value as Json);
    if (!property) return undefined;
    written.push({ name, ...property, ...(required.includes(name) && { required: true }) });
  }
  return required.every((name) => Object.hasOwn(properties, String(name))) ? written : undefined;
}

const PLAIN_KEYS = new Set(['type', 'description', 'enum', 'default', 'items', 'properties', 'required']);

function propertyOf(schema: Json): JsonObject | undefined {
  if (!isRecord(schema) || Object.keys(schema).some((key) => !PLAIN_KEYS.has(key))) return undefined;
  const { type, enum: choices, items, properties, required, ...rest } = schema as JsonObject;
  const kind = typeof type === 'string' ? KINDS[type] : undefined;
  if (kind === undefined) return undefined;
  const item = items === undefined ? undefined : propertyOf(items);
  const nested =
    properties === undefined ? undefined : schemaProperties({ type: 'object', properties, ...(required !== undefined && { required }) });
  if ((items !== undefined && !item) || (properties !== undefined && !nested)) return undefined;
  if (properties === undefined && required !== undefined) return undefined;
  return {
    kind,
    ...rest,
    ...(choices !== undefined && { enumValues: choices }),
    ...(item && { items: item }),
    ...(nested && { properties: nested }),
  };
}
