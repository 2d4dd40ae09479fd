import { describe, expect, it } from '@jest/globals';
import { PicoschemaParser } from 'dotprompt';
import type { Json } from '../../../../src/core/json.ts';
import { readSchema } from '../../../../src/core/prompt/formats/picoschema.ts';

const oracle = (schema: Json) => new PicoschemaParser({ schemaResolver: async () => ({}) }).parse(structuredClone(schema));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('Picoschema', () => {
  const accepted: Json[] = [
    'string',
    'number, how many',
    { name: 'string' },
    { name: 'string, who: with, commas' },
    { 'age?': 'integer' },
    { 'note?': 'any, whatever' },
    { anything: 'any' },
    { nothing: 'null' },
    { 'tags(array)': 'string' },
    { 'tags?(array, short words)': 'string, one word' },
    { 'people(array)': { name: 'string', 'age?': 'number' } },
    { 'who(object, a person)': { name: 'string' } },
    { 'who?(object)': { name: 'string' } },
    { 'tone(enum)': ['warm', 'dry'] },
    { 'tone?(enum, voice)': ['warm', 'dry'] },
    { 'tone?(enum)': ['warm', null] },
    { '(*)': 'string' },
    { a: 'string', '(*)': { b: 'number' } },
    { nested: { deep: { deeper: 'boolean' } } },
    {},
    { empty: null },
    { 'only?': 'string' },
    { field: 'Recipe, defined in code' },
    { 'fields(array)': 'Recipe' },
    { type: 'object', properties: { a: { type: 'string' } } },
    { type: 'array', items: { type: 'string' } },
    { properties: { a: { type: 'string' } }, required: ['a'] },
  ];

  it.each(accepted)('%j reads as its own reader reads it', async (schema) => {
    const reading = readSchema(schema);
    expect(reading.problems).toEqual([]);
    expect(reading.schema).toEqual(plain(await oracle(schema)));
  });

  it('keeps a schema that only code knows by its name', () => {
    expect(readSchema('Recipe')).toEqual({ named: ['Recipe'], problems: [] });
    expect(readSchema({ dish: 'Recipe' })).toMatchObject({ named: ['Recipe'] });
  });

  const refused: [Json, RegExp][] = [
    [{ 'a(list)': 'string' }, /`\(list\)` is not a kind/],
    [{ 'a(array': 'string' }, /`\(array` is not a kind/],
    [{ 'a(array)b': 'string' }, /is not a kind/],
    [{ 'a()': 'string' }, /`\(\)` is not a kind/],
    [{ a: 'string[]' }, /`string\[\]` is not a Picoschema type/],
    [{ a: 'number , with a blank' }, /`number ` is not a Picoschema type/],
    [{ a: '' }, /`` is not a Picoschema type/],
    [{ a: 5 }, /not `5`/],
    [{ a: ['string'] }, /not `\["string"\]`/],
    [{ 'a(enum)': 'warm' }, /holds a list/],
    [{ deep: { 'a(set)': 'string' } }, /`\(set\)`/],
    [7, /not `7`/],
    [['string'], /not `\["string"\]`/],
  ];

  it.each(refused)('%j is refused with its reason and place', (schema, message) => {
    const { problems } = readSchema(schema);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
    expect(problems[0]!.hint).not.toBe('');
  });

  it('points at the field that is wrong', () => {
    expect(readSchema({ ok: 'string', deep: { 'a(set)': 'string' } }).problems[0]!.path).toEqual(['deep', 'a(set)']);
  });

  it('a field named like a part of every object is an ordinary field', () => {
    const written = JSON.parse('{"__proto__": "string", "constructor": "number"}') as Json;
    expect(Object.keys(readSchema(written).schema!.properties as object)).toEqual(['__proto__', 'constructor']);
  });

  it('leaves the file as it was', () => {
    const written = Object.freeze({ 'a?(enum)': Object.freeze(['x']) }) as unknown as Json;
    expect(() => readSchema(written)).not.toThrow();
  });
});
