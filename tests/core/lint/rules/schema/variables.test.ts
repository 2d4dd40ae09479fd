import { describe, expect, it } from '@jest/globals';
import { messagesOf } from '../../../../messages-of.ts';

const withVariable = (rest: string) => `name: a\nvariables:\n  - {name: x, ${rest}}\ntemplate: "{{x}}"\n`;

describe('schema/variable-values', () => {
  it.each([
    ['type: integer, default: 2', []],
    ['type: integer, default: 2.5', ['3: The default of `x`, `2.5`, is no integer.']],
    ['type: number, default: "2"', ['3: The default of `x`, `"2"`, is no number.']],
    ['default: 5', ['3: The default of `x`, `5`, is no string.']],
    ['default: null', []],
    ['type: boolean, default: true', []],
    ['type: array, default: {a: 1}', ['3: The default of `x`, `{"a":1}`, is no array.']],
    ['type: object, default: {a: 1}', []],
    ['type: image, default: 5', []],
    ['enum: [a, b], default: b', []],
    ['enum: [a, b], default: c', ['3: The default of `x`, `"c"`, is not among its choices.']],
    ['enum: [1, b]', ['3: `1` among the choices of `x` is no string.']],
    ['type: object, enum: [{a: 1, b: 2}], default: {b: 2, a: 1}', []],
  ])('%s', async (rest, expected) => {
    expect(await messagesOf('schema/variable-values', withVariable(rest))).toEqual(expected);
  });
});

it('schema/duplicate-variable points at the second one', async () => {
  const text = 'name: a\nvariables:\n  - {name: x}\n  - {name: y}\n  - {name: x}\ntemplate: "{{x}} {{y}}"\n';
  expect(await messagesOf('schema/duplicate-variable', text)).toEqual(['5: The variable `x` is declared a second time.']);
});
