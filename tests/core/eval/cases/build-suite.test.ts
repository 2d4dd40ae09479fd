import { describe, expect, it } from '@jest/globals';
import { casesIn, GREET, suiteIn, suitesIn } from './suite-in.ts';

const ANN = 'tests: [{id: ann, vars: {who: Ann}, assert: [{type: contains, value: Ann}]}]\n';

describe('settings', () => {
  it('have the defaults that the design names', async () => {
    expect(await suiteIn(ANN)).toMatchObject({
      prompt: 'greet',
      file: 'a.eval.yaml',
      providers: [],
      repeat: 1,
      casePolicy: 'all',
      budget: {},
      maxErrorRate: 0,
    });
    const { gate, judge, params, stopping } = await suiteIn(ANN);
    expect([gate, judge, params, stopping]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are read', async () => {
    const written = `
version: 1
description: what it is about
providers: [openai:gpt-4.1-mini, echo]
params: {temperature: 0, maxTokens: 400}
repeat: 3
case_policy: {min: 2}
judge: {provider: "openai:gpt-4.1", repeat: 3, gate: force, labels: labels.jsonl}
gate: [pass_rate >= 0.9, no_regression vs @production]
budget: {usd: 0.5, calls: 400, seconds: 600}
max_error_rate: 0.1
stopping: {sprt: [0.85, 0.95]}
`;
    expect(await suiteIn(written + ANN)).toMatchObject({
      providers: ['openai:gpt-4.1-mini', 'echo'],
      params: { temperature: 0, maxTokens: 400 },
      repeat: 3,
      casePolicy: { min: 2 },
      judge: { provider: 'openai:gpt-4.1', repeat: 3, gate: 'force', labels: 'labels.jsonl' },
      gate: ['pass_rate >= 0.9', 'no_regression vs @production'],
      budget: { usd: 0.5, calls: 400, seconds: 600 },
      maxErrorRate: 0.1,
      stopping: { sprt: [0.85, 0.95] },
    });
    expect((await suiteIn(`gate: pass_rate >= 1\ncase_policy: majority\n${ANN}`)).gate).toEqual(['pass_rate >= 1']);
  });
});

describe('cases', () => {
  it('begin with the defaults', async () => {
    const [one, two] = await casesIn(`
defaults:
  vars: {who: Ann, tone: dryly}
  context: facts
  assert: [{type: not-is-refusal}]
  threshold: 0.5
  critical: true
  cluster: c
  tags: [all]
tests:
  - {id: one, assert: [{type: contains, value: Ann, weight: 2, metric: name}], tags: [smoke]}
  - {id: two, vars: {who: Bo}, context: others, threshold: 1, critical: false, cluster: d, expected: Bo, description: two}
`);
    expect(one).toMatchObject({
      id: 'one',
      vars: { who: 'Ann', tone: 'dryly' },
      context: 'facts',
      checks: [
        { type: 'is-refusal', negated: true },
        { type: 'contains', value: 'Ann', weight: 2, metric: 'name' },
      ],
      threshold: 0.5,
      critical: true,
      cluster: 'c',
      tags: ['all', 'smoke'],
    });
    expect(two).toMatchObject({
      vars: { who: 'Bo', tone: 'dryly' },
      context: 'others',
      expected: 'Bo',
      description: 'two',
      threshold: 1,
      critical: false,
      cluster: 'd',
    });
  });

  it('know where they are written', async () => {
    const cases = await casesIn('tests:\n  - {id: one, assert: []}\n  - file://rows.jsonl\n  - file://t.csv\n', {
      'rows.jsonl': '{"who": "Ann"}\n\n  {"who": "Bo"}\n',
      't.csv': 'who,__expected\n"Cy\nril",contains: Cy\nDi,\n',
    });
    expect(cases.map(({ at }) => at)).toEqual([
      { file: 'a.eval.yaml', line: 2, column: 5 },
      { file: 'rows.jsonl', line: 1, column: 1 },
      { file: 'rows.jsonl', line: 3, column: 3 },
      { file: 't.csv', line: 2, column: 2 },
      { file: 't.csv', line: 4, column: 1 },
    ]);
  });

  it('take texts and data from files, but never the code of a check', async () => {
    const [one] = await casesIn(
      `
tests:
  - vars: {who: file://d/who.txt, tone: file://d/tone.json}
    context: file://d/facts.md
    assert:
      - {type: is-json, value: file://d/schema.yaml}
      - {type: javascript, value: file://d/check.js}
      - {type: assert-set, assert: [{type: contains, value: file://d/who.txt}]}
`,
      { 'd/who.txt': 'Ann', 'd/tone.json': '["dryly"]', 'd/facts.md': '# Facts', 'd/schema.yaml': 'type: object\n', 'd/check.js': '' },
    );
    expect(one).toMatchObject({
      vars: { who: 'Ann', tone: ['dryly'] },
      context: '# Facts',
      checks: [{ value: { type: 'object' } }, { value: 'file://d/check.js' }, { members: [{ value: 'Ann' }] }],
    });
  });

  it('may have a recorded answer', async () => {
    const hash = 'a'.repeat(64);
    const cases = await casesIn(`tests:\n  - {id: a, output: Hi}\n  - {id: b, output: Hi, output_of: ${hash}}\n`);
    expect(cases.map(({ recorded }) => recorded)).toEqual([{ text: 'Hi' }, { text: 'Hi', outputOf: hash }]);
  });
});

describe('ids', () => {
  it('are made from values and description where none is written, and stay what they are', async () => {
    const written = 'tests:\n  - {vars: {who: Ann}}\n  - {vars: {who: Ann}, description: again}\n  - {id: mine, vars: {who: Ann}}\n';
    const ids = (await casesIn(written)).map(({ id }) => id);
    expect(ids).toEqual(['bc1b77a7a5f2', expect.stringMatching(/^[0-9a-f]{12}$/), 'mine']);
    expect((await casesIn(`tests:\n  - {id: new}\n${written.slice(7)}`)).map(({ id }) => id)).toEqual(['new', ...ids]);
  });

  it('get a number where two cases differ in their assertions alone', async () => {
    const [one, two, three] = await casesIn(
      'tests: [{vars: {who: A}}, {vars: {who: A}, assert: [{type: not-is-refusal}]}, {vars: {who: A}}]\n',
    );
    expect([two?.id, three?.id]).toEqual([`${one?.id}-2`, `${one?.id}-3`]);
  });

  it('are refused twice, also across the prompt file', async () => {
    const rows = `${GREET}testData: [{id: ann, who: Ann}]\nevaluators: [{name: n, string: {contains: Ann}}]\n`;
    const { suites, problems } = await suitesIn({ 'a.prompt.yaml': rows, 'a.eval.yaml': ANN });
    expect(suites).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'eval/duplicate-id', file: 'a.eval.yaml', line: 1, column: 14 }]);
    expect(problems[0]?.message).toBe('The id `ann` is taken by the case at a.prompt.yaml:5.');
  });
});

