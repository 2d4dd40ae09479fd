import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { type Plugin, rolldown } from 'rolldown';
import type { Generated } from './generated.ts';

/** Each in a file of its own: what a command does not need is not loaded. */
const SCHEMAS = {
  validators: { validateConfig: 'schemas/config.schema.json' },
  'eval-validator': { validateCaseFile: 'schemas/eval.schema.json' },
};
/** For editors; they check nothing. */
const EDITOR_KEYWORDS = ['markdownDescription', 'markdownEnumDescriptions', 'enumDescriptions', 'defaultSnippets', 'deprecationMessage'];

/** Validators ready to run, so that ajv itself is loaded only for schemas that users bring. */
export async function validatorFiles(root: string): Promise<Generated> {
  const files: Record<string, string> = {};
  for (const [file, schemas] of Object.entries(SCHEMAS)) {
    files[`src/generated/${file}.js`] = `// Written by \`npm run gen\`.\n${await validators(root, schemas)}`;
    files[`src/generated/${file}.d.ts`] = declarations(Object.keys(schemas).map((name) => `export const ${name}: Validator;`));
  }
  return { files: { ...files, ...(await assertionValidators(root)) } };
}

/** Of the options of every assertion, by its type; those that take the same share one. */
async function assertionValidators(root: string): Promise<Generated['files']> {
  const { ASSERTIONS } = await import('../../src/core/eval/assertions/index.ts');
  const ajv = new Ajv2020({ allErrors: true, strict: false, code: { source: true, esm: true } });
  const names = new Map<string, string>();
  for (const { options } of ASSERTIONS) {
    const spelling = JSON.stringify(options);
    if (names.has(spelling)) continue;
    const name = `options${names.size}`;
    names.set(spelling, name);
    ajv.addSchema(options as AnySchemaObject, name);
  }
  const code = standalone.default(ajv, Object.fromEntries([...names.values()].map((name) => [name, name])));
  const types = ASSERTIONS.map(({ type, options }) => `${JSON.stringify(type)}: ${names.get(JSON.stringify(options))}`);
  const whole = `${code}\nexport const ASSERTION_VALIDATORS = { ${types.join(', ')} };`;
  return {
    'src/generated/assertion-validators.js': `// Written by \`npm run gen\`.\n${await inlined(root, whole)}`,
    'src/generated/assertion-validators.d.ts': declarations([
      '/** By the type of the assertion. */',
      'export const ASSERTION_VALIDATORS: Readonly<Record<string, Validator>>;',
    ]),
  };
}

function validators(root: string, schemas: Readonly<Record<string, string>>): Promise<string> {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, code: { source: true, esm: true } });
  ajv.addVocabulary(EDITOR_KEYWORDS);
  addFormats.default(ajv);
  for (const [name, file] of Object.entries(schemas)) {
    const { $id: _, ...schema } = JSON.parse(readFileSync(join(root, file), 'utf8')) as AnySchemaObject;
    ajv.addSchema(schema, name);
  }
  return inlined(root, standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name]))));
}

/** ajv's code still calls `require` for its helpers, which no ES module has. */
async function inlined(root: string, code: string): Promise<string> {
  const entry = 'validators.js';
  const source: Plugin = {
    name: 'source',
    resolveId: (id) => (id === entry ? join(root, entry) : undefined),
    load: (id) => (id === join(root, entry) ? code : undefined),
  };
  const build = await rolldown({ cwd: root, input: entry, platform: 'node', plugins: [source] });
  const { output } = await build.generate({ format: 'esm', comments: false });
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.code : [])).join('');
}

function declarations(exported: readonly string[]): string {
  return `// Written by \`npm run gen\`.
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Answers whether \`data\` fits; what does not stays on \`errors\` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

${exported.join('\n')}
`;
}
