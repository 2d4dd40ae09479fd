import { describe, expect, it } from '@jest/globals';
import { reader as langchain } from '../../../../src/core/prompt/formats/langchain.ts';
import { reader as langfuse } from '../../../../src/core/prompt/formats/langfuse.ts';
import { reader as openAiMessages } from '../../../../src/core/prompt/formats/openai-messages.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { contextOf, messagesOf, onlyDraft, placeOf } from './reading-context.ts';

const source = (data: unknown) => new SourceFile('a.json', typeof data === 'string' ? data : JSON.stringify(data, null, 2));
const node = (name: string, kwargs: object, ...middle: string[]) => ({
  lc: 1,
  type: 'constructor',
  id: ['langchain', ...middle, name],
  kwargs,
});
const template = (text: string, format?: string) =>
  node('PromptTemplate', { template: text, input_variables: [], ...(format && { template_format: format }) }, 'prompts', 'prompt');

describe('LangChain manifests', () => {
  const chat = node('ChatPromptTemplate', {
    input_variables: ['q', 'history'],
    optional_variables: ['history'],
    partial_variables: { tone: 'calm' },
    metadata: { lc_hub_repo: 'triage', lc_hub_commit_hash: 'abc' },
    messages: [
      node('SystemMessagePromptTemplate', { prompt: template('Be {tone}.') }),
      node('MessagesPlaceholder', { variable_name: 'history', optional: true }),
      node('HumanMessagePromptTemplate', { prompt: [template('{q}'), node('ImagePromptTemplate', { template: { url: '{u}' } })] }),
      node('ChatMessagePromptTemplate', { role: 'critic', prompt: template('Why?') }),
      node('AIMessage', { content: 'Because.' }),
    ],
  });

  it('are read as data', () => {
    const draft = onlyDraft(langchain.read(source(chat), contextOf()));
    expect(messagesOf(draft)).toEqual([
      ['system', 'Be {tone}.'],
      ['placeholder', { placeholder: 'history' }],
      ['user', ['{q}', { type: 'image_url', image_url: { url: '{u}' } }]],
      ['critic', 'Why?'],
      ['assistant', 'Because.'],
    ]);
    expect(draft).toMatchObject({ format: 'langchain', syntax: 'fstring', writtenName: 'triage', tags: { lc_hub_commit_hash: 'abc' } });
    expect(draft.variables).toEqual([
      { name: 'q', path: ['kwargs', 'input_variables', 0] },
      { name: 'history', type: 'messages', required: false, path: ['kwargs', 'input_variables', 1] },
      { name: 'tone', required: false, default: 'calm', path: ['kwargs', 'partial_variables', 'tone'] },
    ]);
    expect(placeOf(draft.texts[0]!, '{tone}')).toMatch(/^\d+:\d+ \{tone\}$/);
  });

  it('give model, schema and tools of a sequence, and no secret', () => {
    const model = node(
      'ChatOpenAI',
      { model: 'gpt-4o', temperature: 0.1, max_tokens: 9, openai_api_key: { lc: 1, type: 'secret', id: ['KEY'] } },
      'chat_models',
      'openai',
    );
    const first = node('StructuredPrompt', {
      messages: [node('HumanMessagePromptTemplate', { prompt: template('{{q}}', 'mustache') })],
      schema_: { title: 'T', type: 'object' },
    });
    const last = node('RunnableBinding', { bound: model, kwargs: { tools: [{ type: 'function', function: { name: 'f' } }] } });
    const draft = onlyDraft(langchain.read(source({ manifest: node('RunnableSequence', { first, last }) }), contextOf()));
    expect(draft).toMatchObject({
      syntax: 'mustache',
      modelConfig: { provider: 'openai', model_name: 'gpt-4o', temperature: 0.1, max_tokens: 9 },
      responseFormat: { kind: 'json_schema', name: 'T', schema: { title: 'T', type: 'object' } },
      tools: [{ type: 'function', function: { name: 'f' } }],
    });
    expect(JSON.stringify(draft.modelConfig)).not.toContain('secret');
  });

  it('may hold no prompt, or messages of no known class', () => {
    expect(langchain.read(source(node('ChatOpenAI', {})), contextOf())).toMatchObject({
      drafts: [],
      notAPrompt: 'A LangChain manifest without a prompt template.',
    });
    const odd = node('ChatPromptTemplate', { messages: [node('Odd', {}), 5, template('x', 'perl')] });
    expect(langchain.read(source(odd), contextOf()).problems.map(({ message }) => message)).toEqual([
      '`Odd` is no message that promptops knows.',
      'A message must be a map of keys and values, not a number.',
      '`This` is no message that promptops knows.',
      '`PromptTemplate` is no message that promptops knows.',
    ]);
  });
});

describe('Langfuse exports', () => {
  it('give text, labels, tags and configuration', () => {
    const draft = onlyDraft(
      langfuse.read(
        source({
          name: 'a b',
          type: 'text',
          prompt: 'Hi {{x}}',
          config: { model: 'gpt-4o', temperature: 1, seed: 3, langs: ['de'] },
          labels: ['production', 'latest'],
          tags: ['t'],
          version: 3,
        }),
        contextOf(),
      ),
    );
    expect(draft).toMatchObject({
      type: 'text',
      writtenName: 'a b',
      modelConfig: { model_name: 'gpt-4o', temperature: 1, seed: 3 },
      aliases: ['production'],
      tags: { t: 'true' },
      extensions: { version: 3, config: { langs: ['de'] } },
    });
    expect(placeOf(draft.texts[0]!, '{{x}}')).toBe('4:17 {{x}}');
  });

  it('give chats with placeholders', () => {
    const prompt = [
      { type: 'chatmessage', role: 'system', content: 'Be {{tone}}' },
      { type: 'placeholder', name: 'history' },
      { role: 'user', content: '{{q}}' },
    ];
    expect(messagesOf(onlyDraft(langfuse.read(source({ name: 'a', type: 'chat', prompt, labels: [] }), contextOf())))).toEqual([
      ['system', 'Be {{tone}}'],
      ['placeholder', { placeholder: 'history' }],
      ['user', '{{q}}'],
    ]);
  });
});

describe('OpenAI messages', () => {
  it('are a chat without a name', () => {
    const draft = onlyDraft(
      openAiMessages.read(
        source('[{"role": "system", "content": "{\\"a\\": 1}"},\n {"role": "user", "content": "Hi {{x}}", "name": "ann"}]'),
        contextOf(),
      ),
    );
    expect(draft).toMatchObject({ format: 'openai-messages', type: 'chat', syntax: 'mustache', variables: [] });
    expect(draft.messages?.[1]?.rest).toEqual({ name: 'ann' });
    expect(placeOf(draft.texts[1]!, '{{x}}')).toBe('2:34 {{x}}');
  });
});

it.each([langchain, langfuse, openAiMessages])('a file that is no JSON is one problem', (reader) => {
  expect(reader.read(source('{"a": '), contextOf()).problems).toMatchObject([{ rule: 'yaml/syntax' }]);
  for (const odd of [
    '{}',
    '[]',
    '5',
    '"x"',
    'null',
    '[1]',
    '{"prompt": 5, "config": [], "labels": {}, "tags": 3}',
    '{"lc":1,"id":[1],"kwargs":[]}',
  ])
    expect(() => reader.read(source(odd), contextOf())).not.toThrow();
});
