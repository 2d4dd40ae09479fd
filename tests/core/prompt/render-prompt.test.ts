import { describe, expect, it } from '@jest/globals';
import { renderPrompt } from '../../../src/core/prompt/render-prompt.ts';
import { valueOfText } from '../../../src/core/prompt/variable-values.ts';
import { loadSyntax } from '../../../src/core/template/load-syntax.ts';
import type { Values } from '../../../src/core/template/syntax.ts';
import { readText } from '../../read-text.ts';

async function rendered(yaml: string, values: Values) {
  const prompt = await readText('prompts/p.prompt.yaml', yaml);
  return renderPrompt(prompt, values, await loadSyntax(prompt.syntax));
}

async function refusal(yaml: string, values: Values): Promise<string> {
  const error = await rendered(yaml, values).then(
    () => new Error('nothing was wrong'),
    (reason: Error) => reason,
  );
  expect(error).toMatchObject({ code: 'VARIABLES_INVALID' });
  return error.message;
}

const TEXT = 'name: p\ntemplate: "{{a}} and {{b.c}}"\n';
const DECLARED = `name: p
template: "{{a}}|{{b}}|{{c}}"
variables:
  - {name: a}
  - {name: b, required: false}
  - {name: c, type: integer, default: 3}
`;

describe('rendering a prompt', () => {
  it('fills a text', async () => {
    expect(await rendered(TEXT, { a: 1, b: { c: 'x' } })).toEqual({ template: '1 and x', warnings: [] });
  });

  it('never expands a value', async () => {
    expect(await rendered(TEXT, { a: '{{b.c}}', b: { c: '{{a}}' } })).toMatchObject({ template: '{{b.c}} and {{a}}' });
  });

  it('takes the defaults and leaves out what is optional', async () => {
    expect(await rendered(DECLARED, { a: 'A' })).toMatchObject({ template: 'A||3' });
  });

  it('fills messages, their parts and their placeholders', async () => {
    const yaml = `name: p
messages:
  - {role: system, content: "Be {{tone}}."}
  - {role: placeholder, content: "{{history}}"}
  - role: user
    content:
      - {type: text, text: "See {{what}}"}
`;
    const history = [{ role: 'user', content: '{{tone}}' }];
    expect((await rendered(yaml, { tone: 'kind', what: 'this', history })).messages).toEqual([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: '{{tone}}' },
      { role: 'user', content: [{ type: 'text', text: 'See this' }] },
    ]);
    expect(await refusal(yaml, { tone: 'kind', what: 'this' })).toBe('A variable is missing: `history`.');
    expect(await refusal(yaml, { tone: 'kind', what: 'this', history: ['x'] })).toContain('`history` stands for messages.');
  });

  it('fills a converted fstring', async () => {
    expect(await rendered('name: p\nsyntax: fstring\ntemplate: \'{{"k": {a}}}\'\n', { a: '{b}' })).toMatchObject({
      template: '{"k": {b}}',
    });
  });
});

describe('values that do not fit', () => {
  it.each([
    ['all missing ones at once', TEXT, {}, 'Variables are missing: `a`, `b`.'],
    ['a missing inner value', TEXT, { a: 1, b: {} }, 'A variable is missing: `b.c`.'],
    ['an inherited inner value', 'template: "{{b.constructor}}"', { b: {} }, 'A variable is missing: `b.constructor`.'],
    ['one that only control flow reads', 'template: "{% if ok %}x{% endif %}{{ y|default(1) }}"', {}, 'A variable is missing: `ok`.'],
    ['a wrong type', DECLARED, { a: 'x', c: '3' }, '`c` must be a whole number, not the string "3".'],
    ['a fraction for a whole number', DECLARED, { a: 'x', c: 1.5 }, '`c` must be a whole number, not the number 1.5.'],
    [
      'a value outside of an enum',
      'template: "{{a}}"\nvariables: [{name: a, enum: [x, y]}]',
      { a: 'z' },
      '`a` must be one of "x", "y", not "z".',
    ],
    ['null for a string', 'template: "{{a}}"\nvariables: [{name: a, type: boolean}]', { a: null }, '`a` must be true or false, not null.'],
    [
      'a name that reaches into objects',
      'template: x',
      JSON.parse('{"__proto__": {"x": 1}}'),
      '`__proto__` cannot be the name of a variable.',
    ],
    ['another one', 'template: x', { 'constructor.prototype': 1 }, '`constructor.prototype` cannot be the name of a variable.'],
  ])('are told: %s', async (_, yaml, values, message) => {
    expect(await refusal(yaml, values)).toBe(message);
  });

  it('are told together', async () => {
    expect((await refusal(DECLARED, { c: 'x', prototype: 1 })).split('\n')).toEqual([
      '`prototype` cannot be the name of a variable.',
      'A variable is missing: `a`.',
      '`c` must be a whole number, not the string "x".',
    ]);
  });

  it('are only warned of when nothing takes them', async () => {
    const { warnings } = await rendered(DECLARED, { a: 'x', bb: 1, zzzzz: 2 });
    expect(warnings).toEqual(['`bb` is no variable of p. Did you mean `b`?', '`zzzzz` is no variable of p.']);
  });
});

describe('typed text', () => {
  it.each([
    ['3', 'number', 3],
    ['-1.5e3', 'number', -1500],
    ['3x', 'number', '3x'],
    [' 3', 'number', ' 3'],
    ['', 'number', ''],
    ['0x10', 'integer', '0x10'],
    ['Infinity', 'number', 'Infinity'],
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    ['yes', 'boolean', 'yes'],
    ['[1]', 'array', [1]],
    ['[1', 'array', '[1'],
    ['{"a": 1}', 'object', { a: 1 }],
    ['5', 'object', '5'],
    ['3', 'string', '3'],
    ['3', undefined, '3'],
  ] as const)('%j for %s is %j', (text, type, expected) => {
    expect(valueOfText(type === undefined ? {} : { type }, text)).toEqual(expected);
  });
});
