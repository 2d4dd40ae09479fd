import type { SourceSyntax } from '../prompt/model.ts';

const NAMES: Readonly<Record<string, SourceSyntax>> = {
  mustache: 'mustache',
  simple: 'mustache',
  fstring: 'fstring',
  'f-string': 'fstring',
  jinja2: 'jinja2',
  jinja: 'jinja2',
  nunjucks: 'jinja2',
  handlebars: 'handlebars',
};

/** A syntax by the name that a file gives it. */
export function syntaxNamed(name: string): SourceSyntax | undefined {
  return Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : undefined;
}

/** The syntax of texts whose file names none. Braces of JSON decide nothing: only `{declared}` makes an fstring. */
export function detectSyntax(texts: readonly string[], declaredVariables: readonly string[]): SourceSyntax {
  if (texts.some((text) => text.includes('{%') && text.includes('%}'))) return 'jinja2';
  if (declaredVariables.length === 0 || texts.some((text) => text.includes('{{'))) return 'mustache';
  return texts.some((text) => text.includes('{') && usesSingleBraces(text, declaredVariables)) ? 'fstring' : 'mustache';
}

function usesSingleBraces(text: string, names: readonly string[]): boolean {
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', open + 1)) {
    const rest = text.slice(open + 1, open + 258);
    if (names.some((name) => name !== '' && rest.startsWith(name) && /^[}.[!:]/.test(rest.slice(name.length)))) return true;
  }
  return false;
}
