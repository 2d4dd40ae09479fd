import { csvTable } from '../../csv.ts';
import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import type { DraftText, PromptDraft, TextOrigin } from '../model.ts';
import { readMessages } from './messages.ts';
import { referenceOf } from './promptfoo-reference.ts';
import { Reading } from './reading.ts';

type EntryBody = Pick<PromptDraft, 'type' | 'texts' | 'messages'>;

/** One prompt of a configuration. */
export interface PromptEntry {
  readonly suffix: string;
  readonly body: EntryBody;
  readonly config?: JsonObject;
  /** Further keys of the entry. */
  readonly rest?: JsonObject;
}

export interface PromptEntries {
  readonly entries: readonly PromptEntry[];
  /** Programs and services that make prompts when they run. */
  readonly notImported: readonly { readonly reference: string; readonly path: Path }[];
}

interface Found {
  readonly body: EntryBody;
  readonly label?: string;
}

/** `prompts` of a configuration: texts, files, patterns of files, and maps around them. Positions count what cannot be read too. */
export function readEntries(value: Json | undefined, reading: Reading): PromptEntries {
  const written = listed(value, reading);
  const entries: PromptEntry[] = [];
  const notImported: { reference: string; path: Path }[] = [];
  let position = 0;
  for (const { item, path, label: given } of written) {
    const { raw, place, id, label = given, config, rest } = unwrapped(item, path, reading);
    if (raw === undefined) continue;
    const known = reading.problems.length;
    const found = bodiesOf(raw, place, reading);
    if (found.length === 0 && reading.problems.length === known)
      reading.complain(place, `\`${raw}\` holds no prompt.`, 'Write a text into it.');
    if (found === 'not imported') {
      position++;
      notImported.push({ reference: raw, path: place });
      continue;
    }
    for (const [at, { body, label: inner }] of found.entries()) {
      position++;
      const name = label ?? id;
      const suffix = name === undefined ? (inner ?? String(position)) : found.length > 1 ? `${name}.${inner ?? at + 1}` : name;
      entries.push({ suffix, body, ...(config && { config }), ...(rest && { rest }) });
    }
  }
  return { entries, notImported };
}

const DEFAULT_PROMPT = '{{prompt}}';

function listed(value: Json | undefined, reading: Reading): { item: Json; path: Path; label?: string }[] {
  if (value == null || (typeof value === 'object' && Object.keys(value).length === 0)) return [{ item: DEFAULT_PROMPT, path: ['prompts'] }];
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, at) => ({ item, path: ['prompts', at] }));
  // The old form: a map from file to label.
  if (isRecord(value) && !('raw' in value) && !('id' in value))
    return Object.entries(value as JsonObject).map(([item, label]) => ({
      item,
      path: ['prompts', item],
      ...(typeof label === 'string' && { label }),
    }));
  if (typeof value !== 'string' && !isRecord(value)) reading.complain(['prompts'], '`prompts` must be a text or a list.');
  return [{ item: value, path: ['prompts'] }];
}

interface Unwrapped {
  readonly raw?: string;
  readonly place: Path;
  readonly id?: string;
  readonly label?: string;
  readonly config?: JsonObject;
  readonly rest?: JsonObject;
}

function unwrapped(item: Json, path: Path, reading: Reading): Unwrapped {
  if (typeof item === 'string') return { raw: item, place: path };
  const entry = reading.record(item, path, 'A prompt');
  const { raw, id, label, config, ...rest } = entry;
  const named = typeof label === 'string' && label !== '' && { label };
  const shared = { ...named, ...(isRecord(config) && { config: config as JsonObject }), ...(Object.keys(rest).length > 0 && { rest }) };
  if (typeof raw === 'string') return { raw, place: [...path, 'raw'], ...(typeof id === 'string' && { id }), ...shared };
  if (typeof id === 'string') return { raw: id, place: [...path, 'id'], ...shared };
  if (isRecord(item) || item === null)
    reading.complain(path, 'The prompt has neither `raw` nor `id`.', 'Write its text as `raw:`, or a file as `file://…`.');
  return { place: path };
}

function bodiesOf(raw: string, path: Path, reading: Reading): readonly Found[] | 'not imported' {
  const reference = referenceOf(raw);
  if (reference.kind === 'text') return [{ body: inlineBody(raw, path, reading) }];
  if (reference.kind !== 'file') return 'not imported';
  if (!reference.glob) return bodiesOfFile(reference.pattern, path, reading);
  const files = reading.context.glob(reference.pattern, reading.source);
  if (files.length === 0)
    reading.complain(path, `No file matches \`${raw}\`.`, 'Correct the pattern; it counts from the folder of this file.');
  return files
    .filter((file) => referenceOf(file).kind === 'file')
    .flatMap((file) => bodiesOfFile(fromFolder(file, reading.source), path, reading));
}

