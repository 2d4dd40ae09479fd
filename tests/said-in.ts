import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { CorpusFile } from './corpus.ts';

/** What a prompt file says, found without our readers. */
export interface Said {
  /** In the order of the file; role markers left out. */
  readonly texts: readonly string[];
  readonly variables: readonly string[];
  readonly parameters: readonly unknown[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const NOTHING: Said = { texts: [], variables: [], parameters: [], rows: [] };

type Loose = Readonly<Record<string, unknown>>;
const map = (value: unknown): Loose => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
const given = (value: unknown) => Object.values(map(value)).filter((one) => one !== null);

/** Throws where the YAML of a file is none. */
export function saidIn({ format, file }: CorpusFile): Said {
  const text = readFileSync(file, 'utf8');
  if (format === 'github-models') return githubModels(map(parse(text)));
  if (format === 'prompty') return prompty(text);
  if (format === 'dotprompt') return dotprompt(text);
  if (format === 'promptfoo') return promptfoo(text, file);
  return { ...NOTHING, texts: [format === 'markdown' ? frontMatter(text).body : text] };
}

function frontMatter(text: string): { readonly data: Loose; readonly body: string } {
  const fence = /^(?:[ \t]*(?:#[^\n]*)?\n)*---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  return fence ? { data: map(parse(fence[1] ?? '')), body: text.slice(fence[0].length) } : { data: {}, body: text };
}

function contents(messages: unknown): readonly string[] {
  return list(messages).flatMap((message) => {
    const { content } = map(message);
    return Array.isArray(content) ? content.flatMap((part) => strings(map(part).text)) : strings(content);
  });
}

function githubModels(data: Loose): Said {
  const rows = list(data.testData).map(map);
  return { texts: contents(data.messages), variables: rows.flatMap(Object.keys), parameters: given(data.modelParameters), rows };
}

const ROLE = /^[ \t]*#?[ \t]*(?:system|user|assistant|developer|function|tool)(?:\[[^\]\n]*\])?[ \t]*:[ \t]*$/gim;

function prompty(text: string): Said {
  const { data, body } = frontMatter(text);
  const model = map(data.model);
  const inputs = Array.isArray(data.inputs)
    ? data.inputs.flatMap((input) => strings(map(input).name))
    : Object.keys(map(map(data.inputs).properties ?? data.inputs));
  const sample = map(data.sample);
  return {
    texts: body.split(ROLE),
    variables: [...inputs, ...Object.keys(sample)],
    parameters: [...given(model.parameters), ...given(map(model.options)).flatMap((one) => (typeof one === 'object' ? given(one) : [one]))],
    rows: Object.keys(sample).length > 0 ? [sample] : [],
  };
}

function dotprompt(text: string): Said {
  const { data, body } = frontMatter(text);
  const input = map(data.input);
  const schema = map(input.schema);
  const properties = schema.type === 'object' ? map(schema.properties) : schema;
  const variables = Object.keys(properties).map((name) => name.replace(/[?(].*$/s, ''));
  const row = map(input.default);
  return {
    texts: [body],
    variables: [...variables, ...Object.keys(row)].filter((name) => !name.startsWith('$')),
    parameters: given(data.config),
    rows: [],
  };
}

const CODE = /\.(?:py|[cm]?[jt]s)(?::\w+)?$/;

function promptfoo(text: string, file: string): Said {
  if (!/promptfooconfig[^/]*$/.test(file)) return { ...NOTHING, texts: file.endsWith('.json') ? contents(parse(text)) : [text] };
  const data = map(parse(text));
  const folder = dirname(file);
  const entries = typeof data.prompts === 'string' ? [data.prompts] : list(data.prompts);
  const written = entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : strings(map(entry).raw ?? map(entry).id)));
  const common = map(map(data.defaultTest).vars);
  const rows = list(data.tests)
    .map((test) => map(map(test).vars))
    .filter((vars) => Object.keys(vars).length > 0)
    .map((vars) => ({ ...common, ...vars }));
  return {
    texts: written.flatMap((entry) => promptfooTexts(entry, folder)),
    variables: rows.flatMap(Object.keys),
    parameters: [],
    rows: rows.filter((row) => Object.values(row).every((value) => !Array.isArray(value) && !String(value).startsWith('file://'))),
  };
}

function promptfooTexts(entry: string, folder: string): readonly string[] {
  const isFile = entry.startsWith('file://') || /^[\w./-]+\.\w{2,4}(?::\w+)?$/.test(entry);
  if (!isFile) return [entry];
  const path = join(folder, entry.replace('file://', ''));
  if (CODE.test(entry) || !existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  if (/\.(?:json|ya?ml)$/.test(path)) return contents(parse(text));
  return text.split(/^---$/m);
}