describe('the tests of a prompt file', () => {
  const ROWS = `${GREET}testData: [{who: Bo}]\nevaluators: [{name: n, string: {contains: Bo}}]\n`;

  it('come first, with their own evaluators and the defaults of the case file', async () => {
    const { suites } = await suitesIn({ 'a.prompt.yaml': ROWS, 'a.eval.yaml': `defaults: {assert: [{type: not-is-refusal}]}\n${ANN}` });
    expect(suites.map(({ suite }) => suite.cases.map(({ checks, at }) => [at.file, checks.map(({ type }) => type)]))).toEqual([
      [
        ['a.prompt.yaml', ['is-refusal', 'icontains']],
        ['a.eval.yaml', ['is-refusal', 'contains']],
      ],
    ]);
  });

  it('are left out and told where nothing looks at their answers', async () => {
    const { suites, without } = await suitesIn({ 'a.prompt.yaml': `${GREET}testData: [{who: Bo}, {who: Cy}]\n`, 'a.eval.yaml': ANN });
    expect(suites.map(({ suite, notes }) => [suite.cases.length, notes])).toEqual([
      [1, ['2 rows of a.prompt.yaml without an assertion: left out.']],
    ]);
    expect(without).toEqual([]);
    const alone = await suitesIn({ 'a.prompt.yaml': `${GREET}testData: [{who: Bo}]\n` });
    expect(alone.without).toEqual([
      { name: 'greet', file: 'a.prompt.yaml', reason: 'A row of a.prompt.yaml without an assertion: left out.' },
    ]);
  });
});

