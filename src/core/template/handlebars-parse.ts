import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { explainFailure } from './handlebars/explain-failure.ts';
import { MAX_DEPTH, tooDeepAt } from './handlebars/nesting.ts';
import type { TemplateProblem } from './syntax.ts';

export interface HandlebarsTree {
  readonly program: hbs.AST.Program;
  /** Where a node begins and ends in the text. */
  spanOf(node: { readonly loc: { readonly start: hbs.AST.Position; readonly end: hbs.AST.Position } }): {
    readonly start: number;
    readonly end: number;
  };
}

/** Why a text is no Handlebars template. */
export interface HandlebarsFailure {
  readonly failure: TemplateProblem;
}

/** Handlebars, read and not run. Lines and columns of its nodes become offsets. */
export function parseHandlebars(text: string): HandlebarsTree | HandlebarsFailure {
  let starts: number[] | undefined;
  const offsetOf = ({ line, column }: hbs.AST.Position) => {
    starts ??= lineStarts(text);
    return Math.min((starts[line - 1] ?? text.length) + column, text.length);
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { failure: tooDeep(deep) };
  try {
    return { program: parse(text), spanOf: ({ loc }) => ({ start: offsetOf(loc.start), end: offsetOf(loc.end) }) };
  } catch (error) {
    return { failure: explainFailure(error, text, offsetOf) };
  }
}

function tooDeep(start: number): TemplateProblem {
  const message = `The template is nested more than ${MAX_DEPTH} levels deep.`;
  return { rule: 'template/syntax', message, hint: 'Simplify it.', start, end: start + 2 };
}

export function isHandlebarsFailure(result: HandlebarsTree | HandlebarsFailure): result is HandlebarsFailure {
  return 'failure' in result;
}

/** The parser counts a lone carriage return as a line break too. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n?|\n/g)) starts.push(index + found.length);
  return starts;
}
