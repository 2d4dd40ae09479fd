import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';
import { fixedBy, messagesOf } from '../../../../messages-of.ts';

const RULE = 'yaml/unquoted-placeholder';

describe(RULE, () => {
  it.each([
    ['template: {{name}}\n', 'template: "{{name}}"\n'],
    ['template: {name}\n', 'template: "{name}"\n'],
    ['messages:\n  - role: user\n    content: {question}\n', 'messages:\n  - role: user\n    content: "{question}"\n'],
    ['messages: [{role: user, content: {question}}]\n', 'messages: [{role: user, content: "{question}"}]\n'],
  ])('%j becomes %j', async (text, expected) => {
    expect(await messagesOf(RULE, text)).toHaveLength(1);
    expect(await fixedBy(RULE, text)).toBe(expected);
    expect(await messagesOf(RULE, expected)).toEqual([]);
  });

  it('leaves maps alone that are no placeholder', async () => {
    for (const text of [
      'template: {a: 1}\n',
      'template: {a, b}\n',
      'template: {}\n',
      'template:\n  name:\n',
      'modelParameters: {seed}\ntemplate: a\n',
    ])
      expect(await messagesOf(RULE, text)).toEqual([]);
  });

  it('mends nothing that another program fills in first', async () => {
    const chart = 'kind: {{ .Values.kind }}\nname: {{ $name }}\nlist: [{{- .x }}]\n{{- if .Values.on }}\non: {{ .on }}\n{{- end }}\n';
    const findings = await lintText({ file: 'prompts/chart.yaml', text: chart });
    expect(findings.filter(({ rule }) => rule === RULE).length).toBeGreaterThan(0);
    expect(findings.filter(({ fixable }) => fixable)).toEqual([]);
  });

  it('is found in front matter, where lines count from the start of the file', async () => {
    const findings = await lintText({ file: 'prompts/a.prompt', text: '---\nmodel: m\ndescription: {{what}}\n---\nHello\n' });
    expect(findings).toContainEqual(expect.objectContaining({ rule: RULE, line: 3, column: 14, fixable: true }));
  });

  it('is found in Windows files and keeps their line endings', async () => {
    const findings = await lintText({ file: 'prompts/a.prompt.yaml', text: 'name: a\r\ntemplate: {{x}}\r\n' });
    expect(findings).toContainEqual(expect.objectContaining({ rule: RULE, line: 2, column: 11 }));
  });
});
