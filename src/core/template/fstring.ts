import { type FormatField, parseFormatString } from './format-string.ts';
import { FIELD_NAME, fstringToMustache, NOT_CONVERTIBLE, whyNot } from './fstring-to-mustache.ts';
import { type Conversion, NO_ANALYSIS, type TemplateAnalysis, type TemplateProblem, type TemplateSyntax, type Values } from './syntax.ts';
import { textOfValue, valueAt } from './values.ts';

/** `{x}` with `{{` and `}}` as escapes: Python's `str.format`, as LangChain uses it. */
export const fstring: TemplateSyntax = { id: 'fstring', analyse, render, convert };

type Use = TemplateAnalysis['uses'][number];

function analyse(text: string): TemplateAnalysis {
  if (!text.includes('{') && !text.includes('}')) return NO_ANALYSIS;
  const uses: Use[] = [];
  const problems: TemplateProblem[] = [];
  for (const piece of parseFormatString(text)) {
    if (piece.kind === 'field') uses.push(...usesOf(piece));
    else if (piece.kind === 'error')
      problems.push({ rule: 'template/unbalanced', message: piece.message, start: piece.start, end: piece.end });
  }
  return { uses, problems, inclusions: [] };
}

/** A width may be a field of its own: `{x:>{width}}`. */
function usesOf(field: FormatField): Use[] {
  const [, name] = FIELD_NAME.exec(field.name) ?? [];
  const own: Use[] = name === undefined ? [] : [{ name, path: field.name, kind: 'output', start: field.start, end: field.end }];
  const inner = parseFormatString(field.spec).filter((piece) => piece.kind === 'field');
  return [
    ...own,
    ...inner.flatMap((piece) =>
      usesOf({
        ...piece,
        specStart: piece.specStart + field.specStart,
        start: piece.start + field.specStart,
        end: piece.end + field.specStart,
      }),
    ),
  ];
}

/** Only what `fstringToMustache` accepts is substituted; all else has been reported. */
function render(text: string, values: Values): string {
  return parseFormatString(text)
    .map((piece) => {
      if (piece.kind === 'literal') return piece.text;
      const value = piece.kind === 'field' && whyNot(piece) === undefined ? valueAt(values, piece.name) : undefined;
      return value === undefined ? text.slice(piece.start, piece.end) : textOfValue(value);
    })
    .join('');
}

/** `analyse` has told of the syntax already. */
function convert(text: string): Conversion {
  const conversion = fstringToMustache(text);
  return 'text' in conversion ? conversion : { problems: conversion.problems.filter(({ rule }) => rule === NOT_CONVERTIBLE) };
}
