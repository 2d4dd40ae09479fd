import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';

async function found(rule: string, text: string, file = 'prompts/a.prompt.yaml'): Promise<readonly string[]> {
  return (await lintText({ file, text })).filter((finding) => finding.rule === rule).map(({ line, message }) => `${line}: ${message}`);
}

describe('mlflow/text-length', () => {
  const rule = 'mlflow/text-length';

  it.each([
    ['100,000 characters', 'a'.repeat(100_000), []],
    ['100,001 characters', 'a'.repeat(100_001), ['1: The prompt has 100,001 characters; MLflow stores at most 100,000.']],
    ['100,000 characters that are two code units each', '😀'.repeat(100_000), []],
  ])('%s', async (_, text, expected) => {
    expect(await found(rule, text, 'prompts/a.txt')).toEqual(expected);
  });

  it('counts the JSON of a chat prompt, where a line break is two characters', async () => {
    const chat = (lines: number) => `messages:\n  - role: user\n    content: |\n${'      x\n'.repeat(lines)}`;
    expect(await found(rule, chat(33_000))).toEqual([]);
    expect(await found(rule, chat(33_400))).toEqual(['4: The prompt has 100,230 characters; MLflow stores at most 100,000.']);
  });
});

describe('mlflow/description-length', () => {
  it.each([
    [5_000, []],
    [5_001, ['2: The description has 5,001 characters; MLflow on PostgreSQL stores at most 5,000.']],
  ])('%d characters', async (length, expected) => {
    expect(await found('mlflow/description-length', `name: a\ndescription: ${'d'.repeat(length)}\ntemplate: t\n`)).toEqual(expected);
  });
});

describe('mlflow/name', () => {
  it.each([
    ['prompts/a.txt', []],
    ['prompts/.prompt.yaml', ['1: The path of this file gives the name ``, which MLflow does not take.']],
    ['prompts/приветствие.txt', ['1: The path of this file gives the name `-`, which MLflow does not take.']],
  ])('%s', async (file, expected) => {
    expect(await found('mlflow/name', 'template: Hello.\n', file)).toEqual(expected);
  });
});

describe('mlflow/unsafe-value', () => {
  const rule = 'mlflow/unsafe-value';
  it.each([
    [
      'a whole number that is too large',
      'modelParameters: {seed: 9007199254740993}\ntemplate: t\n',
      ['1: `seed` holds a number that is beyond ±2^53, so the prompt cannot be hashed.'],
    ],
    [
      'deep inside a default',
      'variables: [{name: x, default: {a: [1, -9007199254740992]}}]\ntemplate: "{{x}}"\n',
      ['1: The variable `x` holds a number that is beyond ±2^53, so the prompt cannot be hashed.'],
    ],
    [
      'half of a surrogate pair',
      'template: "a\\uD83D b"\n',
      ['1: The text holds half of a surrogate pair, so the prompt cannot be hashed.'],
    ],
    [
      'the same in a message',
      'messages: [{role: user, content: "a\\uDE00"}]\n',
      ['1: Message 1 holds half of a surrogate pair, so the prompt cannot be hashed.'],
    ],
    ['a whole pair', 'template: "a 😀 b"\nmodelParameters: {seed: 9007199254740991, temperature: 0.1}\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(rule, text)).toEqual(expected);
  });
});

describe('what MLflow’s client makes of a text', () => {
  it.each([
    ['mlflow/filter-needs-control-block', '{{ a | upper }} and a | b\n', 1],
    ['mlflow/filter-needs-control-block', '{% if a %}{{ a | upper }}{% endif %}\n', 0],
    ['mlflow/filter-needs-control-block', '{{ a }} | {{ b }}\n', 0],
    ['mlflow/jinja-missing-renders-empty', '{% if a %}{{ b }}{% endif %}\n', 1],
    ['mlflow/jinja-missing-renders-empty', '{% if 1 %}b{% endif %}\n', 0],
    ['mlflow/read-as-jinja', '{% if a %}{{ b }}{% endif %}\n', 0],
  ])('%s: %s', async (rule, text, count) => {
    expect(await found(rule, text, 'prompts/a.jinja2')).toHaveLength(count);
  });

  it('looks into the parts of a message for tags that nobody fills in', async () => {
    const parts = (content: string) => `messages:\n  - role: user\n    content: ${content}\n`;
    const rule = 'mlflow/parts-not-formatted';
    expect(await found(rule, parts('[{type: text, text: "Hi {{who}}"}]'))).toEqual([
      '3: MLflow’s client does not fill in `who`: message 1 is a list of parts.',
    ]);
    expect(await found(rule, parts('[{type: text, text: "Hi"}]'))).toEqual([]);
    expect(await found(rule, parts('"Hi {{who}}"'))).toEqual([]);
  });
});
