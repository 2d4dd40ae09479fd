import { isRecord, type Json, type JsonObject, type Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadContext, ReadProblem } from './format.ts';
import { shapeProblem } from './problem.ts';

/** One reading of one file: what it says so far, and what is wrong with it. Wrong shapes are noted and read as far as they go. */
export class Reading {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  readonly context: ReadContext;
  readonly problems: ReadProblem[];
  /** Files whose text this one uses. */
  readonly includes: string[];

  constructor(source: SourceFile, document: YamlDocument, context: ReadContext, outer?: Reading) {
    this.source = source;
    this.document = document;
    this.context = context;
    this.problems = outer?.problems ?? [];
    this.includes = outer?.includes ?? [];
  }

  complain(path: Path, message: string, hint?: string): void {
    this.problems.push(shapeProblem(this.source, this.document, path, message, hint));
  }

  /** A text. A number or a truth value is read as it is written, with a complaint. */
  text(value: unknown, path: Path, what: string): string | undefined {
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'object') {
      this.complain(path, `${what} must be a text, not a ${kindOf(value)}.`);
      return undefined;
    }
    this.complain(path, `${what} must be a text, but YAML reads this as a ${kindOf(value)}.`, 'Put it in quotes.');
    return this.written(value, path);
  }

  /** A scalar as its author wrote it: `1.10` stays `1.10`. */
  written(value: unknown, path: Path): string {
    return this.document.styleOf(path) === 'plain' ? this.document.sourceOf(path) : String(value);
  }

  list(value: unknown, path: Path, what: string): readonly Json[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null) this.complain(path, `${what} must be a list, not a ${kindOf(value)}.`);
    return [];
  }

  record(value: unknown, path: Path, what: string): JsonObject {
    if (isRecord(value)) return value as JsonObject;
    if (value !== undefined && value !== null) this.complain(path, `${what} must be a map of keys and values, not a ${kindOf(value)}.`);
    return {};
  }

  /** The file that a reference names, or nothing and a finding: worse for text of the prompt than for its test data. */
  include(reference: string, path: Path, purpose: 'content' | 'tests' = 'content'): SourceFile | undefined {
    const found = this.context.include(reference, this.source);
    if ('problem' in found) {
      this.problems.push({
        rule: purpose === 'tests' ? 'eval/missing-file' : 'meta/missing-file',
        message: `\`${reference}\` cannot be read: ${found.problem}`,
        hint: 'Correct the path; it counts from the folder of this file and stays inside the repository.',
        at: { kind: 'node', source: this.source, document: this.document, path },
      });
      return undefined;
    }
    this.includes.push(found.file);
    return found;
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return value === null ? 'null' : 'map';
  return typeof value === 'boolean' ? 'boolean' : typeof value;
}

/** The keys that a format does not know: kept, never dropped. */
export function otherKeys(data: JsonObject, known: ReadonlySet<string>): JsonObject {
  const others = Object.keys(data).filter((key) => !known.has(key));
  return Object.fromEntries(others.map((key) => [key, data[key]!]));
}

/** Tags are strings in the registry: what else is written becomes its text, lists and maps compact JSON. */
export function readTags(value: unknown, path: Path, reading: Reading): Record<string, string> {
  if (Array.isArray(value))
    return Object.fromEntries(value.map((tag, at): [string, string] => [textOf(tag, [...path, at], reading), 'true']));
  const tags = reading.record(value, path, '`tags`');
  return Object.fromEntries(Object.keys(tags).map((key): [string, string] => [key, textOf(tags[key], [...path, key], reading)]));
}

function textOf(value: unknown, path: Path, reading: Reading): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'boolean' ? String(value) : reading.written(value, path);
}
