import { describe, expect, it } from '@jest/globals';
import { GITHUB_JUDGES } from '../../../../../src/core/eval/assertions/github-judges.ts';
import { GITHUB_RUBRICS } from '../../../../../src/core/eval/assertions/github-rubrics.ts';
import { lintText } from '../../../../lint-text.ts';

const EVALUATORS = /^eval\/(?:unknown-evaluator|evaluator-method|choice-never-matches)$/;
const ASSERTIONS = /^eval\/(?:unknown-assertion|code-assertion|unsafe-regex)$/;

describe('evaluators', () => {
  it('name the judges that there are, and no others', () => {
    expect(GITHUB_JUDGES).toEqual(GITHUB_RUBRICS.map(({ type }) => type));
  });

  it.each([
    ['the four operators', '{string: {equals: a}}', []],
    ['an operator that does not exist', '{string: {isJSON: true}}', ['4:24 There is no string operator `isJSON`.']],
    ['a misspelt one', '{string: {startswith: a}}', ['4:24 There is no string operator `startswith`. Did you mean `startsWith`?']],
    ['an operator in the wrong place', '{contains: a}', ['4:15 There is no evaluator `contains`.']],
    ['a built-in judge', '{uses: github/similarity}', []],
    [
      'a judge that is none',
      '{uses: github/similarty}',
      ['4:21 There is no built-in judge `github/similarty`. Did you mean `github/similarity`?'],
    ],
    [
      'two operators',
      '{string: {contains: a, endsWith: b}}',
      ['4:23 This evaluator has `contains` and `endsWith`; only one of them is run.'],
    ],
    ['an empty operator beside another', '{string: {contains: a, endsWith: ""}}', []],
    [
      'two methods',
      '{string: {contains: a}, uses: github/fluency}',
      ['4:5 This evaluator has `string` and `uses`; only one of them is run.'],
    ],
    [
      'choices in the wrong order',
      '{llm: {modelId: m, prompt: p, choices: [{choice: "1", score: 0}, {choice: "10", score: 1}]}}',
      ['4:88 `10` is never chosen: `1` comes before it and is part of it.'],
    ],
    [
      'choices in the right order',
      '{llm: {modelId: m, prompt: p, choices: [{choice: Incorrect, score: 0}, {choice: Correct, score: 1}]}}',
      [],
    ],
  ])('%s', async (_, evaluator, expected) => {
    const text = `template: t\ntestData: [{id: 1}]\nevaluators:\n  - {name: n, ${evaluator.slice(1)}\n`;
    const findings = (await lintText({ file: 'prompts/a.prompt.yaml', text })).filter(({ rule }) => EVALUATORS.test(rule));
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected);
  });
});

describe('assertions of promptfoo', () => {
  it.each([
    ['a known type', '{type: icontains-any, value: [a]}', []],
    ['negated', '{type: not-is-json}', []],
    ['unknown', '{type: not-empty}', ['There is no assertion `not-empty`.']],
    ['misspelt', '{type: not-contians, value: a}', ['There is no assertion `not-contians`. Did you mean `not-contains`?']],
    ['code', '{type: python, value: "True"}', ['An assertion runs code (`python`): not run, unless the environment allows it.']],
    [
      'a dangerous pattern',
      '{type: regex, value: "(a+)+$"}',
      ['This regular expression can backtrack without end: a repetition inside it matches the same text in more than one way.'],
    ],
    ['a broken pattern', '{type: not-regex, value: "(a"}', ['This is not a regular expression: unterminated group.']],
    ['a pattern that the test fills in', '{type: regex, value: "({{x}}+)+"}', []],
  ])('%s', async (_, assertion, expected) => {
    const text = `prompts: ["Say {{x}}.", "Tell {{x}}."]\nproviders: [echo]\ntests:\n  - vars: {x: 1}\n    assert: [${assertion}]\n`;
    const findings = (await lintText({ file: 'prompts/promptfooconfig.yaml', text })).filter(({ rule }) => ASSERTIONS.test(rule));
    expect(findings.map(({ message }) => message)).toEqual(expected);
  });
});
