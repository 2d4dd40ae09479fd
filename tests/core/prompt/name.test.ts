import { describe, expect, it } from '@jest/globals';
import { isLegalName, legalised, nameFromPath, promptName } from '../../../src/core/prompt/name.ts';

describe('a name from a path', () => {
  it.each([
    ['prompts/planner.prompt.yaml', 'prompts', 'planner'],
    ['prompts/agents/planner v1.prompt.yml', 'prompts', 'agents.planner-v1'],
    ['prompts/assistant_v1.1_strict_json.jinja2', 'prompts', 'assistant_v1.1_strict_json'],
    ['prompts/greet.formal.prompt', 'prompts', 'greet.formal'],
    ['src/a/b.prompty', '', 'src.a.b'],
    ['other/x.md', 'prompts', 'other.x'],
    ['prompts2/x.md', 'prompts', 'prompts2.x'],
    ['prompts/Über uns!.txt', 'prompts', '-ber-uns-'],
    ['prompts/promptfooconfig.yaml', 'prompts', 'promptfooconfig'],
    ['prompts/README.PROMPT.YAML', 'prompts', 'README'],
  ])('%s below %j is %s', (file, prefix, name) => {
    expect(nameFromPath(file, prefix)).toBe(name);
  });
});

describe('the name of a prompt', () => {
  const file = 'prompts/greet.prompt.yaml';
  it('is the written one where the registry takes it', () => {
    expect(promptName({ file, prefix: 'prompts', writtenName: 'welcome.v2' })).toEqual({ name: 'welcome.v2', nameFrom: 'name' });
  });

  it('is the path where it does not, and the written one is kept', () => {
    expect(promptName({ file, prefix: 'prompts', writtenName: 'Say hello' })).toEqual({
      name: 'greet',
      nameFrom: 'path',
      displayName: 'Say hello',
    });
  });

  it('carries the label of a prompt among several in a file', () => {
    expect(promptName({ file, prefix: 'prompts', suffix: 'for kids/1' }).name).toBe('greet.for-kids.1');
    expect(legalised('a/b c')).toBe('a.b-c');
  });

  it.each(['', '.', '..', 'a b', 'a/b', 'ü', 'a'.repeat(257)])('%j is not legal', (name) => expect(isLegalName(name)).toBe(false));
  it.each(['a', 'A.b-c_1', '...', 'a'.repeat(256)])('%j is legal', (name) => expect(isLegalName(name)).toBe(true));
});
