import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildPrompt } from '../../../../src/core/prompt/build-prompt.ts';
import type { FormatReader } from '../../../../src/core/prompt/formats/format.ts';
import { reader as langchain } from '../../../../src/core/prompt/formats/langchain.ts';
import { reader as langfuse } from '../../../../src/core/prompt/formats/langfuse.ts';
import { reader as native } from '../../../../src/core/prompt/formats/native.ts';
import { reader as openAiMessages } from '../../../../src/core/prompt/formats/openai-messages.ts';
import { reader as prompty } from '../../../../src/core/prompt/formats/prompty.ts';
import type { Prompt } from '../../../../src/core/prompt/model.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { loadSyntax } from '../../../../src/core/template/load-syntax.ts';
import { corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';
import { contextOf, onlyDraft } from './reading-context.ts';

async function promptOf(reader: FormatReader, file: string, text: string): Promise<Prompt> {
  const draft = onlyDraft(reader.read(new SourceFile(file, text), contextOf()));
  return buildPrompt(draft, { prefix: '' }, await loadSyntax(draft.syntax), contextOf()).prompt;
}

/** What a prompt says, without where it is written. */
function said(prompt: Prompt) {
  const { type, template, messages, syntax, modelConfig, responseFormat, tools, tags, aliases, extensions, label, description } = prompt;
  const variables = prompt.variables.map(({ path: _path, ...variable }) => variable);
  const rows = prompt.evals.rows.filter(({ complete }) => complete).map(({ values }) => values);
  const checks = prompt.evals.checks.map(({ path: _path, ...check }) => check);
  return {
    ...{ type, template, messages, syntax, modelConfig, responseFormat, tools, tags, aliases, extensions, label, description },
    ...{ variables, rows, checks, name: prompt.writtenName, variant: prompt.variant },
  };
}

const READERS: Record<string, [FormatReader, string]> = {
  native: [native, 'a.prompt.yaml'],
  prompty: [prompty, 'a.prompty'],
  langfuse: [langfuse, 'a.json'],
  langchain: [langchain, 'a.json'],
  'openai-messages': [openAiMessages, 'a.json'],
};

async function rewritten(prompt: Prompt, format: keyof typeof READERS): Promise<{ again: Prompt; lost: readonly string[]; text: string }> {
  const [reader, file] = READERS[format]!;
  const { text, lost } = await reader.write!(prompt);
  return { again: await promptOf(reader, file, text), lost, text };
}

const FULL = `name: A human name
version: "1.10"
variant: b
description: |
  Two
  lines
model: openai/gpt-4o
modelParameters: {temperature: 0.2, maxTokens: 400, stop: [END], seed: 7}
responseFormat: json_schema
jsonSchema: {name: n, strict: true, schema: {type: object, properties: {a: {type: string}}, required: [a]}}
messages:
  - {role: system, content: "Be {{tone}}.\\n"}
  - {role: placeholder, content: "{{history}}"}
  - {role: user, content: [{type: text, text: "See {{q}}"}, {type: image_url, image_url: {url: u}}]}
  - {role: tool, content: "", tool_call_id: "1"}
variables:
  - {name: tone, required: false, default: calm, enum: [calm, "no"], description: how, example: calm}
  - {name: n, type: integer}
tools: [{type: function, function: {name: f, parameters: {type: object, properties: {id: {type: integer}}, required: [id]}}}]
tags: {team: x, live: true}
aliases: [staging]
testData: [{tone: calm, q: "1", expected: yes}]
evaluators:
  - {name: a, string: {contains: "{{expected}}"}}
  - {name: b, uses: github/similarity}
  - {name: c, llm: {modelId: m, prompt: p}}
owner: [me, {x: 1}]
`;

describe('writing the native format', () => {
  it('writes all that a prompt says', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', FULL);
    const { again, lost } = await rewritten(prompt, 'native');
    expect(said(again)).toEqual(said(prompt));
    expect(lost).toEqual([]);
  });

  it.each([
    ['provider and name apart', { provider: 'a/b', model_name: 'c' }],
    ['a slash in a name without provider', { model_name: 'meta/llama' }],
    ['a provider alone', { provider: 'openai' }],
    ['an empty name', { model_name: '' }],
  ])('keeps %s', async (_name, modelConfig) => {
    const prompt = { ...(await promptOf(native, 'a.prompt.yaml', 'template: x')), modelConfig };
    expect((await rewritten(prompt, 'native')).again.modelConfig).toEqual(modelConfig);
  });

  it('writes texts of several lines as blocks', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', 'template: "One {{x}}\\n\\n  two: \\"q\\"\\n"');
    expect((await rewritten(prompt, 'native')).text).toBe('template: |\n  One {{x}}\n\n    two: "q"\n');
  });

  it('says which syntax it is where the text does not', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', 'syntax: jinja2\ntemplate: "{{ x | upper }}"');
    expect((await rewritten(prompt, 'native')).again.syntax).toBe('jinja2');
    const braces = await promptOf(native, 'a.prompt.yaml', 'syntax: mustache\ntemplate: "{x}"\nvariables: [x]');
    expect((await rewritten(braces, 'native')).again.template).toBe('{x}');
  });

  const unit = fc.constantFrom(
    ...['a', ' ', '\n', '\t', '{', '}', ':', '#', '-', '"', "'", '\\', '|', '>', '%', '@', '&', '*', '!', ',', '[', 'é', '😀'],
    ...['\u2028', '\u0085', '\u0007', '\ufeff', '\ud800', '~', '`', '?', '0', 'yes'],
  );
  const anyText = fc.string({ unit, maxLength: 20 });

  it('keeps every text, name and value exactly', async () => {
    const empty = await promptOf(native, 'a.prompt.yaml', 'template: x');
    await fc.assert(
      fc.asyncProperty(
        anyText,
        anyText,
        fc.dictionary(anyText, anyText, { maxKeys: 3 }),
        fc.jsonValue(),
        async (text, description, tags, value) => {
          const prompt: Prompt = {
            ...empty,
            template: text,
            parts: [{ ...empty.parts[0]!, text }],
            description,
            tags,
            evals: { rows: [{ values: { value: JSON.parse(JSON.stringify(value)) }, path: [], complete: true }], checks: [] },
          };
          const { again } = await rewritten(prompt, 'native');
          expect(again.parts[0]?.source).toBe(text);
          expect(again.description).toBe(description);
          expect(again.tags).toEqual(tags);
          expect(again.evals.rows[0]?.values).toEqual({ value: JSON.parse(JSON.stringify(value)) });
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('writing other formats', () => {
  it('writes Prompty v2 and says what is lost', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', FULL.replace('"Be {{tone}}.\\n"', '"Be {{tone}}."'));
    const { again, lost } = await rewritten(prompt, 'prompty');
    expect(lost).toEqual([
      'the variant',
      'the aliases',
      'the test data',
      'the evaluators',
      'the parts of message 3',
      'message 4, whose role Prompty does not have (tool)',
      'the values of tags (team)',
      'the name and strictness of the response schema',
    ]);
    const { name, label, description, modelConfig, tools, variables, responseFormat } = said(again) as ReturnType<typeof said> & {
      name: string;
    };
    const { variables: before, ...original } = said(prompt);
    expect({ name, label, description, modelConfig, tools }).toEqual({
      ...{ name: original.name, label: original.label, description: original.description },
      ...{ modelConfig: original.modelConfig, tools: original.tools },
    });
    expect(responseFormat).toEqual({ kind: 'json_schema', schema: original.responseFormat?.schema });
    expect(variables.filter((variable) => variable.name !== 'history')).toEqual(before);
    expect(again.messages?.slice(0, 2)).toEqual(prompt.messages?.slice(0, 2));
  });

  it('names line breaks and role lines that Prompty would take away', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', 'template: "\\nuser:\\nHi\\n"');
    expect((await rewritten(prompt, 'prompty')).lost).toEqual([
      'line breaks at the ends of the text',
      'that it is one text: a line of it reads as a role',
    ]);
  });

  it('writes Langfuse', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', FULL);
    const { again, lost } = await rewritten(prompt, 'langfuse');
    expect(lost).toEqual([
      'the version label',
      'the variant',
      'the declarations of variables',
      'the test data',
      'the evaluators',
      'the values of tags (team)',
    ]);
    for (const key of ['name', 'description', 'messages', 'modelConfig', 'responseFormat', 'tools', 'aliases', 'extensions'] as const)
      expect({ [key]: said(again)[key] }).toEqual({ [key]: said(prompt)[key] });
  });

  it('writes LangChain', async () => {
    const prompt = await promptOf(
      native,
      'a.prompt.yaml',
      'template: "Hi {{name}}, {json}"\nvariables: [{name: tone, required: false, default: calm}]',
    );
    const { again, lost } = await rewritten(prompt, 'langchain');
    expect(lost).toEqual([]);
    expect(again).toMatchObject({ type: 'text', template: 'Hi {{name}}, {json}', syntax: 'mustache' });
    const chat = await promptOf(
      native,
      'a.prompt.yaml',
      'messages: [{role: system, content: a}, {placeholder: h}, {role: critic, content: "{{x}}"}]',
    );
    expect((await rewritten(chat, 'langchain')).again.messages).toEqual(chat.messages);
  });

  it('writes OpenAI messages', async () => {
    const prompt = await promptOf(native, 'a.prompt.yaml', FULL);
    const { again, lost } = await rewritten(prompt, 'openai-messages');
    expect(again.messages).toEqual(prompt.messages);
    expect(lost).toContain('the model and its parameters');
    const text = await promptOf(native, 'a.prompt.yaml', 'template: x');
    expect(await rewritten(text, 'openai-messages')).toMatchObject({
      again: { messages: [{ role: 'user', content: 'x' }] },
      lost: ['that it is one text: it becomes a user message'],
    });
  });
});

describeWith('corpus', corpusAbsent, () => {
  it.each(corpusFiles('github-models').map(({ name, file }) => [name, file]))(
    '%s comes back from the native format',
    async (_name, file) => {
      const prompt = await promptOf(native, 'a.prompt.yml', readFileSync(file, 'utf8'));
      const { again, lost } = await rewritten(prompt, 'native');
      expect(said(again)).toEqual(said(prompt));
      expect(lost).toEqual([]);
    },
  );

  it.each(corpusFiles('prompty').map(({ name, file }) => [name, file]))(
    '%s comes back from native and from Prompty v2',
    async (_name, file) => {
      const prompt = await promptOf(prompty, 'a.prompty', readFileSync(file, 'utf8'));
      const { again, lost } = await rewritten(prompt, 'native');
      const { extensions: _here, ...there } = said(prompt);
      expect(said(again)).toMatchObject(JSON.parse(JSON.stringify(there)));
      for (const words of lost) expect(words).toMatch(/^what prompty says beyond|^test data that is kept/);
      const v2 = await rewritten(prompt, 'prompty');
      expect(v2.again.messages).toEqual(prompt.messages);
      expect(v2.again.template).toEqual(prompt.template);
      expect(v2.again.modelConfig).toEqual(prompt.modelConfig);
      expect(v2.again.variables.map(({ path: _path, ...variable }) => variable)).toEqual(
        prompt.variables.map(({ path: _path, ...variable }) => variable),
      );
    },
  );
});
