import { csvTable } from '../../csv.ts';
import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import type { ReadProblem } from './format.ts';
import { isProblem, parseSource } from './parse-source.ts';
import { assertionFromText } from './promptfoo-assertions.ts';

export interface TestFile {
  /** Tests as a configuration would write them. */
  readonly tests: readonly Json[];
  readonly problem?: ReadProblem;
}

/** The tests of a YAML, JSON, JSON Lines or CSV file. */
export function testsOfFile(file: SourceFile): TestFile {
  if (/\.csv$/i.test(file.file)) return testsOfTable(file);
  if (/\.jsonl$/i.test(file.file)) return testsOfLines(file);
  const document = parseSource(file);
  if (isProblem(document)) return { tests: [], problem: document };
  return { tests: Array.isArray(document.data) ? document.data : [document.data] };
}

function testsOfTable(file: SourceFile): TestFile {
  const { records, faults } = csvTable(file.text);
  const [first] = faults;
  const tests = records.map(testOfRow);
  if (first === undefined) return { tests };
  const at = { kind: 'file', source: file, span: { start: first.start, end: lineEnd(file.text, first.start) } } as const;
  return { tests, problem: { rule: 'eval/case-shape', message: first.message, at } };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function testsOfLines(file: SourceFile): TestFile {
  const tests: Json[] = [];
  for (const { index, 0: line } of file.text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const document = parseYaml(line, index);
    if (isYamlFailure(document) || !isRecord(document.data)) {
      const at = { kind: 'file', source: file, span: { start: index, end: index + line.length } } as const;
      return { tests, problem: { rule: 'yaml/syntax', message: 'This line is not one JSON object.', at } };
    }
    tests.push(document.data as JsonObject);
  }
  return { tests };
}

/** A column is a variable; columns that begin with two underscores are promptfoo's own. */
function testOfRow(record: ReadonlyMap<string, { readonly text: string }>): JsonObject {
  const columns = [...record].map(([column, { text }]) => [column, text] as const);
  const asserted = columns.filter(([column, text]) => isExpectation(column) && text.trim() !== '');
  const own = columns.filter(([column, text]) => column.startsWith('__') && !isExpectation(column) && text !== '');
  return {
    vars: Object.fromEntries(columns.filter(([column]) => !column.startsWith('__'))),
    ...(asserted.length > 0 && { assert: asserted.map(([, text]) => assertionFromText(text)) }),
    ...Object.fromEntries(own.map(([column, text]) => [column.slice(2), text])),
  };
}

function isExpectation(column: string): boolean {
  return /^__expected\d*$/.test(column);
}