describe('broken case files', () => {
  it.each([
    ['no map', '- a\n', '1:1 A case file must be a map of keys and values.'],
    ['no YAML', 'tests: [\n', expect.stringMatching(/^\d+:\d+ /)],
    ['a misspelt key', 'test: []\n', '1:1 There is no key `test`. Did you mean `tests`?'],
    ['a misspelt key of a case', 'tests:\n  - {asert: []}\n', '2:6 There is no key `asert` in `tests.0`. Did you mean `assert`?'],
    ['another version', `version: 2\n${ANN}`, '1:10 `version` must be 1, not 2.'],
    [
      'a misspelt policy',
      `case_policy: al\n${ANN}`,
      '1:14 `case_policy` must be `all`, `majority` or `any`, not "al". Did you mean `all`?',
    ],
    ['critical in words', 'tests:\n  - {critical: "yes"}\n', '2:16 `tests.0.critical` must be true or false, not "yes".'],
    ['a number for a cluster', 'tests:\n  - {cluster: 17}\n', '2:15 `tests.0.cluster` must be a text, not 17.'],
    ['an assertion without a type', 'tests:\n  - assert: [{value: x}]\n', '2:14 `tests.0.assert.0` needs the key `type`.'],
    ['a text that is no reference', 'tests: [rows.jsonl]\n', expect.stringContaining('1:9 `tests.0` has the value "rows.jsonl"')],
    ['one bound for a sequential test', `stopping: {sprt: [0.9]}\n${ANN}`, '1:18 `stopping.sprt` needs 2 entries.'],
    ['a threshold that everything reaches', 'tests:\n  - {threshold: 0}\n', '2:17 `tests.0.threshold` is 0; it must be > 0.'],
    ['a file that is not there', 'tests: [file://x.csv]\n', '1:9 `file://x.csv` cannot be read: there is no file x.csv.'],
    ['a file outside', 'tests: [file://../../x.csv]\n', '1:9 `file://../../x.csv` cannot be read: it lies outside the workspace.'],
    [
      'a context outside',
      'tests:\n  - {context: file:///etc/passwd}\n',
      expect.stringMatching(/^2:15 .* it lies outside the workspace\.$/),
    ],
    ['a number that JSON cannot carry', 'tests: [{vars: {who: 12345678901234567890}}]\n', expect.stringContaining('2^53')],
  ])('%s', async (_, cases, expected) => {
    const { suites, problems } = await suitesIn({ 'a.eval.yaml': cases });
    expect(suites).toEqual([]);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([expected]);
  });

  it('point into the files that they name', async () => {
    const { problems } = await suitesIn({
      'a.eval.yaml': 'tests: [file://rows.yaml, file://l.jsonl, file://t.csv]\n',
      'rows.yaml': '- {id: a, vars: {}, asert: []}\n',
      'l.jsonl': '{"id": "b", "vars": {}}\n{"id": "c",\n',
      't.csv': 'who,__critical\nAnn,perhaps\n',
    });
    expect(problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([
      'l.jsonl:2:1 This line is not one JSON object.',
      'rows.yaml:1:21 There is no key `asert` in `case`. Did you mean `assert`?',
      't.csv:2:1 `case.critical` must be true or false, not "perhaps".',
    ]);
  });

  it.each([
    ['a comma without quotes', 'who,__expected\nBo,contains-any: Bo,Bob\n', 't.csv:2:1 This row has 3 cells, the table has 2 columns'],
    ['two columns of one name', 'who,__expected,__expected\nBo,contains: Bo,contains: x\n', 't.csv:1:16 The column `__expected` is there'],
  ])('a table with %s would check something else', async (_, table, said) => {
    const inTable = await suitesIn({ 'a.eval.yaml': 'tests: [file://t.csv]\n', 't.csv': table });
    expect(inTable.suites).toEqual([]);
    expect(inTable.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([
      expect.stringContaining(said),
    ]);
  });
});

describe('a data set', () => {
  const rows = (bytes: number) => {
    const row = (n: number) => `${JSON.stringify({ id: `r${n}`, vars: { who: 'x'.repeat(10_000) }, assert: [{ type: 'is-json' }] })}\n`;
    const least = row(0).length;
    return Array.from({ length: Math.ceil(bytes / least) }, (_, n) => row(n)).join('');
  };

  it('may be larger than a prompt file', async () => {
    const { suites } = await suitesIn({ 'a.eval.yaml': 'tests: [file://rows.jsonl]\n', 'rows.jsonl': rows(1_000_000) });
    expect(suites[0]?.suite.cases.length).toBeGreaterThan(90);
  });

  it('has an end too, and is split there', async () => {
    const { suites, problems } = await suitesIn({ 'a.eval.yaml': 'tests: [file://rows.jsonl]\n', 'rows.jsonl': rows(10_000_000) });
    expect(suites).toEqual([]);
    expect(problems).toMatchObject([
      { file: 'a.eval.yaml', message: expect.stringContaining('rows.jsonl'), hint: expect.stringContaining('Split it') },
    ]);
  });

  it('in YAML or JSON is no larger than any other file', async () => {
    const { problems } = await suitesIn({ 'a.eval.yaml': 'tests: [file://rows.yaml]\n', 'rows.yaml': `# ${'x'.repeat(500_000)}\n` });
    expect(problems).toMatchObject([{ hint: expect.stringContaining('CSV and JSON Lines may be larger') }]);
  });
});
