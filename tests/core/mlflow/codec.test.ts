import { describe, expect, it } from '@jest/globals';
import { decodeProjection, encodeProjection, TAGS } from '../../../src/core/mlflow/codec.ts';
import { type Projection, syntaxIsPlain } from '../../../src/core/mlflow/projection.ts';
import { HASH_FORMAT, projectionHash } from '../../../src/core/prompt/hash.ts';

const CHAT: Projection = {
  type: 'chat',
  messages: [{ role: 'user', content: 'Grüße {{name}}' }],
  model_config: { model_name: 'gpt-4o-mini', temperature: 0.2 },
  response_format: { type: 'object' },
  content: { tools: [{ type: 'function', function: { name: 'book' } }] },
};

describe('a version of the registry', () => {
  it('carries a prompt in the tags that MLflow reads', () => {
    expect(encodeProjection({ type: 'text', template: 'Hello {{name}}\n' })).toEqual({
      'mlflow.prompt.is_prompt': 'true',
      _mlflow_prompt_type: 'text',
      'mlflow.prompt.text': 'Hello {{name}}\n',
    });
    expect(Object.keys(encodeProjection(CHAT)).sort()).toEqual(Object.values(TAGS).sort());
  });

  it('gives back what was written', () => {
    expect(decodeProjection(encodeProjection(CHAT))).toEqual(CHAT);
  });

  it("is read the same when Python's client wrote it, with its blanks and escapes", () => {
    const theirs = { ...encodeProjection(CHAT), [TAGS.text]: '[{"role": "user", "content": "Gr\\u00fc\\u00dfe {{name}}"}]' };
    expect(projectionHash(decodeProjection(theirs))).toBe(projectionHash(CHAT));
  });

  it('is text where nothing says otherwise, and has no empty parts', () => {
    expect(decodeProjection({ [TAGS.text]: 'x', [TAGS.modelConfig]: '{}' })).toEqual({ type: 'text', template: 'x' });
  });

  it.each([
    [{}, 'no tag'],
    [{ [TAGS.type]: 'chat', [TAGS.text]: '{}' }, 'not a list'],
    [{ [TAGS.type]: 'chat', [TAGS.text]: 'x' }, 'JSON'],
    [{ [TAGS.text]: 'x', [TAGS.modelConfig]: '[]' }, 'JSON object'],
    [{ [TAGS.text]: 'x', [TAGS.content]: '{' }, 'JSON'],
  ])('%j is refused with a word', (tags, word) => {
    expect(() => decodeProjection(tags)).toThrow(word);
  });

  it('is hashed by the first set of rules', () => expect(HASH_FORMAT).toBe(1));
});

describe('a text that says itself how it is read', () => {
  it.each([
    ['mustache', 'plain text'],
    ['handlebars', 'Hello {{name}} and {{ user.name }}'],
    ['jinja2', '{"a": {"b": 1}} {{name}}'],
    ['jinja2', '{% if x %}y{% endif %}'],
  ] as const)('%s: %j', (syntax, text) => expect(syntaxIsPlain(syntax, [text])).toBe(true));

  it.each([
    ['mustache', '{{a-b}}'],
    ['mustache', '{% if x %}y{% endif %}'],
    ['jinja2', '{{ x | upper }}'],
    ['jinja2', '{# note #}'],
    ['jinja2', '{% only opened'],
    ['handlebars', '{{#if x}}y{{/if}}'],
    ['handlebars', '\\{{x}}'],
    ['mustache', '{{名前}}'],
  ] as const)('not %s: %j', (syntax, text) => expect(syntaxIsPlain(syntax, [text])).toBe(false));
});
