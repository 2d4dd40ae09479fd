import { describe, expect, it } from '@jest/globals';
import { GREET, suitesIn } from '../core/eval/cases/suite-in.ts';

const CASES = 'tests: [{id: ann, vars: {who: Ann}, assert: [{type: contains, value: Ann}]}]\n';
const named = async (files: Readonly<Record<string, string>>, names: readonly string[]) => {
  const { suites, without, problems } = await suitesIn(files, names);
  return {
    suites: suites.map(({ suite }) => `${suite.prompt} ${suite.file}`),
    without: without.map(({ name }) => name),
    problems: problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
};

describe('the case file of a prompt', () => {
  it.each([
    ['p/a.prompt.yaml', GREET, 'p/a.eval.yaml'],
    ['p/a.prompt.yml', GREET, 'p/a.eval.yml'],
    ['p/a.prompt.json', JSON.stringify({ name: 'greet', template: '{{who}}' }), 'p/a.eval.json'],
    ['a.prompty', '---\nname: greet\n---\nuser:\n{{who}}\n', 'a.eval.yaml'],
    ['a.b.prompt', '{{who}}', 'a.b.eval.yaml'],
    ['a.jinja2', '{{who}}', 'a.eval.yaml'],
    ['a.md', 'Greet {{who}}', 'a.eval.yaml'],
  ])('of %s lies beside it', async (file, text, cases) => {
    const found = await named({ [file]: text, [cases]: cases.endsWith('json') ? '{"tests": [{"output": "x"}]}' : CASES }, [file]);
    expect(found).toMatchObject({ suites: [expect.stringMatching(new RegExp(` ${cases}$`))], problems: [] });
  });

  it.each([
    ['by the name of the prompt', 'greet'],
    ['by its file', '../p/a.prompt.yaml'],
    ['by its file, beside', './../p/a.prompt.yaml'],
  ])('may lie elsewhere and say it %s', async (_, prompt) => {
    const files = { 'p/a.prompt.yaml': GREET, 'evals/smoke.eval.yaml': `prompt: ${prompt}\n${CASES}` };
    expect(await named(files, ['p/a.prompt.yaml'])).toEqual({ suites: ['greet evals/smoke.eval.yaml'], without: [], problems: [] });
  });

  it('may be one of several: each is a suite of its own', async () => {
    const files = { 'a.prompt.yaml': GREET, 'a.eval.yaml': CASES, 'more.eval.yaml': `prompt: greet\n${CASES}` };
    expect((await named(files, ['a.prompt.yaml'])).suites).toEqual(['greet a.eval.yaml', 'greet more.eval.yaml']);
  });

  it('of a prompt that nobody asked for is not read', async () => {
    const files = {
      'a.prompt.yaml': GREET,
      'b.prompt.yaml': GREET.replace('greet', 'other'),
      'b.eval.yaml': 'tests: [\n',
      'a.eval.yaml': CASES,
    };
    expect(await named(files, ['a.prompt.yaml'])).toEqual({ suites: ['greet a.eval.yaml'], without: [], problems: [] });
  });

  it('beside a file with several prompts must name one of them', async () => {
    const config = 'prompts: [{label: one, raw: "{{who}}"}, {label: two, raw: "{{who}}!"}]\nproviders: [openai:gpt-4o]\n';
    const files = { 'promptfooconfig.yaml': config, 'promptfooconfig.eval.yaml': CASES };
    expect(await named(files, ['promptfooconfig.yaml'])).toMatchObject({
      suites: [],
      problems: [
        'promptfooconfig.eval.yaml:1 These cases may be for any of several prompts: `promptfooconfig.one`, `promptfooconfig.two`.',
      ],
    });
    const saying = { ...files, 'promptfooconfig.eval.yaml': `prompt: promptfooconfig.two\n${CASES}` };
    expect(await named(saying, ['promptfooconfig.yaml'])).toEqual({
      suites: ['promptfooconfig.two promptfooconfig.eval.yaml'],
      without: ['promptfooconfig.one'],
      problems: [],
    });
  });
});

it('names the prompts without cases, and the files that hold none for a reason', async () => {
  const files = { 'a.prompt.yaml': GREET, 'b.prompt.yaml': 'name: [\n', 'x.prompt.md': 'Do it' };
  expect(await named(files, ['a.prompt.yaml', 'b.prompt.yaml', 'x.prompt.md'])).toEqual({
    suites: [],
    without: ['greet'],
    problems: [expect.stringMatching(/^b\.prompt\.yaml:/)],
  });
});

it('a broken case file takes its own suite away and no other', async () => {
  const files = {
    'a.prompt.yaml': GREET,
    'a.eval.yaml': 'test: []\n',
    'b.prompt.yaml': GREET.replace('greet', 'other'),
    'b.eval.yaml': CASES,
  };
  expect(await named(files, ['a.prompt.yaml', 'b.prompt.yaml'])).toEqual({
    suites: ['other b.eval.yaml'],
    without: [],
    problems: ['a.eval.yaml:1 There is no key `test`. Did you mean `tests`?'],
  });
});

it('carries the prompt, its hash and every file that the cases are read from', async () => {
  const { suites } = await suitesIn({
    'a.eval.yaml': 'tests: [file://r.yaml]\n',
    'r.yaml': '- {context: file://c.md, output: x}\n',
    'c.md': 'facts',
  });
  expect(suites[0]).toMatchObject({ file: 'a.prompt.yaml', includes: ['r.yaml', 'c.md'], prompt: { name: 'greet' } });
  expect(suites[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
});
