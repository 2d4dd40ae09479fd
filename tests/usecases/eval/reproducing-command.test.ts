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
    expect(reproducingCommand({ ...DEFAULT_SETTINGS, ...settings })).toBe(command);
  });

  it('says nothing of what changes no figure', () => {
    expect(reproducingCommand({ ...DEFAULT_SETTINGS, concurrency: 9, timeoutMs: 1, cache: 'refresh', record: true, failFast: true })).toBe(
      'promptops eval',
    );
  });
});
