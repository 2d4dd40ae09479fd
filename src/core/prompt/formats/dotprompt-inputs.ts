import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { Variable, VariableType } from '../model.ts';
import { readSchema, type SchemaProblem } from './picoschema.ts';

export interface Inputs {
  readonly variables: readonly Variable[];
  /** What the variables do not say: shapes inside objects, schemas named in code, further keys. */
  readonly kept?: JsonObject;
  /** The file does not show every input. */
  readonly opaque: boolean;
  readonly problems: readonly SchemaProblem[];
}

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object']);
const SAID_BY_VARIABLES = new Set(['type', 'description', 'enum', 'default']);

/** The block `input` of a Dotprompt file: its schema declares the variables, its defaults complete them. */
export function readInputs(input: Json | undefined): Inputs {
  if (!isRecord(input)) return { variables: [], opaque: false, problems: [], ...(input != null && { kept: { input } }) };
  const { schema: written, default: defaults, ...further } = input as JsonObject;
  const reading = written == null ? undefined : readSchema(written);
  const declared = declaredVariables(written ?? null, reading?.schema);
  const given = isRecord(defaults) ? (defaults as JsonObject) : {};
  const kept: JsonObject = {
    ...further,
    ...(written != null && !isFlat(reading?.schema) && { schema: written }),
    ...(defaults != null && !isRecord(defaults) && { default: defaults }),
  };
  return {
    variables: [...declared.map((variable) => withDefault(variable, given)), ...onlyDefaults(given, declared)],
    opaque: reading !== undefined && isOpen(reading.schema),
    problems: reading?.problems ?? [],
    ...(Object.keys(kept).length > 0 && { kept: { input: kept } }),
  };
}

function declaredVariables(written: Json, schema: JsonObject | undefined): Variable[] {
  const properties = schema?.properties;
  if (!isRecord(properties)) return [];
  const required = Array.isArray(schema?.required) ? schema.required : [];
  return Object.entries(properties as JsonObject).map(([name, property]) => ({
    name,
    ...facts(property),
    ...(!required.includes(name) && { required: false }),
    path: ['input', 'schema', ...placeOf(name, written)],
  }));
}

/** JSON Schema lists its fields under `properties`; a Picoschema key says more than the name. */
function placeOf(name: string, written: Json): Path {
  if (!isRecord(written)) return [];
  if (isRecord(written.properties) && Object.hasOwn(written.properties, name)) return ['properties', name];
  return [Object.keys(written).find((key) => key.split('(')[0]!.replace(/\?$/, '') === name) ?? name];
}

function facts(property: Json): Pick<Variable, 'type' | 'enum' | 'description' | 'default'> {
  if (typeof property === 'string') return typed(property);
  if (!isRecord(property)) return {};
  const { type, description, enum: values, default: standard } = property as JsonObject;
  const allowed = Array.isArray(values) ? values.filter((value) => value !== null) : undefined;
  const name = Array.isArray(type) ? type.find((one) => one !== 'null') : type;
  return {
    ...typed(name ?? commonType(allowed)),
    ...(allowed && { enum: allowed }),
    ...(typeof description === 'string' && { description }),
    ...(standard !== undefined && { default: standard }),
  };
}

function typed(type: Json | undefined): Pick<Variable, 'type'> {
  return typeof type === 'string' && type !== 'string' && TYPES.has(type) ? { type: type as VariableType } : {};
}

function commonType(values: readonly Json[] | undefined): string | undefined {
  const kinds = new Set(values?.map((value) => typeof value));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function withDefault(variable: Variable, given: JsonObject): Variable {
  if (Object.hasOwn(given, variable.name)) return { ...variable, required: false, default: given[variable.name]! };
  return variable.default === undefined ? variable : { ...variable, required: false };
}

/** A default for an input that the schema leaves out, or that has no schema in the file. */
function onlyDefaults(given: JsonObject, declared: readonly Variable[]): Variable[] {
  const names = new Set(declared.map((variable) => variable.name));
  return Object.entries(given)
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => ({
      name,
      ...typed(Array.isArray(value) ? 'array' : typeof value),
      required: false,
      default: value,
      path: ['input', 'default', name],
    }));
}

/** True where the variables say all that the schema says. */
function isFlat(schema: JsonObject | undefined): boolean {
  const { type, properties, required: _required, additionalProperties, ...further } = schema ?? {};
  if (type !== 'object' || !isRecord(properties) || Object.keys(further).length > 0) return false;
  if (additionalProperties !== undefined && additionalProperties !== false) return false;
  return Object.values(properties).every(
    (property) =>
      isRecord(property) &&
      (property.type !== undefined || Array.isArray(property.enum)) &&
      Object.keys(property).every((key) => SAID_BY_VARIABLES.has(key)),
  );
}

/** A schema that code completes, or that takes further inputs. */
function isOpen(schema: JsonObject | undefined): boolean {
  if (schema === undefined) return true;
  if (isRecord(schema.additionalProperties)) return true;
  return ['$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => key in schema);
}
