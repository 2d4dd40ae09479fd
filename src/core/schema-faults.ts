import { isRecord, type Json, type JsonObject, type Path } from './json.ts';
import { didYouMean, nearestName } from './nearest-name.ts';

/** What a validator says of one mistake. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface SchemaFault {
  readonly path: Path;
  /** The key is at fault, not its value. */
  readonly key?: boolean;
  readonly message: string;
  /** The key that is not there. */
  readonly missing?: string;
  /** The key that an unknown one was probably meant to be. */
  readonly meant?: string;
}

interface Checked {
  readonly data: JsonObject;
  readonly errors: readonly SchemaError[];
  /** The schema itself, for the names that it knows. */
  readonly schema: unknown;
  /** What the whole is called. */
  readonly whole: string;
}

/** Everything in which data differs from its schema, in words for the person who wrote it; one fault a cause. */
export function schemaFaults(checked: Checked): readonly SchemaFault[] {
  const { data, errors } = checked;
  const faults = errors.filter((error) => !isEcho(error, data, errors)).map((error) => faultOf(error, checked));
  return faults.filter(
    ({ path, missing }) => missing === undefined || !faults.some((other) => other.meant === missing && isIn(other.path, path)),
  );
}

/** Said again elsewhere: each way in which none of several shapes fits, and the form of a key that is refused as a key. */
function isEcho({ keyword, instancePath, ...rest }: SchemaError, data: JsonObject, all: readonly SchemaError[]): boolean {
  if (keyword === 'if') return true;
  if (keyword === 'pattern' && 'propertyName' in rest) return true;
  const isList = (pointer: string) => Array.isArray(resolve(pointer, data).value);
  if (keyword === 'anyOf') return isList(instancePath) && all.some((other) => other.instancePath.startsWith(`${instancePath}/`));
  return all.some((other) => other.keyword === 'anyOf' && other.instancePath === instancePath);
}

function isIn(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((step, at) => path[at] === step);
}

function faultOf({ instancePath, keyword, params }: SchemaError, { data, errors: all, schema, whole }: Checked): SchemaFault {
  const { path, value } = resolve(instancePath, data);
  const name = path.length === 0 ? whole : `\`${path.join('.')}\``;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), keysAt(path, schema), path);
    case 'propertyNames':
      return {
        path: [...path, String(params.propertyName)],
        key: true,
        message: `\`${params.propertyName}\` is not the id of a rule: \`group/name\`.`,
      };
    case 'required':
      return { path, missing: String(params.missingProperty), message: `${name} needs the key \`${params.missingProperty}\`.` };
    case 'type':
      return {
        path,
        message: `${name} must be ${listed(
          [params.type]
            .flat()
            .filter((type) => type !== 'null')
            .map(typeName),
        )}, not ${kindOf(value)}.`,
      };
    case 'enum':
      return { path, message: oneOf(name, value, params.allowedValues) };
    case 'const':
      return { path, message: `${name} must be ${shown(params.allowedValue)}, not ${kindOf(value)}.` };
    case 'anyOf': {
      const levels = all.find((error) => error.keyword === 'enum' && error.instancePath === instancePath)?.params.allowedValues;
      return { path, message: `${oneOf(name, value, levels)} With options, it is a list of the level and a map.` };
    }
    case 'pattern':
      return { path, message: `${name} has the value ${shown(value)}, which does not have the form ${params.pattern}.` };
    case 'minLength':
      return { path, message: `${name} is empty.` };
    case 'maxLength':
      return { path, message: `${name} is longer than ${params.limit} characters.` };
    case 'minItems':
      return { path, message: params.limit === 1 ? `${name} needs an entry.` : `${name} needs ${params.limit} entries.` };
    case 'maxItems':
      return { path, message: `${name} takes no more than ${params.limit} entries.` };
    default:
      return { path, message: `${name} is ${shown(value)}; it must be ${params.comparison} ${params.limit}.` };
  }
}

function unknownKey(key: string, known: readonly string[], parent: Path): SchemaFault {
  const meant = nearestName(key, known);
  const place = parent.length > 0 ? ` in \`${parent.join('.')}\`` : '';
  const help = meant === undefined ? `The keys are ${listed(known, 'and')}.` : `Did you mean \`${meant}\`?`;
  return {
    path: [...parent, key],
    key: true,
    message: `There is no key \`${key}\`${place}. ${help}`,
    ...(meant !== undefined && { meant }),
  };
}

function oneOf(name: string, value: unknown, allowed: unknown): string {
  const names = Array.isArray(allowed) ? allowed.map(String) : [];
  const near = typeof value === 'string' ? didYouMean(value, names) : '';
  return `${name} must be ${listed(names.map((one) => `\`${one}\``))}, not ${kindOf(value)}.${near}`;
}

/** The keys that the schema knows where it refused one. */
function keysAt(path: Path, schema: unknown): readonly string[] {
  let places = shapesOf(schema, schema);
  for (const step of path) places = places.flatMap((place) => shapesOf(inside(place, step), schema));
  const names = places.flatMap(({ properties }) => (isRecord(properties) ? Object.keys(properties) : []));
  return [...new Set(names)].filter((name) => !name.startsWith('$'));
}

type Shape = Readonly<Record<string, unknown>>;

function inside({ properties, items, additionalProperties }: Shape, step: string | number): unknown {
  if (typeof step === 'number') return items;
  return isRecord(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
}

/** A place of the schema with those that it refers to or chooses between. */
function shapesOf(place: unknown, schema: unknown): readonly Shape[] {
  if (!isRecord(place)) return [];
  const { $ref, then: met, else: not, anyOf } = place;
  const referred =
    typeof $ref === 'string'
      ? $ref
          .split('/')
          .slice(1)
          .reduce<unknown>((node, step) => (isRecord(node) ? node[step] : undefined), schema)
      : undefined;
  return [place, ...[referred, met, not, ...(Array.isArray(anyOf) ? anyOf : [])].flatMap((other) => shapesOf(other, schema))];
}

function resolve(pointer: string, data: Json): { readonly path: Path; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value: unknown = data;
  for (const step of pointer.split('/').slice(1)) {
    const key = Array.isArray(value) ? Number(step) : unescaped(step);
    value = (value as Record<string | number, unknown>)[key];
    path.push(key);
  }
  return { path, value };
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function typeName(type: unknown): string {
  return TYPE_NAMES[String(type)] ?? String(type);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'a map' : shown(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function listed(names: readonly string[], last = 'or'): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
