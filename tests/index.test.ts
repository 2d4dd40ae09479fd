import { describe, expect, it } from '@jest/globals';
import { isPromptopsError, parsePrompts } from '../src/index.ts';

describe('the library', () => {
  it('gives the prompts of a text, by the name of its file', async () => {
    const [greet, ...others] = await parsePrompts('messages:\n  - {role: user, content: "Hello {{name}}"}\n', 'greet.prompt.yaml');
    expect(others).toEqual([]);
    expect(greet).toMatchObject({ name: 'greet', type: 'chat', messages: [{ role: 'user', content: 'Hello {{name}}' }] });
    expect(greet?.render({ name: 'Ann {{name}}' }).messages).toEqual([{ role: 'user', content: 'Hello Ann {{name}}' }]);
  });

  it('names every missing variable at once', async () => {
    const [prompt] = await parsePrompts('template: "{{a}} {{b}}"\n', 'x.prompt.yaml');
    expect(() => prompt?.render()).toThrow(/`a`[\s\S]*`b`/);
  });

  it('says where a text cannot be read', async () => {
    const error: unknown = await parsePrompts('name: [\n', 'x.prompt.yaml').catch((reason: unknown) => reason);
    expect(isPromptopsError(error) && [error.code, error.place?.file]).toEqual(['PROMPT_INVALID', 'x.prompt.yaml']);
  });
});
