import { type Document, parseAllDocuments } from 'yaml';
import type { ReadProblem } from '../prompt/formats/format.ts';
import type { SourceFile } from '../source/source-file.ts';
import { structureCauses } from './structure-causes.ts';
import { syntaxCause } from './syntax-cause.ts';
import { unquotedPlaceholders } from './unquoted-placeholders.ts';
import { lineStart, MAX_CAUSES, restOfLine, type YamlCause } from './yaml-cause.ts';
import { namedReason } from './yaml-reasons.ts';

/** Beyond this the first reason has to do: the thorough parser is slow. */
const MAX_DIAGNOSED = 40_000;
const MAX_PARSED = 160_000;
const MAX_ROUNDS = 20;

/**
 * All that is wrong with a YAML text that the fast reader refused: one problem for each cause, at its place.
 * Never throws; where the thorough parser has nothing to say, the fast reader's reason stands.
 */
export function diagnoseYaml(source: SourceFile, problem: ReadProblem): readonly ReadProblem[] {
  const { start: base, end } = problem.yaml ?? { start: 0, end: source.text.length };
  const named = namedReason(problem);
  if (end - base > MAX_DIAGNOSED || /maxDepth|maxAliases|contain themselves/.test(problem.message)) return [named];
  const causes = causesIn(source.text.slice(base, end), source.positionAt(base).line);
  if (causes.length === 0) return [named];
  return causes.map(({ rule, message, hint, start, end: to, edit }) => ({
    rule,
    message,
    hint,
    at: { kind: 'file', source, span: { start: base + start, end: base + to } },
    ...(edit && {
      fix: {
        description: 'Put the value in quotes.',
        edits: [{ span: { start: base + edit.span.start, end: base + edit.span.end }, text: edit.text }],
      },
    }),
  }));
}

function causesIn(text: string, firstLine: number): readonly YamlCause[] {
  const causes: YamlCause[] = [];
  try {
    collect(text, firstLine, causes);
  } catch {
    return causes;
  }
  return causes.sort((a, b) => a.start - b.start).slice(0, MAX_CAUSES);
}

/** Each cause is overwritten with as many harmless letters, so that what comes after it is read as meant and keeps its place. */
function collect(text: string, firstLine: number, causes: YamlCause[]): void {
  const rounds = Math.max(2, Math.min(MAX_ROUNDS, Math.floor(MAX_PARSED / (text.length + 1))));
  let masked = text;
  for (let round = 0; round < rounds; round++) {
    const documents = parse(masked);
    const placeholders = unquotedPlaceholders(masked, documents);
    if (placeholders.length > 0) {
      causes.push(...placeholders);
      for (const cause of placeholders) masked = coveredBy(cause, masked);
      if (causes.length >= MAX_CAUSES) return;
      continue;
    }
    const error = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (!error) {
      causes.push(...structureCauses(masked, documents, firstLine));
      return;
    }
    const cause = syntaxCause(masked, documents, error);
    if (causes.some(({ start }) => start === cause.start)) return;
    causes.push(cause);
    if (cause.cover === 'nothing') return;
    masked = coveredBy(cause, masked);
  }
}

function parse(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
  return Array.isArray(documents) ? documents : [];
}

function coveredBy({ start, end, cover }: YamlCause, text: string): string {
  if (cover === 'span') return replaced(text, start, end, 'x');
  const lineAt = lineStart(text, start);
  const lineEnd = restOfLine(text, lineAt).end;
  const key = cover === 'line' ? null : /^[ ]*(?:- +)*[^\s#'"[{:]+: +/.exec(text.slice(lineAt, lineEnd));
  if (key) return replaced(text, lineAt + key[0].length, lineEnd, 'x');
  return replaced(text, lineAt + text.slice(lineAt, lineEnd).search(/\S|$/), lineEnd, '#');
}

function replaced(text: string, start: number, end: number, letter: string): string {
  return `${text.slice(0, start)}${letter.repeat(Math.max(0, end - start))}${text.slice(end)}`;
}
