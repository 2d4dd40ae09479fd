import { append } from '../../append.ts';
import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { EvalCheck, TestRow } from '../model.ts';
import { isProblem, parseSource } from './parse-source.ts';
import type { Reading } from './reading.ts';
import { UNREADABLE } from './unreadable-check.ts';

/** `testData`: rows of values, in the file or in another one. */
export function readTestData(value: unknown, path: Path, reading: Reading): readonly TestRow[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return rowsOfFile(value, path, reading);
  const rows: TestRow[] = Array.isArray(value) ? [] : [hidden(path)];
  for (const [at, row] of reading.list(value, path, '`testData`').entries()) {
    const place = [...path, at];
    if (typeof row === 'string' && row.startsWith('file://')) append(rows, rowsOfFile(row, place, reading));
    else if (isRecord(row)) rows.push({ values: row as JsonObject, path: place, complete: true });
    else {
      reading.complain(place, 'A row of `testData` must be a map from variables to values.');
      rows.push(hidden(place));
    }
  }
  return rows;
}

function rowsOfFile(reference: string, path: Path, reading: Reading): readonly TestRow[] {
  if (!reference.startsWith('file://')) {
    reading.complain(path, '`testData` must be a list of rows or a `file://` reference.');
    return [hidden(path)];
  }
  const found = reading.include(reference, path, 'tests');
  const rows = found && rowsOf(found, reading);
  return rows?.every(isRecord) ? rows.map((row) => ({ values: row as JsonObject, path, complete: true })) : [hidden(path)];
}

/** Rows are there that cannot be read here: without them it would look as if all had been measured. */
function hidden(path: Path): TestRow {
  return { values: {}, path, complete: false };
}

/** `undefined` for a kind of file that only the evaluation reads, and for one that is broken. */
function rowsOf(source: SourceFile, reading: Reading): readonly Json[] | undefined {
  if (!/\.(?:json|yaml|yml)$/i.test(source.file)) return undefined;
  const document = parseSource(source);
  if (isProblem(document)) {
    reading.problems.push(document);
    return undefined;
  }
  return Array.isArray(document.data) ? document.data : [document.data];
}

const KEYS = new Set(['name', 'string', 'llm', 'uses']);

/** GitHub Models' `evaluators`, one check for each operator they write. */
export function readEvaluators(value: unknown, path: Path, reading: Reading): readonly EvalCheck[] {
  const checks: EvalCheck[] = value == null || Array.isArray(value) ? [] : [{ kind: UNREADABLE, value: null, path }];
  for (const [at, item] of reading.list(value, path, '`evaluators`').entries()) {
    const place = [...path, at];
    const evaluator = reading.record(item, place, 'An evaluator');
    const name = reading.text(evaluator['name'], [...place, 'name'], '`name`');
    const named = name !== undefined && { name };
    const before = checks.length;
    for (const [operator, expected] of Object.entries(reading.record(evaluator['string'], [...place, 'string'], '`string`')))
      checks.push({ kind: `string.${operator}`, ...named, value: expected, path: [...place, 'string', operator] });
    if (isRecord(evaluator['llm'])) checks.push({ kind: 'llm', ...named, value: evaluator['llm'] as Json, path: [...place, 'llm'] });
    if (typeof evaluator['uses'] === 'string')
      checks.push({ kind: `uses:${evaluator['uses']}`, ...named, value: null, path: [...place, 'uses'] });
    if (checks.length > before) continue;
    const other = Object.keys(evaluator).find((key) => !KEYS.has(key));
    if (other !== undefined) checks.push({ kind: other, ...named, value: evaluator[other]!, path: [...place, other] });
    else {
      // Kept as one that nobody knows: without it, the rows would have to fulfil less than was meant.
      checks.push({ kind: UNREADABLE, ...named, value: null, path: place });
      if (isRecord(item)) reading.complain(place, 'The evaluator checks nothing.', 'Give it one of `string`, `llm` or `uses`.');
    }
  }
  return checks;
}
