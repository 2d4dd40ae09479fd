import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { isRecord } from '../../../../src/core/json.ts';
import type { ReadContext, ReadResult } from '../../../../src/core/prompt/formats/format.ts';
import { formatByName } from '../../../../src/core/prompt/formats/index.ts';
import { reader } from '../../../../src/core/prompt/formats/promptfoo.ts';
import { type PromptDraft, spanInPart } from '../../../../src/core/prompt/model.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';
import { CORPUS, corpusAbsent, corpusFiles } from '../../../corpus.ts';
import { describeWith } from '../../../require.ts';

const contextOf = (read: (file: string) => string | undefined, list: readonly string[]): ReadContext => {
  const resolve = (reference: string, from: SourceFile) => posix.join(posix.dirname(from.file), reference.replace('file://', ''));
  return {
    include: (reference, from) => {
      const file = resolve(reference, from);
      const text = read(file);
      return text === undefined ? { problem: `there is no file ${file}.` } : new SourceFile(file, text);
    },
    glob: (pattern, from) => list.filter((file) => picomatch.isMatch(file, resolve(pattern, from))),
  };
};

function read(config: string, beside: Record<string, string> = {}): ReadResult {
  return reader.read(
    new SourceFile('evals/promptfooconfig.yaml', config),
    contextOf((file) => beside[file], Object.keys(beside).sort()),
  );
}

const said = ({ type, texts, messages = [] }: PromptDraft): unknown =>
  type === 'text' ? texts[0]!.source : messages.map(({ role, text, parts }) => [role, text === undefined ? parts : texts[text]!.source]);
const named = (result: ReadResult) => Object.fromEntries(result.drafts.map((draft) => [draft.suffix, said(draft)]));

describe('a prompt without content', () => {
  it.each([
    ['prompts: [~]', 'The prompt has neither `raw` nor `id`.'],
    ['prompts: [file://empty.txt]', '`file://empty.txt` holds no prompt.'],
    ['prompts: empty.txt', '`empty.txt` holds no prompt.'],
  ])('is an error: %j', (config, message) => {
    expect(read(config, { 'evals/empty.txt': '' }).problems).toMatchObject([{ rule: 'schema/shape', message }]);
  });
});

describe('a configuration without content', () => {
  it.each([
    ['', 'The file is empty.'],
    ['# later\n', 'The file is empty.'],
    ['- a\n', 'A promptfoo configuration must be a map of keys and values, not a list.'],
  ])('is an error: %j', (config, message) => {
    expect(read(config).problems).toMatchObject([{ rule: 'schema/shape', message }]);
  });
});

