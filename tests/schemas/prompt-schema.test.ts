import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { isRecord } from '../../src/core/json.ts';
import { NATIVE_KEYS } from '../../src/core/prompt/formats/native.ts';
import { corpusAbsent, corpusFiles } from '../corpus.ts';
import { describeWith } from '../require.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/prompt.schema.json', import.meta.url), 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(schema);
const isValid = (data: unknown) => validate(data);

describe('prompt.schema.json', () => {
  it('has every key of the native format, each with words and a type', () => {
    const properties = schema['properties'] as Record<string, Record<string, unknown>>;
    expect(Object.keys(properties).sort()).toEqual([...NATIVE_KEYS].sort());
    for (const [key, property] of Object.entries(properties))
      expect([key, property['description']]).toEqual([key, expect.stringMatching(/\.$/)]);
  });

  it('has examples that it accepts', () => {
    const walk = (part: unknown): void => {
      if (Array.isArray(part)) part.forEach(walk);
      if (!isRecord(part)) return;
      const { examples, ...rest } = part;
      for (const example of Array.isArray(examples) ? examples : [])
        expect([example, ajv.validate(rest['$id'] ? { ...rest, $id: 'examples' } : rest, example)]).toEqual([example, true]);
      for (const value of Object.values(rest)) walk(value);
    };
    walk(schema);
  });

  it('names nothing on another host', () => {
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
  });

  it.each([
    [{ template: 'x' }],
    [{ messages: [{ role: 'user', content: 'x' }], other: 1 }],
    [{ messages: [{ placeholder: 'history' }, { role: 'user', content: [{ type: 'text', text: 'x' }] }] }],
    [{ template: 'x', variables: { a: { type: 'string' }, b: null, c: 'number' } }],
    [{ template: 'x', tags: { a: [1], b: true, c: 1 }, aliases: 'staging' }],
  ])('accepts %j', (data) => expect(isValid(data)).toBe(true));

  it.each([
    [{}],
    [[]],
    [{ name: 5, template: 'x' }],
    [{ version: 1.1, template: 'x' }],
    [{ model: { id: 'x' }, template: 'x' }],
    [{ messages: 'x' }],
    [{ messages: [{ content: 'x' }] }],
    [{ messages: [{ role: 'user', content: 5 }] }],
    [{ template: 'x', modelParameters: { temperature: 3 } }],
    [{ template: 'x', modelParameters: { maxTokens: 0 } }],
    [{ template: 'x', variables: [{ name: 'a', tpye: 'string' }] }],
    [{ template: 'x', evaluators: [{ string: { isJSON: true } }] }],
    [{ template: 'x', responseFormat: 'xml' }],
    [{ template: 'x', syntax: 'perl' }],
  ])('refuses %j', (data) => expect(isValid(data)).toBe(false));
});

describeWith('corpus', corpusAbsent, () => {
  it.each(corpusFiles('github-models').map(({ name, file }) => [name, file]))('accepts %s', (_name, file) => {
    validate(load(readFileSync(file, 'utf8')));
    expect((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([]);
  });
});
