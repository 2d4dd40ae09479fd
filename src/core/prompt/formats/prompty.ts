import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { syntaxNamed } from '../../template/detect-syntax.ts';
import { YamlDocument } from '../../yaml/yaml-document.ts';
import type { PromptDraft, SourceSyntax, TestRow, Variable } from '../model.ts';
import type { FormatReader, ReadContext, ReadResult } from './format.ts';
import { type FenceRules, parseFrontMatter } from './front-matter.ts';
import { readVersion } from './native.ts';
import { readPromptyBody } from './prompty-body.ts';
import { readPromptyModel } from './prompty-model.ts';
import { readReference } from './prompty-reference.ts';
import { inputRest, inputVariables, propertiesSchema, readProperties } from './prompty-schema.ts';
import { readPromptyTools } from './prompty-tools.ts';
import { otherKeys, Reading, readTags } from './reading.ts';

const FENCES: FenceRules = { fences: ['---', '+++'], before: 'blank lines' };
const READ_KEYS = new Set([
  'name',
  'description',
  'model',
  'inputs',
  'outputs',
  'tools',
  'template',
  'sample',
  'version',
  'tags',
  'metadata',
]);

export const reader: FormatReader = {
  read: readPrompty,
  write: async (prompt) => (await import('./write-prompty.ts')).writePrompty(prompt),
};

function readPrompty(source: SourceFile, context: ReadContext): ReadResult {
  const { document: parsed, problems, body, bodyStart } = parseFrontMatter(source, FENCES);
  if (problems.length > 0) return { drafts: [], problems };
  const document = parsed ?? new YamlDocument('', 0, {}, []);
  const reading = new Reading(source, document, context);
  const data = reading.record(document.data, [], 'The front matter');
  const draft = readDraft(data, body, bodyStart, reading);
  return { drafts: [draft], problems: reading.problems, document, includes: reading.includes };
}

function readDraft(data: JsonObject, body: string, bodyStart: number, reading: Reading): PromptDraft {
  const v1 = isV1(data);
  const metadata = reading.record(data['metadata'], ['metadata'], '`metadata`');
  const writtenName = reading.text(data['name'], ['name'], '`name`') ?? reading.text(data['displayName'], ['displayName'], '`displayName`');
  const label = readVersion(metadata['version'], ['metadata', 'version'], reading) ?? readVersion(data['version'], ['version'], reading);
  const description = reading.text(data['description'], ['description'], '`description`');
  const model = readPromptyModel(data['model'], reading);
  const inputs = readProperties(data['inputs'], ['inputs'], '`inputs`', reading);
  const variables = inputVariables(inputs, v1);
  const sample = readSample(data['sample'], reading);
  const outputs = readProperties(data['outputs'], ['outputs'], '`outputs`', reading);
  const tools = readPromptyTools(data['tools'] ?? model.tools, data['tools'] === undefined ? model.toolsPath : ['tools'], reading);
  const rows = sample.rows.length > 0 ? sample.rows : exampleRow(variables);
  const known = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const responseFormat =
    outputs.length > 0 ? ({ kind: 'json_schema', schema: propertiesSchema(outputs, reading) } as const) : model.responseFormat;
  const threads = variables.filter(({ type }) => type === 'messages').map(({ name }) => name);
  return {
    format: 'prompty',
    source: reading.source,
    document: reading.document,
    ...(writtenName !== undefined && { writtenName }),
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    ...readSyntax(data['template'], reading),
    ...readPromptyBody(body, bodyStart, threads, reading),
    variables,
    ...(known.size > 0 && { knownVariables: [...known] }),
    ...(rows.some(({ complete }) => !complete) && { opaqueInputs: true }),
    modelConfig: model.config,
    ...(responseFormat && { responseFormat }),
    ...(tools.registered.length > 0 && { tools: tools.registered }),
    tags: { ...readTags(data['tags'], ['tags'], reading), ...readTags(metadata['tags'], ['metadata', 'tags'], reading) },
    evals: { rows, checks: [] },
    extensions: extensionsOf({
      ...otherKeys(data, READ_KEYS),
      metadata: otherKeys(metadata, new Set(['version', 'tags'])),
      model: model.rest,
      inputs: inputRest(inputs),
      tools: tools.rest,
      template: isRecord(data['template']) ? otherKeys(data['template'] as JsonObject, new Set(['format'])) : {},
    }),
    paths: {
      ...model.paths,
      version: metadata['version'] === undefined ? ['version'] : ['metadata', 'version'],
      tags: metadata['tags'] === undefined ? ['tags'] : ['metadata', 'tags'],
      tools: data['tools'] === undefined ? model.toolsPath : ['tools'],
      ...(outputs.length > 0 && { responseFormat: ['outputs'] }),
    },
  };
}

/** Old keys anywhere make a file v1: its inputs are then required unless they say otherwise. */
function isV1(data: JsonObject): boolean {
  const { model } = data;
  if ('sample' in data || 'authors' in data || typeof data['template'] === 'string') return true;
  return isRecord(model) && ['api', 'configuration', 'parameters'].some((key) => key in model);
}

function readSyntax(template: unknown, reading: Reading): { syntax: SourceSyntax; syntaxDeclared?: true } {
  const format = isRecord(template) ? template['format'] : template;
  const kind = isRecord(format) ? format['kind'] : format;
  const written = reading.text(kind, ['template'], 'The kind of template');
  if (written === undefined) return { syntax: 'jinja2' };
  const syntax = syntaxNamed(written);
  if (syntax) return { syntax, syntaxDeclared: true };
  reading.complain(['template'], `\`${written}\` is no template format.`, 'Use jinja2 or mustache.');
  return { syntax: 'jinja2' };
}

/** v1's sample: values, or the file that holds them. */
function readSample(value: unknown, reading: Reading): { readonly rows: readonly TestRow[] } {
  if (value === undefined || value === null) return { rows: [] };
  const path: Path = ['sample'];
  const whole = typeof value === 'string' ? readReference(value, path, reading, true) : value;
  if (whole === undefined) return { rows: [{ values: {}, path, complete: false }] };
  if (!isRecord(whole)) {
    reading.complain(path, '`sample` must be a map from inputs to values, or the file that holds one.');
    return { rows: [] };
  }
  let complete = true;
  const entries = Object.entries(whole).map(([name, item]): [string, Json] => {
    const read = typeof item === 'string' ? readReference(item, [...path, name], reading) : (item as Json);
    if (read === undefined) complete = false;
    return [name, read ?? (item as Json)];
  });
  return { rows: [{ values: Object.fromEntries(entries), path, complete }] };
}

/** Examples of all inputs together are one case to try. */
function exampleRow(variables: readonly Variable[]): readonly TestRow[] {
  if (!variables.some(({ example }) => example !== undefined)) return [];
  const values = variables.map(({ name, example, default: fallback }): [string, Json | undefined] => [name, example ?? fallback]);
  const given = values.filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return [{ values: Object.fromEntries(given), path: ['inputs'], complete: true }];
}

function extensionsOf(groups: JsonObject): JsonObject {
  const filled = Object.entries(groups).filter(([, value]) => !isRecord(value) || Object.keys(value).length > 0);
  return Object.fromEntries(filled);
}