describe('prompts', () => {
  const cases: [what: string, config: string, beside: Record<string, string>, prompts: Record<string, unknown>][] = [
    ['texts', 'prompts:\n  - "Hi {{a}}"\n  - |\n    Two\n    lines\n', {}, { 1: 'Hi {{a}}', 2: 'Two\nlines\n' }],
    ['one text', 'prompts: Hi', {}, { 1: 'Hi' }],
    ['none', 'providers: [a]', {}, { 1: '{{prompt}}' }],
    ['an empty list', 'prompts: []', {}, { 1: '{{prompt}}' }],
    ['labels and ids', 'prompts:\n  - {raw: a, label: One}\n  - {raw: b, id: two}\n  - {raw: c}', {}, { One: 'a', two: 'b', 3: 'c' }],
    [
      'a text file of several',
      'prompts: [file://p.txt]',
      { 'evals/p.txt': 'One\n\n---\n\n  Two {{b}}\n--- \n\n----\nThree' },
      { 1: 'One', 2: 'Two {{b}}', 3: '----\nThree' },
    ],
    [
      'a labelled file of several',
      'prompts: [{id: file://p.txt, label: x}]',
      { 'evals/p.txt': 'One\n---\nTwo' },
      { 'x.1': 'One', 'x.2': 'Two' },
    ],
    ['a path without a scheme', 'prompts: [p.txt]', { 'evals/p.txt': 'One' }, { 1: 'One' }],
    ['a path upwards', 'prompts: [file://../shared/p.txt]', { 'shared/p.txt': 'One' }, { 1: 'One' }],
    [
      'a pattern of files',
      'prompts: [file://p/*.txt]',
      { 'evals/p/b.txt': 'B', 'evals/p/a.txt': 'A', 'evals/p/c.py': 'C' },
      { 1: 'A', 2: 'B' },
    ],
    ['Markdown with its front matter', 'prompts: [file://p.md]', { 'evals/p.md': '---\na: b\n---\nHi\n' }, { 1: '---\na: b\n---\nHi\n' }],
    ['Jinja', 'prompts: [file://p.j2]', { 'evals/p.j2': '{% if a %}b{% endif %}\n' }, { 1: '{% if a %}b{% endif %}\n' }],
    [
      'messages in JSON',
      'prompts: [file://p.json]',
      { 'evals/p.json': '[{"role": "system", "content": "Be {{a}}"}]' },
      { 1: [['system', 'Be {{a}}']] },
    ],
    ['messages in YAML', 'prompts: [file://p.yaml]', { 'evals/p.yaml': '- role: user\n  content: Hi\n' }, { 1: [['user', 'Hi']] }],
    [
      'JSON that is a template first',
      'prompts: [file://p.json]',
      { 'evals/p.json': '[{"role": "user", "content": {{a | dump}}}]' },
      { 1: '[{"role": "user", "content": {{a | dump}}}]' },
    ],
    [
      'messages a line',
      'prompts: [file://p.jsonl]',
      { 'evals/p.jsonl': '[{"role": "user", "content": "a"}]\n[{"role": "user", "content": "b"}]\n' },
      { 1: [['user', 'a']], 2: [['user', 'b']] },
    ],
    ['messages in a text', `prompts:\n  - '[{"role": "user", "content": "Hi"}]'`, {}, { 1: [['user', 'Hi']] }],
    [
      'a table',
      'prompts: [file://p.csv]',
      { 'evals/p.csv': 'prompt,label\n"Say, {{a}}",One\n,none\nTwo,\n' },
      { One: 'Say, {{a}}', 2: 'Two' },
    ],
    ['a prompt a line', 'prompts: [file://p.csv]', { 'evals/p.csv': 'Prompt\nOne\nTwo\n' }, { 1: 'One', 2: 'Two' }],
    ['the old map from file to label', 'prompts: {p.txt: first}', { 'evals/p.txt': 'One' }, { first: 'One' }],
    [
      'a question that looks like a path',
      'prompts: ["Is {{a}}/{{b}} right?", "Read notes.txt aloud.txt"]',
      {},
      { 1: 'Is {{a}}/{{b}} right?', 2: 'Read notes.txt aloud.txt' },
    ],
  ];

  it.each(cases)('%s', (_what, config, beside, prompts) => {
    const result = read(config, beside);
    expect(result.problems).toEqual([]);
    expect(named(result)).toEqual(prompts);
  });

  it('lists what is code or kept elsewhere once, and counts it', () => {
    const result = read(
      'prompts:\n  - a.py:make\n  - file://b.mjs\n  - exec:./c\n  - langfuse://d\n  - {id: e.js, label: E}\n  - {raw: file://f.ts, label: F}\n  - Hi',
    );
    expect(named(result)).toEqual({ 7: 'Hi' });
    expect(result.problems).toEqual([
      expect.objectContaining({ rule: 'meta/not-imported', message: expect.stringContaining('6 prompts are') }),
    ]);
    for (const name of ['a.py:make', 'b.mjs', 'exec:./c', 'langfuse://d', 'e.js', 'f.ts'])
      expect(result.problems[0]!.message).toContain(name);
  });

  const wrong: [config: string, rule: string, message: RegExp][] = [
    ['prompts: [file://none.txt]', 'meta/missing-file', /none\.txt/],
    ['prompts: [file://none/*.txt]', 'schema/shape', /No file matches/],
    ['prompts: [{label: x}]', 'schema/shape', /neither `raw` nor `id`/],
    ['prompts: [7]', 'schema/shape', /A prompt must be/],
    ['prompts: 7', 'schema/shape', /must be a text or a list/],
    ['- a', 'schema/shape', /configuration must be/],
    ['prompts: [a', 'yaml/syntax', /not valid YAML/],
    ['prompts: [a]\ntests: [7]', 'schema/shape', /A test must be/],
    ['prompts: [a]\ntests: [{assert: [{value: x}]}]', 'schema/shape', /An assertion must be/],
    ['prompts: [a]\ntests: file://none.yaml', 'eval/missing-file', /none\.yaml/],
  ];

  it.each(wrong)('%j is a finding', (config, rule, message) => {
    expect(read(config).problems).toContainEqual(expect.objectContaining({ rule, message: expect.stringMatching(message) }));
  });

  const places: [config: string, beside: Record<string, string>, find: string][] = [
    ['prompts:\n  - "Hi {{find}}"\n', {}, 'evals/promptfooconfig.yaml'],
    ['prompts: [file://p.txt]', { 'evals/p.txt': 'One\n---\n\n  Two {{find}}\n' }, 'evals/p.txt'],
    ['prompts: [file://p.json]', { 'evals/p.json': '[{"role": "user",\n "content": "Hi {{find}}"}]' }, 'evals/p.json'],
    [
      'prompts: [file://p.jsonl]',
      { 'evals/p.jsonl': '[{"role": "user", "content": "a"}]\n[{"role": "user", "content": "{{find}}"}]' },
      'evals/p.jsonl',
    ],
    ['prompts: [file://p.csv]', { 'evals/p.csv': 'prompt,label\n"Say, {{find}}",One\n' }, 'evals/p.csv'],
    [`prompts:\n  - |\n    [{"role": "user",\n      "content": "Hi {{find}}"}]\n`, {}, 'evals/promptfooconfig.yaml'],
  ];

  it.each(places)('%j: its places are those of the file it is in', (config, beside, file) => {
    const part = read(config, beside).drafts.at(-1)!.texts[0]!;
    const start = part.source.indexOf('{{find}}');
    const span = spanInPart(part, start, start + '{{find}}'.length);
    expect(span.source.file).toBe(file);
    expect(span.source.text.slice(span.start, span.end)).toBe('{{find}}');
  });

  it('names the files whose text it took', () => {
    const result = read('prompts: [file://p.txt]\ntests: t.yaml', { 'evals/p.txt': 'a', 'evals/t.yaml': '- vars: {a: b}' });
    expect(result.includes).toEqual(['evals/p.txt', 'evals/t.yaml']);
  });
});

