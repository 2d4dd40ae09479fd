import { isRecord, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { detectSyntax, syntaxNamed } from '../../template/detect-syntax.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { DraftText, PromptDraft, SourceSyntax, TestRow, Variable } from '../model.ts';
import type { FormatReader, ReadContext, ReadResult } from './format.ts';
import { readResponseFormat } from './json-schema-string.ts';
import { type DraftMessages, readMessages, readText } from './messages.ts';
import { mapParameters, modelNamed } from './model-config.ts';
import { isProblem, parseSource } from './parse-source.ts';
import { readEvaluators, readTestData } from './read-evals.ts';
import { readVariables } from './read-variables.ts';
import { otherKeys, Reading, readTags } from './reading.ts';

/** What promptops adds to GitHub Models' file. */
const OWN_KEYS = ['version', 'template', 'syntax', 'variables', 'tags', 'aliases', 'tools', 'variant'];
const GITHUB_KEYS = [
  'name',
  'description',
  'model',
  'modelParameters',
  'responseFormat',
  'jsonSchema',
  'messages',
  'testData',
  'evaluators',
];
export const NATIVE_KEYS: ReadonlySet<string> = new Set([...GITHUB_KEYS, ...OWN_KEYS]);

export const reader: FormatReader = {
  read: readNative,
  write: async (prompt) => (await import('./write-native.ts')).writeNative(prompt),
};

function readNative(source: SourceFile, context: ReadContext, parsed?: YamlDocument): ReadResult {
  const document = parseSource(source, parsed);
  if (isProblem(document)) return { drafts: [], problems: [document] };
  const reading = new Reading(source, document, context);
  if (!isRecord(document.data)) {
    reading.complain(
      [],
      document.data === null ? 'The file is empty.' : 'A prompt file must be a map of keys and values.',
      'Begin with `template:` or `messages:`.',
    );
    return { drafts: [], problems: reading.problems, document };
  }
  const draft = readDraft(document.data as JsonObject, reading);
  return { drafts: draft ? [draft] : [], problems: reading.problems, document, includes: reading.includes };
}

/** A file of the native format: its texts, and all that it says about them. */
function readDraft(data: JsonObject, reading: Reading): PromptDraft | undefined {
  const body = readBody(data, reading);
  return body && Object.assign(readFacts(data, body.texts, reading), body);
}

/** Everything but the texts: what front matter of other formats may say in the native keys. */
export function readFacts(data: JsonObject, texts: readonly DraftText[], reading: Reading): Omit<PromptDraft, 'type' | 'texts'> {
  const writtenName = reading.text(data['name'], ['name'], '`name`');
  const label = readVersion(data['version'], ['version'], reading);
  const variant = reading.text(data['variant'], ['variant'], '`variant`');
  const description = reading.text(data['description'], ['description'], '`description`');
  const variables = readVariables(data['variables'], ['variables'], reading);
  const rows = readTestData(data['testData'], ['testData'], reading);
  const responseFormat = readResponseFormat(data['responseFormat'], data['jsonSchema'], reading);
  const { config, paths } = readModel(data, reading);
  const extensions = otherKeys(data, NATIVE_KEYS);
  const { syntax, syntaxDeclared } = readSyntax(data['syntax'], texts, variables, reading);
  const tools = reading.list(data['tools'], ['tools'], '`tools`');
  return {
    format: OWN_KEYS.some((key) => key in data) ? 'promptops' : 'github-models',
    source: reading.source,
    document: reading.document,
    writtenName,
    label,
    variant,
    description,
    syntax,
    syntaxDeclared,
    variables,
    knownVariables: namesOf(rows),
    opaqueInputs: rows.some(({ complete }) => !complete),
    modelConfig: config,
    responseFormat,
    tools: tools.length > 0 ? tools : undefined,
    tags: readTags(data['tags'], ['tags'], reading),
    aliases: readAliases(data['aliases'], reading),
    evals: { rows, checks: readEvaluators(data['evaluators'], ['evaluators'], reading) },
    extensions,
    paths,
  };
}

function namesOf(rows: readonly TestRow[]): readonly string[] | undefined {
  if (rows.length === 0) return undefined;
  const names = new Set<string>();
  for (const { values } of rows) for (const name in values) names.add(name);
  return names.size > 0 ? [...names] : undefined;
}

function readBody(
  data: JsonObject,
  reading: Reading,
): { type: 'text' | 'chat'; texts: PromptDraft['texts']; messages?: DraftMessages['messages'] } | undefined {
  if (data['messages'] !== undefined) {
    if (data['template'] !== undefined)
      reading.complain(['template'], 'The file has both `messages` and `template`; only `messages` is used.', 'Keep one of them.');
    return { type: 'chat', ...messagesOf(data, reading) };
  }
  const template = reading.text(data['template'], ['template'], '`template`');
  if (template !== undefined) return { type: 'text', texts: [readText(template, ['template'], ['template'], reading)] };
  if (data['template'] === undefined || data['template'] === null)
    reading.complain([], 'The file has neither `template` nor `messages`.', 'Add the text of the prompt as `template: |`.');
  return undefined;
}

function messagesOf(data: JsonObject, reading: Reading): DraftMessages {
  const { messages } = data;
  if (typeof messages !== 'string' || !messages.startsWith('file://'))
    return readMessages(reading.list(messages, ['messages'], '`messages`'), ['messages'], reading);
  const found = reading.include(messages, ['messages']);
  const document = found && parseSource(found);
  if (!found || !document || isProblem(document)) {
    if (document && isProblem(document)) reading.problems.push(document);
    return { messages: [], texts: [] };
  }
  const inner = new Reading(found, document, reading.context, reading);
  return readMessages(inner.list(document.data, [], 'A file of messages'), [], inner);
}

function readModel(data: JsonObject, reading: Reading): { config: JsonObject; paths: Record<string, Path> } {
  const model = reading.text(data['model'], ['model'], '`model`');
  const named = model === undefined || model === '' ? {} : modelNamed(model);
  const { config, from, repeated, notFinite } = mapParameters(
    reading.record(data['modelParameters'], ['modelParameters'], '`modelParameters`'),
  );
  for (const { key, first } of repeated)
    reading.complain(['modelParameters', key], `\`${key}\` says again what \`${first}\` says; \`${first}\` counts.`, 'Keep one of them.');
  for (const key of notFinite) reading.complain(['modelParameters', key], `\`${key}\` must be a finite number.`);
  const paths: Record<string, Path> = { model: ['model'] };
  for (const [name, key] of from) paths[`modelConfig.${name}`] = ['modelParameters', key];
  return { config: { ...named, ...config }, paths };
}

/** A label is a text: YAML reads `1.10` as the number 1.1. */
export function readVersion(value: unknown, path: Path, reading: Reading): string | undefined {
  if (typeof value !== 'number') return reading.text(value, path, '`version`');
  const written = reading.written(value, path);
  const span = reading.document.spanOf(path);
  reading.problems.push({
    rule: 'meta/version-quoted',
    message: `\`version: ${written}\` is a number in YAML${written === String(value) ? '' : ` (${value})`}; a version is a text.`,
    hint: `Write \`version: "${written}"\`.`,
    at: { kind: 'node', source: reading.source, document: reading.document, path },
    fix: { description: 'Put the version in quotes.', edits: [{ span, text: `"${written}"` }] },
  });
  return written;
}

function readSyntax(
  value: unknown,
  texts: readonly DraftText[],
  variables: readonly Variable[],
  reading: Reading,
): { syntax: SourceSyntax; syntaxDeclared?: true } {
  const written = reading.text(value, ['syntax'], '`syntax`');
  const named = written === undefined ? undefined : syntaxNamed(written);
  if (named !== undefined) return { syntax: named, syntaxDeclared: true };
  if (written !== undefined)
    reading.complain(['syntax'], `\`${written}\` is no template syntax.`, 'Use mustache, fstring, jinja2 or handlebars.');
  const sources = texts.map((text) => text.source);
  return {
    syntax: detectSyntax(
      sources,
      variables.map(({ name }) => name),
    ),
  };
}

function readAliases(value: unknown, reading: Reading): readonly string[] {
  const list = typeof value === 'string' ? [value] : reading.list(value, ['aliases'], '`aliases`');
  return list.flatMap((alias, at) => {
    const text = reading.text(alias, typeof value === 'string' ? ['aliases'] : ['aliases', at], 'An alias');
    return text === undefined ? [] : [text.replace(/^@/, '')];
  });
}
