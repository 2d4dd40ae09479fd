import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Projection } from '../../../src/core/mlflow/projection.ts';
import { compareInterfaces, interfaceOf, syntaxOfProjection } from '../../../src/core/plan/interface.ts';
import { loadSyntax } from '../../../src/core/template/load-syntax.ts';

async function verdict(before: Projection, after: Projection): Promise<readonly string[]> {
  const [old, now] = await Promise.all([before, after].map(async (one) => interfaceOf(one, await loadSyntax(syntaxOfProjection(one)))));
  const { verdict: said, changes } = compareInterfaces(old!, now!);
  return [said, ...changes.map(({ text }) => text)];
}

const text = (template: string, variables?: readonly JsonObject[], responseFormat?: JsonObject): Projection => ({
  type: 'text',
  template,
  ...(variables && { content: { variables } }),
  ...(responseFormat && { response_format: responseFormat }),
});
const chat = (...messages: readonly (readonly [string, string])[]): Projection => ({
  type: 'chat',
  messages: messages.map(([role, content]) => ({ role, content })),
});
const answer = (properties: JsonObject, required: readonly string[] = []): Projection =>
  text('Say it.', undefined, { type: 'object', properties, required });

const CASES: readonly (readonly [string, Projection, Projection, readonly string[]])[] = [
  ['another wording', text('Greet {{a}}.'), text('Salute {{ a }}!'), ['cosmetic']],
  ['other parameters', text('Hi'), { ...text('Hi'), model_config: { temperature: 1 } }, ['cosmetic']],
  ['a new required variable', text('{{a}}'), text('{{a}} {{b}}'), ['breaking', 'required variable `b` is added']],
  [
    'a new optional variable',
    text('{{a}}'),
    text('{{a}} {{b}}', [{ name: 'b', required: false }]),
    ['compatible', 'optional variable `b` is added'],
  ],
  [
    'a new variable with a default',
    text('{{a}}'),
    text('{{a}} {{b}}', [{ name: 'b', default: 1 }]),
    ['compatible', 'optional variable `b` is added'],
  ],
  ['a variable removed', text('{{a}} {{b}}'), text('{{a}}'), ['breaking', 'variable `b` is removed']],
  [
    'a variable retyped',
    text('{{a}}'),
    text('{{a}}', [{ name: 'a', type: 'number' }]),
    ['breaking', 'variable `a` becomes number, it was string'],
  ],
  [
    'a variable made optional',
    text('{{a}}'),
    text('{{a}}', [{ name: 'a', required: false }]),
    ['compatible', 'variable `a` becomes optional'],
  ],
  [
    'a variable made required',
    text('{{a}}', [{ name: 'a', required: false }]),
    text('{{a}}'),
    ['breaking', 'variable `a` becomes required'],
  ],
  [
    'values lost',
    text('{{a}}', [{ name: 'a', enum: ['x', 'y'] }]),
    text('{{a}}', [{ name: 'a', enum: ['x'] }]),
    ['breaking', 'variable `a` takes fewer values: not "y" any more'],
  ],
  [
    'values demanded',
    text('{{a}}'),
    text('{{a}}', [{ name: 'a', enum: ['x'] }]),
    ['breaking', 'variable `a` takes fewer values: not others any more'],
  ],
  [
    'values added',
    text('{{a}}', [{ name: 'a', enum: ['x'] }]),
    text('{{a}}', [{ name: 'a', enum: ['x', 'y'] }]),
    ['compatible', 'variable `a` takes more values'],
  ],
  ['any value', text('{{a}}', [{ name: 'a', enum: ['x'] }]), text('{{a}}'), ['compatible', 'variable `a` takes more values']],
  [
    'values in another order',
    text('{{a}}', [{ name: 'a', enum: ['x', 'y'] }]),
    text('{{a}}', [{ name: 'a', enum: ['y', 'x'] }]),
    ['cosmetic'],
  ],
  ['text to chat', text('Greet {{a}}'), chat(['user', 'Greet {{a}}']), ['breaking', 'text becomes chat']],
  ['a message more', chat(['user', '{{a}}']), chat(['system', 'Be terse.'], ['user', '{{a}}']), ['cosmetic']],
  [
    'a placeholder',
    chat(['user', '{{a}}']),
    chat(['placeholder', '{{history}}'], ['user', '{{a}}']),
    ['breaking', 'required variable `history` is added'],
  ],
  ['a condition', text('{% if a %}x{% endif %}{{b}}'), text('{{b}}'), ['breaking', 'variable `a` is removed']],
  ['an output schema', text('Hi'), answer({}), ['breaking', 'the answer gets an output schema; it was free text']],
  ['no output schema', answer({}), text('Hi'), ['breaking', 'the output schema is removed']],
  ['a property removed', answer({ a: { type: 'string' } }), answer({}), ['breaking', 'output.a is removed']],
  ['a property added', answer({}), answer({ a: { type: 'string' } }, ['a']), ['compatible', 'output.a is added']],
  ['a property that may be missing', answer({ a: {} }, ['a']), answer({ a: {} }), ['breaking', 'output.a may be missing now']],
  [
    'a property retyped',
    answer({ a: { type: 'string' } }),
    answer({ a: { type: 'number' } }),
    ['breaking', 'output.a becomes number, it was string'],
  ],
  [
    'a property widened',
    answer({ a: { type: 'string' } }),
    answer({ a: { type: ['string', 'null'] } }),
    ['compatible', 'output.a becomes string or null, it was string'],
  ],
  [
    'an answer narrowed',
    answer({ a: { enum: ['x', 'y'] } }),
    answer({ a: { enum: ['x'] } }),
    ['breaking', 'output.a is never "y" any more'],
  ],
  [
    'items',
    answer({ a: { type: 'array', items: { type: 'string' } } }),
    answer({ a: { type: 'array', items: { type: 'number' } } }),
    ['breaking', 'output.a[] becomes number, it was string'],
  ],
  [
    'a description in the schema',
    answer({ a: { type: 'string' } }),
    answer({ a: { type: 'string', description: 'x' } }),
    ['compatible', 'the output schema changes, and allows what it allowed'],
  ],
];

describe('the interface', () => {
  it.each(CASES)('%s', async (_, before, after, expected) => {
    expect(await verdict(before, after)).toEqual(expected);
    expect(await verdict(before, before)).toEqual(['cosmetic']);
  });

  it('is not led astray by names that mean something to JavaScript', async () => {
    expect(await verdict(text('{{constructor}}'), text('{{toString}}'))).toContain('breaking');
    expect(await verdict(answer({}), answer(JSON.parse('{"__proto__": {"type": "string"}}')))).toEqual([
      'compatible',
      'output.__proto__ is added',
    ]);
  });
});
