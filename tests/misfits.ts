import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';

const FOLDER = fileURLToPath(new URL('../schemas/output/', import.meta.url));
const schemas = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as AnySchemaObject);
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
formats.default(ajv);
ajv.addSchema(schemas);

/** What in the output of a command does not fit its published schema. */
export function misfits(stdout: string): readonly unknown[] {
  const data = JSON.parse(stdout) as { readonly command: string };
  const schema = schemas.find(({ $id }) => $id?.endsWith(`/${data.command}.schema.json`));
  const validate = ajv.getSchema(schema?.$id ?? '');
  if (validate === undefined) throw new Error(`There is no schema for ${data.command}.`);
  return validate(data) ? [] : (validate.errors ?? []);
}
