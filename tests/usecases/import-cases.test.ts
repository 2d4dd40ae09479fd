import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { promptFileOutside } from '../../src/core/prompt/prompt-files.ts';
import { type ImportRequest, importCases } from '../../src/usecases/import-cases.ts';
import { readSuites } from '../../src/usecases/read-suites.ts';

const HEAD = 'prompts: ["Greet {{who}} {{tone}}"]\nproviders: [openai:gpt-4o-mini]\n';
const FILES = {
  'e/t.csv': 'who,__expected\nAnn,contains: Ann\n',
  'e/who.txt': 'Cyril',
  'e/more.yaml': '- {vars: {who: Di}, assert: [{type: icontains, value: di}]}\n',
};

async function imported(tests: string, request: Partial<ImportRequest> = {}, head = HEAD) {
  const workspace = memoryWorkspace({ files: { ...FILES, 'e/promptfooconfig.yaml': head + tests } });
  return importCases({ file: promptFileOutside('e/promptfooconfig.yaml'), ...request }, workspace);
}

/** What the imported file says of the same prompt, written without its tests. */
async function casesBy(tests: string, files: Readonly<Record<string, string>>, head = HEAD) {
  const workspace = memoryWorkspace({ files: { ...FILES, 'e/promptfooconfig.yaml': head + tests, ...files } });
  const { suites, problems } = await readSuites({ files: [promptFileOutside('e/promptfooconfig.yaml')] }, workspace);
  expect(problems).toEqual([]);
  return suites.map(({ suite: { cases, casesHash, repeat, providers } }) => ({
    casesHash,
    repeat,
    providers,
    cases: cases.map(({ at: _, ...one }) => one),
  }));
}

const LOSSLESS: readonly [string, string][] = [
  ['one test', 'tests: [{vars: {who: A}, assert: [{type: contains, value: a}]}]\n'],
  [
    'defaults, thresholds, weights, negations, descriptions',
    'defaultTest: {vars: {tone: x}, assert: [{type: not-is-refusal}], threshold: 0.5}\ntests:\n  - {vars: {who: A}, description: first, assert: [{type: not-contains, value: b, weight: 2, metric: m}]}\n  - {vars: {who: B}, threshold: 1}\n',
  ],
  ['lists of values', 'tests: [{vars: {who: [A, B], tone: [x, y]}, assert: [{type: contains, value: "{{who}}"}]}]\n'],
  ['a table', 'tests: file://t.csv\n'],
  [
    'another file, a value from a file',
    'tests: [file://more.yaml, {vars: {who: file://who.txt}, assert: [{type: equals, value: Cyril}]}]\n',
  ],
  [
    'scenarios',
    'scenarios: [{config: [{vars: {who: A}}, {vars: {who: B}}], tests: [{vars: {tone: x}, assert: [{type: contains, value: a}]}]}]\n',
  ],
  [
    'assert-set and data',
    'tests: [{vars: {who: [{name: A}]}, assert: [{type: assert-set, threshold: 0.5, assert: [{type: is-json, value: {type: object}}]}]}]\n',
  ],
  [
    'judges',
    'defaultTest: {options: {provider: "openai:gpt-4o"}}\ntests: [{vars: {who: A}, assert: [{type: llm-rubric, value: "kind\\nand short"}]}]\n',
  ],
  ['what is not run', 'tests: [{vars: {who: A}, assert: [{type: python, value: "len(output) > 3"}, {type: similar, value: x}]}]\n'],
  ['repeats', 'evaluateOptions: {repeat: 3}\ntests: [{vars: {who: "- #1: \\"x\\""}, assert: [{type: contains, value: a}]}]\n'],
];

