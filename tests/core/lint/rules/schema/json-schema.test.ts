import { describe, expect, it } from '@jest/globals';
import { schemaMistakes } from '../../../../../src/core/lint/rules/schema/json-schema-mistakes.ts';
import { lintText } from '../../../../lint-text.ts';
import { messagesOf } from '../../../../messages-of.ts';

describe('schemaMistakes', () => {
  it.each([
    [{}, []],
    [true, []],
    ['x', ['']],
    [{ type: 'string' }, []],
    [{ type: ['string', 'null'] }, []],
    [{ type: 'strin' }, ['type']],
    [{ type: ['string', 7] }, ['type']],
    [{ properties: [] }, ['properties']],
    [{ properties: { a: 'string' } }, ['properties.a']],
    [{ properties: { a: { type: 'list' }, __proto__: { type: 'x' } } }, ['properties.a.type']],
    [{ required: true }, ['required']],
    [{ required: ['a', 1] }, ['required']],
    [{ required: ['a'], properties: { b: {} } }, []],
    [{ required: ['a'], properties: { b: {} }, additionalProperties: false }, ['required']],
    [{ enum: [] }, ['enum']],
    [{ enum: 'a' }, ['enum']],
    [{ minimum: 3, maximum: 2 }, ['minimum']],
    [{ items: { type: 'text' } }, ['items.type']],
    [{ items: [{ type: 'text' }] }, ['items.0.type']],
    [{ anyOf: [{ type: 'string' }, { enum: [] }] }, ['anyOf.1.enum']],
    [{ anyOf: {} }, ['anyOf']],
    [{ $ref: '#/nowhere', format: 'x', unknown: 1 }, []],
  ])('%j', (schema, expected) => {
    expect([...schemaMistakes(schema)].map(({ path }) => path.join('.'))).toEqual(expected);
  });

  it('ends in a schema nested without end', () => {
    const schema: Record<string, unknown> = {};
    schema.items = schema;
    expect([...schemaMistakes(schema)]).toEqual([]);
  });
});

describe('schema/json-schema', () => {
  it('names the place inside the schema', async () => {
    const text = `name: a\ntemplate: b\nresponseFormat: json_schema\njsonSchema:\n  name: n\n  schema:\n    type: object\n    properties:\n      tags: {type: array, items: {type: strng}}\n`;
    expect(await messagesOf('schema/json-schema', text)).toEqual([
      '9: The response schema at /properties/tags/items: `strng` is no type of JSON Schema. Did you mean `string`?',
    ]);
  });

  it('looks at tools', async () => {
    const text =
      'name: a\ntemplate: b\ntools:\n  - {type: function, function: {name: f, parameters: {type: objct}}}\n  - {type: web}\n  - 7\n';
    expect(await messagesOf('schema/json-schema', text)).toEqual([
      '4: The tool `f`: `objct` is no type of JSON Schema. Did you mean `object`?',
    ]);
  });
});

describe('schema/response-format', () => {
  const withName = (name: string) => `name: a\ntemplate: b\nresponseFormat: json_schema\njsonSchema: '{"name": ${name}, "schema": {}}'\n`;
  it.each([
    ['"colour_1-b"', 0],
    ['"a colour"', 1],
    ['""', 1],
    ['7', 1],
  ])('name %s: %d', async (name, count) => {
    expect(await messagesOf('schema/response-format', withName(name))).toHaveLength(count);
  });
});

describe('values nested without end', () => {
  const deep = `${'{"items":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  it.each([
    ['prompts/a.prompt.json', `{"name":"a","template":"b","modelParameters":{"x":${deep}}}`, 'yaml/syntax'],
    ['prompts/a.prompt.json', deep, 'yaml/syntax'],
    ['prompts/a.prompt.yaml', `name: a\ntemplate: b\nresponseFormat: json_schema\njsonSchema: '${deep}'\n`, 'schema/shape'],
  ])('are one error of the file: %s %.40s', async (file, text, rule) => {
    const errors = (await lintText({ file, text })).filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.rule)).toEqual([rule]);
  });
});
