import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';

const RULE_NAMES = /^template\/(?:undeclared|unused|wrong|control|reserved)/;

async function messages(text: string, file = 'prompts/a.prompt.yaml', beside: Record<string, string> = {}): Promise<readonly string[]> {
  const findings = await lintText({ file, text, beside });
  return findings
    .filter(({ rule }) => RULE_NAMES.test(rule))
    .map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
}

const native = (declared: string, template: string, rest = '') =>
  `name: a\ndescription: d\nvariables: ${declared}\n${rest}template: '${template}'\n`;

describe('names that are used but not declared', () => {
  it.each([
    [
      'a misspelling, with the word that was meant',
      native('[query]', 'For {{qeury}}.'),
      [
        '3:13 template/unused-variable: `query` is declared but not used.',
        '4:16 template/undeclared-variable: `qeury` is used but not declared. Did you mean `query`?',
      ],
    ],
    [
      'once for several uses',
      native('[query]', '{{query}} {{tone}} {{tone}}'),
      ['4:22 template/undeclared-variable: `tone` is used but not declared.'],
    ],
    ['not what a test row gives', native('[query]', '{{query}} {{tone}}', 'testData: [{query: q, tone: t}]\n'), []],
    ['not JSON', native('[query]', '{{query}} {"tone": {"a": 1}}'), []],
    ['not what is inside a declared value', native('[{name: user, type: object}]', '{{user.name}}'), []],
  ])('%s', async (_, text, expected) => {
    expect(await messages(text)).toEqual(expected);
  });

  it('says it once, as information, where the file declares nothing', async () => {
    expect(await messages('name: a\ndescription: d\ntemplate: "{{b}} {{a}} {{b}}"\n')).toEqual([
      '3:12 template/undeclared-unknown: Nothing declares `b`, `a`.',
    ]);
  });

  it('names only the first eight', async () => {
    const tags = Array.from({ length: 10 }, (_, index) => `{{v${index}}}`).join('');
    expect((await messages(`name: a\ndescription: d\ntemplate: "${tags}"\n`))[0]).toMatch(/`v7` and 2 more\.$/);
  });
});

describe('names that are declared but not used', () => {
  it.each([
    ['a partial may read it', native('[query, tone]', '{{query}} {{> nowhere.md}}'), []],
    ['the text of a partial counts', native('[query, tone]', '{{query}} {{> tone.md}}'), []],
    [
      'a condition reads it',
      native('[query, {name: formal, type: boolean}]', '{{query}}{% if formal %}!{% endif %}', 'syntax: jinja2\n'),
      [],
    ],
    [
      'a list of messages stands for it',
      'name: a\ndescription: d\nvariables: [{name: history, type: messages}]\nmessages:\n  - {role: placeholder, content: "{{history}}"}\n  - {role: user, content: hi}\n',
      [],
    ],
    [
      'braces of another syntax are another mistake',
      native('[query, tone]', '{{query}} {tone}'),
      ['4:22 template/wrong-syntax: `{tone}` is not filled in: the variables of this file are written `{{tone}}`.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await messages(text, 'prompts/a.prompt.yaml', { 'prompts/tone.md': 'Be {{tone}}.' })).toEqual(expected);
  });
});

describe('braces of another syntax', () => {
  it.each([
    [
      'with a dollar',
      native('[x, y]', '{{y}} $'.concat('{x}')),
      ['4:18 template/wrong-syntax: `$'.concat('{x}` is not filled in: the variables of this file are written `{{x}}`.')],
    ],
    [
      'doubled in an fstring prompt',
      native('[x, y]', '{y} {{x}} {x}', 'syntax: fstring\n'),
      ['5:16 template/wrong-syntax: `{{x}}` is not filled in: the variables of this file are written `{x}`.'],
    ],
    ['not a name that nobody declared', native('[x]', '{{x}} {y} {"x": {x: 1}} {}'), []],
    ['not three braces', native('[x]', '{{{x}}} {{x}}'), []],
    ['not a brace without an end', native('[x]', '{{x}} {x'), []],
  ])('%s', async (_, text, expected) => {
    expect(await messages(text)).toEqual(expected);
  });
});

describe('variables that only steer', () => {
  it('are told in one finding, first place first', async () => {
    expect(await messages('{% for a in list %}{{ a }}{% endfor %}{% if flag %}x{% endif %}\n', 'prompts/a.jinja2')).toEqual([
      '1:13 template/control-only-variable: Only conditions, loops and filters read `list`, `flag`, so MLflow does not list them.',
      '1:13 template/undeclared-unknown: Nothing declares `list`, `flag`.',
    ]);
  });
});

describe('names that JavaScript keeps for itself', () => {
  it('are found in declarations, texts and test rows, also inside a path', async () => {
    const text =
      'name: a\ndescription: d\nvariables: [__proto__, user]\ntemplate: "{{__proto__}} {{user.constructor}}"\ntestData:\n  - {user: u, prototype: p}\n';
    const findings = (await lintText({ file: 'prompts/a.prompt.yaml', text })).filter(({ rule }) => rule === 'template/reserved-variable');
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '3:13 `__proto__` is a name that JavaScript keeps for itself.',
      '4:12 `__proto__` is a name that JavaScript keeps for itself.',
      '4:26 `constructor` is a name that JavaScript keeps for itself.',
      '6:15 `prototype` is a name that JavaScript keeps for itself.',
    ]);
  });
});
