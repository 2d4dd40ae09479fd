import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { ReadResult } from '../../../../src/core/prompt/formats/format.ts';
import { reader } from '../../../../src/core/prompt/formats/native.ts';
import { decodeSource } from '../../../../src/core/source/decode-source.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';
import { contextOf, messagesOf, onlyDraft, placeOf } from './reading-context.ts';

function read(text: string, files?: Record<string, string>, file = 'prompts/a.prompt.yaml'): ReadResult {
  return reader.read(new SourceFile(file, text), contextOf(files));
}

/** `rule /pointer: message` of each problem. */
function problems(text: string, files?: Record<string, string>, file?: string): string[] {
  return read(text, files, file).problems.map(
    ({ rule, message, at }) => `${rule} ${at.kind === 'node' ? `/${at.path.join('/')}` : at.kind}: ${message}`,
  );
}

const EVERYTHING = `# yaml-language-server: $schema=x
name: planner_v1
version: "1.0.0"
description: Planner
model: openai/gpt-4o-mini
modelParameters: {temperature: 0.2, maxTokens: 400, topP: 1, seed: 7}
template: |
  Create a plan for: {{query}}
variables:
  - {name: query, type: string, required: true, description: what, example: tea}
  - {name: tone, required: false, default: calm, enum: [calm, brisk]}
tags: {team: reasoning, cost: 1.50, live: true, owners: [a, b], more: {x: 1}}
aliases: [staging, "@beta"]
owner: someone
`;

