import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RegExpEngine } from 'ajv/dist/types/index.js';
import addFormats from 'ajv-formats';
import { canonicalJson } from '../canonical-json.ts';
import type { Json, JsonObject } from '../json.ts';
import { backtracksWithoutEnd } from '../lint/rules/eval/regex-ambiguity.ts';
import { schemaMistakes } from '../lint/rules/schema/json-schema-mistakes.ts';
import { misfits } from './misfits.ts';

/** What a value has against it, in words; empty: it fits. */
export type Validate = (value: unknown) => readonly string[];

// `addUsedSchema`: two schemas may go by one `$id`.
const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false, addUsedSchema: false, code: { regExp: harmlessRegExp() } });
addFormats.default(ajv);
const compiled = new Map<string, Validate | { readonly problem: string }>();

/** JSON Schema 2020-12, compiled once. A schema that is none is a problem, never a schema that everything fits. */
export function compileSchema(schema: Json): Validate | { readonly problem: string } {
  const key = canonicalJson(schema);
  const known = compiled.get(key) ?? compile(schema);
  compiled.set(key, known);
  return known;
}

/** Schemas are checked where nothing can be stopped: a pattern that may never end makes a schema that is none. */
function harmlessRegExp(): RegExpEngine {
  const engine = (pattern: string, flags: string): RegExp => {
    const compiled = new RegExp(pattern, flags);
    if (backtracksWithoutEnd(pattern)) throw new Error(`the pattern /${pattern}/ can backtrack without end`);
    return compiled;
  };
  return Object.assign(engine, { code: 'new RegExp' });
}

function compile(schema: Json): Validate | { readonly problem: string } {
  for (const { message } of schemaMistakes(schema)) return { problem: `the schema is not valid: ${message}` };
  try {
    const validate = ajv.compile(withoutDialect(schema));
    return (value) => misfits(validate, value);
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
