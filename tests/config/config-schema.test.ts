import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { DEFAULTS, ENTRY_DEFAULTS } from '../../src/config/config.ts';
import { isRecord } from '../../src/core/json.ts';

interface Node {
  readonly [key: string]: unknown;
}

const schema: Node = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
const defaultOf = (defaults: unknown, key: string) => (isRecord(defaults) ? defaults[key] : undefined);

/** Every key that the schema describes, with the schemas of map entries and list items. */
function* keys(node: Node, path: string): Generator<readonly [string, Node]> {
  for (const [name, child] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
    yield [`${path}${name}`, child];
    yield* keys(child, `${path}${name}.`);
  }
  for (const inner of [node.items, node.additionalProperties]) if (isRecord(inner)) yield* keys(inner, `${path}*.`);
}

describe('schemas/config.schema.json', () => {
  it('is valid draft-07', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.validate(schema, DEFAULTS)).toBe(true);
  });

  it.each([...keys(schema, '')])('%s has a title, a description and examples that fit', (_, node) => {
    expect(node).toMatchObject({ title: expect.any(String), description: expect.any(String), examples: expect.any(Array) });
    const { definitions } = schema;
    const ajv = new Ajv({ allowUnionTypes: true });
    for (const example of node.examples as unknown[])
      expect([example, ajv.validate({ ...node, definitions }, example)]).toEqual([example, true]);
  });

  it('says the defaults that hold', () => {
    const said = Object.entries(schema.properties as Record<string, Node>).filter(([name]) => !name.startsWith('$'));
    for (const [name, node] of said) {
      for (const [key, child] of Object.entries((node.properties ?? {}) as Record<string, Node>))
        expect([`${name}.${key}`, child.default]).toEqual([`${name}.${key}`, defaultOf(DEFAULTS[name], key)]);
      if (!node.properties) expect([name, node.default]).toEqual([name, DEFAULTS[name]]);
    }
    for (const [name, defaults] of Object.entries(ENTRY_DEFAULTS)) {
      const node = (schema.properties as Record<string, Node>)[name] ?? {};
      const entry = (node.items ?? node.additionalProperties) as Node;
      for (const [key, value] of Object.entries(defaults))
        expect([key, (entry.properties as Record<string, Node>)[key]?.default]).toEqual([key, value]);
    }
  });
});