it('finds variables in the address of an image', () => {
  const image = '[{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "{{find}}"}}]}]';
  const { messages, texts } = read('prompts: [file://p.json]', { 'evals/p.json': image }).drafts[0]!;
  expect(messages).toMatchObject([{ parts: [{ fill: [{ path: ['image_url', 'url'], text: 0 }] }] }]);
  expect(texts).toMatchObject([{ source: '{{find}}', path: ['messages', 0, 'content', 0, 'image_url', 'url'] }]);
});

describe('providers', () => {
  const cases: [yaml: string, expected: object][] = [
    ['providers: [openai:gpt-4o-mini]', { modelConfig: { provider: 'openai', model_name: 'gpt-4o-mini' } }],
    ['providers: openai:gpt-4o-mini', { modelConfig: { provider: 'openai', model_name: 'gpt-4o-mini' } }],
    [
      'targets: [anthropic:messages:claude-x]',
      { modelConfig: { provider: 'anthropic', model_name: 'claude-x' }, extensions: { targets: 'anthropic:messages:claude-x' } },
    ],
    [
      'providers: [{id: "openai:gpt-4o", config: {temperature: 0, max_tokens: 9, top_p: 1, seed: 3}}]',
      { modelConfig: { provider: 'openai', model_name: 'gpt-4o', temperature: 0, max_tokens: 9, top_p: 1, seed: 3 } },
    ],
    [
      'providers: [{"openai:gpt-4o": {config: {temperature: 1}}}]',
      {
        modelConfig: { provider: 'openai', model_name: 'gpt-4o', temperature: 1 },
        extensions: { providers: { 'openai:gpt-4o': { config: { temperature: 1 } } } },
      },
    ],
    ['providers: [replicate:meta/llama:abc]', { modelConfig: { provider: 'replicate', model_name: 'meta/llama:abc' } }],
    ['providers: [file://mine.py]', { extensions: { providers: 'file://mine.py' } }],
    ['providers: [echo]', { extensions: { providers: 'echo' } }],
    ['providers: [openai:a, openai:b]', { extensions: { providers: ['openai:a', 'openai:b'] } }],
    [
      'providers: [{id: "openai:a", config: {response_format: {type: json_schema, json_schema: {name: n, strict: true, schema: {type: object}}}}}]',
      {
        modelConfig: { provider: 'openai', model_name: 'a' },
        responseFormat: { kind: 'json_schema', name: 'n', strict: true, schema: { type: 'object' } },
      },
    ],
    [
      'providers: [{id: "openai:a", config: {tools: [{type: function}]}}]',
      { modelConfig: { provider: 'openai', model_name: 'a' }, tools: [{ type: 'function' }] },
    ],
  ];

  it.each(cases)('%s', (yaml, expected) => {
    const { modelConfig, responseFormat, tools, extensions } = read(`prompts: [a]\n${yaml}`).drafts[0]!;
    expect({
      ...(modelConfig && { modelConfig }),
      ...(responseFormat && { responseFormat }),
      ...(tools && { tools }),
      ...(extensions && { extensions }),
    }).toEqual(expected);
  });

  it('never take a key or an address into what is registered', () => {
    const { modelConfig } = read(
      'prompts: [a]\nproviders: [{id: "openai:a", config: {apiKey: k, apiBaseUrl: u, headers: {x: y}, temperature: 1}}]',
    ).drafts[0]!;
    expect(modelConfig).toEqual({ provider: 'openai', model_name: 'a', temperature: 1 });
  });
});

