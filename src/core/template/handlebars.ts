import { PromptopsError } from '../errors.ts';
import { analyseHandlebars } from './handlebars/analyse-handlebars.ts';
import type { Program } from './handlebars/ast.ts';
import { withLine } from './handlebars/partial-line.ts';
import { renderHandlebars } from './handlebars/render-handlebars.ts';
import { strayBraces } from './handlebars/stray-braces.ts';
import { type HandlebarsTree, isHandlebarsFailure, parseHandlebars } from './handlebars-parse.ts';
import { NO_ANALYSIS, type TemplateAnalysis, type TemplateSyntax, type Values } from './syntax.ts';

/** Handlebars as Dotprompt runs it: no HTML escapes, known helpers only. Parsed, never compiled. */
export const handlebars: TemplateSyntax = { id: 'handlebars', analyse, render };

function analyse(text: string): TemplateAnalysis {
  if (!text.includes('{{') && !text.includes('}}')) return NO_ANALYSIS;
  const tree = parseHandlebars(text);
  if (isHandlebarsFailure(tree)) return { uses: [], problems: [tree.failure], inclusions: [] };
  const program = typed(tree);
  const analysis = analyseHandlebars(program, tree.spanOf);
  return {
    ...analysis,
    inclusions: analysis.inclusions.map((inclusion) => withLine(inclusion, text)),
    problems: [...analysis.problems, ...strayBraces(text, program, tree.spanOf)].sort((left, right) => left.start - right.start),
  };
}

function render(text: string, values: Values): string {
  const tree = parseHandlebars(text);
  if (isHandlebarsFailure(tree)) throw new PromptopsError('PROMPT_INVALID', tree.failure.message, tree.failure.hint);
  return renderHandlebars(typed(tree), values);
}

/** The package's own types do not say which statement is which. */
function typed({ program }: HandlebarsTree): Program {
  return program as unknown as Program;
}
