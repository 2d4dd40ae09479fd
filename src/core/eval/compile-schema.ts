import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { canonicalJson } from '../canonical-json.ts';
import type { Json, JsonObject } from '../json.ts';
import { schemaMistakes } from '../lint/rules/schema/json-schema-mistakes.ts';

/** What a value has against it, in words; empty: it fits. */
export type Validate = (value: unknown) => readonly string[];

const ENOUGH = 5;
// `addUsedSchema`: two schemas may go by one `$id`.
const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false, addUsedSchema: false });
addFormats.default(ajv);
const compiled = new Map<string, Validate | { readonly problem: string }>();

/** JSON Schema 2020-12, compiled once. A schema that is none is a problem, never a schema that everything fits. */
export function compileSchema(schema: Json): Validate | { readonly problem: string } {
  const key = canonicalJson(schema);
  const known = compiled.get(key) ?? compile(schema);
  compiled.set(key, known);
  return known;
}

function compile(schema: Json): Validate | { readonly problem: string } {
  for (const { message } of schemaMistakes(schema)) return { problem: `the schema is not valid: ${message}` };
  try {
    const validate = ajv.compile(withoutDialect(schema));
    return (value) => (validate(value) ? [] : (validate.errors ?? []).slice(0, ENOUGH).map(inWords));
  } catch (error) {
    return { problem: `the schema is not valid: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Older dialects are close enough to be read as this one; their name alone would be refused. */
function withoutDialect(schema: Json): JsonObject | boolean {
  if (typeof schema === 'boolean') return schema;
  const { $schema: _, ...rest } = schema as JsonObject;
  return rest;
}

function inWords({ instancePath, message = 'does not fit', params }: { instancePath: string; message?: string; params: object }): string {
  const named = 'additionalProperty' in params ? ` (\`${String(params.additionalProperty)}\`)` : '';
  return `${instancePath === '' ? 'the value' : `\`${instancePath}\``} ${message}${named}`;
}
