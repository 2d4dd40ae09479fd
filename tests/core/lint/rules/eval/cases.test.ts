import { describe, expect, it } from '@jest/globals';
import { lintText } from '../../../../lint-text.ts';

const PROMPT =
  'name: greet\ndescription: greets\ntemplate: "Greet {{who}} {{tone}}."\nvariables: [{name: who}, {name: tone, default: warmly}]\n';
const ANN = '  - {id: ann, vars: {who: Ann, tone: x}, assert: [{type: contains, value: Ann}]}\n';

async function found(rule: string, text: string, beside: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const findings = await lintText({ file: 'p/a.eval.yaml', text, beside: { 'p/a.prompt.yaml': PROMPT, ...beside } });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, line, column, message }) => `${file === 'p/a.eval.yaml' ? '' : `${file}:`}${line}:${column} ${message}`);
}

const table = (rule: string, rows: readonly (readonly [string, string, readonly unknown[], Readonly<Record<string, string>>?])[]) =>
  describe(rule, () => {
    it.each(rows.map(([name, ...row]) => [name, row] as const))('%s', async (_, [text, expected, beside]) => {
      expect(await found(rule, text, beside)).toEqual(expected);
    });
  });

it('finds nothing in a good case file', async () => {
  const text = `version: 1\nproviders: [openai:gpt-4.1-2025-04-14, echo]\ntests:\n${ANN}gate: [pass_rate >= 0.9]\n`;
  expect(await lintText({ file: 'p/a.eval.yaml', text, beside: { 'p/a.prompt.yaml': PROMPT } })).toEqual([]);
});

it('is silenced where a comment says so', async () => {
  const text =
    'tests:\n  # promptops-disable-next-line eval/no-assertions\n  - {id: a, vars: {who: A, tone: x}}\n  - {id: b, vars: {who: A}}\n';
  expect(await found('eval/no-assertions', text)).toEqual(['4:5 This case has no assertion: no answer can pass.']);
});

table('eval/no-assertions', [
  ['none', 'tests: [{id: a, vars: {who: A}}]\n', ['1:9 This case has no assertion: no answer can pass.']],
  ['one in the defaults', 'defaults: {assert: [{type: not-is-refusal}]}\ntests: [{id: a, vars: {who: A}}]\n', []],
  [
    'none that counts',
    'tests: [{id: a, vars: {who: A}, assert: [{type: contains, value: x, weight: 0}]}]\n',
    ['1:9 No assertion of this case counts.'],
  ],
  [
    'in another file',
    'tests: [file://r.jsonl]\n',
    ['p/r.jsonl:2:1 This case has no assertion: no answer can pass.'],
    { 'p/r.jsonl': '{"who": "A", "assert": [{"type": "not-is-refusal"}]}\n{"who": "B"}\n' },
  ],
]);

table('eval/assertion-options', [
  [
    'a misspelt type',
    'tests: [{assert: [{type: not-contain, value: x}]}]\n',
    ['1:19 `not-contain`: there is no such assertion. Did you mean `contains`?'],
  ],
  [
    'a misspelt type in a set',
    'tests: [{assert: [{type: assert-set, assert: [{type: contain, value: x}]}]}]\n',
    [expect.stringContaining('Did you mean `contains`?')],
  ],
  [
    'types of judges',
    'tests: [{assert: [{type: github/similarity}, {type: choices, prompt: x, choices: [{choice: a, score: 1}, {choice: b, score: 0}]}]}]\n',
    [],
  ],
]);

table('eval/assertion-options', [
  ['a schema in a file of its own', 'tests: [{assert: [{type: is-json, value: file://schema.yaml}]}]\n', []],
  [
    'a limit below another',
    'tests: [{assert: [{type: word-count, value: {min: 9, max: 3}}]}]\n',
    [expect.stringMatching(/^1:19 `word-count`: /)],
  ],
  ['an empty text', 'defaults: {assert: [{type: contains, value: ""}]}\ntests: [{}]\n', [expect.stringMatching(/^1:21 `contains`: /)]],
  [
    'a key that it does not have',
    'tests: [{assert: [{type: contains, value: a, ignore: true}]}]\n',
    [expect.stringContaining('it has no key `ignore`')],
  ],
  [
    'a value of the case',
    'tests: [{vars: {who: A}, expected: B, assert: [{type: contains, value: "{{who}}"}, {type: equals, value: "{{expected}}"}]}]\n',
    [],
  ],
  [
    'a value that the case lacks',
    'tests: [{vars: {who: A}, assert: [{type: contains, value: "{{whom}}"}]}]\n',
    [expect.stringContaining('`{{whom}}`')],
  ],
  [
    'a value that one of the cases lacks',
    'defaults: {assert: [{type: contains, value: "{{tone}}"}]}\ntests: [{vars: {tone: A}}, {vars: {}}]\n',
    [expect.stringContaining('`{{tone}}`')],
  ],
]);