describe('eval import', () => {
  it.each(LOSSLESS)('the file says what the configuration says: %s', async (_, tests) => {
    for (const to of ['e/promptfooconfig.eval.yaml', 'deep/er/x.eval.yaml']) {
      const [one, ...others] = await imported(tests, { to });
      expect([one?.lost, others, one?.file]).toEqual([[], [], to]);
      const direct = await casesBy(tests, {});
      const read = await casesBy('', {
        [to]: one!.text,
      });
      expect(read).toEqual(direct);
    }
  });

  it('puts what every case begins with into the defaults', async () => {
    const [one] = await imported(
      'defaultTest: {assert: [{type: contains, value: d}]}\ntests: [{vars: {who: A}}, {vars: {who: B}, assert: [{type: contains, value: b}]}]\n',
    );
    expect(one?.text).toBe(
      'version: 1\ndefaults:\n  assert:\n    - type: contains\n      value: d\ntests:\n  - vars:\n      who: A\n  - vars:\n      who: B\n    assert:\n      - type: contains\n        value: b\n',
    );
  });

  it.each([
    ['metadata', 'tests: [{vars: {who: A}, metadata: {a: b}, assert: [{type: contains, value: a}]}]\n', ['`metadata`']],
    [
      'other options',
      'tests: [{vars: {who: A}, options: {storeOutputAs: x}, assert: [{type: contains, value: a}]}]\n',
      ['`options.storeOutputAs`'],
    ],
    [
      'a case without an assertion',
      'tests: [{vars: {who: A}}, {vars: {who: B}, assert: [{type: contains, value: b}]}]\n',
      ['a case: no assertion looks at the answer'],
    ],
    [
      'tests made by code',
      'tests: [file://make.py, {vars: {who: B}, assert: [{type: contains, value: b}]}]\n',
      ['a case: its values are in a file or a program that is not read'],
    ],
    [
      'a threshold that everything reaches',
      'tests: [{vars: {who: B}, threshold: 0, assert: [{type: contains, value: b}]}]\n',
      ['`tests.0.threshold` is 0; it must be > 0.'],
    ],
  ])('says what is lost: %s', async (_, tests, lost) => {
    expect((await imported(tests))[0]?.lost).toEqual(lost);
  });

  it('says which assertions are not run', async () => {
    const [one] = await imported(
      'tests: [{vars: {who: A}, assert: [{type: python, value: x}, {type: contains, value: a, transform: output.trim()}, {type: contains, value: b}]}]\n',
    );
    expect(one?.notRun).toEqual(['python', 'contains with a transform']);
  });

  it('writes a file for each prompt, or for the one that is named', async () => {
    const head = 'prompts: [{label: one, raw: "{{who}}"}, {label: two, raw: "{{who}}!"}]\nproviders: [openai:gpt-4o]\n';
    const tests = 'tests: [{vars: {who: A}, assert: [{type: contains, value: a}]}]\n';
    expect((await imported(tests, { to: 'cases/' }, head)).map(({ file }) => file)).toEqual([
      'cases/e.promptfooconfig.one.eval.yaml',
      'cases/e.promptfooconfig.two.eval.yaml',
    ]);
    expect((await imported(tests, { name: 'e.promptfooconfig.two' }, head)).map(({ name, file }) => [name, file])).toEqual([
      ['e.promptfooconfig.two', 'e/promptfooconfig.eval.yaml'],
    ]);
    await expect(imported(tests, { name: 'e.promptfooconfig.tow' }, head)).rejects.toMatchObject({
      code: 'PROMPT_NOT_FOUND',
      message: expect.stringContaining('Did you mean `e.promptfooconfig.two`?'),
    });
  });

  it.each([
    ['beside the configuration', {}, undefined],
    ['where no prompt lies', { to: 'p/greet.eval.yaml' }, 'e.promptfooconfig.1'],
    ['beside another prompt, which it is meant for', { to: 'e/who.eval.yaml' }, undefined],
    ['in a folder, named as `convert` names the prompts', { to: 'p/' }, undefined],
  ])('names the prompt where the place of the file does not: %s', async (_, request, prompt) => {
    const [one] = await imported('tests: [{vars: {who: A}, assert: [{type: contains, value: a}]}]\n', request);
    expect(/^prompt: (.*)$/m.exec(one!.text)?.[1]).toBe(prompt);
  });

  it('takes the test data of GitHub Models', async () => {
    const text =
      'name: greet\nmessages: [{role: user, content: "{{who}}"}]\ntestData: [{who: Ann, expected: Hi}, {who: Bo, expected: Ho}]\nevaluators: [{name: n, string: {startsWith: "{{expected}}"}}]\n';
    const workspace = memoryWorkspace({ files: { 'p/a.prompt.yml': text } });
    const [one] = await importCases({ file: promptFileOutside('p/a.prompt.yml') }, workspace);
    expect([one?.file, one?.cases, one?.lost]).toEqual(['p/a.eval.yaml', 2, []]);
    expect(one?.text).toContain(
      'defaults:\n  assert:\n    - type: starts-with\n      value: "{{expected}}"\n      ignore_case: true\n      metric: "n"\n',
    );
  });

  it('refuses what holds no test', async () => {
    await expect(imported('')).rejects.toMatchObject({ code: 'PROMPT_INVALID', message: expect.stringContaining('holds no test') });
  });
});
