import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, it } from '@jest/globals';
import { diskWorkspace } from '../src/adapters/workspace/disk-workspace.ts';
import type { Finding } from '../src/core/lint/finding.ts';
import { ruleSets } from '../src/core/lint/rule-set.ts';
import { RULES } from '../src/core/lint/rules/index.ts';
import { lintFile } from '../src/core/lint/run.ts';
import { decodeProjection, encodeProjection, MAX_TEXT_CHARACTERS, registeredText } from '../src/core/mlflow/codec.ts';
import { projectionOf } from '../src/core/mlflow/projection.ts';
import { contentHash, projectionHash } from '../src/core/prompt/hash.ts';
import type { Prompt } from '../src/core/prompt/model.ts';
import { isLegalName } from '../src/core/prompt/name.ts';
import { type ReadPromptFile, readPromptFile } from '../src/usecases/read-prompt-file.ts';
import { CORPUS, type CorpusFile, corpusAbsent, corpusFiles } from './corpus.ts';
import { describeWith } from './require.ts';
import { runCli } from './run-cli.ts';
import { saidIn } from './said-in.ts';

/** Files with errors: the rules that find them, and what is wrong. Every other file must be free of errors. */
const ERRORS: Readonly<Record<string, readonly [why: string, ...rules: string[]]>> = {
  'github-models/f__awesome-chatgpt-prompts/src/lib/ai/quality-check.prompt.yml': [
    'its rows of test data give no value for `description`',
    'eval/row-missing-variable',
  ],
  'prompty/Azure-Samples__contoso-creative-writer/docs/workshop/researcher/researcher-2.prompty': [
    'its tools are in a file that the corpus lacks',
    'meta/missing-file',
  ],
  'prompty/Azure-Samples__contoso-creative-writer/src/api/agents/researcher/researcher.prompty': [
    'its tools are in a file that the corpus lacks',
    'meta/missing-file',
  ],
  'dotprompt/google__dotprompt/examples/autocomplete.prompt': ['tags are left open on purpose', 'template/syntax'],
  'dotprompt/google__dotprompt/examples/error-invalid-yaml.prompt': ['planted', 'yaml/syntax'],
  'dotprompt/google__dotprompt/examples/error-multiple-issues.prompt': ['planted', 'template/syntax'],
  'dotprompt/google__dotprompt/examples/error-unbalanced-brace.prompt': ['planted', 'template/unbalanced'],
  'dotprompt/google__dotprompt/examples/error-unclosed-block.prompt': ['planted', 'template/syntax'],
  'dotprompt/google__dotprompt/examples/error-unmatched-closing-block.prompt': ['planted', 'template/syntax'],
  'dotprompt/google__dotprompt/examples/partials.prompt': ['its comment ends at the inner `}}`: the rest is text', 'template/unbalanced'],
  'dotprompt/google__dotprompt/examples/valid-blog-generator.prompt': [
    '`string[]`: the own reader of Dotprompt throws too',
    'schema/picoschema',
  ],
  'dotprompt/google__dotprompt/examples/valid-comments-and-partials.prompt': [
    '`string[]`: the own reader of Dotprompt throws too',
    'schema/picoschema',
  ],
  'dotprompt/google__dotprompt/examples/valid-greeting.prompt': ['`{{#if age >= 18}}` is no Handlebars', 'template/syntax'],
  'dotprompt/google__dotprompt/examples/warning-undefined-variable.prompt': ['planted', 'template/undeclared-variable'],
  'dotprompt/firebase__genkit/js/doc-snippets/src/dotprompt/prompts/ex03.prompt': ['a snippet without a body', 'schema/missing-text'],
};

/** Files of which nothing can be had, and those of which something is lost. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'dotprompt/google__dotprompt/examples/error-invalid-yaml.prompt': 'its front matter is no YAML',
};
const NOT_WHOLE: Readonly<Record<string, string>> = {
  'promptfoo/anthropics__anthropic-cookbook/skills/text_to_sql/evaluation/promptfooconfig.yaml':
    'all its prompts are Python, which is not run: its rows belong to no prompt',
  'prompty/Azure-Samples__contoso-creative-writer/docs/workshop/researcher/researcher-2.prompty':
    'its tools are in a file that the corpus lacks',
  'prompty/Azure-Samples__contoso-creative-writer/src/api/agents/researcher/researcher.prompty':
    'its tools are in a file that the corpus lacks',
};

/** Names that two files of a repository write; they are what they are. */
const COLLISIONS = new Set(['basic-prompt', 'anthropic-structured', 'minimal', 'mcp-tools']);

interface Looked {
  readonly read: ReadPromptFile;
  readonly findings: readonly Finding[];
}

