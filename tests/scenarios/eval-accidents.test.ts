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
