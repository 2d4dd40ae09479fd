import { describe, expect, it } from '@jest/globals';
import { parseCheck } from '../../../src/core/eval/parse-check.ts';
import { renderCheck } from '../../../src/core/eval/render-check.ts';
import type { Json } from '../../../src/core/json.ts';

const VARS = { name: 'Ann', age: 7, words: ['red', 'blue'], user: { city: 'Rome' }, odd: '{{name}}', empty: '' };
const rendered = (value: Json, type = 'contains') => renderCheck(parseCheck({ type, value }), VARS);

describe('values of the case in a check', () => {
  it.each([
    ['Hello {{name}}!', 'Hello Ann!'],
    ['{{ name }} is {{age}}', 'Ann is 7'],
    ['{{user.city}}', 'Rome'],
    ['{{words}}', ['red', 'blue']],
    ['of {{words}}', 'of ["red","blue"]'],
    [
      ['{{name}}', 'x'],
      ['Ann', 'x'],
    ],
    [{ properties: { '{{name}}': { const: '{{name}}' } } }, { properties: { '{{name}}': { const: 'Ann' } } }],
    ['{{odd}}', '{{name}}'],
    ['{{empty}}', ''],
    ['{"a": {"b": 1}}', '{"a": {"b": 1}}'],
    [5, 5],
  ] as readonly (readonly [Json, Json])[])('%j becomes %j', (value, wanted) => {
    expect(rendered(value)).toMatchObject({ value: wanted });
  });

  it.each(['{{nobody}}', 'x {{user.street}}', '{{constructor}}'])('%j is a problem: nothing is left empty', (value) => {
    expect(rendered(value)).toEqual({ problem: expect.stringContaining(`\`${value.replace('x ', '')}\``) });
  });

  it('never become code', () => {
    expect(rendered('file://{{name}}.mjs', 'javascript')).toMatchObject({ value: 'file://{{name}}.mjs' });
    expect(rendered('https://x.example/{{name}}', 'webhook')).toMatchObject({ value: 'https://x.example/{{name}}' });
  });
});