const all = corpusFiles();
const isPromptFile = ({ format, path }: CorpusFile) => format !== 'yaml-custom' && !/\.(?:prompt|agent)\.md$/.test(path);
const rules = ruleSets(RULES, { extends: 'recommended', rules: {}, overrides: [] })('');
const folderOf = ({ format, repository }: CorpusFile) => `${CORPUS}/${format}/${repository.replace('/', '__')}`;

async function look(file: CorpusFile): Promise<Looked> {
  const read = await readPromptFile({ file: file.path, prefix: '', format: 'auto' }, diskWorkspace({ cwd: folderOf(file) }));
  return { read, findings: await lintFile(read, rules, { guardedAliases: new Map(), hosts: [] }) };
}

/** Line breaks, indentation and tags that make messages belong to the format, not to the text. */
const letters = (text: string) => text.replace(/\{\{[~\s]*[#/]?(?:role|history|media)\b[^}]*\}\}|\s+/g, '');

function textsOf({ parts, messages = [] }: Prompt): string {
  const said = messages.flatMap(({ content }) => (Array.isArray(content) ? content.map((part) => part.text ?? '') : [content ?? '']));
  return letters([...parts.map(({ source }) => source), ...said].join(''));
}

function holds(value: unknown, wanted: unknown): boolean {
  if (isDeepStrictEqual(value, wanted)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, wanted));
}

function whatIsLost(file: CorpusFile, prompts: readonly Prompt[]): string[] {
  const said = saidIn(file);
  const written = prompts.map(textsOf).join('');
  const kept = prompts.map(({ modelConfig, responseFormat, tools, extensions }) => ({
    ...{ modelConfig, tools, extensions },
    responseFormat: responseFormat && [responseFormat.schema, { type: responseFormat.kind }],
  }));
  const known = new Set(
    prompts.flatMap(({ variables, knownVariables = [], evals }) => [
      ...variables.map(({ name }) => name),
      ...knownVariables,
      ...evals.rows.flatMap(({ values }) => Object.keys(values)),
    ]),
  );
  const rows = prompts.flatMap(({ evals }) => evals.rows.map(({ values }) => values));
  return [
    ...said.texts.filter((text) => !written.includes(letters(text))).map((text) => `text ${text.slice(0, 80)}`),
    ...said.variables.filter((name) => !known.has(name)).map((name) => `variable ${name}`),
    ...said.parameters.filter((value) => !holds(kept, value)).map((value) => `parameter ${JSON.stringify(value)}`),
    ...said.rows.filter((row) => !holds(rows, row)).map((row) => `row ${JSON.stringify(row).slice(0, 80)}`),
  ];
}

describeWith('corpus', corpusAbsent, () => {
  const looked = new Map<string, Looked>();
  const at = ({ name }: CorpusFile) => looked.get(name)!;
  const prompts = () => all.flatMap((file) => at(file).read.prompts.map((prompt) => ({ name: file.name, prompt })));
  beforeAll(async () => {
    for (const file of all) looked.set(file.name, await look(file));
  });

  it('recognises every file; what is no prompt file says so in one line', () => {
    for (const file of all) {
      const { read, findings } = at(file);
      const notOurs = findings.filter(({ rule }) => rule === 'meta/not-a-prompt');
      if (isPromptFile(file)) {
        expect([file.name, read.format, notOurs]).toEqual([file.name, expect.any(String), []]);
        continue;
      }
      expect([file.name, read.prompts.length, read.notAPrompt]).toEqual([file.name, 0, expect.any(String)]);
      expect([file.name, notOurs]).toEqual([file.name, [expect.objectContaining({ severity: 'info', line: 1, column: 1 })]]);
    }
  });

  it('loads at least 95 % without loss: texts, variables, parameters, rows; each exception is known', () => {
    const files = all.filter(isPromptFile);
    const losing = files.filter((file) => !Object.hasOwn(UNREADABLE, file.name) && whatIsLost(file, at(file).read.prompts).length > 0);
    expect(Object.fromEntries(losing.map((file) => [file.name, whatIsLost(file, at(file).read.prompts)]))).toEqual(
      Object.fromEntries(Object.keys(NOT_WHOLE).map((name) => [name, expect.anything()])),
    );
    expect((losing.length + Object.keys(UNREADABLE).length) / files.length).toBeLessThan(0.05);
  });

  it('keeps every byte of plain text, Markdown and Jinja', () => {
    for (const file of all.filter(({ format }) => format === 'jinja' || format === 'markdown')) {
      const [prompt] = at(file).read.prompts;
      if (prompt) expect([file.name, prompt.parts.map(({ source }) => source)]).toEqual([file.name, saidIn(file).texts]);
    }
  });

  it('knows every name that stands alone in double braces', () => {
    for (const { name, prompt } of prompts()) {
      if (prompt.syntax === 'handlebars') continue;
      const written = prompt.parts.flatMap(({ source }) => [...source.matchAll(/\{\{ *([A-Za-z_]\w*) *\}\}/g)].map(([, found]) => found!));
      const bound = prompt.parts.flatMap(({ source }) =>
        [...source.matchAll(/\{% *-? *(?:for|set|macro) [^%]*%\}/g)].join(' ').split(/\W+/),
      );
      const uses = new Set([...prompt.uses.map((use) => use.name), ...bound]);
      expect([name, written.filter((one) => !uses.has(one))]).toEqual([name, []]);
    }
  });

  it('reports no error but where a file has a known defect, and finds those', () => {
    const found = all.flatMap((file) => {
      const errors = at(file).findings.filter(({ severity }) => severity === 'error');
      return errors.length > 0 ? [[file.name, [...new Set(errors.map(({ rule }) => rule))]] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(ERRORS).map(([name, [, ...ids]]) => [name, ids])));
  });

  it('places every error', () => {
    for (const file of all)
      for (const { severity, line, column, hint, url } of at(file).findings)
        if (severity === 'error')
          expect([file.name, line > 0, column > 0, hint, url]).toEqual([
            file.name,
            true,
            true,
            expect.stringMatching(/./),
            expect.any(String),
          ]);
  });

  it('finds at least an error in error-* and a warning in warning-*', () => {
    const planted = all.filter(({ path }) => /\/(?:error|warning)-[^/]*$/.test(path));
    expect(planted.length).toBeGreaterThanOrEqual(7);
    for (const file of planted) {
      const wanted = /\/error-/.test(file.path) ? ['error'] : ['error', 'warning'];
      expect([file.name, at(file).findings.some(({ severity }) => wanted.includes(severity))]).toEqual([file.name, true]);
    }
  });

  it.each([
    ['template/unused-variable', 'src/api/evaluators/custom_evals/coherence.prompty'],
    ['template/unused-variable', 'src/api/evaluators/custom_evals/fluency.prompty'],
    ['template/unused-variable', 'src/api/evaluators/custom_evals/groundedness.prompty'],
    ['eval/row-missing-variable', 'src/lib/ai/quality-check.prompt.yml'],
    ['eval/unknown-assertion', 'examples/nscale/image-promptfooconfig.yaml'],
    ['model/parameter-spelling', undefined],
    ['model/retired-model', undefined],
  ])('finds the defect %s that NOTES.md names: %s', (rule, path) => {
    const files = all.filter((file) => at(file).findings.some((finding) => finding.rule === rule)).map((file) => file.path);
    if (path === undefined) expect(files.length).toBeGreaterThan(5);
    else expect(files).toContain(path);
  });

  it('has one hash for a file and for what the registry would give back', () => {
    expect(prompts().length).toBeGreaterThan(150);
    for (const { name, prompt } of prompts()) {
      const tags = JSON.parse(JSON.stringify(encodeProjection(projectionOf(prompt))));
      expect([name, projectionHash(decodeProjection(tags))]).toEqual([name, contentHash(prompt)]);
    }
  });

  it('stays inside what MLflow takes', () => {
    for (const { name, prompt } of prompts()) {
      expect([name, isLegalName(prompt.name)]).toEqual([name, true]);
      expect([name, [...registeredText(projectionOf(prompt))].length <= MAX_TEXT_CHARACTERS]).toEqual([name, true]);
    }
  });

  it.each([...new Set(all.map(folderOf))])('accounts for every file on the command line: %s', async (cwd) => {
    const files = all.filter((file) => folderOf(file) === cwd);
    const { code, stdout, stderr } = await runCli(['lint', '--json', ...files.map(({ path }) => path)], { cwd });
    const result = JSON.parse(stdout);
    const mentioned = new Set(result.findings.filter(({ rule }: Finding) => rule === 'meta/not-a-prompt').map(({ file }: Finding) => file));
    const included = new Set(files.flatMap((file) => at(file).read.includes));
    const partials = stderr.match(/is a partial/g)?.length ?? 0;
    expect(result.files + mentioned.size + partials + files.filter(({ path }) => included.has(path)).length).toBe(files.length);
    const errors = result.findings.filter(({ severity }: Finding) => severity === 'error');
    const collisions = errors.filter(({ rule }: Finding) => rule === 'meta/name-collision');
    for (const { message } of collisions) expect(COLLISIONS).toContain(/`([^`]+)`/.exec(message)?.[1]);
    expect(code).toBe(errors.length > 0 ? 1 : 0);
  });
});
