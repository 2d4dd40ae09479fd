import { append } from '../../append.ts';
import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { EvalCheck, Evals, TestRow } from '../model.ts';
import { readAssertions } from './promptfoo-assertions.ts';
import { referenceOf } from './promptfoo-reference.ts';
import { testsOfFile } from './promptfoo-test-files.ts';
import type { Reading } from './reading.ts';

interface Collected {
  readonly reading: Reading;
  readonly templates: JsonObject;
  readonly rows: TestRow[];
  readonly checks: EvalCheck[];
}

/** `defaultTest`, `tests` and `scenarios` as rows and checks. A list of values stays one row, as written. */
export function readTests(config: JsonObject, reading: Reading): Evals {
  const templates = isRecord(config.assertionTemplates) ? (config.assertionTemplates as JsonObject) : {};
  const collected: Collected = { reading, templates, rows: [], checks: [] };
  const { values: shared, rest } = sharedFacts(config.defaultTest, collected);
  const checks = [...collected.checks];
  readList(config.tests, ['tests'], shared, collected);
  const scenarios = Array.isArray(config.scenarios)
    ? (config.scenarios as readonly Json[])
    : config.scenarios == null
      ? []
      : [config.scenarios];
  for (const [at, scenario] of scenarios.entries())
    if (isRecord(scenario)) readScenario(scenario as JsonObject, ['scenarios', at], shared, collected);
    else hidden(['scenarios', at], collected);
  const defaults = Object.keys(rest).length > 0 && { defaults: rest };
  return { rows: collected.rows, checks: collected.checks, shared: checks, ...defaults };
}

/** What every test starts from. */
function sharedFacts(value: Json | undefined, collected: Collected): { readonly values: JsonObject; readonly rest: JsonObject } {
  const path = ['defaultTest'];
  const [file] = typeof value === 'string' ? filesOf(value, path, collected) : [];
  const data = file ? testsOfFile(file).tests[0] : value;
  if (!isRecord(data)) return { values: {}, rest: {} };
  const { vars, assert, ...rest } = data as JsonObject;
  append(collected.checks, checksOf(assert, [...path, 'assert'], file !== undefined, collected));
  return { values: isRecord(vars) ? (vars as JsonObject) : {}, rest };
}

function readList(value: Json | undefined, path: Path, shared: JsonObject, collected: Collected): void {
  if (value == null) return;
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
  for (const [at, item] of list.entries()) {
    const place = Array.isArray(value) ? [...path, at] : path;
    if (typeof item === 'string') readReference(item, place, shared, collected);
    else if (isGenerator(item)) hidden(place, collected);
    else readTest(item, place, shared, false, collected);
  }
}

/** `{path: file://make-tests.py, config: …}` */
function isGenerator(item: Json): boolean {
  return isRecord(item) && typeof item.path === 'string' && !('vars' in item) && !('assert' in item);
}

function readTest(test: Json, path: Path, shared: JsonObject, elsewhere: boolean, collected: Collected): void {
  if (!isRecord(test)) {
    collected.reading.complain(path, 'A test must be a map with `vars`, or a file of tests.');
    return;
  }
  const { vars, assert, ...rest } = test as JsonObject;
  const seen = vars == null || isRecord(vars);
  const more: JsonObject = { ...rest, ...(!seen && { vars }) };
  const checks = checksOf(assert, [...path, 'assert'], elsewhere, collected);
  collected.rows.push({
    values: { ...shared, ...(isRecord(vars) && (vars as JsonObject)) },
    path,
    complete: seen,
    ...(Object.keys(more).length > 0 && { rest: more }),
    ...(checks.length > 0 && { checks }),
  });
  append(collected.checks, checks);
}

/** Checks of another file point at the line of this one that names it. */
function checksOf(assert: Json | undefined, path: Path, elsewhere: boolean, { reading, templates }: Collected): EvalCheck[] {
  const checks = readAssertions(assert, path, templates, reading);
  return elsewhere ? checks.map((check) => ({ ...check, path: path.slice(0, -1) })) : checks;
}

/** Every test of a scenario runs with the values of every configuration; its checks are the same in each. */
function readScenario({ config, tests }: JsonObject, path: Path, shared: JsonObject, collected: Collected): void {
  const configs = Array.isArray(config) && config.length > 0 ? (config as readonly Json[]) : [{}];
  for (const [at, one] of configs.entries()) {
    const values = isRecord(one) && isRecord(one.vars) ? (one.vars as JsonObject) : {};
    readList(tests, [...path, 'tests'], { ...shared, ...values }, at === 0 ? collected : { ...collected, checks: [] });
  }
}

/** Rows are there, but only a program or a service can show them. */
function hidden(path: Path, { rows }: Collected): void {
  rows.push({ values: {}, path, complete: false });
}

function readReference(written: string, path: Path, shared: JsonObject, collected: Collected): void {
  const files = filesOf(written, path, collected);
  if (files.length === 0) hidden(path, collected);
  for (const file of files) {
    const { tests, problem } = testsOfFile(file);
    if (problem) {
      collected.reading.problems.push(problem);
      hidden(path, collected);
    }
    for (const test of tests) readTest(test, path, shared, true, collected);
  }
}

function filesOf(written: string, path: Path, { reading }: Collected): SourceFile[] {
  const reference = referenceOf(written);
  if (reference.kind !== 'file') return [];
  const { context, source, document } = reading;
  const root = '../'.repeat(source.file.split('/').length - 1);
  const names = reference.glob ? context.glob(reference.pattern, source).map((file) => root + file) : [reference.pattern];
  const files = names.map((name) => context.include(name, source)).filter((found): found is SourceFile => !('problem' in found));
  if (files.length === 0)
    reading.problems.push({
      rule: 'eval/missing-file',
      message: `The tests \`${written}\` are not among the files.`,
      hint: 'Correct the path; it counts from the folder of this file and stays inside the repository.',
      at: { kind: 'node', source, document, path },
    });
  reading.includes.push(...files.map((file) => file.file));
  return files;
}
