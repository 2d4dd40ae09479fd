import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FORMATS, formatByName, formatByShape, formatOf, isNeverAPrompt } from '../../../../src/core/prompt/formats/index.ts';
import { isYamlFailure, parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';

describe('formatByName', () => {
  it.each([
    ['a.prompt.yaml', 'promptops'],
    ['a.prompt.yml', 'promptops'],
    ['a/b.PROMPT.json', 'promptops'],
    ['a.prompty', 'prompty'],
    ['a.prompt', 'dotprompt'],
    ['a.variant.prompt', 'dotprompt'],
    ['.github/prompts/a.prompt.md', 'vscode'],
    ['a.agent.md', 'vscode'],
    ['promptfooconfig.yaml', 'promptfoo'],
    ['evals/promptfooconfig_end.json', 'promptfoo'],
    ['a.md', 'text'],
    ['a.txt', 'text'],
    ['v1.1_x.jinja2', 'text'],
    ['a.j2', 'text'],
    ['a.mustache', 'text'],
    ['a.yaml', undefined],
    ['a.json', undefined],
    ['prompt.yml', undefined],
  ])('%s is %s', (file, id) => {
    expect(formatByName(file)?.id).toBe(id);
  });
});

describe('formatByShape', () => {
  it.each<[string, unknown, string | undefined]>([
    ['messages', { messages: [{ role: 'user', content: 'x' }] }, 'github-models'],
    [
      'an array of messages',
      [
        { role: 'user', content: 'x' },
        { role: 'assistant', tool_calls: [] },
      ],
      'openai-messages',
    ],
    ['a promptfoo configuration', { prompts: ['x'], providers: ['y'] }, 'promptfoo'],
    ['a LangChain manifest', { lc: 1, type: 'constructor', id: ['a'], kwargs: {} }, 'langchain'],
    ['a wrapped LangChain manifest', { manifest: { lc: 1 } }, 'langchain'],
    ['a Langfuse export', { name: 'a', type: 'chat', prompt: [], labels: [] }, 'langfuse'],
    ['prompts of something else', { prompts: [{ task: 'x', content: 'y' }] }, undefined],
    ['messages of something else', { messages: [{ from: 'a', body: 'b' }] }, undefined],
    ['package.json', { name: 'a', version: '1.0.0' }, undefined],
    ['an empty list', [], undefined],
    ['a list of numbers', [1, 2], undefined],
    ['null', null, undefined],
    ['a text', 'x', undefined],
  ])('recognises %s', (_name, data, id) => {
    expect(formatByShape(data)?.id).toBe(id);
  });
});

describe('isNeverAPrompt', () => {
  it.each([
    '_x.prompt',
    'a/_partial.md',
    'prompts/partials/tone.md',
    'partials/a/b.txt',
    'README.md',
    'a/readme',
    'LICENSE',
    'CHANGELOG.md',
    'a.eval.yaml',
    'b/x.eval.json',
  ])('%s is none', (file) => expect(isNeverAPrompt(file)).toBe(true));
  it.each(['a.md', 'my_prompt.md', 'partials.md', 'my-partials/a.md', 'eval.yaml', 'a.eval.md', 'a/README/x.md'])('%s may be one', (file) =>
    expect(isNeverAPrompt(file)).toBe(false),
  );
});

it.each(FORMATS.map(({ id }) => id))('%s loads its reader', async (id) => {
  expect(typeof (await formatOf(id).load()).read).toBe('function');
});

describeWith('corpus', corpusAbsent, () => {
  it.each(corpusFiles('yaml-custom').map(({ name, file }) => [name, file]))('%s has the shape of no format', (_name, file) => {
    const document = parseYaml(readFileSync(file, 'utf8'));
    if (!isYamlFailure(document)) expect(formatByShape(document.data)).toBeUndefined();
  });

  it.each(corpusFiles('github-models').map(({ name, file }) => [name, file]))(
    '%s is a GitHub Models prompt, by name or by shape',
    (_name, file) => {
      const document = parseYaml(readFileSync(file, 'utf8'));
      if (isYamlFailure(document)) throw new Error(document.reason);
      expect(['promptops', 'github-models']).toContain((formatByName(file) ?? formatByShape(document.data))?.id);
    },
  );
});
