import { isRecord, type Json, type JsonObject } from '../../json.ts';
import { schemaMistakes } from '../../lint/rules/schema/json-schema-mistakes.ts';
import type { Check } from '../suite.ts';
import { readJson } from '../text/embedded-json.ts';

/** A JSON Schema, as a map or as its JSON text. */
export const SCHEMA_VALUE: JsonObject = {
  anyOf: [
    { type: 'object', minProperties: 1 },
    { type: 'string', minLength: 1 },
  ],
};

export function schemaOf(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? readJson(value) : value;
}

export function* schemaProblems({ value }: Pick<Check, 'value'>): Iterable<string> {
  if (value === undefined || (typeof value === 'string' && value.includes('{{'))) return;
  const schema = schemaOf(value);
  if (!isRecord(schema)) {
    yield 'the value is not a JSON Schema';
    return;
  }
  for (const { message } of schemaMistakes(schema)) yield `the schema: ${message}`;
}

/** What data has against the schema of a check; without a schema, nothing. */
export async function misfitsOf(data: Json, value: Json | undefined): Promise<readonly string[] | { readonly problem: string }> {
  if (value === undefined) return [];
  const { compileSchema } = await import('../compile-schema.ts');
  const validate = compileSchema(schemaOf(value) ?? false);
  return 'problem' in validate ? validate : validate(data);
}
