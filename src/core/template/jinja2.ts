import { PromptopsError } from '../errors.ts';
import type { Body } from './jinja/ast.ts';
import { freeVariables } from './jinja/free-variables.ts';
import { JinjaSyntaxError } from './jinja/jinja-syntax-error.ts';
import { parseTemplate } from './jinja/parse-template.ts';
import { renderTemplate } from './jinja/render-template.ts';
import { unsupportedParts } from './jinja/unsupported.ts';
import { NO_ANALYSIS, type TemplateAnalysis, type TemplateProblem, type TemplateSyntax, type Values } from './syntax.ts';

/** Jinja2 as MLflow runs it: sandboxed, with the default settings. */
export const jinja2: TemplateSyntax = {
  id: 'jinja2',
  analyse,
  render,
};

function analyse(text: string): TemplateAnalysis {
  if (!text.includes('{{') && !text.includes('{%') && !text.includes('{#')) return NO_ANALYSIS;
  const body = parseOrProblem(text);
  if ('rule' in body) return { uses: [], problems: [body], inclusions: [] };
  return { uses: freeVariables(body), problems: unsupportedParts(body), inclusions: [] };
}

function render(text: string, values: Values): string {
  const body = parseOrProblem(text);
  if ('rule' in body) throw new PromptopsError('PROMPT_INVALID', body.message, body.hint);
  return renderTemplate(text, body, values);
}

function parseOrProblem(text: string): Body | TemplateProblem {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (!(error instanceof JinjaSyntaxError)) throw error;
    const { message, hint, start, end } = error;
    return { rule: 'template/syntax', message, hint, start, end };
  }
}
