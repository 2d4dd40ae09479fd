import { describe, expect, it } from '@jest/globals';
import type { RuleSetting } from '../../../../../src/core/lint/rule-set.ts';
import { RETIRED_MODELS } from '../../../../../src/core/models/retired-models.ts';
import { lintText } from '../../../../lint-text.ts';

async function found(
  rule: string,
  text: string,
  file = 'prompts/a.prompt.yaml',
  setting: RuleSetting = 'warning',
): Promise<readonly string[]> {
  const findings = await lintText({ file, text }, { extends: 'strict', rules: { [rule]: setting }, overrides: [] });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint ?? ''}`);
}

describe('model/retired-model', () => {
  const rule = 'model/retired-model';
  const gpt4 = '`gpt-4` is not offered any more from 2026-10-23 on. Its successor is `gpt-5.6-sol`.';

  it.each([
    ['with a provider', 'template: t\nmodel: openai/gpt-4\n', 'a.prompt.yaml', [`2:8 ${gpt4}`]],
    ['without one', 'template: t\nmodel: gpt-4\n', 'a.prompt.yaml', [`2:8 ${gpt4}`]],
    ['a name that only begins like it', 'template: t\nmodel: gpt-4o-mini\n', 'a.prompt.yaml', []],
    [
      'without a certain day',
      '---\nmodel: googleai/gemini-pro\n---\nt\n',
      'a.prompt',
      ['2:8 `gemini-pro` is deprecated. Its successor is `gemini-3.5-flash`.'],
    ],
    [
      'a deployment of Prompty v1',
      '---\nmodel:\n  configuration:\n    type: azure_openai\n    azure_deployment: gpt-4\n---\nt\n',
      'a.prompty',
      [`5:23 ${gpt4}`],
    ],
    ['Prompty v2', '---\nmodel:\n  id: gpt-4\n---\nt\n', 'a.prompty', [`3:7 ${gpt4}`]],
    [
      'providers of promptfoo, once each',
      'prompts: [a, b]\nproviders:\n  - openai:chat:gpt-4\n  - id: openai:gpt-4\n  - anthropic:messages:claude-3-haiku-20240307: {}\n',
      'promptfooconfig.yaml',
      [`3:5 ${gpt4}`, '5:5 `claude-3-haiku-20240307` is not offered any more from 2026-04-20 on. Its successor is `claude-haiku-4-5`.'],
    ],
  ])('%s', async (_, text, file, expected) => {
    expect(await found(rule, text, `prompts/${file}`)).toEqual(expected);
  });

  it('takes further models and exceptions from the configuration', async () => {
    const options = { models: { ours: { successor: 'ours-2' }, 'gpt-4': { date: '2030-01-01' } }, allow: ['gpt-3.5-turbo'] };
    const one = (model: string) => found(rule, `template: t\nmodel: ${model}\n`, 'prompts/a.prompt.yaml', ['warning', options]);
    expect(await one('ours')).toEqual(['2:8 `ours` is deprecated. Its successor is `ours-2`.']);
    expect(await one('gpt-4')).toEqual(['2:8 `gpt-4` is not offered any more from 2030-01-01 on. Choose a model that is still offered.']);
    expect(await one('gpt-3.5-turbo')).toEqual([]);
    expect(await one('constructor')).toEqual([]);
  });

  it('lists days as days, and no successor that is retired itself', () => {
    for (const { date, successor } of RETIRED_MODELS.values()) {
      if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString()).toBe(`${date}T00:00:00.000Z`);
      expect(RETIRED_MODELS.has(successor ?? '')).toBe(false);
    }
  });
});

describe('model/token-budget', () => {
  const rule = 'model/token-budget';
  it.each([
    ['four characters of ASCII', 'a'.repeat(40), 10, []],
    [
      'one more',
      'a'.repeat(41),
      10,
      ['1:1 The prompt has about 11 tokens; its budget is 10. Shorten it, move documents into a variable, or raise `max`.'],
    ],
    ['other scripts', '字'.repeat(10), 10, []],
    [
      'one more of them',
      '字'.repeat(11),
      10,
      ['1:1 The prompt has about 11 tokens; its budget is 10. Shorten it, move documents into a variable, or raise `max`.'],
    ],
  ])('%s', async (_, text, max, expected) => {
    expect(await found(rule, text, 'prompts/a.txt', ['warning', { max }])).toEqual(expected);
  });
});
