import { describe, expect, it } from '@jest/globals';
import { promptType, typesFile } from '../../../src/core/load/prompt-types.ts';
import { readText } from '../../read-text.ts';

const typesOf = async (text: string) =>
  promptType(await readText('prompts/x.prompt.yaml', text)).variables.map(
    ({ name, type, required }) => `${name}${required ? '' : '?'}: ${type}`,
  );

describe('the types of variables', () => {
  it.each([
    ['template: "{{query}}"', ['query: unknown']],
    ['template: "{{user.name}} {{user.age}}"', ['user: unknown']],
    ['template: "{{n}}"\nvariables: [{name: n, type: integer}]', ['n: number']],
    ['template: "{{n}}"\nvariables: [{name: n, required: false}]', ['n?: unknown']],
    ['template: "{{n}}"\nvariables: [{name: n, type: string, default: a}]', ['n?: string']],
    ['template: "{{n}}"\nvariables: [{name: n, enum: [a, "b\\"c"]}]', ['n: "a" | "b\\"c"']],
    [
      'template: "{{n}}"\nvariables: [{name: n, type: array}, {name: m, type: object}]',
      ['m?: Readonly<Record<string, unknown>>', 'n: readonly unknown[]'],
    ],
    ['template: "{{ n | default(1) }}{% if m %}x{% endif %}"\nsyntax: jinja2', ['m: unknown', 'n?: unknown']],
    ['template: "Nothing"', []],
  ])('%s', async (text, types) => {
    expect(await typesOf(text)).toEqual(types);
  });
});

it('descriptions become comments that end where they should', () => {
  const text = typesFile([
    { name: 'a"b', variables: [{ name: 'x-y', type: 'string', required: true, description: 'Ends */ here\n and goes on' }] },
  ]);
  expect(text).toContain('"a\\"b": {\n      /** Ends *\\/ here and goes on */\n      readonly "x-y": string;');
});
