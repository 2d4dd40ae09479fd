import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../lint-text.ts';

const found = async (text: string, rules: Readonly<Record<string, 'off' | 'warning'>> = {}) => {
  const findings = await lintText({ file: 'prompts/a.prompt.yaml', text }, { extends: 'recommended', rules, overrides: [] });
  return findings.map(({ rule, severity, line, column }) => `${rule} ${severity} ${line}:${column}`);
};

describe('lintFile', () => {
  it.each([
    ['NUL in a block', 'name: a\ntemplate: |\n  x\0y\n', '3:4'],
    ['NUL in a line', 'name: a\ntemplate: x\0y\n', '2:12'],
    ['another control character', 'name: a\ntemplate: "x\u0001y"\n', '2:13'],
  ])('names a control character that stops YAML once: %s', async (_, text, place) => {
    expect(await found(text)).toEqual([`unicode/control error ${place}`]);
  });

  it('lets YAML speak where the character is let pass', async () => {
    const text = 'name: a\ntemplate: x\0y\n';
    expect(await found(text, { 'unicode/control': 'off' })).toEqual(['yaml/syntax error 2:12']);
    expect(await found(text, { 'unicode/control': 'warning' })).toContain('yaml/syntax error 2:12');
  });

  it('keeps what is wrong elsewhere', async () => {
    expect(await found('name: [a\ntemplate: "x\u007fy"\n')).toContainEqual(expect.stringMatching(/^yaml\/syntax error/));
  });
});
