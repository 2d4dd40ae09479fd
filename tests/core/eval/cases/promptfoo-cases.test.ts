import { describe, expect, it } from '@jest/globals';
import { suitesIn } from './suite-in.ts';

const HEAD = 'prompts: ["Greet {{who}} {{tone}}"]\nproviders: [openai:gpt-4o-mini]\n';

async function suiteOf(tests: string, files: Readonly<Record<string, string>> = {}, head = HEAD) {
  const { suites } = await suitesIn({ ...files, 'promptfooconfig.yaml': head + tests }, ['promptfooconfig.yaml']);
  return suites[0]!.suite;
}
const casesOf = async (...args: Parameters<typeof suiteOf>) => (await suiteOf(...args)).cases;
const asserted = async (...args: Parameters<typeof suiteOf>) =>
  (await casesOf(...args)).map(({ vars, checks }) => [vars['who'], checks.map(({ type, value }) => `${type} ${String(value)}`)]);

describe('tests of promptfoo', () => {
  it('have their own assertions after those of defaultTest', async () => {
    const tests = `
defaultTest: {vars: {tone: warmly}, assert: [{type: contains, value: d}]}
tests:
  - {vars: {who: Ann}, assert: [{type: icontains, value: a}], description: first, threshold: 0.5}
  - {vars: {who: Bo, tone: dryly}}
`;
    expect(await asserted(tests)).toEqual([
      ['Ann', ['contains d', 'icontains a']],
      ['Bo', ['contains d']],
    ]);
    expect(await casesOf(tests)).toMatchObject([
      { description: 'first', threshold: 0.5, vars: { tone: 'warmly' } },
      { vars: { tone: 'dryly' } },
    ]);
  });

  it('keep what an assertion says', async () => {
    const [one] = await casesOf(
      'tests: [{vars: {who: A}, assert: [{type: not-levenshtein, value: x, threshold: 0, weight: 0, metric: m, config: {a: 1}}, {type: assert-set, threshold: 0.5, assert: [{type: contains, value: y}]}]}]\n',
    );
    expect(one?.checks).toMatchObject([
      { type: 'levenshtein', negated: true, value: 'x', threshold: 0, weight: 0, metric: 'm', options: { config: { a: 1 } } },
      { type: 'assert-set', threshold: 0.5, members: [{ type: 'contains', value: 'y' }] },
    ]);
  });

  it('are as many as their lists of values have combinations', async () => {
    const cases = await casesOf('tests: [{vars: {who: [A, B], tone: [x, y]}, assert: [{type: contains, value: a}]}]\n');
    expect(cases.map(({ vars }) => `${vars['who']}${vars['tone']}`)).toEqual(['Ax', 'Ay', 'Bx', 'By']);
    const kept = await casesOf(
      'tests: [{vars: {who: [A, B]}, options: {disableVarExpansion: true}, assert: [{type: contains, value: a}]}]\n',
    );
    expect(kept).toMatchObject([{ vars: { who: ['A', 'B'] } }]);
    const data = await casesOf('tests: [{vars: {who: [{name: A}]}, assert: [{type: contains, value: a}]}]\n');
    expect(data).toMatchObject([{ vars: { who: [{ name: 'A' }] } }]);
  });

  it('of a scenario run with each of its configurations', async () => {
    const scenario =
      'scenarios: [{config: [{vars: {who: A}}, {vars: {who: B}}], tests: [{vars: {tone: x}, assert: [{type: contains, value: a}]}]}]\n';
    expect(await asserted(scenario)).toEqual([
      ['A', ['contains a']],
      ['B', ['contains a']],
    ]);
  });

  it('come from tables, whose `__` columns are not values', async () => {
    const table =
      'who,__expected,__expected2,__description,__metric,__threshold\nAnn,contains: Ann,"icontains-any: a, b",first,m,0.5\nBo,Hello Bo,,,,\n';
    const cases = await casesOf('tests: file://t.csv\n', { 't.csv': table });
    expect(cases).toMatchObject([
      {
        vars: { who: 'Ann' },
        description: 'first',
        threshold: 0.5,
        checks: [
          { type: 'contains', value: 'Ann', metric: 'm' },
          { type: 'icontains-any', value: ['a', 'b'] },
        ],
      },
      { vars: { who: 'Bo' }, checks: [{ type: 'equals', value: 'Hello Bo' }] },
    ]);
    expect(Object.keys(cases[0]!.vars)).toEqual(['who']);
  });

  it('of another file keep their own assertions', async () => {
    const files = {
      't.yaml': '- {vars: {who: A}, assert: [{type: contains, value: a}]}\n- {vars: {who: B}, assert: [{type: contains, value: b}]}\n',
    };
    expect(await asserted('tests: file://t.yaml\n', files)).toEqual([
      ['A', ['contains a']],
      ['B', ['contains b']],
    ]);
  });

  it('that name prompts are for those alone', async () => {
    const config =
      'prompts: [{label: one, raw: "One {{who}}"}, {label: two, raw: "Two {{who}}"}]\ntests:\n  - {vars: {who: A}, prompts: [one], assert: [{type: contains, value: a}]}\n  - {vars: {who: B}, assert: [{type: contains, value: b}]}\n';
    const { suites } = await suitesIn({ 'promptfooconfig.yaml': config }, ['promptfooconfig.yaml']);
    expect(suites.map(({ suite }) => suite.cases.map(({ vars }) => vars['who']))).toEqual([['A', 'B'], ['B']]);
  });
});

