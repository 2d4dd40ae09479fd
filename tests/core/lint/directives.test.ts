import { describe, expect, it } from '@jest/globals';
import type { LintSettings } from '../../../src/core/lint/rule-set.ts';
import { lintText } from '../../lint-text.ts';

const RECOMMENDED: LintSettings = { extends: 'recommended', rules: {}, overrides: [] };
const file = 'prompts/a.prompt.yaml';
const UNDECLARED = 'name: a\ndescription: greets\nvariables: [{name: who}]\ntemplate: "Hi {{who}} {{other}}"\n';

async function messages(text: string, settings = RECOMMENDED): Promise<string[]> {
  const findings = await lintText({ file, text }, settings);
  return findings.map(({ rule, line, message }) => `${line} ${rule}: ${message}`);
}

describe('a comment that silences a rule', () => {
  it.each([
    ['the whole file', `# promptops-disable template/undeclared-variable -- generated\n${UNDECLARED}`],
    ['a group', `# promptops-disable template\n${UNDECLARED}`],
    ['everything', `# promptops-disable\n${UNDECLARED}`],
    ['the next line', UNDECLARED.replace('template:', '# promptops-disable-next-line template/undeclared-variable -- why\ntemplate:')],
    ['its own line', UNDECLARED.replace('}}"', '}}" # promptops-disable-line template/undeclared-variable')],
    ['several rules', `# promptops-disable template/undeclared-variable, eval/unsafe-regex\n${UNDECLARED}`],
  ])('for %s', async (_what, text) => {
    expect(await messages(text)).toEqual([]);
  });

  it('ends where it is taken back', async () => {
    const text = `# promptops-disable template/undeclared-variable\n# promptops-enable template/undeclared-variable\n${UNDECLARED}`;
    expect(await messages(text)).toEqual([
      expect.stringContaining('1 meta/unused-disable'),
      expect.stringContaining('6 template/undeclared-variable'),
    ]);
  });

  it('is unused when there is nothing to silence', async () => {
    expect(await messages(`# promptops-disable template/unbalanced\nname: a\ndescription: greets\ntemplate: x\n`)).toEqual([
      '1 meta/unused-disable: This comment silences `template/unbalanced`, but there is nothing to silence.',
    ]);
  });

  it('is not called unused where its rule is merely off: it may be on elsewhere', async () => {
    const text = `# promptops-disable-next-line security/undelimited-input\nname: a\ndescription: greets\ntemplate: x\n`;
    expect(await messages(text)).toEqual([]);
    expect(await messages(text, { ...RECOMMENDED, extends: 'strict' })).toEqual([expect.stringContaining('meta/unused-disable')]);
    const off: LintSettings = { ...RECOMMENDED, rules: { 'template/undeclared-variable': 'off' } };
    expect(await messages(`# promptops-disable template/undeclared-variable\n${UNDECLARED}`, off)).toEqual([]);
  });

  it.each([
    ['template/undeclared-variables', '`template/undeclared-variables`. Did you mean `template/undeclared-variable`?'],
    ['undeclared-variable', '`undeclared-variable`. Did you mean `template/undeclared-variable`?'],
    ['templates', '`templates`.'],
    ['__proto__', '`__proto__`.'],
  ])('names rules that exist: %s', async (id, told) => {
    const text = `# promptops-disable ${id}\n${UNDECLARED}`;
    expect(await messages(text)).toEqual([
      `1 meta/unused-disable: There is no rule ${told}`,
      expect.stringContaining('template/undeclared-variable'),
    ]);
  });

  it('cannot silence what concerns several files, and says so', async () => {
    const text = '# promptops-disable meta/name-collision\nname: a\ndescription: greets\ntemplate: x\n';
    expect(await messages(text)).toEqual([
      '1 meta/unused-disable: No comment silences `meta/name-collision`: it looks at all files together.',
    ]);
  });
});
