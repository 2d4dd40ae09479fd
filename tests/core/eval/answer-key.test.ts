import { describe, expect, it } from '@jest/globals';
import { type AnswerKeyParts, answerKey, keyOfParts, keyParts } from '../../../src/core/eval/answer-key.ts';

const PARTS: AnswerKeyParts = {
  provider: 'openai',
  baseUrl: 'https://api.openai.com/v1',
  model: 'gpt-4.1-mini',
  messages: [{ role: 'user', content: 'Greet Ann.' }],
  params: { temperature: 0, max_tokens: 50 },
  tools: [],
  repeatIndex: 0,
  role: 'candidate',
};

describe('the key of an answer', () => {
  it('is the same for the same request, for ever', () => {
    expect(answerKey(PARTS)).toBe('38cc07fd31d5bc3cff5d9acb4567167e01d4572d7a0c6fcc04f7345a51eedb64');
  });

  it('does not depend on the order in which parameters are written', () => {
    expect(answerKey({ ...PARTS, params: { max_tokens: 50, temperature: 0 } })).toBe(answerKey(PARTS));
  });

  it.each<[string, Partial<AnswerKeyParts>]>([
    ['the provider', { provider: 'azure' }],
    ['the address', { baseUrl: 'http://localhost:1/v1' }],
    ['the model', { model: 'gpt-4.1' }],
    ['a letter of a message', { messages: [{ role: 'user', content: 'Greet Ann!' }] }],
    ['a role', { messages: [{ role: 'system', content: 'Greet Ann.' }] }],
    ['a parameter', { params: { temperature: 0.1, max_tokens: 50 } }],
    ['one parameter less', { params: { temperature: 0 } }],
    ['a tool', { tools: [{ type: 'function', function: { name: 'find' } }] }],
    ['the form of the answer', { responseFormat: { kind: 'json_object' } }],
    ['the repeat', { repeatIndex: 1 }],
    ['who asks', { role: 'judge' }],
  ])('depends on %s', (_what, change) => {
    expect(answerKey({ ...PARTS, ...change })).not.toBe(answerKey(PARTS));
  });

  it('can be made again from the parts that are stored beside the answer', () => {
    expect(keyOfParts(JSON.parse(JSON.stringify(keyParts(PARTS))))).toBe(answerKey(PARTS));
  });
});