describe('the native format', () => {
  it('reads every key', () => {
    const result = read(EVERYTHING);
    expect(result.problems).toEqual([]);
    expect(onlyDraft(result)).toMatchObject({
      format: 'promptops',
      type: 'text',
      syntax: 'mustache',
      writtenName: 'planner_v1',
      label: '1.0.0',
      description: 'Planner',
      modelConfig: { provider: 'openai', model_name: 'gpt-4o-mini', temperature: 0.2, max_tokens: 400, top_p: 1, seed: 7 },
      texts: [{ path: ['template'], source: 'Create a plan for: {{query}}\n' }],
      variables: [
        { name: 'query', type: 'string', required: true, description: 'what', example: 'tea', path: ['variables', 0] },
        { name: 'tone', required: false, default: 'calm', enum: ['calm', 'brisk'], path: ['variables', 1] },
      ],
      tags: { team: 'reasoning', cost: '1.50', live: 'true', owners: '["a","b"]', more: '{"x":1}' },
      aliases: ['staging', 'beta'],
      extensions: { owner: 'someone' },
      paths: { 'modelConfig.max_tokens': ['modelParameters', 'maxTokens'] },
    });
  });

  it('is GitHub Models while none of our own keys is used', () => {
    const draft = onlyDraft(
      read(
        'name: x\nmodel: gpt-4o-mini\nmessages:\n  - {role: System, content: "Be {{tone}}."}\n  - {role: user, content: Hi}\n' +
          'testData: [{tone: calm, expected: "1"}]\nevaluators:\n  - {name: n, string: {contains: a, isJSON: true}}\n' +
          '  - {name: s, uses: github/similarity}\n  - {name: l, llm: {prompt: p}}\n',
      ),
    );
    expect(draft).toMatchObject({ format: 'github-models', type: 'chat', modelConfig: { model_name: 'gpt-4o-mini' } });
    expect(messagesOf(draft)).toEqual([
      ['system', 'Be {{tone}}.'],
      ['user', 'Hi'],
    ]);
    expect(draft.knownVariables).toEqual(['tone', 'expected']);
    expect(draft.evals).toEqual({
      rows: [{ values: { tone: 'calm', expected: '1' }, path: ['testData', 0], complete: true }],
      checks: [
        { kind: 'string.contains', name: 'n', value: 'a', path: ['evaluators', 0, 'string', 'contains'] },
        { kind: 'string.isJSON', name: 'n', value: true, path: ['evaluators', 0, 'string', 'isJSON'] },
        { kind: 'uses:github/similarity', name: 's', value: null, path: ['evaluators', 1, 'uses'] },
        { kind: 'llm', name: 'l', value: { prompt: 'p' }, path: ['evaluators', 2, 'llm'] },
      ],
    });
  });

  it.each([
    ['gpt-4o', { model_name: 'gpt-4o' }],
    ['openai/gpt-4o', { provider: 'openai', model_name: 'gpt-4o' }],
    ['azureml/meta/llama', { provider: 'azureml', model_name: 'meta/llama' }],
    ['/odd', { model_name: '/odd' }],
  ])('reads model %s', (model, config) => {
    expect(onlyDraft(read(`model: ${model}\ntemplate: x`)).modelConfig).toEqual(config);
  });

  it.each(['maxTokens', 'max_tokens', 'maxCompletionTokens', 'max_completion_tokens', 'maxOutputTokens'])(
    'reads %s as max_tokens',
    (key) => {
      expect(onlyDraft(read(`modelParameters: {${key}: 5, stop: END}\ntemplate: x`)).modelConfig).toEqual({
        max_tokens: 5,
        stop_sequences: ['END'],
      });
    },
  );

  it('reads message parts, placeholders and further keys', () => {
    const draft = onlyDraft(
      read(`messages:
  - role: user
    content:
      - {type: text, text: "See {{this}}"}
      - {type: image_url, image_url: {url: "https://example.com/a.png"}}
      - and more
  - {role: placeholder, content: "{{ history }}"}
  - {placeholder: later}
  - {role: assistant, content: null, tool_calls: [{id: "1"}]}
  - {role: tool, content: ok, tool_call_id: "1"}
`),
    );
    expect(messagesOf(draft)).toEqual([
      ['user', ['See {{this}}', { type: 'image_url', image_url: { url: 'https://example.com/a.png' } }, 'and more']],
      ['placeholder', { placeholder: 'history' }],
      ['placeholder', { placeholder: 'later' }],
      ['assistant', null],
      ['tool', 'ok'],
    ]);
    expect(draft.messages?.[4]?.rest).toEqual({ tool_call_id: '1' });
    expect(draft.texts.map(({ path }) => path.join('/'))).toEqual([
      'messages/0/content/0/text',
      'messages/0/content/2/text',
      'messages/4/content',
    ]);
  });

  it.each([
    ['a string', 'jsonSchema: \'{"name":"n","strict":true,"schema":{"type":"object"}}\''],
    ['a map', 'jsonSchema: {name: n, strict: true, schema: {type: object}}'],
  ])('reads a schema written as %s', (_name, line) => {
    expect(onlyDraft(read(`responseFormat: json_schema\n${line}\ntemplate: x`)).responseFormat).toEqual({
      kind: 'json_schema',
      name: 'n',
      strict: true,
      schema: { type: 'object' },
    });
  });

  it('takes texts, messages and rows from other files', () => {
    const result = read(
      'messages:\n  - {role: system, content: "file://tone.md"}\n  - {role: user, content: Hi}\ntestData: file://rows.json\n',
      { 'tone.md': 'Be calm.\n', 'rows.json': '[{"a": 1}, {"b": 2}]' },
    );
    const draft = onlyDraft(result);
    expect(messagesOf(draft)[0]).toEqual(['system', 'Be calm.\n']);
    expect(placeOf(draft.texts[0]!, 'calm')).toBe('1:4 calm');
    expect(draft.texts[0]!.origin.source.file).toBe('tone.md');
    expect(draft.knownVariables).toEqual(['a', 'b']);
    expect(result.includes).toEqual(['tone.md', 'rows.json']);

    const whole = onlyDraft(read('messages: file://m.json\n', { 'm.json': '[{"role":"user","content":"Hi {{x}}"}]' }));
    expect(messagesOf(whole)).toEqual([['user', 'Hi {{x}}']]);
    expect(placeOf(whole.texts[0]!, '{{x}}')).toBe('1:31 {{x}}');
  });

  it.each([
    ['jinja2', 'template: "{% if x %}a{% endif %}"'],
    ['fstring', 'template: "Hi {x}"\nvariables: [x]'],
    ['mustache', 'template: "Hi {x}"'],
    ['mustache', 'template: "{\\"x\\": 1} {x }"\nvariables: [x]'],
    ['mustache', 'template: "{{x}} and {x}"\nvariables: [x]'],
    ['jinja2', 'template: x\nsyntax: nunjucks'],
    ['handlebars', 'template: x\nsyntax: handlebars'],
  ])('finds the syntax %s of %j', (syntax, text) => {
    expect(onlyDraft(read(text)).syntax).toBe(syntax);
  });

  it('reads variables as a map, and as names', () => {
    expect(onlyDraft(read('template: x\nvariables: {a: {type: int}, b: number, c: }')).variables).toEqual([
      { name: 'a', type: 'integer', path: ['variables', 'a'] },
      { name: 'b', type: 'number', path: ['variables', 'b'] },
      { name: 'c', path: ['variables', 'c'] },
    ]);
  });
});

