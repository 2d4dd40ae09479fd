import { isRecord, type Json, type JsonObject } from '../../json.ts';

/** Where a reply does not fit the schema of its question, or `undefined`. Knows the few keywords that our schemas use. */
export function misfit(value: unknown, schema: JsonObject, at = 'the reply'): string | undefined {
  const { type, enum: allowed } = schema;
  if (Array.isArray(allowed) && !allowed.includes(value as Json))
    return `${at} must be one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`;
  switch (type) {
    case 'object':
      return objectMisfit(value, schema, at);
    case 'array':
      return listMisfit(value, schema, at);
    case 'string':
      return typeof value === 'string' && value.trim() !== '' ? undefined : `${at} must be a text that is not empty`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${at} must be true or false`;
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : `${at} must be a whole number`;
    default:
      return numberMisfit(value, schema, at);
  }
}

function objectMisfit(value: unknown, { properties, required }: JsonObject, at: string): string | undefined {
  if (!isRecord(value)) return `${at} must be an object`;
  const known = properties as Readonly<Record<string, JsonObject>>;
  for (const key of required as readonly string[]) if (!Object.hasOwn(value, key)) return `${at} lacks \`${key}\``;
  for (const [key, inner] of Object.entries(value)) {
    if (!Object.hasOwn(known, key)) return `${at} has a key \`${key.slice(0, 40)}\` that nobody asked for`;
    const problem = misfit(inner, known[key]!, at === 'the reply' ? `\`${key}\`` : `${at}.${key}`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function listMisfit(value: unknown, { items, minItems, maxItems }: JsonObject, at: string): string | undefined {
  if (!Array.isArray(value)) return `${at} must be a list`;
  if (value.length < ((minItems as number | undefined) ?? 0))
    return `${at} must have at least ${minItems} entries, and has ${value.length}`;
  if (value.length > ((maxItems as number | undefined) ?? Number.POSITIVE_INFINITY))
    return `${at} must have at most ${maxItems} entries, and has ${value.length}`;
  return value.map((item, index) => misfit(item, items as JsonObject, `${at}[${index}]`)).find((problem) => problem !== undefined);
}

function numberMisfit(value: unknown, { minimum, maximum }: JsonObject, at: string): string | undefined {
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= ((minimum as number | undefined) ?? value) &&
    value <= ((maximum as number | undefined) ?? value);
  return fits ? undefined : `${at} must be a number from ${minimum} to ${maximum}`;
}
