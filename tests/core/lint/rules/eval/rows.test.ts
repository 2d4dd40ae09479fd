import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';

async function found(
  rule: string,
  text: string,
  file = 'prompts/a.prompt.yaml',
  beside: Record<string, string> = {},
): Promise<readonly string[]> {
  const findings = await lintText({ file, text, beside });
  return findings.filter((finding) => finding.rule === rule).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const native = (template: string, rows: string, rest = '') => `template: '${template}'\ntestData:\n${rows}${rest}`;

describe('eval/row-missing-variable', () => {
  const rule = 'eval/row-missing-variable';
  it.each([
    ['a single row', native('{{a}} {{b}}', '  - {a: 1}\n'), ['3:5 This row gives no value for `b`.']],
    ['one row of several', native('{{a}} {{b}}', '  - {a: 1, b: 1}\n  - {a: 1}\n'), ['4:5 This row gives no value for `b`.']],
    ['every row: said once', native('{{a}} {{b}}', '  - {a: 1}\n  - {a: 2}\n'), ['2:1 No row of test data gives a value for `b`.']],
    ['a default', native('{{a}} {{b}}', '  - {a: 1}\n', 'variables: [{name: a}, {name: b, default: x}]\n'), []],
    ['not required', native('{{a}} {{b}}', '  - {a: 1}\n', 'variables: [{name: a}, {name: b, required: false}]\n'), []],
    ['guarded', native('{{a}}{% if b %}{{b}}{% endif %}', '  - {a: 1}\n', 'syntax: jinja2\n'), []],
    ['a value that is called by its path', native('{{user.name}}', '  - {user.name: Ana}\n'), []],
    ['null is a value', native('{{a}}', '  - {a: null}\n'), []],
    ['no rows', native('{{a}}', '  []\n'), []],
    ['rows elsewhere that cannot be seen', "template: '{{a}}'\ntestData: file://rows.csv\n", []],
  ])('%s', async (_, text, expected) => {
    expect(await found(rule, text, 'prompts/a.prompt.yaml', { 'prompts/rows.csv': 'a\n1\n' })).toEqual(expected);
  });
});

describe('eval/row-unknown-key', () => {
  const rule = 'eval/row-unknown-key';
  it.each([
    ['a misspelling', native('{{query}}', '  - {qeury: 1}\n'), ['3:6 Nothing reads `qeury`. Did you mean `query`?']],
    ['once for many rows', native('{{a}}', '  - {a: 1, tone: 2}\n  - {a: 1, tone: 2}\n'), ['3:12 Nothing reads `tone`.']],
    ['an evaluator reads it', native('{{a}}', '  - {a: 1, word: x}\n', 'evaluators:\n  - {name: n, string: {contains: "{{word}}"}}\n'), []],
    ['free keys', native('{{a}}', '  - {a: 1, expected: x, expected_tone: y, id: 1, description: d, _note: n, tags: []}\n'), []],
    ['declared and not used is another mistake', native('{{a}}', '  - {a: 1, b: 1}\n', 'variables: [a, b]\n'), []],
    ['a partial that is not there may read it', native('{{a}} {{> no.md}}', '  - {a: 1, b: 1}\n'), []],
  ])('%s', async (_, text, expected) => {
    expect(await found(rule, text)).toEqual(expected);
  });
});

describe('eval/incomplete-tests', () => {
  it.each([
    ['rows alone', native('{{a}}', '  - {a: 1}\n'), ['2:1 There is test data, but nothing checks the answers.']],
    [
      'evaluators alone',
      "template: 't'\nevaluators:\n  - {name: n, string: {contains: t}}\n",
      ['2:1 There are evaluators, but no test data for them.'],
    ],
    ['both', native('{{a}}', '  - {a: 1}\n', 'evaluators:\n  - {name: n, string: {contains: t}}\n'), []],
    ['neither', 'template: t\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await found('eval/incomplete-tests', text)).toEqual(expected);
  });
});