describe('tests', () => {
  const evals = (yaml: string, beside: Record<string, string> = {}) => read(`prompts: ["{{a}}"]\n${yaml}`, beside).drafts[0]!;
  const rows = (yaml: string, beside?: Record<string, string>) => evals(yaml, beside).evals!.rows;
  const checks = (yaml: string, beside?: Record<string, string>) => evals(yaml, beside).evals!.checks;

  it('are rows; lists of values stay as written', () => {
    expect(rows('tests:\n  - vars: {a: [x, y], b: 1}\n    description: d\n    threshold: 0.5\n  - vars: {a: z}')).toEqual([
      { values: { a: ['x', 'y'], b: 1 }, path: ['tests', 0], complete: true, rest: { description: 'd', threshold: 0.5 } },
      { values: { a: 'z' }, path: ['tests', 1], complete: true },
    ]);
  });

  it('start from the default test', () => {
    expect(rows('defaultTest: {vars: {a: x, b: y}}\ntests: [{vars: {a: z}}]')).toMatchObject([{ values: { a: 'z', b: 'y' } }]);
  });

  it('have checks with their places', () => {
    expect(
      checks(
        'defaultTest: {assert: [{type: is-json}]}\ntests:\n  - assert:\n      - {type: not-contains, value: x, metric: m, weight: 2}\n      - {type: similar, value: y, threshold: 0.8}',
      ),
    ).toEqual([
      { kind: 'is-json', value: null, path: ['defaultTest', 'assert', 0] },
      { kind: 'not-contains', name: 'm', value: 'x', path: ['tests', 0, 'assert', 0], rest: { weight: 2 } },
      { kind: 'similar', value: 'y', path: ['tests', 0, 'assert', 1], rest: { threshold: 0.8 } },
    ]);
  });

  it('follow a template of assertions', () => {
    expect(
      checks('assertionTemplates: {short: {type: latency, threshold: 5}}\ntests: [{assert: [{$ref: "#/assertionTemplates/short"}]}]'),
    ).toMatchObject([{ kind: 'latency', rest: { threshold: 5 } }]);
  });

  it('run in scenarios with the values of each', () => {
    const yaml =
      'scenarios:\n  - config: [{vars: {a: x}}, {vars: {a: y}}]\n    tests: [{vars: {b: z}, assert: [{type: equals, value: q}]}]';
    expect(rows(yaml).map((row) => row.values)).toEqual([
      { a: 'x', b: 'z' },
      { a: 'y', b: 'z' },
    ]);
    expect(checks(yaml)).toHaveLength(1);
  });

  const elsewhere: [config: string, beside: Record<string, string>, values: unknown[], kinds: string[]][] = [
    [
      'tests: t.yaml',
      { 'evals/t.yaml': '- vars: {a: x}\n  assert: [{type: equals, value: y}]\n- vars: {a: z}' },
      [{ a: 'x' }, { a: 'z' }],
      ['equals'],
    ],
    [
      'tests: file://t/*.json',
      { 'evals/t/1.json': '[{"vars": {"a": "x"}}]', 'evals/t/2.json': '{"vars": {"a": "y"}}' },
      [{ a: 'x' }, { a: 'y' }],
      [],
    ],
    [
      'tests: [file://t.jsonl, {vars: {a: z}}]',
      { 'evals/t.jsonl': '{"vars": {"a": "x"}}\n\n{"vars": {"a": "y"}}\n' },
      [{ a: 'x' }, { a: 'y' }, { a: 'z' }],
      [],
    ],
    [
      'tests: t.csv',
      { 'evals/t.csv': 'a,__expected,__expected2,__description\nx,contains: q,similar(0.9): r,d\n"y, z",,,\n' },
      [{ a: 'x' }, { a: 'y, z' }],
      ['contains', 'similar'],
    ],
  ];

  it.each(elsewhere)('%s', (config, beside, values, kinds) => {
    const { rows, checks } = evals(config, beside).evals!;
    expect(rows.map((row) => row.values)).toEqual(values);
    expect(checks.map((check) => check.kind)).toEqual(kinds);
    for (const { path } of [...rows, ...checks]) expect(path[0]).toBe('tests');
  });

  it.each([
    'tests: t.py',
    'tests: ["file://t.ts:make"]',
    'tests: https://docs.google.com/x',
    'tests: [{path: file://t.py}]',
    'tests: none.csv',
    'tests: [{vars: file://v.yaml}]',
  ])('%s: rows nobody sees, so nothing is undeclared', (config) => {
    const draft = evals(config);
    expect(draft.evals!.rows).toMatchObject([{ complete: false }]);
    expect(draft.opaqueInputs).toBe(true);
  });

  it('make their variables known', () => {
    expect(evals('tests: [{vars: {a: 1}}, {vars: {b: 1}}]').knownVariables).toEqual(['a', 'b']);
  });

  const short: [text: string, kind: string, value: unknown][] = [
    ['Paris', 'equals', 'Paris'],
    ['note: this is no assertion', 'equals', 'note: this is no assertion'],
    ['contains: Paris', 'contains', 'Paris'],
    ['not-icontains-any: a, b', 'not-icontains-any', ['a', 'b']],
    ['is-json', 'is-json', null],
    ['grade: is kind', 'llm-rubric', 'is kind'],
    ['fn: output.length', 'javascript', 'output.length'],
  ];

  it.each(short)('%j in a table is %s', (text, kind, value) => {
    expect(checks('tests: t.csv', { 'evals/t.csv': `a,__expected\nx,"${text}"\n` })).toMatchObject([{ kind, value }]);
  });
});

