import { describe, expect, it } from '@jest/globals';
import { suitesIn } from './suite-in.ts';

const PROMPT = 'name: greet\nmodel: openai/gpt-4o-mini\nmessages: [{role: user, content: "Greet {{who}}."}]\n';

async function casesOf(rows: string, evaluators: string, files: Readonly<Record<string, string>> = {}) {
  const { suites } = await suitesIn({ ...files, 'a.prompt.yml': `${PROMPT}testData: ${rows}\nevaluators: ${evaluators}\n` }, [
    'a.prompt.yml',
  ]);
  return suites[0]!.suite.cases;
}

const checksOf = async (evaluators: string) => (await casesOf('[{who: Ann}]', evaluators))[0]!.checks;

describe('evaluators of GitHub Models', () => {
  it.each([
    ['equals is exact', '{equals: Hi}', { type: 'equals', value: 'Hi', options: {} }],
    ['contains does not mind case', '{contains: Hi}', { type: 'icontains', value: 'Hi', options: {} }],
    ['nor does startsWith', '{startsWith: Hi}', { type: 'starts-with', value: 'Hi', options: { ignore_case: true } }],
    ['nor does endsWith', '{endsWith: Hi}', { type: 'ends-with', value: 'Hi', options: { ignore_case: true } }],
    ['the first that says something counts', '{endsWith: c, contains: b, equals: ""}', { type: 'icontains', value: 'b' }],
    ['a number is a text', '{equals: 5}', { type: 'equals', value: '5' }],
    ['values of the row stay to be filled in', '{contains: "{{expected}}"}', { type: 'icontains', value: '{{expected}}' }],
  ])('%s', async (_, operators, expected) => {
    expect(await checksOf(`[{name: n, string: ${operators}}]`)).toMatchObject([{ metric: 'n', negated: false, weight: 1, ...expected }]);
  });

  it('judges that choose keep their texts and choices', async () => {
    const llm =
      '{modelId: openai/gpt-4o, prompt: "Rate {{completion}}", systemPrompt: Be fair, choices: [{choice: "1", score: 0}, {choice: "2", score: 1}]}';
    expect(await checksOf(`[{name: rating, llm: ${llm}}]`)).toEqual([
      {
        type: 'choices',
        negated: false,
        value: undefined,
        weight: 1,
        metric: 'rating',
        options: {
          provider: 'openai/gpt-4o',
          prompt: 'Rate {{completion}}',
          system_prompt: 'Be fair',
          choices: [
            { choice: '1', score: 0 },
            { choice: '2', score: 1 },
          ],
        },
      },
    ]);
  });

  it('built-in judges are rubrics of the same name', async () => {
    expect(await checksOf('[{name: s, uses: github/similarity}]')).toMatchObject([{ type: 'github/similarity', metric: 's' }]);
  });

  it('what nobody knows is kept, so that it cannot pass', async () => {
    expect(await checksOf('[{name: n, string: {containz: Hi}}]')).toMatchObject([{ type: 'string.containz' }]);
  });

  it('all hold for every row', async () => {
    const cases = await casesOf('[{who: Ann}, {who: Bo}]', '[{name: a, string: {contains: a}}, {name: b, string: {contains: b}}]');
    expect(cases.map(({ checks }) => checks.map(({ metric }) => metric))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});

describe('rows of test data', () => {
  const ANY = '[{name: n, string: {contains: x}}]';

  it('hold values, and beside them what is expected, an id and a description', async () => {
    expect(await casesOf('[{who: Ann, expected: Hi Ann, id: 7, description: d, mood: gay}]', ANY)).toMatchObject([
      { id: '7', description: 'd', expected: 'Hi Ann', vars: { who: 'Ann', mood: 'gay' } },
    ]);
  });

  it('keep a name that the prompt reads', async () => {
    const text = `${PROMPT.replace('{{who}}', '{{expected}}')}testData: [{expected: A}]\nevaluators: ${ANY}\n`;
    const { suites } = await suitesIn({ 'a.prompt.yml': text }, ['a.prompt.yml']);
    expect(suites[0]?.suite.cases).toMatchObject([{ vars: { expected: 'A' } }]);
    expect(suites[0]?.suite.cases[0]).not.toHaveProperty('expected');
  });

  it.each([
    ['YAML', 'rows.yaml', '- {who: Ann}\n- {who: Bo}\n'],
    ['JSON Lines', 'rows.jsonl', '{"who": "Ann"}\n{"who": "Bo"}\n'],
    ['CSV', 'rows.csv', 'who\nAnn\nBo\n'],
  ])('come from %s', async (_, file, text) => {
    const cases = await casesOf(`file://${file}`, ANY, { [file]: text });
    expect(cases.map(({ vars, notRun }) => [vars, notRun])).toEqual([
      [{ who: 'Ann' }, undefined],
      [{ who: 'Bo' }, undefined],
    ]);
  });

  it('that cannot be read are a case that is not run', async () => {
    expect(await casesOf('file://rows.jsonl', ANY, { 'rows.jsonl': 'oh' })).toMatchObject([{ notRun: expect.stringContaining('file') }]);
  });
});
