import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import { readReference } from './prompty-reference.ts';
import { propertiesSchema, readProperties } from './prompty-schema.ts';
import { otherKeys, type Reading } from './reading.ts';

export interface PromptyTools {
  readonly registered: readonly Json[];
  /** Connections by the tool's name: kept, never registered. */
  readonly rest: JsonObject;
}

const FUNCTION_KEYS = new Set(['name', 'kind', 'description', 'parameters', 'strict', 'connection']);

/** Tools of either version, functions in OpenAI's form. */
export function readPromptyTools(value: unknown, path: Path, reading: Reading): PromptyTools {
  const read = typeof value === 'string' ? readReference(value, path, reading) : value;
  if (typeof read === 'string') {
    reading.complain(path, '`tools` must be a list, a map or the file that holds one.');
    return { registered: [], rest: {} };
  }
  const connections: [string, Json][] = [];
  const registered = toolsIn(read, path, reading).map(({ data, place }): Json => {
    if (data['connection'] !== undefined) connections.push([String(data['name']), { connection: data['connection'] }]);
    return registeredTool(data, place, reading);
  });
  return { registered, rest: Object.fromEntries(connections) };
}

function toolsIn(value: unknown, path: Path, reading: Reading): { data: JsonObject; place: Path }[] {
  const named = isRecord(value) ? Object.entries(value).map(([name, item]) => ({ item, name, place: [...path, name] })) : undefined;
  const listed = named ?? reading.list(value, path, '`tools`').map((item, at) => ({ item, name: undefined, place: [...path, at] }));
  return listed.flatMap(({ item, name, place }) => {
    if (isRecord(item)) return [{ data: { ...(name !== undefined && { name }), ...(item as JsonObject) }, place }];
    reading.complain(place, 'A tool must be a map with `name` and `kind`.');
    return [];
  });
}

function registeredTool(data: JsonObject, path: Path, reading: Reading): Json {
  if (data['kind'] !== 'function') return otherKeys(data, new Set(['connection']));
  const { name, description, strict, parameters } = data;
  const schema = isJsonSchema(parameters)
    ? parameters
    : propertiesSchema(readProperties(parameters, [...path, 'parameters'], '`parameters`', reading), reading);
  return {
    type: 'function',
    function: {
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(parameters !== undefined && { parameters: schema }),
      ...(strict !== undefined && { strict }),
    },
    ...otherKeys(data, FUNCTION_KEYS),
  };
}

function isJsonSchema(value: Json | undefined): value is JsonObject {
  return isRecord(value) && value['type'] === 'object' && isRecord(value['properties']);
}