table('eval/not-run-assertion', [
  ['embeddings', 'tests: [{assert: [{type: similar, value: x}]}]\n', [expect.stringMatching(/^1:26 `similar` is not run: /)]],
  ['one that is run', 'tests: [{assert: [{type: contains, value: x}]}]\n', []],
]);

table('eval/assertion-without-effect', [
  [
    'a pattern of everything',
    'tests: [{assert: [{type: regex, value: ".*"}]}]\n',
    ['1:40 This `regex` holds for every answer: the pattern is found in every text.'],
  ],
  ['a pattern that may be empty', 'tests: [{assert: [{type: regex, value: "a?"}]}]\n', [expect.stringContaining('every text')]],
  [
    'a pattern of something',
    'tests: [{assert: [{type: regex, value: "^$"}, {type: regex, value: "."}, {type: not-regex, value: ".*"}]}]\n',
    [],
  ],
  ['a count from 0', 'tests: [{assert: [{type: word-count, value: {min: 0}}]}]\n', [expect.stringContaining('fewer than 0')]],
  ['a count up to', 'tests: [{assert: [{type: word-count, value: {min: 0, max: 9}}]}]\n', []],
  [
    'the same twice',
    'tests: [{assert: [{type: contains, value: a}, {value: a, type: contains}]}]\n',
    ['1:47 The case has this assertion already.'],
  ],
  [
    'the same in the defaults',
    'defaults: {assert: [{type: contains, value: a}]}\ntests: [{assert: [{type: contains, value: a}]}]\n',
    ['2:19 The case has this assertion already.'],
  ],
]);

table('eval/unknown-variable', [
  ['a misspelling', 'tests: [{vars: {wo: A}}]\n', ['1:17 The prompt has no variable `wo`, and no assertion reads it. Did you mean `who`?']],
  [
    'in the defaults',
    'defaults: {vars: {mood: x}}\ntests: [{vars: {who: A}}]\n',
    ['1:19 The prompt has no variable `mood`, and no assertion reads it.'],
  ],
  ['read by an assertion', 'tests: [{vars: {who: A, word: x}, assert: [{type: contains, value: "{{word}}"}]}]\n', []],
  [
    'read by an assertion of the defaults',
    'defaults: {assert: [{type: contains, value: "{{word}}"}]}\ntests: [{vars: {who: A, word: x}}]\n',
    [],
  ],
  [
    'in a table',
    'tests: file://t.csv\n',
    ['p/t.csv:2:1 The prompt has no variable `mood`, and no assertion reads it.'],
    { 'p/t.csv': 'who,mood,__expected\nA,x,y\n' },
  ],
  ['a path of one', 'tests: [{vars: {user.name: A}}]\n', [], { 'p/a.prompt.yaml': 'template: "{{user.name}}"\n' }],
]);

table('eval/unset-variable', [
  ['a case without it', `tests:\n${ANN}  - {id: b, vars: {tone: x}}\n`, ['3:19 This case gives no value for `who`.']],
  ['no case with it', 'tests: [{vars: {}}, {}]\n', ['1:1 No case gives a value for `who`.']],
  ['in the defaults', 'defaults: {vars: {who: A}}\ntests: [{}]\n', []],
  ['one with a default', 'tests: [{vars: {who: A}}]\n', []],
]);

table('eval/untested-variable', [
  [
    'one with a default that no case sets',
    'tests: [{vars: {who: A}}, {vars: {who: B}}]\n',
    ['1:1 No case sets `tone`, which the prompt declares.'],
  ],
  ['some case sets it', 'tests: [{vars: {who: A}}, {vars: {who: B, tone: x}}]\n', []],
]);

table('eval/unused-expected', [
  [
    'no assertion on it',
    'tests: [{expected: A, assert: [{type: not-is-refusal}]}]\n',
    ['1:10 No assertion compares the answer with `expected`.'],
  ],
  ['named', 'tests: [{expected: A, assert: [{type: contains, value: "so {{ expected }}"}]}]\n', []],
  ['named in a set', 'tests: [{expected: A, assert: [{type: assert-set, assert: [{type: equals, value: "{{expected}}"}]}]}]\n', []],
  ['taken by itself', 'tests: [{expected: A, assert: [{type: factuality}]}]\n', []],
  ['not taken, as there is a value', 'tests: [{expected: A, assert: [{type: factuality, value: B}]}]\n', [expect.stringMatching(/^1:10 /)]],
  ['handed to code', 'tests: [{expected: A, assert: [{type: javascript, value: file://c.js}]}]\n', []],
]);

