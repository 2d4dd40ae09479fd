import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';
import { folderWith, runCli } from '../run-cli.ts';

const FOLDER = fileURLToPath(new URL('../../schemas/output/', import.meta.url));
const schemas = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as AnySchemaObject,
  ]),
);
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
formats.default(ajv);
ajv.addSchema([...schemas.values()]);

/** What does not fit the schema of that name. */
function misfits(name: string, data: unknown): readonly unknown[] {
  const validate = ajv.getSchema(schemas.get(name)?.$id ?? '');
  if (validate === undefined) throw new Error(`There is no schema for ${name}.`);
  return validate(data) ? [] : (validate.errors ?? []);
}

const TEXT = 'name: greet\ntemplate: |\n  Greet {{name}}.\nvariables:\n  - {name: name}\n';
const CHAT = `name: chat
messages:
  - {role: system, content: You are terse.}
  - {role: placeholder, content: "{{history}}"}
  - role: user
    content:
      - {type: text, text: "{{question}}"}
      - {type: image_url, image_url: {url: "https://example.org/a.png"}}
`;
const CASES = `version: 1
providers: [echo]
tests:
  - {id: ann, vars: {name: Ann}, tags: [smoke], assert: [{type: icontains, value: ann}]}
  - {id: bob, vars: {name: Bob}, critical: true, assert: [{type: equals, value: Hi}, {type: llm-rubric, value: kind}]}
gate: [pass_rate >= 0.9]
`;
const FILES = { '.git/HEAD': '', 'prompts/greet.prompt.yaml': TEXT, 'prompts/chat.prompt.yaml': CHAT };
const BROKEN = {
  ...FILES,
  'prompts/broken.prompt.yaml': 'name: [\n',
  'prompts/bad.prompt.yaml': 'version: 1.10\ntemplate: "{{a}}"\nvariables: [{name: b}]\n',
};

describe('the schemas of machine output', () => {
  it.each([...schemas])('%s is draft-07, has its own address, and describes itself', (name, schema) => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: expect.any(String),
      description: expect.any(String),
    });
    expect(schema.$id).toMatch(new RegExp(`/schemas/output/${name}\\.schema\\.json$`));
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it.each([
    ['lint', ['lint'], FILES, 0],
    ['lint', ['lint'], BROKEN, 1],
    ['lint', ['lint', '--fix-dry-run'], BROKEN, 1],
    ['lint', ['lint', 'nowhere', '--no-error-on-unmatched-pattern'], FILES, 0],
    ['hash', ['hash'], FILES, 0],
    ['hash', ['hash'], BROKEN, 1],
    ['types', ['types'], FILES, 0],
    ['types', ['types', '-o', 'out.d.ts'], FILES, 0],
    ['types', ['types'], BROKEN, 1],
    ['render', ['render', 'prompts/greet.prompt.yaml', '--var', 'name=Ada'], FILES, 0],
    ['render', ['render', 'prompts/greet.prompt.yaml', '--var', 'name=Ada', '--var', 'other=1'], FILES, 0],
    [
      'render',
      ['render', 'prompts/chat.prompt.yaml', '--vars', 'values.json'],
      { ...FILES, 'values.json': '{"history": [], "question": "?"}' },
      0,
    ],
    ['eval', ['eval', 'prompts/greet.prompt.yaml'], { ...FILES, 'prompts/greet.eval.yaml': CASES }, 3],
    [
      'eval',
      ['eval', 'prompts/greet.prompt.yaml', '--no-gate'],
      { ...FILES, 'prompts/greet.eval.yaml': CASES.replace(/,? \{type: llm.*?\}/, '') },
      0,
    ],
    ['config', ['config'], FILES, 0],
    ['config', ['config'], { ...FILES, 'promptops.config.yaml': 'lint:\n  rules: {meta/description: error}\nhosts: [a.example.org]\n' }, 0],
    ['doctor', ['doctor'], FILES, 0],
    ['doctor', ['doctor'], { ...FILES, 'promptops.config.yaml': 'lnit: {}\n' }, 1],
  ] as const)('%s: promptops %j', async (name, argv, files, exitCode) => {
    const { code, stdout } = await runCli([...argv, '--format', 'json'], {
      cwd: folderWith(files),
      env: { XDG_CACHE_HOME: folderWith({}) },
    });
    const data = JSON.parse(stdout);
    expect(misfits(name, data)).toEqual([]);
    expect(data).toMatchObject({ format: 1, command: name, ok: exitCode === 0 });
    expect(data).not.toHaveProperty('error');
    expect(code).toBe(exitCode);
  });

  it.each([
    ['lint', ['lint', 'nowhere'], 2],
    ['lint', ['lint', '--rule', 'no/such=error'], 2],
    ['hash', ['hash', 'nowhere'], 2],
    ['eval', ['eval', 'nowhere'], 2],
    ['render', ['render', 'prompts/greet.prompt.yaml'], 1],
    ['render', ['render', 'prompts/broken.prompt.yaml'], 1],
    ['config', ['config', '--config', 'nowhere.yaml'], 2],
    ['error', ['lnt'], 2],
    ['error', ['--nope'], 2],
  ])('%s: an error is the same object everywhere: promptops %j', async (name, argv, exitCode) => {
    const { code, stdout, stderr } = await runCli([...argv, '--format', 'json'], { cwd: folderWith(BROKEN) });
    const data = JSON.parse(stdout);
    expect(misfits(name, data)).toEqual([]);
    expect(misfits('error', data)).toEqual([]);
    expect(stderr).toContain(data.error.message.split('\n')[0]);
    expect(code).toBe(exitCode);
  });

  it.each(['lint', 'hash', 'eval', 'types', 'render', 'config', 'doctor'])('%s refuses what is no output of it', (name) => {
    for (const data of [
      {},
      [],
      { format: 1, command: name, ok: true },
      { format: 2, command: name, ok: false, error: { code: 'A', message: 'b', hint: '' } },
    ])
      expect(misfits(name, data)).not.toEqual([]);
  });
});

describe('paths in machine output', () => {
  it('count from the working directory', async () => {
    const cwd = join(folderWith({ ...FILES, 'prompts/a/b.prompt.yaml': 'template: Hi\n' }), 'prompts/a');
    const hashes = JSON.parse((await runCli(['hash', '--json'], { cwd })).stdout).prompts;
    expect(hashes.map(({ file }: { file: string }) => file)).toEqual(['b.prompt.yaml', '../chat.prompt.yaml', '../greet.prompt.yaml']);
    expect(JSON.parse((await runCli(['render', 'b.prompt.yaml', '--json'], { cwd })).stdout).file).toBe('b.prompt.yaml');
  });
});

describe('hash --canonical', () => {
  it('says what is wrong with a file that cannot be hashed', async () => {
    const { code, stdout, stderr } = await runCli(['hash', '--canonical', 'prompts/broken.prompt.yaml'], { cwd: folderWith(BROKEN) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^prompts\/broken\.prompt\.yaml: /);
  });
});
