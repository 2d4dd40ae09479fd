import schema from '../../../../schemas/eval.schema.json' with { type: 'json' };
import { validateCaseFile } from '../../../generated/eval-validator.js';
import { append } from '../../append.ts';
import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { Place } from '../../lint/finding.ts';
import type { ReadContext, ReadProblem } from '../../prompt/formats/format.ts';
import { isProblem, parseSource } from '../../prompt/formats/parse-source.ts';
import { schemaFaults } from '../../schema-faults.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import { readCaseRows } from './case-rows.ts';
import { placeOf, type WrittenCase } from './written-case.ts';

/** A case file as it is written, with the rows of the files that it names. */
export interface CaseFile {
  readonly source: SourceFile;
  readonly document: YamlDocument | undefined;
  /** Its keys; empty where the file is none. */
  readonly data: JsonObject;
  readonly tests: readonly WrittenCase[];
  /** What differs from the schema, and what could not be read. With one of them the file gives no suite. */
  readonly problems: readonly ReadProblem[];
  /** Files of cases that it names. */
  readonly includes: readonly string[];
}

/** Wrong shapes are told and read as far as they go. */
export function readCaseFile(source: SourceFile, context: ReadContext): CaseFile {
  const document = parseSource(source);
  if (isProblem(document)) return { source, document: undefined, data: {}, tests: [], problems: [document], includes: [] };
  const at: Place = { kind: 'node', source, document, path: [] };
  if (!isRecord(document.data)) {
    const hint = 'Write a list of cases under `tests:`.';
    const problem = { rule: 'eval/case-shape', message: 'A case file must be a map of keys and values.', hint, at };
    return { source, document, data: {}, tests: [], problems: [problem], includes: [] };
  }
  const data = document.data as JsonObject;
  const reading: Reading = { source, document, context, tests: [], problems: [], includes: [] };
  readTests(data['tests'], reading);
  append(reading.problems, shapeProblems(data, reading));
  const { tests, problems, includes } = reading;
  return { source, document, data, tests, problems, includes };
}

interface Reading {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  readonly context: ReadContext;
  readonly tests: WrittenCase[];
  readonly problems: ReadProblem[];
  readonly includes: string[];
}

function readTests(value: Json | undefined, reading: Reading): void {
  const { source, document, tests } = reading;
  if (typeof value === 'string') readRows(value, ['tests'], reading);
  if (!Array.isArray(value)) return;
  for (const [at, item] of (value as readonly Json[]).entries()) {
    const path = ['tests', at];
    if (typeof item === 'string') readRows(item, path, reading);
    else if (isRecord(item)) tests.push({ data: item as JsonObject, source, document, path });
  }
}

function readRows(reference: string, path: Path, { source, document, context, tests, problems, includes }: Reading): void {
  if (!reference.startsWith('file://')) return;
  const found = context.include(reference, source);
  if ('problem' in found) {
    problems.push({
      rule: 'eval/missing-cases',
      message: `\`${reference}\` cannot be read: ${found.problem}`,
      hint: found.hint ?? 'Correct the path; it counts from the folder of this file and stays inside the repository.',
      at: { kind: 'node', source, document, path },
    });
    return;
  }
  includes.push(found.file);
  const rows = readCaseRows(found);
  append(tests, rows.cases);
  append(problems, rows.problems);
}

/** Cases of other files are held to the same schema, and told where they stand. */
function shapeProblems(data: JsonObject, { source, document, tests }: Reading): ReadProblem[] {
  const own = shape(data).map(({ path, key, message }) =>
    problemAt({ kind: 'node', source, document, path, ...(key && { key }) }, message),
  );
  const others = tests.filter((one) => one.source !== source);
  if (others.length === 0) return own;
  const foreign = shape({ tests: others.map((one) => one.data) }).map(({ path, key, message }) => {
    const [, at, ...part] = path;
    return problemAt(placeOf(others[Number(at)]!, part, key === true), message.replaceAll(`\`tests.${at}`, '`case'));
  });
  return [...own, ...foreign];
}

function shape(data: JsonObject): ReturnType<typeof schemaFaults> {
  if (validateCaseFile(data)) return [];
  return schemaFaults({ data, errors: validateCaseFile.errors ?? [], schema, whole: 'The case file' });
}

function problemAt(at: Place, message: string): ReadProblem {
  return { rule: 'eval/case-shape', message, at };
}
