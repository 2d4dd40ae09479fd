import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';

const errorsOf = async (text: string, file = 'prompts/a.prompt.yaml') =>
  (await lintText({ file, text }))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('a key that JavaScript keeps for itself', () => {
  it.each([
    ['at the top', '__proto__: {a: 1}\ntemplate: x\n', 'schema/reserved-key 1:1'],
    ['in tags', 'template: x\ntags: {__proto__: 1}\n', 'schema/reserved-key 2:8'],
    ['in a list', 'template: x\ntools:\n  - {type: function, function: {name: f, __proto__: 1}}\n', 'schema/reserved-key 3:42'],
    ['in a test row', 'template: "{{x}}"\ntestData: [{__proto__: 1, x: 2}]\n', 'template/reserved-variable 2:13'],
    ['as a variable', 'template: "{{x}}"\nvariables: [{name: x}, {name: __proto__}]\n', 'template/reserved-variable 2:24'],
  ])('is found %s, once', async (_where, text, expected) => {
    expect(await errorsOf(text)).toEqual([expected]);
  });

  it('is found in front matter and behind an escape', async () => {
    expect(await errorsOf('---\nmodel: m\nconfig: {__proto__: 1}\n---\nHello\n', 'prompts/a.prompt')).toEqual(['schema/reserved-key 3:10']);
    expect(await errorsOf('{"template": "x", "\\u005f_proto__": 1}', 'prompts/a.prompt.json')).toEqual(['schema/reserved-key 1:19']);
  });

  it('leaves the names of properties alone', async () => {
    expect(await errorsOf('template: x\ntags: {constructor: Ferrari}\n')).toEqual([]);
  });
});

describe('a text that is missing', () => {
  it.each([
    ['messages: hi\n', 'schema/shape 1:11'],
    ['messages: {role: user}\n', 'schema/shape 1:11'],
    ['messages: [hi]\n', 'schema/shape 1:12'],
    ['messages:\n', 'schema/missing-text 1:1'],
    ['messages: []\n', 'schema/missing-text 1:11'],
    ['template: {a: b}\n', 'schema/shape 1:11'],
    ['template: ""\n', 'schema/missing-text 1:12'],
    ['name: a\n', 'schema/shape 1:1'],
  ])('%j is one error', async (text, expected) => {
    expect(await errorsOf(text)).toEqual([expected]);
  });
});
