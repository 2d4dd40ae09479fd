import { describe, expect, it } from '@jest/globals';
import { applyFixes } from '../../../../../src/core/lint/apply-fixes.ts';
import { SourceFile } from '../../../../../src/core/source/source-file.ts';
import { lintText } from '../../../../lint-text.ts';

async function findings(rule: string, text: string, file = 'prompts/a.prompt.yaml') {
  return (await lintText({ file, text })).filter((finding) => finding.rule === rule);
}

const native = (parameters: string) => `template: t\nmodelParameters: ${parameters}\n`;

describe('model/parameter-spelling', () => {
  const rule = 'model/parameter-spelling';

  it.each([
    ['camel case is GitHub Models’ own', native('{maxTokens: 1, topP: 1, maxCompletionTokens: 2, stop: [a], seed: 1}'), 'a.prompt.yml', []],
    ['snake case is not', native('{max_tokens: 1}'), 'a.prompt.yml', ['This format spells `max_tokens` as `maxTokens`.']],
    ['a misspelling', native('{temperatur: 1}'), 'a.prompt.yml', ['`temperatur` is no known parameter. Did you mean `temperature`?']],
    ['an unknown one', native('{logprobs: true, top_a: 1, n: 2}'), 'a.prompt.yml', []],
    ['Prompty v1', '---\nmodel:\n  parameters: {max_tokens: 1, topP: 1}\n---\nt\n', 'a.prompty', ['This format spells `topP` as `top_p`.']],
    [
      'Prompty v2',
      '---\nmodel:\n  id: m\n  options: {max_tokens: 1, topP: 1}\n---\nt\n',
      'a.prompty',
      ['This format spells `max_tokens` as `maxOutputTokens`.'],
    ],
    [
      'Dotprompt',
      '---\nconfig: {maxTokens: 1, topK: 1, safetySettings: []}\n---\nt\n',
      'a.prompt',
      ['This format spells `maxTokens` as `maxOutputTokens`.'],
    ],
    ['front matter of a text', '---\nmodelParameters: {top_p: 1}\n---\nt\n', 'a.md', ['This format spells `top_p` as `topP`.']],
    ['no parameters', native('[]'), 'a.prompt.yml', []],
    ['names that objects inherit', native('{constructor: 1, __proto__: {max_tokens: 1}}'), 'a.prompt.yml', []],
  ])('%s', async (_, text, file, expected) => {
    expect((await findings(rule, text, `prompts/${file}`)).map(({ message }) => message)).toEqual(expected);
  });

  it.each([
    [
      'a plain key',
      'template: t\nmodelParameters:\n  max_tokens: 5 # all\n',
      'template: t\nmodelParameters:\n  maxTokens: 5 # all\n',
      'a.prompt.yaml',
    ],
    ['a quoted key', 'template: t\nmodelParameters: {"top_p": 1}\n', 'template: t\nmodelParameters: {"topP": 1}\n', 'a.prompt.yaml'],
    [
      'JSON',
      '{"template": "t", "modelParameters": {"max_tokens": 5}}',
      '{"template": "t", "modelParameters": {"maxTokens": 5}}',
      'a.prompt.json',
    ],
    ['not over a key that is there', 'template: t\nmodelParameters: {maxTokens: 5, max_tokens: 5}\n', undefined, 'a.prompt.yaml'],
    ['not a guess', 'template: t\nmodelParameters: {temperatur: 1}\n', undefined, 'a.prompt.yaml'],
  ])('mends %s', async (_, text, mended, name) => {
    const file = `prompts/${name}`;
    const found = await findings(rule, text, file);
    expect(found).toHaveLength(1);
    const { text: fixed } = applyFixes(new SourceFile(file, text), found);
    expect(fixed).toBe(mended ?? text);
    if (mended !== undefined) expect(await findings(rule, fixed, file)).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['model/parameter-range', '{temperature: 2, topP: 0, topK: 1, maxTokens: 1, frequencyPenalty: -2, presencePenalty: 2}', []],
    [
      'model/parameter-range',
      '{temperature: 2.1, topP: -0.1, topK: 0, maxTokens: -5, frequencyPenalty: 3}',
      [
        '`temperature` is 2.1; it must be from 0 to 2.',
        '`topP` is -0.1; it must be from 0 to 1.',
        '`topK` is 0; it must be above 0.',
        '`maxTokens` is -5; it must be above 0.',
        '`frequencyPenalty` is 3; it must be from -2 to 2.',
      ],
    ],
    ['model/parameter-range', '{temperature: "7", unknown: 99}', []],
    [
      'model/parameter-type',
      '{temperature: "0.7", maxTokens: 1.5, stop: [1], seed: yes}',
      [
        '`temperature` must be a number.',
        '`maxTokens` must be a whole number.',
        '`stop` must be a text or a list of texts.',
        '`seed` must be a whole number.',
      ],
    ],
    ['model/parameter-type', '{temperature: 1, maxTokens: 5, stop: a, topP: null, unknown: [1]}', []],
    ['model/parameter-type', `{temperature: "$${''}{env:T}", topP: "{{p}}"}`, []],
  ])('%s %s', async (rule, parameters, expected) => {
    expect((await findings(rule, native(parameters))).map(({ message }) => message)).toEqual(expected);
  });
});
