import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { syntaxNamed } from '../../template/detect-syntax.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { DraftMessage, DraftText, PromptDraft, SourceSyntax, Variable } from '../model.ts';
import type { FormatReader, ReadContext, ReadResult } from './format.ts';
import { classOf, findModel, kwargsOf, readLangchainModel } from './langchain-model.ts';
import { readText } from './messages.ts';
import { isProblem, parseSource } from './parse-source.ts';
import { otherKeys, Reading } from './reading.ts';
import { writeLangchain } from './write-langchain.ts';

/** A manifest names classes to construct. It is data here: nothing is ever constructed. */
export const reader: FormatReader = { read: readLangchain, write: writeLangchain };

const ROLES: Readonly<Record<string, string>> = { System: 'system', Human: 'user', AI: 'assistant', Tool: 'tool', Function: 'function' };
const PROMPTS = new Set(['PromptTemplate', 'ChatPromptTemplate', 'StructuredPrompt']);
const READ_KWARGS = new Set([
  ...[
    'messages',
    'template',
    'input_variables',
    'template_format',
    'partial_variables',
    'optional_variables',
    'schema_',
    'name',
    'metadata',
  ],
  ...['input_types', 'output_parser', 'validate_template', 'tags'],
]);

function readLangchain(source: SourceFile, context: ReadContext, parsed?: YamlDocument): ReadResult {
  const document = parseSource(source, parsed);
  if (isProblem(document)) return { drafts: [], problems: [document] };
  const reading = new Reading(source, document, context);
  const data = reading.record(document.data, [], 'A manifest');
  const root: Path = isRecord(data['manifest']) ? ['manifest'] : [];
  const prompt = findPrompt(root.length > 0 ? data['manifest'] : data, root);
  if (!prompt) return { drafts: [], problems: reading.problems, document, notAPrompt: 'A LangChain manifest without a prompt template.' };
  return { drafts: [readDraft(data, prompt, root, reading)], problems: reading.problems, document, includes: reading.includes };
}

interface Node {
  readonly node: JsonObject;
  readonly path: Path;
}

/** The template itself, or the first step of a sequence. */
function findPrompt(value: unknown, path: Path): Node | undefined {
  if (!isRecord(value)) return undefined;
  const node = value as JsonObject;
  if (PROMPTS.has(classOf(node))) return { node, path };
  const { first, bound } = kwargsOf(node);
  return findPrompt(first, [...path, 'kwargs', 'first']) ?? findPrompt(bound, [...path, 'kwargs', 'bound']);
}

function readDraft(data: JsonObject, { node, path }: Node, root: Path, reading: Reading): PromptDraft {
  const kwargs = kwargsOf(node);
  const at: Path = [...path, 'kwargs'];
  const formats = new Set<string>();
  const body: Pick<PromptDraft, 'type' | 'texts' | 'messages'> = Array.isArray(kwargs['messages'])
    ? readChat(kwargs['messages'], [...at, 'messages'], formats, reading)
    : { type: 'text', texts: [readTemplate(node, path, ['template'], formats, reading)] };
  if (formats.size > 1)
    reading.complain(at, `The messages use several template formats (${[...formats].join(', ')}); the first is used for all.`);
  const metadata = isRecord(kwargs['metadata']) ? (kwargs['metadata'] as JsonObject) : {};
  const writtenName = [kwargs['name'], metadata['lc_hub_repo'], data['repo'], data['name']].find((name) => typeof name === 'string');
  const commit = metadata['lc_hub_commit_hash'] ?? data['commit_hash'];
  const model = readLangchainModel(findModel(root.length > 0 ? data['manifest'] : data));
  const schema = kwargs['schema_'];
  const named = isRecord(schema) && typeof schema['title'] === 'string' ? { name: schema['title'] } : {};
  return {
    format: 'langchain',
    source: reading.source,
    document: reading.document,
    ...(typeof writtenName === 'string' && { writtenName }),
    ...readSyntax([...formats][0], at, reading),
    ...body,
    variables: readVariables(kwargs, at, body.messages ?? [], reading),
    modelConfig: model.config,
    ...(isRecord(schema)
      ? { responseFormat: { kind: 'json_schema', ...named, schema: schema as JsonObject } }
      : model.responseFormat && { responseFormat: model.responseFormat }),
    ...(model.tools && { tools: model.tools }),
    ...(typeof commit === 'string' && { tags: { lc_hub_commit_hash: commit } }),
    extensions: otherKeys(kwargs, READ_KWARGS),
  };
}

