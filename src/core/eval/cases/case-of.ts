import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { IncludeResult, ReadContext, ReadProblem } from '../../prompt/formats/format.ts';
import { isProblem, parseSource } from '../../prompt/formats/parse-source.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { parseCheck } from '../parse-check.ts';
import type { Check, EvalCase } from '../suite.ts';
import { placeOf, positionOf, type WrittenCase } from './written-case.ts';

/** What cases start from, and the file that says it. */
export interface CaseDefaults {
  readonly data: JsonObject;
  readonly source: SourceFile;
}

export interface BuiltCase {
  /** `id` is empty where the case has none of its own. */
  readonly evalCase: EvalCase;
  readonly problems: readonly ReadProblem[];
  /** Files whose text became part of it. */
  readonly includes: readonly string[];
}

/** A written case with the defaults merged in and every `file://` read. */
export function buildCase(written: WrittenCase, defaults: CaseDefaults | undefined, context: ReadContext): BuiltCase {
  const { data } = written;
  const base = defaults?.data ?? {};
  const files = inliner(written, context);
  const from = defaults?.source ?? written.source;
  const vars = {
    ...mapped(record(base['vars']), (value, path) => files.value(value, from, ['vars', ...path])),
    ...mapped(record(data['vars']), (value, path) => files.value(value, written.source, ['vars', ...path])),
  };
  const own = data['context'];
  const context_ =
    typeof own === 'string'
      ? files.text(own, written.source, ['context'])
      : textIn(base['context'], (text) => files.text(text, from, ['context']));
  const expected = data['expected'];
  const checks = [
    ...assertionsOf(base['assert']).map((item) => checkOf(item, from, ['assert'], files)),
    ...assertionsOf(data['assert']).map((item, at) => checkOf(item, written.source, ['assert', at], files)),
  ];
  const threshold = data['threshold'] ?? base['threshold'];
  const cluster = data['cluster'] ?? base['cluster'];
  const critical = data['critical'] ?? base['critical'];
  const { output, output_of: outputOf, id, description } = data;
  const evalCase: EvalCase = {
    id: typeof id === 'string' ? id : '',
    ...(typeof description === 'string' && { description }),
    vars,
    ...(context_ !== undefined && { context: context_ }),
    ...(expected !== undefined && { expected }),
    checks,
    critical: critical === true,
    ...(typeof cluster === 'string' && { cluster }),
    tags: [...new Set([...texts(base['tags']), ...texts(data['tags'])])],
    ...(typeof output === 'string' && { recorded: { text: output, ...(typeof outputOf === 'string' && { outputOf }) } }),
    ...(typeof threshold === 'number' && { threshold }),
    ...(written.notRun !== undefined && { notRun: written.notRun }),
    at: positionOf(written),
  };
  return { evalCase, problems: files.problems, includes: files.includes };
}

/** Their value is a file to run, not a text to compare with. */
const CODE = new Set(['javascript', 'webhook', 'python', 'ruby']);
/** Their value is data. */
const DATA = /\.(?:json|ya?ml)$/i;

function checkOf(item: JsonObject, source: SourceFile, path: Path, files: Inliner): Check {
  return withFiles(parseCheck(item), source, path, files);
}

function withFiles(check: Check, source: SourceFile, path: Path, files: Inliner): Check {
  if (CODE.has(check.type)) return check;
  const value = check.value === undefined ? undefined : mappedDeep(check.value, (text) => files.value(text, source, [...path, 'value']));
  return { ...check, value, ...(check.members && { members: check.members.map((member) => withFiles(member, source, path, files)) }) };
}

interface Inliner {
  text(value: string, from: SourceFile, path: Path): string;
  value(value: Json, from: SourceFile, path: Path): Json;
  readonly problems: ReadProblem[];
  readonly includes: string[];
}

function inliner(written: WrittenCase, context: ReadContext): Inliner {
  const problems: ReadProblem[] = [];
  const includes: string[] = [];
  // Its files are those that cannot be read.
  if (written.notRun !== undefined) return { problems, includes, text: (value) => value, value: (value) => value };
  const find = (reference: string, from: SourceFile, path: Path): Exclude<IncludeResult, { problem: string }> | undefined => {
    const found = context.include(reference, from);
    if (!('problem' in found)) {
      includes.push(found.file);
      return found;
    }
    problems.push({
      rule: 'eval/missing-cases',
      message: `\`${reference}\` cannot be read: ${found.problem}`,
      hint: 'Correct the path; it counts from the folder of the file that names it and stays inside the repository.',
      at: placeOf(written, path),
    });
    return undefined;
  };
  return {
    problems,
    includes,
    text: (value, from, path) => (value.startsWith('file://') ? (find(value, from, path)?.text ?? '') : value),
    value: (value, from, path) => {
      if (typeof value !== 'string' || !value.startsWith('file://')) return value;
      const found = find(value, from, path);
      if (found === undefined) return '';
      const document = DATA.test(found.file) ? parseSource(found) : undefined;
      if (document === undefined) return found.text;
      if (!isProblem(document)) return document.data;
      problems.push(document);
      return '';
    },
  };
}

function mapped(values: JsonObject, change: (value: Json, path: Path) => Json): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, [key])]));
}

function mappedDeep(value: Json, change: (text: string) => Json): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mappedDeep(item, change));
  return isRecord(value) ? mapped(value as JsonObject, (item) => mappedDeep(item, change)) : value;
}

function record(value: Json | undefined): JsonObject {
  return isRecord(value) ? (value as JsonObject) : {};
}

function assertionsOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter((item): item is JsonObject => isRecord(item) && typeof item['type'] === 'string')
    : [];
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function textIn(value: Json | undefined, change: (text: string) => string): string | undefined {
  return typeof value === 'string' ? change(value) : undefined;
}
