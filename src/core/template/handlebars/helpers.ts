import type { Expression, PathExpression } from './ast.ts';

/** Handlebars' own helpers and those of Dotprompt; any other makes Dotprompt refuse the template. */
export const BLOCK_HELPERS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'ifEquals', 'unlessEquals']);
export const VALUE_HELPERS: ReadonlySet<string> = new Set(['lookup', 'log', 'json', 'role', 'history', 'section', 'media']);

export function isHelper(name: string): boolean {
  return BLOCK_HELPERS.has(name) || VALUE_HELPERS.has(name);
}

/** What a tag names: in `{{"odd name"}}` the string is one key. */
export function calledPath(expression: Expression): PathExpression | undefined {
  if (expression.type === 'PathExpression') return expression;
  if (!('value' in expression)) return undefined;
  const name = String(expression.value);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: expression.loc };
}
