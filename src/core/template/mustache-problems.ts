import { isNameStart, pathEnd, skipBlanks } from './characters.ts';
import type { Inclusion, TemplateProblem } from './syntax.ts';

/** No tag that somebody means is longer; it also bounds the work in a text full of braces. */
const LONGEST_TAG = 500;
const BLOCK_MARKS = '#/^&!@~%=';
// Inside functions: building them is slow, and a text without braces needs neither.
const beginsTag = (text: string) => /^[\p{L}\p{N}_$#/^&!@~%=.]/u.test(text);
const isObjectLiteral = (text: string) => /^(?:[\p{L}\p{N}_$]+\s*:(?!:)|\.\.)/u.test(text);
const QUOTED_KEY = /^(?:"(?:[^"\\\n]|\\.){0,200}"|'(?:[^'\\\n]|\\.){0,200}')\s*:/;

/** What stands at a `{{` that is no variable: an inclusion, a mistake, or just braces. */
export function inspectTag(text: string, at: number): Inclusion | TemplateProblem | undefined {
  const inner = skipBlanks(text, at + 2);
  const first = text[inner];
  if (first === undefined || first === '}' || (first === '{' && inner === at + 2)) return undefined;
  if (first === '"' || first === "'" || first === '{') return pythonEscape(text, at, inner);
  const close = closeOf(text, inner);
  if (close === -1) return unclosed(text, at, inner);
  const content = text.slice(inner, close).trimEnd();
  const end = close + 2;
  if (first === '>') return inclusion(content, at, end);
  if (!beginsTag(content) || isObjectLiteral(content)) return undefined;
  return { rule: 'template/expression', ...explain(content), start: at, end };
}

/** The `}}` of the tag, on the same line and before any other brace. */
function closeOf(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 125) return text.charCodeAt(at + 1) === 125 ? at : -1;
    if (code === 123 || code === 10) return -1;
  }
  return -1;
}

function inclusion(content: string, start: number, end: number): Inclusion | undefined {
  const [reference = '', ...rest] = content.slice(1).trim().split(/\s+/);
  const bare = reference.replace(/^(["'])(.*)\1$/, '$2');
  if (bare === '') return undefined;
  return { reference: bare, ...(rest.length > 0 && { arguments: true }), start, end };
}

/** `{{"key": …}}` and `{{ {"key": …} }}` are neither JSON nor tags, only what Python's `format` needs. */
function pythonEscape(text: string, at: number, inner: number): TemplateProblem | undefined {
  const key = text[inner] === '{' ? skipBlanks(text, inner + 1) : inner;
  const match = QUOTED_KEY.exec(text.slice(key, key + 250));
  if (!match) return undefined;
  return {
    rule: 'template/python-escape',
    message: 'Doubled braces around JSON are an escape of Python’s `format`; here both braces reach the model.',
    hint: 'Write single braces, or set `syntax: fstring` if the variables have single braces too.',
    start: at,
    end: key + match[0].length,
  };
}

/** `{{name` and `{{name}`: reported only where the braces of the line do not match up in another way. */
function unclosed(text: string, at: number, inner: number): TemplateProblem | undefined {
  if (!isNameStart(text.charCodeAt(inner))) return undefined;
  const end = pathEnd(text, inner);
  const name = text.slice(inner, end);
  const after = skipBlanks(text, end);
  const oneBrace = text[after] === '}';
  if (!oneBrace && !endsTag(text, end)) return undefined;
  if (oneBrace && closesLater(text, after + 1)) return undefined;
  return {
    rule: 'template/unbalanced',
    message: oneBrace ? `\`{{${name}\` is closed by one brace only.` : `\`{{${name}\` is never closed.`,
    hint: `Write \`{{${name}}}\`.`,
    start: at,
    end: oneBrace ? after + 1 : end,
  };
}

/** A name that opens a call, an object or a longer word is something else. */
function endsTag(text: string, end: number): boolean {
  return end >= text.length || /[\s.,;!?)\]"'|]/.test(text[end] ?? '');
}

/** LaTeX: `\frac{{a}+b}{c}`. */
function closesLater(text: string, from: number): boolean {
  const rest = /^[^{}\n]*/.exec(text.slice(from, from + LONGEST_TAG));
  return text[from + (rest?.[0].length ?? 0)] === '}';
}

function explain(content: string): { message: string; hint: string } {
  const tag = `\`{{${content.length > 40 ? `${content.slice(0, 40)}…` : content}}}\``;
  const message = `${tag} is not a variable, so it reaches the model as it is written.`;
  if (content.includes('|') || content.includes('('))
    return { message, hint: 'Filters and calls need `syntax: jinja2`; otherwise leave only the name.' };
  if (BLOCK_MARKS.includes(content.charAt(0)))
    return { message, hint: 'Blocks need `syntax: handlebars` or, written as `{% … %}`, `syntax: jinja2`.' };
  return { message, hint: 'A name has letters of ASCII, digits and `_`, does not begin with a digit, and may have dots: `{{user.name}}`.' };
}
