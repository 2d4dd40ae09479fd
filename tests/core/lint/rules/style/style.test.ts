import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';
import { messagesOf } from '../../../../messages-of.ts';

describe('style/trailing-space', () => {
  it('counts the lines of a text and points at the first', async () => {
    expect(await messagesOf('style/trailing-space', 'name: a\ntemplate: |\n  a\n  b  \n  c\t\n')).toEqual([
      '4: 2 lines of the text end in blanks, this one first.',
    ]);
  });

  it('looks at texts only, and offers no fix', async () => {
    expect(await messagesOf('style/trailing-space', 'name: a  \ntemplate: b\n')).toEqual([]);
    const findings = await lintText({ file: 'prompts/a.md', text: 'Hello \n' });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'style/trailing-space', fixable: false, line: 1, column: 6 }));
  });
});

it.each(['style/trailing-space', 'style/repeated-message', 'style/escaped-lines', 'meta/description'])(
  '%s is part of `strict` only',
  async (rule) => {
    const text = 'name: a\nmessages:\n  - {role: user, content: "a \\n\\n\\n"}\n  - {role: user, content: "a \\n\\n\\n"}\n';
    const found = await lintText({ file: 'prompts/a.prompt.yaml', text }, { extends: 'recommended', rules: {}, overrides: [] });
    expect(found.filter((finding) => finding.rule === rule)).toEqual([]);
    const strict = await lintText({ file: 'prompts/a.prompt.yaml', text }, { extends: 'strict', rules: {}, overrides: [] });
    if (rule !== 'style/trailing-space') expect(strict.map((finding) => finding.rule)).toContain(rule);
  },
);