describeWith('corpus', corpusAbsent, () => {
  const configs = corpusFiles('promptfoo').filter(({ name }) => formatByName(name)?.id === 'promptfoo');
  const readCorpus = (name: string) => {
    const onDisk = (file: string) => (existsSync(`${CORPUS}/${file}`) ? readFileSync(`${CORPUS}/${file}`, 'utf8') : undefined);
    return reader.read(new SourceFile(name, onDisk(name)!), contextOf(onDisk, []));
  };

  /** The corpus holds the configurations, and of the files beside them only prompts. */
  const ABSENT = new Set(['eval/missing-file', 'meta/missing-file']);

  it('has configurations', () => expect(configs.length).toBeGreaterThan(25));

  it.each(configs)('$name loads without a problem', ({ name }) => {
    const { drafts, problems } = readCorpus(name);
    expect(problems.filter(({ rule }) => rule !== 'meta/not-imported' && !ABSENT.has(rule))).toEqual([]);
    expect(drafts.length > 0 || problems.some(({ rule }) => rule === 'meta/not-imported' || ABSENT.has(rule))).toBe(true);
  });

  it.each(configs)('$name keeps every inline prompt, test and assertion', ({ name }) => {
    const { drafts, document } = readCorpus(name);
    const config = document!.data;
    if (!isRecord(config) || drafts.length === 0) return;
    const inline = Array.isArray(config.prompts) ? config.prompts.filter((prompt) => typeof prompt === 'string' && /\s/.test(prompt)) : [];
    for (const text of inline) expect(drafts.map(said)).toContain(text);
    const tests = Array.isArray(config.tests) ? config.tests.filter(isRecord) : [];
    const { rows, checks } = drafts[0]!.evals!;
    for (const [at, test] of tests.entries()) {
      expect(rows.find(({ path }) => path[1] === at)?.values).toMatchObject((test.vars ?? {}) as object);
      const asserts = (Array.isArray(test.assert) ? test.assert : []) as { type: string }[];
      expect(checks.filter(({ path }) => path[0] === 'tests' && path[1] === at).map(({ kind }) => kind)).toEqual(
        asserts.map(({ type }) => type),
      );
    }
  });

  it('reads files of prompts with their bytes', () => {
    for (const { drafts } of configs.map(({ name }) => readCorpus(name)))
      for (const { texts } of drafts)
        for (const { origin, source } of texts) {
          if (origin.kind !== 'body') continue;
          expect(origin.source.text.slice(origin.start, origin.start + source.length)).toBe(source);
          expect(dirname(origin.source.file)).not.toBe('');
        }
  });
});
