import type { Span } from './ast.ts';
import { JinjaSyntaxError } from './jinja-syntax-error.ts';
import { isBlank, stripEnd, stripStart, unixLines } from './python-text.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'string' | 'integer' | 'float' | 'operator';
  readonly text: string;
}

/** A template cut at its tags. */
export type Chunk = Span &
  ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'output' | 'tag'; readonly tokens: readonly Token[] });

const OPENINGS = /\{(?:\{|%|#)/g;
const RAW = /\{%[-+]?\s*raw\s*(-?)%\}/y;
const END_RAW = /\{%(-|\+)?\s*endraw\s*(?:\+|(-))?%\}/g;
const OPERATOR = /\*\*|\/\/|==|!=|>=|<=|[-+/*%~[\](){}><=.:|,;]/y;
const NUMBER =
  /(?:\d+_)*\d+(?:(?:\.(?:\d+_)*\d+)?[eE][-+]?(?:\d+_)*\d+|\.(?:\d+_)*\d+)|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|[1-9](?:_?\d)*|0(?:_?0)*/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{N}\p{M}_]*/uy;
const STRING = /'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** With Jinja's defaults: nothing is trimmed but where a `-` asks for it, and one line break at the very end. */
export function cutChunks(source: string): Chunk[] {
  const text = source.replace(/(?:\r\n|\r|\n)$/, '');
  const chunks: Chunk[] = [];
  let done = 0;
  let strip = false;
  const addText = (end: number, before: boolean) => {
    let value = text.slice(done, end);
    if (strip) value = stripStart(value);
    if (before) value = stripEnd(value);
    if (value !== '') chunks.push({ kind: 'text', text: unixLines(value), start: done, end });
  };
  for (;;) {
    OPENINGS.lastIndex = done;
    const opening = OPENINGS.exec(text);
    if (!opening) break;
    const start = opening.index;
    addText(start, text[start + 2] === '-');
    const mark = text[start + 1];
    RAW.lastIndex = start;
    const raw = mark === '%' ? RAW.exec(text) : null;
    if (raw) {
      const from = start + raw[0].length;
      END_RAW.lastIndex = from;
      const close = END_RAW.exec(text);
      if (!close) throw new JinjaSyntaxError('`{% raw %}` is never closed.', 'Add `{% endraw %}`.', start, from);
      let value = text.slice(from, close.index);
      if (raw[1] === '-') value = stripStart(value);
      if (close[1] === '-') value = stripEnd(value);
      if (value !== '') chunks.push({ kind: 'text', text: unixLines(value), start: from, end: close.index });
      done = END_RAW.lastIndex;
      strip = close[2] === '-';
    } else if (mark === '#') {
      const from = start + (/[-+]/.test(text[start + 2] ?? '') ? 3 : 2);
      const close = text.indexOf('#}', from);
      if (close === -1) throw new JinjaSyntaxError('This comment is never closed.', 'Add `#}`.', start, start + 2);
      done = close + 2;
      strip = close > from && text[close - 1] === '-';
    } else {
      const kind = mark === '{' ? 'output' : 'tag';
      const { tokens, end, stripAfter } = readTokens(text, start, mark === '{' ? '}}' : '%}');
      chunks.push({ kind, tokens, start, end });
      done = end;
      strip = stripAfter;
    }
  }
  addText(text.length, false);
  return chunks;
}

function readTokens(text: string, start: number, close: string): { tokens: Token[]; end: number; stripAfter: boolean } {
  const tokens: Token[] = [];
  const brackets: string[] = [];
  let at = start + 2;
  if (text[at] === '-' || text[at] === '+') at += 1;
  while (at < text.length) {
    if (brackets.length === 0) {
      if (text.startsWith(close, at)) return { tokens, end: at + 2, stripAfter: false };
      const sign = text[at];
      if ((sign === '-' || (sign === '+' && close === '%}')) && text.startsWith(close, at + 1)) {
        return { tokens, end: at + 3, stripAfter: sign === '-' };
      }
    }
    if (isBlank(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const token = readToken(text, at);
    if (!token) throw unreadable(text, start, at, close);
    if (token.kind === 'operator') balance(brackets, token);
    tokens.push(token);
    at = token.end;
  }
  throw new JinjaSyntaxError(`\`${text.slice(start, start + 2)}\` is never closed.`, `Add \`${close}\`.`, start, start + 2);
}

function unreadable(text: string, start: number, at: number, close: string): JinjaSyntaxError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (character === '"' || character === "'") return new JinjaSyntaxError('This string is never closed.', `Add ${character}.`, at, at + 1);
  const hint = `Jinja2 reads what stands between \`${text.slice(start, start + 2)}\` and \`${close}\` as an expression; put text that is none into \`{% raw %}\`.`;
  return new JinjaSyntaxError(`\`${character}\` has no meaning in a tag.`, hint, at, at + character.length);
}

function balance(brackets: string[], { text, start, end }: Token): void {
  const closing = CLOSING[text];
  if (closing) brackets.push(closing);
  else if ((text === '}' || text === ')' || text === ']') && brackets.pop() !== text)
    throw new JinjaSyntaxError(`\`${text}\` closes nothing that is open.`, 'Check the brackets of this tag.', start, end);
}

function readToken(text: string, start: number): Token | undefined {
  const found = (kind: Token['kind'], pattern: RegExp): Token | undefined => {
    pattern.lastIndex = start;
    const match = pattern.exec(text)?.[0];
    return match === undefined ? undefined : { kind, text: match, start, end: start + match.length };
  };
  const number = found('integer', NUMBER);
  if (number) return /^\d[\d_]*(?:\.|[eE])/.test(number.text) ? { ...number, kind: 'float' } : number;
  return found('name', NAME) ?? found('string', STRING) ?? found('operator', OPERATOR);
}