table('eval/gate', [
  [
    'good ones',
    `tests:\n${ANN}gate: [pass_rate >= 0.9 @ 95%, no_regression vs @production, lint, tag reviewed = yes, contains.pass_rate >= 1]\n`,
    [],
  ],
  ['one alone', `tests:\n${ANN}gate: pasrate >= 1\n`, [expect.stringMatching(/^3:7 /)]],
  ['a rate in percent', `tests:\n${ANN}gate: [pass_rate >= 90]\n`, [expect.stringMatching(/^3:8 /)]],
  [
    'a metric that nothing has',
    `tests:\n${ANN}gate: [contain.pass_rate >= 1]\n`,
    ['3:8 No case measures `contain`. Did you mean `contains`?'],
  ],
  ['a tag that no case has', `tests:\n${ANN}gate: [pass_rate where tag=smoke >= 1]\n`, ['3:8 No case has the tag `smoke`.']],
  ['critical without a critical case', `tests:\n${ANN}gate: [pass_rate where critical >= 1]\n`, ['3:8 No case is critical.']],
]);

table('eval/provider', [
  ['a misspelling', `providers: [echo, opnai:gpt-4.1]\ntests:\n${ANN}`, [expect.stringMatching(/^1:19 .*Did you mean `openai`\?$/)]],
  ['the judge', `judge: {provider: llama}\ntests:\n${ANN}`, [expect.stringMatching(/^1:19 /)]],
]);

table('eval/model-alias', [
  [
    'names behind which the model changes',
    `providers: [openai:gpt-4.1, anthropic:claude-sonnet-4-5, google:gemini-2.5-flash]\njudge: {provider: "openai:chatgpt-4o-latest"}\ntests:\n${ANN}`,
    [
      '1:13 `gpt-4.1` is a name behind which the model changes.',
      expect.stringContaining('claude-sonnet-4-5'),
      expect.stringContaining('gemini-2.5-flash'),
      '2:19 `chatgpt-4o-latest` is a name behind which the model changes.',
    ],
  ],
  [
    'names of one model',
    `providers: [openai:gpt-4.1-2025-04-14, openai:gpt-4-0613, anthropic:claude-3-5-sonnet-20241022, google:gemini-1.5-pro-002]\ntests:\n${ANN}`,
    [],
  ],
  ['deployments, programs and addresses', `providers: [azure:mine, "exec:./bot.sh", "https://x.example/ask", echo]\ntests:\n${ANN}`, []],
]);

table('eval/empty-suite', [
  ['no tests', 'gate: [pass_rate >= 1]\n', ['1:1 There is no case.']],
  ['an empty list', 'version: 1\ntests: []\n', ['2:1 There is no case.']],
  [
    'settings for the tests of the prompt file',
    'repeat: 3\n',
    [],
    { 'p/a.prompt.yaml': `${PROMPT}testData: [{who: A}]\nevaluators: [{name: n, string: {contains: A}}]\n` },
  ],
]);

table('eval/recorded-output', [
  [
    'of nobody knows which prompt',
    'tests: [{output: Hi}]\n',
    ['1:10 Nothing says which content of the prompt gave this answer: no gate counts it.'],
  ],
  ['of another content', `tests: [{output: Hi, output_of: ${'a'.repeat(64)}}]\n`, [expect.stringMatching(/^1:33 The prompt has changed/)]],
  ['no answer', `tests: [{output_of: ${'a'.repeat(64)}}]\n`, ['1:10 There is no `output` that this is about.']],
]);

describe('eval/unknown-prompt', () => {
  const at = async (file: string, text: string, beside: Readonly<Record<string, string>>) =>
    (await lintText({ file, text, beside }))
      .filter(({ rule }) => rule === 'eval/unknown-prompt')
      .map(({ line, column, message }) => `${line}:${column} ${message}`);

  it.each([
    ['none beside', 'p/b.eval.yaml', 'version: 1\n', ['1:1 There is no prompt beside these cases: `b.prompt.yaml`, or another format.']],
    ['no such file', 'p/b.eval.yaml', 'prompt: x.prompt.yaml\n', ['1:9 There is no prompt `x.prompt.yaml`.']],
    ['no such prompt', 'p/b.eval.yaml', 'prompt: hello\n', ['1:9 There is no prompt `hello`.']],
    ['outside', 'p/b.eval.yaml', 'prompt: ../../x.prompt.yaml\n', ['1:9 There is no prompt `../../x.prompt.yaml`.']],
    ['by name', 'p/b.eval.yaml', 'prompt: greet\n', []],
    ['by file', 'q/b.eval.yaml', 'prompt: ../p/a.prompt.yaml\n', []],
    ['beside', 'p/a.eval.json', '{}', []],
  ])('%s', async (_, file, text, expected) => {
    expect(await at(file, text, { 'p/a.prompt.yaml': PROMPT })).toEqual(expected);
  });
});
