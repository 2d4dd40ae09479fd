import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { Variable, VariableType } from '../model.ts';
import type { Reading } from './reading.ts';

/** Names that formats and people use for a type. */
const TYPES: Readonly<Record<string, VariableType>> = {
  string: 'string',
  str: 'string',
  text: 'string',
  number: 'number',
  float: 'number',
  integer: 'integer',
  int: 'integer',
  boolean: 'boolean',
  bool: 'boolean',
  array: 'array',
  list: 'array',
  object: 'object',
  dict: 'object',
  messages: 'messages',
  thread: 'messages',
  image: 'image',
  audio: 'audio',
  file: 'file',
};

export function variableType(written: string): VariableType | undefined {
  return Object.hasOwn(TYPES, written) ? TYPES[written] : undefined;
}

/** `variables`: a list of maps or names, or a map from name to the rest. */
export function readVariables(value: unknown, path: Path, reading: Reading): readonly Variable[] {
  if (value === undefined || value === null) return [];
  const found: Variable[] = [];
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const place = [...path, at];
      if (typeof item === 'string') found.push({ name: item, path: place });
      else if (isRecord(item)) found.push(...readVariable(item as JsonObject, place, reading));
      else reading.complain(place, 'A variable must be a map with `name`.', 'Write `- name: …`.');
    }
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) {
      const place = [...path, name];
      if (item === null || item === undefined) found.push({ name, path: place });
      else if (isRecord(item)) found.push(...readVariable({ ...(item as JsonObject), name }, place, reading));
      else if (typeof item === 'string' && variableType(item)) found.push({ name, type: variableType(item)!, path: place });
      else reading.complain(place, `The variable \`${name}\` must be a map or the name of a type.`, 'Write `type: string` below it.');
    }
  } else reading.list(value, path, '`variables`');
  return found;
}

function readVariable(item: JsonObject, path: Path, reading: Reading): Variable[] {
  const name = reading.text(item['name'], [...path, 'name'], '`name`');
  if (name === undefined) {
    if (item['name'] === undefined || item['name'] === null) reading.complain(path, 'A variable has no `name`.', 'Add `name:`.');
    return [];
  }
  const type = typeOf(item['type'], [...path, 'type'], reading);
  const required = booleanOf(item['required'], [...path, 'required'], reading);
  const values = item['enum'] === undefined ? undefined : reading.list(item['enum'], [...path, 'enum'], '`enum`');
  const description = reading.text(item['description'], [...path, 'description'], '`description`');
  return [
    {
      name,
      ...(type !== undefined && { type }),
      ...(required !== undefined && { required }),
      ...(item['default'] !== undefined && { default: item['default'] }),
      ...(values !== undefined && values.length > 0 && { enum: values }),
      ...(description !== undefined && { description }),
      ...(item['example'] !== undefined && { example: item['example'] }),
      path,
    },
  ];
}

function typeOf(value: Json | undefined, path: Path, reading: Reading): VariableType | undefined {
  const written = reading.text(value, path, '`type`');
  if (written === undefined) return undefined;
  const type = variableType(written);
  if (type === undefined)
    reading.complain(path, `\`${written}\` is no type of a variable.`, `Use one of ${[...new Set(Object.values(TYPES))].join(', ')}.`);
  return type;
}

function booleanOf(value: Json | undefined, path: Path, reading: Reading): boolean | undefined {
  if (typeof value === 'boolean' || value === undefined || value === null) return value ?? undefined;
  reading.complain(path, '`required` must be `true` or `false`.');
  return undefined;
}
