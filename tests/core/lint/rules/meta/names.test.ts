import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';
import { fixedBy, messagesOf } from '../../../../messages-of.ts';

const prompt = (name: string) => `name: ${name}\ntemplate: b\n`;

describe('meta/name-legal', () => {
  it.each([
    ['a_b-c.d', []],
    ['Order status', ['1: `Order status` is kept as a display name; the prompt is registered as `a`, from its path.']],
    ['grüße', ['1: `grüße` is kept as a display name; the prompt is registered as `a`, from its path.']],
    ['".."', ['1: `..` is kept as a display name; the prompt is registered as `a`, from its path.']],
    ['""', []],
  ])('%s', async (name, expected) => {
    expect(await messagesOf('meta/name-legal', prompt(name))).toEqual(expected);
  });
});

describe('meta/name-collision', () => {
  const RULE = 'meta/name-collision';
  it.each([
    ['the same name', { 'prompts/b.prompt.yaml': prompt('one') }, ['1: The name `one` is taken: prompts/b.prompt.yaml has it too.']],
    ['another case', { 'prompts/b.prompt.yaml': prompt('ONE') }, ['1: The name `one` is taken: prompts/b.prompt.yaml has `ONE`.']],
    ['a name from a path', { 'prompts/one.md': 'b\n' }, ['1: The name `one` is taken: prompts/one.md has it too.']],
    [
      'three files',
      { 'prompts/b.prompt.yaml': prompt('one'), 'prompts/c.prompt.yaml': prompt('One') },
      ['1: The name `one` is taken: prompts/b.prompt.yaml has it too and 1 more.'],
    ],
    ['other names', { 'prompts/b.prompt.yaml': prompt('two'), 'prompts/c.prompt.yaml': prompt('__proto__') }, []],
  ])('%s', async (_what, beside, expected) => {
    expect(await messagesOf(RULE, prompt('one'), 'prompts/a.prompt.yaml', beside)).toEqual(expected);
  });
});

describe('meta/version-quoted', () => {
  it.each(['1.10', '1', '1.0', '2e3'])('keeps %s as written', async (version) => {
    const text = `name: a\nversion: ${version}\ntemplate: b\n`;
    expect(await fixedBy('meta/version-quoted', text)).toBe(`name: a\nversion: "${version}"\ntemplate: b\n`);
  });
});

describe('meta/version-label', () => {
  it.each([
    ['"1.4.0"', 0],
    ['"2026-07"', 0],
    ['v2', 0],
    ['"1.0.0-rc.1+build.5"', 0],
    ['"7"', 1],
    ['"1 beta"', 1],
    ['"a/b"', 1],
    ['"@x"', 1],
    ['""', 1],
  ])('%s: %d', async (version, count) => {
    expect(await messagesOf('meta/version-label', `name: a\nversion: ${version}\ntemplate: b\n`)).toHaveLength(count);
  });
});

describe('what cannot be read', () => {
  it('is one error and nothing else', async () => {
    for (const example of [{ gone: true as const }, { bytes: 1_000_001 }]) {
      const findings = await lintText({ file: 'prompts/a.prompt.yaml', text: 'name: a\n', ...example });
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['gone' in example ? 'meta/unreadable' : 'meta/too-large', 'error'],
      ]);
    }
  });

  it('is an info for a file that is no prompt', async () => {
    const findings = await lintText({ file: 'prompts/settings.yaml', text: 'colour: blue\n' });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['meta/not-a-prompt', 'info']]);
  });
});
