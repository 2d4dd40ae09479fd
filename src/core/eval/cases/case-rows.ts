import { type CsvCell, csvTable } from '../../csv.ts';
import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { ReadProblem } from '../../prompt/formats/format.ts';
import { isProblem, parseSource } from '../../prompt/formats/parse-source.ts';
import { assertionFromText } from '../../prompt/formats/promptfoo-assertions.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';
import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { WrittenCase } from './written-case.ts';

export interface CaseRows {
  readonly cases: readonly WrittenCase[];
  readonly problems: readonly ReadProblem[];
}

/** The cases of a file that a case file names: YAML and JSON hold a list, JSON Lines one a line, CSV one a row. */
export function readCaseRows(source: SourceFile): CaseRows {
  if (/\.csv$/i.test(source.file)) return tableOf(source);
  if (/\.jsonl$/i.test(source.file)) return linesOf(source);
  if (!/\.(?:json|ya?ml)$/i.test(source.file)) return refused(source, 'Cases are read from YAML, JSON, JSON Lines and CSV.');
  const document = parseSource(source);
  if (isProblem(document)) return { cases: [], problems: [document] };
  const list = Array.isArray(document.data) ? (document.data as readonly Json[]) : [document.data];
  const inList = Array.isArray(document.data);
  const cases: WrittenCase[] = [];
  const problems: ReadProblem[] = [];
  for (const [at, item] of list.entries()) {
    const path = inList ? [at] : [];
    if (isRecord(item)) cases.push({ data: asCase(item as JsonObject), source, document, path });
    else problems.push({ rule: 'eval/case-shape', message: 'A case must be a map.', at: { kind: 'node', source, document, path } });
  }
  return { cases, problems };
}

/** Keys by which a record is a case; any other is a row of values. */
const CASE_KEYS = ['vars', 'assert', 'output', 'output_of'];

/** A record without a key of a case holds the values themselves, with what stands beside them in every table. */
function asCase(record: JsonObject): JsonObject {
  if (CASE_KEYS.some((key) => key in record)) return record;
  const { id, description, expected, ...vars } = record;
  return {
    ...(typeof id === 'string' && { id }),
    ...(typeof id !== 'string' && id !== undefined && { id: String(id) }),
    ...(typeof description === 'string' && { description }),
    vars,
    ...(expected !== undefined && { expected }),
  };
}

/** One of very many: what tells the places of its parts is read again should somebody ask, not kept. */
class LineCase implements WrittenCase {
  readonly path: Path = [];
  readonly data: JsonObject;
  readonly source: SourceFile;
  readonly span: Span;

  constructor(data: JsonObject, source: SourceFile, span: Span) {
    this.data = data;
    this.source = source;
    this.span = span;
  }

  get document(): YamlDocument | undefined {
    const { start, end } = this.span;
    const document = parseYaml(this.source.text.slice(start, end), start);
    return isYamlFailure(document) ? undefined : document;
  }
}

function linesOf(source: SourceFile): CaseRows {
  const cases: WrittenCase[] = [];
  const problems: ReadProblem[] = [];
  for (const { index, 0: line } of source.text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const document = parseYaml(line, index);
    const span = { start: index + line.search(/\S/), end: index + line.trimEnd().length };
    if (!isYamlFailure(document) && isRecord(document.data)) {
      cases.push(new LineCase(asCase(document.data as JsonObject), source, span));
      continue;
    }
    const at = { kind: 'file', source, span } as const;
    problems.push({ rule: 'eval/case-shape', message: 'This line is not one JSON object.', at });
  }
  return { cases, problems };
}

function tableOf(source: SourceFile): CaseRows {
  const { records, faults } = csvTable(source.text);
  const lineFrom = (start: number): Span => {
    const end = source.text.indexOf('\n', start);
    return { start, end: end === -1 ? source.text.length : end };
  };
  return {
    cases: records.map((record) => ({
      data: rowOf(record),
      source,
      path: [],
      span: lineFrom(record.values().next().value?.start ?? 0),
    })),
    problems: faults.map(({ message, start }) => ({
      rule: 'eval/case-shape',
      message,
      at: { kind: 'file', source, span: lineFrom(start) },
    })),
  };
}

/** A column is a variable; `__expected`, `__expected2`, … are assertions, other columns with two underscores keys of the case. */
function rowOf(record: ReadonlyMap<string, CsvCell>): JsonObject {
  const vars: Record<string, Json> = {};
  const assert: Json[] = [];
  const own: Record<string, Json> = {};
  for (const [column, { text }] of record) {
    if (/^__expected\d*$/.test(column)) {
      if (text.trim() !== '') assert.push(assertionFromText(text));
    } else if (!column.startsWith('__')) vars[column] = text;
    else if (text !== '') Object.assign(own, cellOf(column.slice(2), text));
  }
  return { ...own, vars, ...(assert.length > 0 && { assert }) };
}

function cellOf(key: string, text: string): JsonObject {
  if (key === 'tags') return { tags: text.split(',').map((tag) => tag.trim()) };
  if (key === 'critical') return { critical: text.trim() === 'true' ? true : text.trim() === 'false' ? false : text };
  if (key === 'threshold') return { threshold: Number.isNaN(Number(text)) ? text : Number(text) };
  return { [key]: text };
}

function refused(source: SourceFile, message: string): CaseRows {
  return { cases: [], problems: [{ rule: 'eval/case-shape', message, at: { kind: 'file', source } }] };
}
