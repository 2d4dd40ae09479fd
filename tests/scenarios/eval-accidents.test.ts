import { describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

/** Tests of which a part cannot be what its author meant. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['an assertion without a type', 'assert: [{type: contains, value: Ann}, {value: NEVER}]'],
  ['an assertion that is a number', 'assert: [{type: contains, value: Ann}, 7]'],
  ['an assertion of a template that is not there', 'assert: [{type: contains, value: Ann}, {$ref: "#/assertionTemplates/no"}]'],
  ['a mistyped type', 'assert: [{type: contains, value: Ann}, {type: contians, value: Ann}]'],
  ['a mistyped key', 'assert: [{type: contains, value: Ann}, {type: levenshtein, value: Hello Ann, treshold: 0}]'],
  ['an empty value', 'assert: [{type: contains, value: Ann}, {type: icontains, value: ""}]'],
  ['a variable that is not set', 'assert: [{type: contains, value: Ann}, {type: contains, value: "{{name}}"}]'],
  ['a group with a member without a type', 'assert: [{type: assert-set, assert: [{type: contains, value: Ann}, {value: NEVER}]}]'],
  ['a threshold of 0', 'threshold: 0\n    assert: [{type: contains, value: Ann}]'],
  ['a transform', 'options: {transform: output.trim()}\n    assert: [{type: contains, value: Ann}]'],
  ['assertions that are no list', 'assert: {type: contains, value: Ann}'],
  ['no assertion that counts', 'assert: [{type: contains, value: Ann, weight: 0}]'],
  ['no assertion', 'description: only to look at'],
];

interface Report {
  /** Absent where nothing could be read. */
  readonly prompts?: readonly { readonly cases: readonly { readonly status: string }[] }[];
}

function statusesOf(stdout: string): readonly string[] {
  const { prompts = [] } = (stdout === '' ? {} : JSON.parse(stdout)) as Report;
  return prompts.flatMap(({ cases }) => cases.map(({ status }) => status));
}

describe('a test of promptfoo', () => {
  const measure = async (test: string) =>
    runCli(['eval', 'promptfooconfig.yaml', '--provider', 'echo', '--no-gate', '--json'], {
      cwd: folderWith({
        'promptfooconfig.yaml': `prompts: ["Hello {{who}}"]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ann}\n    ${test}\n`,
      }),
    });

  it('passes as it was meant', async () => {
    expect(statusesOf((await measure('assert: [{type: contains, value: Ann}]')).stdout)).toEqual(['passed']);
  });

  it.each(BROKEN)('with %s does not pass', async (_what, test) => {
    expect(statusesOf((await measure(test)).stdout)).not.toContain('passed');
  });
});

describe('a case file', () => {
  const measure = async (test: string) =>
    runCli(['eval', 'prompts/greet.prompt.yaml', '--provider', 'echo', '--no-gate', '--json'], {
      cwd: folderWith({
        'prompts/greet.prompt.yaml': 'name: greet\ndescription: greets\nvariables: [{name: who}]\ntemplate: "Hello {{who}}"\n',
        'prompts/greet.eval.yaml': `tests:\n  - vars: {who: Ann}\n    ${test}\n`,
      }),
    });

  it('passes as it was meant', async () => {
    expect(statusesOf((await measure('assert: [{type: contains, value: Ann}]')).stdout)).toEqual(['passed']);
  });

  it.each(BROKEN)('with %s does not pass', async (_what, test) => {
    expect(statusesOf((await measure(test)).stdout)).not.toContain('passed');
  });
});

describe('a GitHub Models file', () => {
  const measure = async (evaluators: string, testData = '[{who: Ann}]') =>
    runCli(['eval', 'prompts/greet.prompt.yml', '--provider', 'echo', '--no-gate', '--json'], {
      cwd: folderWith({
        'prompts/greet.prompt.yml': `name: greet\nmessages: [{role: user, content: "Hello {{who}}"}]\ntestData: ${testData}\nevaluators: ${evaluators}\n`,
        'prompts/broken.yaml': '- {who: Ann}\n- "\n',
        'prompts/mixed.yaml': '- {who: Ann}\n- 7\n',
      }),
    });
  const GOOD = '{name: a, string: {contains: Ann}}';

  it('passes as it was meant', async () => {
    expect(statusesOf((await measure(`[${GOOD}]`)).stdout)).toEqual(['passed']);
  });

  it.each([
    ['an evaluator without an operator', `[${GOOD}, {name: b, string: {}}]`],
    ['an evaluator that says nothing', `[${GOOD}, {name: b}]`],
    ['an evaluator that is a number', `[${GOOD}, 7]`],
    ['an operator that does not exist beside one that does', '[{name: a, string: {contains: Ann, isJSON: true}}]'],
    ['evaluators that are no list', '{name: a, string: {contains: Ann}}'],
  ])('with %s does not pass', async (_what, evaluators) => {
    expect(statusesOf((await measure(evaluators)).stdout)).not.toContain('passed');
  });

  it.each([
    ['a row that is no map', '[{who: Ann}, 7]'],
    ['rows of a file that is not there', '[{who: Ann}, "file://none.yaml"]'],
    ['rows of a file that is broken', '[{who: Ann}, "file://broken.yaml"]'],
    ['rows of a file of which one is no map', '[{who: Ann}, "file://mixed.yaml"]'],
    ['rows that are no list', '{who: Ann}'],
  ])('with %s is not passed by the others', async (_what, testData) => {
    const { code, stdout } = await measure(`[${GOOD}]`, testData);
    expect(statusesOf(stdout).every((status) => status === 'passed') && statusesOf(stdout).length > 0).toBe(false);
    expect(code).not.toBe(0);
  });
});