/** A path from the root as one from the folder of the file that is read. */
function fromFolder(file: string, source: SourceFile): string {
  return `${'../'.repeat(source.file.split('/').length - 1)}${file}`;
}

function bodiesOfFile(pattern: string, path: Path, reading: Reading): readonly Found[] {
  const file = reading.include(pattern, path);
  if (!file) return [];
  const name = file.file.toLowerCase();
  if (name.endsWith('.txt')) return piecesOf(file);
  if (name.endsWith('.csv')) return rowsOf(file);
  if (name.endsWith('.jsonl')) return linesOf(file).map(({ text, start }) => ({ body: dataBody(text, start, file, reading) }));
  if (/\.(?:json|ya?ml)$/.test(name)) return [{ body: dataBody(file.text, 0, file, reading) }];
  return [{ body: textBody(file.text, { kind: 'body', start: 0, source: file }) }];
}

function textBody(source: string, origin: TextOrigin): EntryBody {
  return { type: 'text', texts: [{ path: ['template'], source, origin }] };
}

/** Several prompts between lines `---`, each without the blanks around it. */
function piecesOf(file: SourceFile): Found[] {
  const found: Found[] = [];
  const take = (start: number, end: number) => {
    const piece = file.text.slice(start, end);
    const text = piece.trim();
    if (text !== '')
      found.push({ body: textBody(text, { kind: 'body', start: start + piece.length - piece.trimStart().length, source: file }) });
  };
  let start = 0;
  for (const { index, 0: line } of file.text.matchAll(/^[ \t]*---[ \t]*$/gm)) {
    take(start, index);
    start = index + line.length;
  }
  take(start, file.text.length);
  return found;
}

/** A table with the columns `prompt` and `label`, or one prompt a line. */
function rowsOf(file: SourceFile): Found[] {
  const body = (text: string, start: number) => textBody(text, { kind: 'body', start, source: file });
  if (!file.text.includes(',')) {
    const lines = linesOf(file);
    const rows = lines[0]?.text.trim().toLowerCase() === 'prompt' ? lines.slice(1) : lines;
    return rows.map(({ text, start }) => ({ body: body(text, start) }));
  }
  return csvTable(file.text).records.flatMap((record) => {
    const cell = record.get('prompt');
    const label = record.get('label')?.text.trim();
    if (!cell || cell.text.trim() === '') return [];
    const leading = cell.text.length - cell.text.trimStart().length;
    return [{ body: body(cell.text.trim(), cell.start + leading), ...(label && { label }) }];
  });
}

function linesOf(file: SourceFile): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (const { index, 0: text } of file.text.matchAll(/[^\n]+/g)) if (text.trim() !== '') lines.push({ text, start: index });
  return lines;
}

/** JSON or YAML: messages where it holds them, else its text; templates that are no data before they run stay text too. */
function dataBody(text: string, start: number, file: SourceFile, reading: Reading): EntryBody {
  const document = parseYaml(text, start);
  const origin: TextOrigin = { kind: 'body', start, source: file };
  if (isYamlFailure(document)) return textBody(text, origin);
  if (isMessages(document.data))
    return { type: 'chat', ...readMessages(document.data, [], new Reading(file, document, reading.context, reading)) };
  return textBody(/\.ya?ml$/i.test(file.file) && typeof document.data === 'object' ? JSON.stringify(document.data) : text, origin);
}

function isMessages(data: Json): data is readonly JsonObject[] {
  return Array.isArray(data) && data.length > 0 && data.every((item) => isRecord(item) && typeof item.role === 'string');
}

function inlineBody(raw: string, path: Path, reading: Reading): EntryBody {
  const { source, document } = reading;
  const whole = textBody(raw, { kind: 'yaml', path, document, source });
  if (!raw.trimStart().startsWith('[')) return whole;
  const data = parseYaml(raw);
  if (isYamlFailure(data) || !isMessages(data.data)) return whole;
  const { messages, texts } = readMessages(data.data, [], new Reading(source, data, reading.context, reading));
  return { type: 'chat', messages, texts: texts.map((text) => inFile(text, path, reading)) };
}

/** A text of messages that are themselves the text of a scalar: its place in the file. */
function inFile(text: DraftText, path: Path, { source, document }: Reading): DraftText {
  if (text.origin.kind === 'body') return text;
  const within = text.origin.document.spanInText(text.origin.path, 0, 1).start;
  return { ...text, origin: { kind: 'body', start: document.spanInText(path, within, within + 1).start, source } };
}
