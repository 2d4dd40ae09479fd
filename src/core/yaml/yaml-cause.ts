import type { Edit } from '../lint/finding.ts';

/** More of them say nothing new. */
export const MAX_CAUSES = 50;

/** One thing that keeps a text from being plain YAML. Offsets count from the start of the text. */
export interface YamlCause {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
  readonly edit?: Edit;
  /** What is set aside to read on: the value on its line (default), just the span, the whole line, or nothing, where the rest was misread. */
  readonly cover?: 'span' | 'line' | 'nothing';
}

/** From `at` to the end of its line, blanks at the end left out. */
export function restOfLine(text: string, at: number): { readonly start: number; readonly end: number } {
  const lineEnd = text.indexOf('\n', at);
  const rest = text.slice(at, lineEnd === -1 ? text.length : lineEnd);
  return { start: at, end: at + rest.trimEnd().length };
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** 1-based. */
export function lineNumber(text: string, at: number): number {
  let line = 1;
  for (let found = text.indexOf('\n'); found !== -1 && found < at; found = text.indexOf('\n', found + 1)) line++;
  return line;
}