describe('positions in the native format', () => {
  const draft = onlyDraft(
    read(`messages:
  - role: system
    content: |
      One.

        Two {{block}}.
  - role: user
    content: "a\\tb \\"q\\" {{quoted}}"
  - role: user
    content: 'it''s {{single}}'
  - role: user
    content: >-
      one
      two

      three {{folded}}
  - role: user
    content: plain
      over {{not a flow}} lines
`),
  );
  it.each([
    [0, '{{block}}', '6:13 {{block}}'],
    [1, '{{quoted}}', '8:26 {{quoted}}'],
    [1, '"', '8:20 \\"'],
    [2, '{{single}}', '10:21 {{single}}'],
    [3, '{{folded}}', '16:13 {{folded}}'],
    [4, '{{not a flow}}', '19:12 {{not a flow}}'],
  ])('text %i: %s', (text, word, expected) => {
    expect(placeOf(draft.texts[text]!, word)).toBe(expected);
  });
});

describe('a native file of the wrong shape', () => {
  it.each([
    ['name: 5\ntemplate: x', 'schema/shape /name: `name` must be a text, but YAML reads this as a number.'],
    ['name: [a]\ntemplate: x', 'schema/shape /name: `name` must be a text, not a list.'],
    ['version: 1.10\ntemplate: x', 'meta/version-quoted /version: `version: 1.10` is a number in YAML (1.1); a version is a text.'],
    ['messages: hello', 'schema/shape /messages: `messages` must be a list, not a string.'],
    ['messages: [hello]', 'schema/shape /messages/0: A message must be a map with `role` and `content`.'],
    ['messages: [{role: user}]', 'schema/shape /messages/0: The message of role `user` has no `content`.'],
    ['messages: [{content: x}]', 'schema/shape /messages/0: The message has no `role`.'],
    ['messages: [{role: user, content: {a: b}}]', 'schema/shape /messages/0/content: `content` must be a text, not a map.'],
    [
      'messages: [{role: user, content: 5}]',
      'schema/shape /messages/0/content: `content` must be a text, but YAML reads this as a number.',
    ],
    ['template: x\nmessages: []', 'schema/shape /template: The file has both `messages` and `template`; only `messages` is used.'],
    ['name: x', 'schema/shape /: The file has neither `template` nor `messages`.'],
    ['', 'schema/shape /: The file is empty.'],
    ['- a', 'schema/shape /: A prompt file must be a map of keys and values.'],
    ['template: x\nmodel: {id: a}', 'schema/shape /model: `model` must be a text, not a map.'],
    ['template: x\nmodelParameters: [a]', 'schema/shape /modelParameters: `modelParameters` must be a map of keys and values, not a list.'],
    [
      'template: x\nmodelParameters: {maxTokens: 1, max_tokens: 2}',
      'schema/shape /modelParameters/max_tokens: `max_tokens` says again what `maxTokens` says; `maxTokens` counts.',
    ],
    [
      'template: x\nmodelParameters: {temperature: .nan}',
      'schema/shape /modelParameters/temperature: `temperature` must be a finite number.',
    ],
    ['template: x\nvariables: [{type: string}]', 'schema/shape /variables/0: A variable has no `name`.'],
    ['template: x\nvariables: [{name: a, type: blob}]', 'schema/shape /variables/0/type: `blob` is no type of a variable.'],
    ['template: x\nvariables: [{name: a, required: maybe}]', 'schema/shape /variables/0/required: `required` must be `true` or `false`.'],
    ['template: x\nsyntax: perl', 'schema/shape /syntax: `perl` is no template syntax.'],
    ['template: x\naliases: [2]', 'schema/shape /aliases/0: An alias must be a text, but YAML reads this as a number.'],
    ['template: x\nresponseFormat: xml', 'schema/shape /responseFormat: `xml` is no response format.'],
    ['template: x\nresponseFormat: json_schema', 'schema/shape /responseFormat: `json_schema` needs a schema.'],
    [
      'template: x\nresponseFormat: json_schema\njsonSchema: "{a}"',
      'schema/shape file: `jsonSchema` is not valid JSON: a key in double quotes or `}` is expected here.',
    ],
    ['template: x\ntestData: {a: 1}', 'schema/shape /testData: `testData` must be a list, not a map.'],
    ['template: x\nevaluators: [{name: a}]', 'schema/shape /evaluators/0: The evaluator checks nothing.'],
    ['template: file://no.md', 'meta/missing-file /template: `file://no.md` cannot be read: there is no file no.md.'],
    ['a: {{b}}', 'yaml/syntax file: This is not valid YAML: object-based map does not support complex keys.'],
    ['a: 1\na: 2', 'yaml/syntax file: This is not valid YAML: duplicated mapping key.'],
  ])('%j gives one finding', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it('keeps the version as it is written, and can quote it', () => {
    const result = read('version: 1.10\ntemplate: x');
    expect(onlyDraft(result).label).toBe('1.10');
    expect(result.problems[0]?.fix?.edits).toEqual([{ span: { start: 9, end: 13 }, text: '"1.10"' }]);
  });

  it('never throws, whatever the values are', () => {
    const key = fc.constantFrom(
      ...['name', 'version', 'model', 'modelParameters', 'template', 'messages', 'variables', 'tags', 'aliases', 'testData', 'evaluators'],
      ...['responseFormat', 'jsonSchema', 'tools', 'syntax', 'role', 'content', 'string', '__proto__', 'constructor'],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 1 }), tie('map'), fc.array(tie('tree'), { maxLength: 3 })),
      map: fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 8 }), (data) => {
        const result = read(JSON.stringify(data), {}, 'a.prompt.json');
        for (const { at } of result.problems) expect(at).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a native file in JSON', () => {
  const readJson = (text: string) => read(text, {}, 'a.prompt.json');

  it('has positions', () => {
    const draft = onlyDraft(readJson('{\n  "template": "Hi \\u007b{x}}!\\n"\n}\n'));
    expect(draft.texts[0]!.source).toBe('Hi {{x}}!\n');
    expect(placeOf(draft.texts[0]!, '{x}')).toBe('2:25 {x}');
  });

  it.each([
    ['{"a": }', 6, 'a value is expected here'],
    ['{"a": 1,}', 8, 'a key in double quotes is expected here'],
    ["{'a': 1}", 1, 'a key in double quotes or `}` is expected here'],
    ['{"a": 1 "b": 2}', 8, 'a `,` or the closing bracket is expected here'],
    ['{"a": 1', 7, 'the file ends where a `,` or the closing bracket is expected'],
    ['{"a": 1} // x', 9, 'nothing may follow the value'],
    ['{"a": "x\ny"}', 6, 'a value is expected here'],
    ['a: 1', 0, 'a value is expected here'],
  ])('says where %j goes wrong', (text, start, reason) => {
    expect(readJson(text).problems).toMatchObject([
      { rule: 'yaml/syntax', message: `This is not valid JSON: ${reason}.`, at: { span: { start, end: start } } },
    ]);
  });

  it('reports a key that is there twice', () => {
    expect(problems('{"template": "a", "template": "b"}', {}, 'a.prompt.json')).toEqual([
      'yaml/syntax file: This is not valid YAML: duplicated mapping key.',
    ]);
  });
});

describeWith('corpus', corpusAbsent, () => {
  it.each(corpusFiles('github-models').map(({ name, file }) => [name, file]))('reads %s without loss', (_name, file) => {
    const source = decodeSource(file, readFileSync(file));
    if (!(source instanceof SourceFile)) throw new Error('not UTF-8');
    const data = load(source.text) as Record<string, unknown>;
    const result = reader.read(source, contextOf());
    expect(result.problems).toEqual([]);
    const draft = onlyDraft(result);
    expect(messagesOf(draft)).toEqual(
      (data['messages'] as { role: string; content: string }[]).map(({ role, content }) => [role, content]),
    );
    expect(draft.evals?.rows.map(({ values }) => values)).toEqual(data['testData'] ?? []);
    expect(Object.keys(draft.modelConfig ?? {}).filter((key) => key !== 'provider' && key !== 'model_name')).toHaveLength(
      Object.keys(data['modelParameters'] ?? {}).length,
    );
    expect(draft.evals?.checks).toHaveLength(((data['evaluators'] as unknown[]) ?? []).length);
  });
});
