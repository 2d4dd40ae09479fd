import { describe, expect, it } from '@jest/globals';
import { type LintSettings, ruleSets } from '../../../src/core/lint/rule-set.ts';
import { RULES } from '../../../src/core/lint/rules/index.ts';

const NOTHING: LintSettings = { extends: 'recommended', rules: {}, overrides: [] };
const levelOf = (id: string, settings: Partial<LintSettings>, file = 'prompts/a.prompt.yaml') =>
  ruleSets(RULES, { ...NOTHING, ...settings })(file).byId.get(id)?.severity ?? 'off';

describe('the rules that hold for a file', () => {
  it('are the recommended ones, at their own levels', () => {
    expect(levelOf('template/unused-variable', {})).toBe('warning');
    expect(levelOf('style/trailing-space', {})).toBe('off');
    expect(levelOf('style/trailing-space', { extends: 'strict' })).toBe('info');
  });

  it('follow the configuration', () => {
    expect(levelOf('template/unused-variable', { rules: { 'template/unused-variable': 'off' } })).toBe('off');
    expect(levelOf('style/trailing-space', { rules: { 'style/trailing-space': ['error', {}] } })).toBe('error');
  });

  it('follow the last override that takes the file', () => {
    const overrides = [
      { matches: (file: string) => file.startsWith('drafts/'), rules: { 'template/unused-variable': 'info' } },
      { matches: (file: string) => file.endsWith('x.md'), rules: { 'template/unused-variable': 'error' } },
    ] as const;
    expect(levelOf('template/unused-variable', { overrides }, 'drafts/a.md')).toBe('info');
    expect(levelOf('template/unused-variable', { overrides }, 'drafts/x.md')).toBe('error');
    expect(levelOf('template/unused-variable', { overrides }, 'prompts/a.md')).toBe('warning');
  });

  it('take options on top of the defaults', () => {
    const set = ruleSets(RULES, { ...NOTHING, rules: { 'model/token-budget': ['warning', { max: 5 }] } })('a.md');
    expect(set.byId.get('model/token-budget')?.options).toMatchObject({ max: 5 });
  });
});
