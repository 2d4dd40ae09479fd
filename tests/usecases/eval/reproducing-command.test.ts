import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/usecases/eval/eval-settings.ts';
import { reproducingCommand } from '../../../src/usecases/eval/reproducing-command.ts';

describe('reproducingCommand', () => {
  it.each([
    [{}, 'promptops eval'],
    [
      { paths: ['prompts/greet.prompt.yaml'], provider: 'openai:gpt-4.1' },
      'promptops eval prompts/greet.prompt.yaml --provider openai:gpt-4.1',
    ],
    [{ cases: ['smoke-*'], tags: ['a b'], criticalOnly: true }, "promptops eval --case 'smoke-*' --tag 'a b' --critical"],
    [{ models: ['echo', 'exec:./bot.sh --fast'] }, "promptops eval --models 'echo,exec:./bot.sh --fast'"],
    [
      { versions: ['3', '@staging'], against: '@production', repeat: 5 },
      'promptops eval --versions 3,@staging --against @production --repeat 5',
    ],
    [{ gate: ['pass_rate >= 0.9'] as const }, "promptops eval --gate 'pass_rate >= 0.9'"],
    [{ gate: 'none' as const, alias: 'staging' }, 'promptops eval --alias staging --no-gate'],
    [{ paths: ["it's.yaml", '$(rm -rf x)'] }, "promptops eval 'it'\\''s.yaml' '$(rm -rf x)'"],
  ])('%j is %s', (settings, command) => {
    expect(reproducingCommand({ ...DEFAULT_SETTINGS, ...settings }, { live: false })).toBe(command);
  });

  it.each([
    ['auto', true, 'promptops eval --cache replay'],
    ['refresh', true, 'promptops eval --cache replay'],
    ['auto', false, 'promptops eval'],
    ['replay', false, 'promptops eval --cache replay'],
    ['off', true, 'promptops eval --cache off'],
  ] as const)('takes the answers that were kept: cache %s, live %s', (cache, live, command) => {
    expect(reproducingCommand({ ...DEFAULT_SETTINGS, cache }, { live })).toBe(command);
  });

  it('says what changes a figure, and nothing of what does not', () => {
    const settings = { ...DEFAULT_SETTINGS, concurrency: 9, timeoutMs: 1, record: true, prune: true, failFast: true, budget: { usd: 1 } };
    expect(reproducingCommand(settings, { live: false })).toBe('promptops eval --fail-fast');
  });
});
