import { describe, expect, it } from '@jest/globals';
import {
  hasPromptExtension,
  isWanted,
  membershipIn,
  type PromptSet,
  patternsOf,
  promptFileOutside,
} from '../../../src/core/prompt/prompt-files.ts';

const set = (include: string, more: Partial<PromptSet> = {}): PromptSet => ({ include, exclude: [], format: 'auto', prefix: '', ...more });

describe('patternsOf', () => {
  it.each([
    ['prompts/**', ['prompts/**']],
    ['prompts', ['prompts', 'prompts/**']],
    ['prompts/', ['prompts', 'prompts/**']],
    ['.', ['**']],
    ['prompts/a.md', ['prompts/a.md', 'prompts/a.md/**']],
  ])('%j → %j', (include, expected) => {
    expect(patternsOf(set(include))).toEqual(expected);
  });
});

describe('membershipIn', () => {
  it.each([
    ['prompts/**', 'prompts/a/b.md', 'prompts'],
    ['prompts', 'prompts/a/b.md', 'prompts'],
    ['prompts/a.md', 'prompts/a.md', 'prompts'],
    ['services/*/prompts/**', 'services/x/prompts/a.md', 'services'],
    ['**/*.prompty', 'a/b.prompty', ''],
    ['.', 'a/b.md', ''],
  ])('%j takes %j, named from %j', (include, file, prefix) => {
    expect(membershipIn([set(include)])(file)).toEqual({ kind: 'prompt', entry: { file, prefix, format: 'auto' } });
  });

  it('gives a file to the first set that takes it', () => {
    const sets = [set('a/**', { exclude: ['a/old/**'] }), set('a/**/*.txt', { format: 'text', prefix: 'x.' }), set('**')];
    const member = membershipIn(sets);
    expect(member('a/b.txt')).toMatchObject({ entry: { prefix: 'a', format: 'auto' } });
    expect(member('a/old/b.txt')).toEqual({
      kind: 'prompt',
      entry: { file: 'a/old/b.txt', prefix: 'a', format: 'text', namePrefix: 'x.' },
    });
    expect(member('a/old/b.md')).toMatchObject({ entry: { prefix: '' } });
  });

  it('tells what is excluded from what no set takes', () => {
    const member = membershipIn([set('a/**', { exclude: ['a/old/**'] })]);
    expect(member('a/old/b.md')).toEqual({ kind: 'excluded' });
    expect(member('b.md')).toEqual({ kind: 'none' });
  });
});

describe('isWanted', () => {
  it.each(['a.prompt.yaml', 'a.prompty', 'a.prompt', 'a.md', 'a.txt', 'a.json', 'a.yml', 'a.jinja2', 'a.prompt.md', 'A.YAML'])(
    '%s',
    (file) => {
      expect(isWanted(promptFileOutside(file))).toBe(true);
    },
  );

  it.each(['a.png', 'a.py', 'a.ts', '.DS_Store', 'Makefile', '_tone.md', 'partials/a.md', 'README.md', 'a.eval.yaml'])('not %s', (file) => {
    expect(isWanted(promptFileOutside(file))).toBe(false);
  });

  it('takes any name where the configuration says the format, but never a partial', () => {
    expect(isWanted({ file: 'a.tmpl', prefix: '', format: 'text' })).toBe(true);
    expect(isWanted({ file: '_a.tmpl', prefix: '', format: 'text' })).toBe(false);
  });
});

it.each([
  ['x/a.prompt.yml', true],
  ['x/promptfooconfig.yaml', true],
  ['x/a.jinja', true],
  ['x/a.md', false],
  ['x/a.json', false],
  ['x/a.yaml', false],
])('%s promises a prompt: %j', (file, expected) => {
  expect(hasPromptExtension(file)).toBe(expected);
});