describe('what promptops does not run', () => {
  it.each([
    ['values made by code', 'tests: [{vars: {who: "file://who.py"}, assert: [{type: contains, value: a}]}]\n', /`who` is made by code/],
    ['tests made by code', 'defaultTest: {assert: [{type: contains, value: a}]}\ntests: [file://make.py]\n', /not read/],
    ['a changed prompt', 'tests: [{vars: {who: A}, options: {prefix: Hey}, assert: [{type: contains, value: a}]}]\n', /change the text/],
    [
      'a score made by code',
      'tests: [{vars: {who: A}, assertScoringFunction: "file://s.js", assert: [{type: contains, value: a}]}]\n',
      /score/,
    ],
  ])('%s: the case says why', async (_, tests, reason) => {
    expect(await casesOf(tests)).toMatchObject([{ notRun: expect.stringMatching(reason) }]);
  });

  it('a transform of answers goes to every assertion, where it is refused', async () => {
    const [one] = await casesOf('tests: [{vars: {who: A}, options: {transform: output.trim()}, assert: [{type: contains, value: a}]}]\n');
    expect(one?.checks).toMatchObject([{ options: { transform: 'output.trim()' } }]);
  });
});

describe('settings of promptfoo', () => {
  it('the judge of a test goes to the assertions that ask one', async () => {
    const [one] = await casesOf(
      'defaultTest: {options: {provider: {id: "openai:gpt-4o", config: {temperature: 0}}}}\ntests: [{vars: {who: A}, assert: [{type: llm-rubric, value: kind}, {type: contains, value: a}]}]\n',
    );
    expect(one?.checks.map(({ options }) => options)).toEqual([{ provider: 'openai:gpt-4o' }, {}]);
  });

  it('several providers are those of the suite; one is the model of the prompt', async () => {
    const tests = 'evaluateOptions: {repeat: 3}\ntests: [{vars: {who: A}, assert: [{type: contains, value: a}]}]\n';
    expect(await suiteOf(tests)).toMatchObject({ providers: [], repeat: 3 });
    const head =
      'prompts: ["{{who}}"]\nproviders: [openai:gpt-4o, {id: "anthropic:claude-x"}, {"google:gemini-x": {config: {}}}, openai:gpt-4o]\n';
    expect((await suiteOf(tests, {}, head)).providers).toEqual(['openai:gpt-4o', 'anthropic:claude-x', 'google:gemini-x']);
  });
});