function readChat(
  list: readonly Json[],
  path: Path,
  formats: Set<string>,
  reading: Reading,
): { type: 'chat'; texts: DraftText[]; messages: DraftMessage[] } {
  const texts: DraftText[] = [];
  const messages: DraftMessage[] = [];
  for (const [at, item] of list.entries()) {
    const place = [...path, at];
    const node = reading.record(item, place, 'A message');
    const kwargs = kwargsOf(node);
    const kind = classOf(node);
    if (kind === 'MessagesPlaceholder') {
      messages.push({ role: 'placeholder', placeholder: String(kwargs['variable_name'] ?? '') });
      continue;
    }
    const role = roleOf(kind, kwargs);
    if (role === undefined) {
      reading.complain(place, `\`${kind || 'This'}\` is no message that promptops knows.`);
      continue;
    }
    messages.push({ role, ...readContent(kwargs, [...place, 'kwargs'], messages.length, { role, formats, texts }, reading) });
  }
  return { type: 'chat', texts, messages };
}

function roleOf(kind: string, kwargs: JsonObject): string | undefined {
  const prefix = /^(System|Human|AI|Tool|Function|Chat)Message(?:PromptTemplate|Chunk)?$/.exec(kind)?.[1];
  if (prefix === 'Chat') return typeof kwargs['role'] === 'string' ? kwargs['role'] : 'user';
  return prefix === undefined ? undefined : ROLES[prefix];
}

interface Content {
  readonly role: string;
  readonly formats: Set<string>;
  readonly texts: DraftText[];
}

/** A template, a list of templates, or the literal content of a message. */
function readContent(kwargs: JsonObject, path: Path, position: number, content: Content, reading: Reading): Omit<DraftMessage, 'role'> {
  const { role, formats, texts } = content;
  const registered: Path = ['messages', position, 'content'];
  const { prompt } = kwargs;
  if (!Array.isArray(prompt)) {
    const text = isRecord(prompt)
      ? readTemplate(prompt as JsonObject, [...path, 'prompt'], registered, formats, reading, role)
      : readText(reading.text(kwargs['content'], [...path, 'content'], '`content`') ?? '', [...path, 'content'], registered, reading, role);
    return { text: texts.push(text) - 1 };
  }
  const parts = prompt.map((item, at): NonNullable<DraftMessage['parts']>[number] => {
    const place = [...path, 'prompt', at];
    const node = reading.record(item, place, 'A part of a message');
    if (classOf(node) === 'ImagePromptTemplate') return { part: { type: 'image_url', image_url: kwargsOf(node)['template'] ?? {} } };
    return { text: texts.push(readTemplate(node, place, [...registered, at, 'text'], formats, reading, role)) - 1 };
  });
  return { parts };
}

function readTemplate(node: JsonObject, path: Path, registered: Path, formats: Set<string>, reading: Reading, role?: string): DraftText {
  const kwargs = kwargsOf(node);
  formats.add(typeof kwargs['template_format'] === 'string' ? kwargs['template_format'] : 'f-string');
  const place = [...path, 'kwargs', 'template'];
  const origin = { kind: 'yaml', path: place, document: reading.document, source: reading.source } as const;
  return {
    path: registered,
    ...(role !== undefined && { role }),
    source: reading.text(kwargs['template'], place, '`template`') ?? '',
    origin,
  };
}

function readSyntax(format: string | undefined, path: Path, reading: Reading): { syntax: SourceSyntax; syntaxDeclared?: true } {
  if (format === undefined) return { syntax: 'mustache' };
  const syntax = syntaxNamed(format);
  if (syntax) return { syntax, syntaxDeclared: true };
  reading.complain(path, `\`${format}\` is no template format.`);
  return { syntax: 'mustache' };
}

function readVariables(kwargs: JsonObject, path: Path, messages: readonly DraftMessage[], reading: Reading): readonly Variable[] {
  const placeholders = new Set(messages.map(({ placeholder }) => placeholder));
  const optional = new Set(Array.isArray(kwargs['optional_variables']) ? kwargs['optional_variables'] : []);
  const inputs = reading.list(kwargs['input_variables'], [...path, 'input_variables'], '`input_variables`');
  const partials = reading.record(kwargs['partial_variables'], [...path, 'partial_variables'], '`partial_variables`');
  const variables = new Map<string, Variable>();
  for (const [at, name] of inputs.entries())
    if (typeof name === 'string')
      variables.set(name, {
        name,
        ...(placeholders.has(name) && { type: 'messages' }),
        ...(optional.has(name) && { required: false }),
        path: [...path, 'input_variables', at],
      });
  for (const [name, value] of Object.entries(partials))
    variables.set(name, { name, required: false, default: value, path: [...path, 'partial_variables', name] });
  return [...variables.values()];
}
