import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';

/** What a schema says that no reader of Picoschema accepts. `path` counts from the schema. */
export interface SchemaProblem {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

export interface SchemaReading {
  /** JSON Schema; absent where only code knows it. */
  readonly schema?: JsonObject;
  /** Names of schemas that are defined in code. */
  readonly named: readonly string[];
  readonly problems: readonly SchemaProblem[];
}

const SCALARS = new Set(['any', 'boolean', 'integer', 'null', 'number', 'string']);
const JSON_SCHEMA_TYPES = new Set([...SCALARS, 'object', 'array']);
const SCHEMA_NAME = /^[A-Za-z_$][\w$./-]*$/;

/** A schema as Dotprompt files write it: Picoschema, JSON Schema, or the name of one. */
export function readSchema(written: Json): SchemaReading {
  const named: string[] = [];
  const problems: SchemaProblem[] = [];
  if (isJsonSchema(written)) return { schema: isRecord(written.properties) ? { type: 'object', ...written } : written, named, problems };
  const schema = fromPico(written, [], { named, problems });
  const onlyNamed = typeof written === 'string' && named.length > 0;
  return { ...(!onlyNamed && schema !== undefined && { schema }), named, problems };
}

function isJsonSchema(written: Json): written is JsonObject {
  return isRecord(written) && (JSON_SCHEMA_TYPES.has(String(written.type)) || isRecord(written.properties));
}

interface Notes {
  readonly named: string[];
  readonly problems: SchemaProblem[];
}

function fromPico(written: Json, path: Path, notes: Notes): JsonObject | undefined {
  if (typeof written === 'string') return fromText(written, path, notes);
  if (written === null) return closedObject({}, []);
  if (isRecord(written)) return fromFields(written as JsonObject, path, notes);
  notes.problems.push({
    path,
    message: `A Picoschema field holds a type or further fields, not \`${JSON.stringify(written)}\`.`,
    hint: 'Write a type such as `string, what it is for`.',
  });
  return undefined;
}

/** `string, what it is for` */
function fromText(written: string, path: Path, notes: Notes): JsonObject | undefined {
  const [type, description] = splitDescription(written);
  const described = description !== undefined && { description };
  if (type === 'any') return { ...described };
  if (SCALARS.has(type)) return { type, ...described };
  if (SCHEMA_NAME.test(type)) {
    notes.named.push(type);
    return { ...described };
  }
  notes.problems.push({ path, message: `\`${type}\` is not a Picoschema type.`, hint: hintForType(type) });
  return undefined;
}

function hintForType(type: string): string {
  const list = /^(\w+)\[\]$/.exec(type)?.[1];
  if (list !== undefined) return `Write a list as \`name(array): ${list}\`.`;
  if (SCALARS.has(type.trim())) return 'Remove the blank before the comma.';
  return 'Types are string, number, integer, boolean, null and any, or the name of a schema defined in code.';
}

function fromFields(fields: JsonObject, path: Path, notes: Notes): JsonObject {
  const properties: [string, JsonObject][] = [];
  const required: string[] = [];
  let rest: JsonObject | undefined;
  for (const [key, value] of Object.entries(fields)) {
    if (key === '(*)') {
      rest = fromPico(value, [...path, key], notes);
      continue;
    }
    const open = key.indexOf('(');
    const written = open === -1 ? key : key.slice(0, open);
    const optional = written.endsWith('?');
    const name = optional ? written.slice(0, -1) : written;
    if (!optional) required.push(name);
    const kind = open === -1 ? undefined : key.slice(open + 1);
    const property = kind === undefined ? fromPico(value, [...path, key], notes) : fromKind(kind, value, [...path, key], optional, notes);
    properties.push([name, optional ? nullable(property ?? {}) : (property ?? {})]);
  }
  return closedObject(Object.fromEntries(properties), required, rest);
}

function closedObject(properties: JsonObject, required: readonly string[], rest?: JsonObject): JsonObject {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: rest ?? false };
}

/** `tags(array, what they are for)`: the part after the parenthesis. */
function fromKind(kind: string, value: Json, path: Path, optional: boolean, notes: Notes): JsonObject | undefined {
  const [type, description] = splitDescription(kind.endsWith(')') ? kind.slice(0, -1) : kind);
  const described = description !== undefined && { description };
  if (!kind.endsWith(')') || !['array', 'object', 'enum'].includes(type)) {
    notes.problems.push({
      path,
      message: `\`(${kind}\` is not a kind that Picoschema has.`,
      hint: 'After a name only `(array)`, `(object)` and `(enum)` may stand, with a description after a comma.',
    });
    return undefined;
  }
  if (type === 'array') return { type, items: fromPico(value, path, notes) ?? {}, ...described };
  if (type === 'object') return { ...fromPico(value, path, notes), ...described };
  if (!Array.isArray(value)) {
    notes.problems.push({ path, message: 'An `(enum)` holds a list of values.', hint: 'Write `[one, two]`.' });
    return undefined;
  }
  return { enum: optional && !value.includes(null) ? [...value, null] : value, ...described };
}

/** An optional field may also be null. */
function nullable(property: JsonObject): JsonObject {
  return typeof property.type === 'string' ? { ...property, type: [property.type, 'null'] } : property;
}

function splitDescription(text: string): [type: string, description?: string] {
  const comma = text.indexOf(',');
  return comma === -1 ? [text] : [text.slice(0, comma), text.slice(comma + 1).replace(/^ +/, '')];
}
