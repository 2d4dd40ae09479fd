import { describe, expect, it } from '@jest/globals';
import { isProviderProblem, isSameProvider, parseProvider, providerOfArm, providerOfConfig } from '../../../src/core/eval/provider-name.ts';

const shown = (written: string) => {
  const parsed = parseProvider(written);
  return isProviderProblem(parsed) ? parsed : `${parsed.kind} ${parsed.model}`.trim();
};

describe('names of providers', () => {
  it.each([
    ['openai:gpt-4.1-mini', 'openai gpt-4.1-mini'],
    ['openai/gpt-4.1-mini', 'openai gpt-4.1-mini'],
    [' OpenAI:gpt-4o ', 'openai gpt-4o'],
    ['openai:chat:gpt-4o', 'openai gpt-4o'],
    ['openai:responses:gpt-5.4', 'openai gpt-5.4'],
    ['openai:ft:gpt-4o-mini-2024-07-18:acme::abc', 'openai ft:gpt-4o-mini-2024-07-18:acme::abc'],
    ['openai:meta/llama-3', 'openai meta/llama-3'],
    ['azure:my-deployment', 'azure my-deployment'],
    ['azure:chat:my-deployment', 'azure my-deployment'],
    ['azureopenai:chat:x', 'azure x'],
    ['azure_openai/x', 'azure x'],
    ['anthropic:claude-sonnet-4-6', 'anthropic claude-sonnet-4-6'],
    ['anthropic:messages:claude-sonnet-4-6', 'anthropic claude-sonnet-4-6'],
    ['google:gemini-2.5-flash', 'google gemini-2.5-flash'],
    ['googleai/gemini-2.5-flash', 'google gemini-2.5-flash'],
    ['gemini/gemini-2.5-flash', 'google gemini-2.5-flash'],
    ['https://bot.example.org/ask', 'http https://bot.example.org/ask'],
    ['http://localhost:8080/ask?v=1#/answer/text', 'http http://localhost:8080/ask?v=1#/answer/text'],
    ['exec:./answer.sh --fast', 'exec ./answer.sh --fast'],
    ['echo', 'echo'],
    ['cassette', 'cassette'],
  ])('%s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it('those that mean the same have one name', () => {
    for (const written of ['openai:gpt-4o', 'openai/gpt-4o', 'openai:chat:gpt-4o'])
      expect(parseProvider(written)).toHaveProperty('name', 'openai:gpt-4o');
  });

  it('a cassette may be of a provider, which is then not asked', () => {
    expect(parseProvider('cassette:openai:gpt-4o')).toEqual({
      kind: 'openai',
      model: 'gpt-4o',
      name: 'cassette:openai:gpt-4o',
      recorded: true,
    });
  });

  it.each([
    ['opnai:gpt-4o', 'not a known provider. Did you mean `openai`?', 'Known are'],
    ['bedrock:x', '`bedrock` is not a known provider.', 'Known are'],
    ['', 'is not a known provider', ''],
    ['gpt-4o', 'a model without its provider', 'openai:gpt-4o'],
    ['claude-opus-4-8', 'a model without its provider', 'anthropic:claude-opus-4-8'],
    ['ollama:chat:llama3', '`ollama`', 'OPENAI_BASE_URL'],
    ['openai:', 'names nothing to ask', 'openai:…'],
    ['openai:chat', 'names nothing to ask', ''],
    ['openai:embedding:text-embedding-3-small', 'not a way to ask', ''],
    ['azure:', 'names nothing to ask', 'azure:my-deployment'],
    ['exec:', 'names nothing to ask', 'exec:./answer.sh'],
    ['file://provider.js', 'is a program', 'exec:'],
    ['python:provider.py', 'is a program', 'exec:'],
    ['cassette:opnai:x', 'Did you mean `openai`?', ''],
    ['http://', 'not a valid address', ''],
    ['https://host/ask#answer', 'does not point at an answer', '#/answer/text'],
    ['https://ann:pass@host/ask', 'https://***@host/ask', 'PROMPTOPS_HTTP_AUTHORIZATION'],
  ])('%s: %s', (written, problem, hint) => {
    expect(parseProvider(written)).toEqual({ problem: expect.stringContaining(problem), hint: expect.stringContaining(hint) });
  });
});

describe("a prompt's own model", () => {
  it.each([
    [{ provider: 'openai', model_name: 'gpt-4o-mini' }, 'openai:gpt-4o-mini'],
    [{ provider: 'azure_openai', model_name: 'mine' }, 'azure:mine'],
    [{ provider: 'anthropic', model_name: 'claude-opus-4-8', temperature: 0 }, 'anthropic:claude-opus-4-8'],
    [{ model_name: 'gpt-4o-mini' }, 'openai:gpt-4o-mini'],
    [{ model_name: 'o3' }, 'openai:o3'],
    [{ model_name: 'claude-opus-4-8' }, 'anthropic:claude-opus-4-8'],
    [{ model_name: 'gemini-2.5-pro' }, 'google:gemini-2.5-pro'],
    [{ model_name: 'openai/gpt-4o' }, 'openai:gpt-4o'],
  ])('%j is %s', (config, name) => {
    expect(providerOfConfig(config)).toHaveProperty('name', name);
  });

  it.each([
    [{}, 'names no model'],
    [{ provider: 'openai' }, 'names no model'],
    [{ model_name: 'llama3' }, 'names no provider'],
    [{ provider: 'mystery', model_name: 'x' }, '`mystery` is not a known provider'],
  ])('%j: %s', (config, problem) => {
    expect(providerOfConfig(config)).toHaveProperty('problem', expect.stringContaining(problem));
  });
});

describe('the provider of an arm', () => {
  const config = { provider: 'openai', model_name: 'gpt-4o' };

  it.each([
    [undefined, 'openai:gpt-4o', true],
    ['openai:chat:gpt-4o', 'openai:gpt-4o', true],
    ['cassette', 'cassette:openai:gpt-4o', true],
    ['cassette:openai:gpt-4o', 'cassette:openai:gpt-4o', true],
    ['openai:gpt-4.1', 'openai:gpt-4.1', false],
    ['azure:gpt-4o', 'azure:gpt-4o', false],
    ['echo', 'echo', false],
    ['cassette:openai:gpt-4.1', 'cassette:openai:gpt-4.1', false],
  ])('%s is %s', (written, name, own) => {
    const provider = providerOfArm(written, config);
    expect(provider).toHaveProperty('name', name);
    expect(isSameProvider(provider, providerOfConfig(config))).toBe(own);
  });

  it('what is no provider is the same as nothing', () => {
    const problem = providerOfConfig({});
    expect(isSameProvider(problem, problem)).toBe(false);
    expect(providerOfArm('cassette', {})).toHaveProperty('name', 'cassette');
  });
});
