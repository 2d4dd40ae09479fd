import type { Body, Expression, FilterExpression, Statement } from './ast.ts';
import { JinjaSyntaxError } from './jinja-syntax-error.ts';
import { type Chunk, cutChunks, type Token } from './lexer.ts';
import { parseExpression, parseTuple } from './parse-expression.ts';
import { boundBy, parseBindings, parseParameters, parseTarget } from './parse-names.ts';
import { parseFilter } from './parse-operand.ts';
import { TokenReader } from './token-reader.ts';

type Tag = Extract<Chunk, { kind: 'tag' | 'output' }>;

const DEEPEST = 100;
/** Ends and middles of the blocks we know; anywhere else they belong to nothing. */
const PARTS = new Set([
  'elif',
  'else',
  'endif',
  'endfor',
  'endset',
  'endwith',
  'endfilter',
  'endmacro',
  'endcall',
  'endblock',
  'endautoescape',
]);

/** Throws JinjaSyntaxError. Tags that Jinja itself does not have, or that need other files, become `unsupported`. */
export function parseTemplate(text: string): Body {
  const chunks = cutChunks(text);
  let at = 0;
  let depth = 0;

  /** Up to a tag of one of the names `ends`, which is taken and returned. */
  function parseBody(
    opening: Tag | undefined,
    ends: readonly string[],
  ): { body: Statement[]; end?: { name: string; reader: TokenReader } } {
    const body: Statement[] = [];
    for (let chunk = chunks[at]; chunk; chunk = chunks[at]) {
      at += 1;
      const { start, end } = chunk;
      if (chunk.kind === 'text') {
        body.push(chunk);
        continue;
      }
      const reader = new TokenReader(chunk.tokens, end);
      if (chunk.kind === 'output') {
        const value = parseTuple(reader);
        reader.expectEnd();
        body.push({ kind: 'output', value, start, end });
        continue;
      }
      const name = reader.expectName();
      if (ends.includes(name.text)) return { body, end: { name: name.text, reader } };
      if (PARTS.has(name.text)) throw unexpected(name, opening, ends);
      body.push(parseTag(name.text, chunk, reader));
    }
    if (opening) {
      const tag = opening.tokens[0]?.text ?? '';
      throw new JinjaSyntaxError(
        `\`{% ${tag} %}\` is never closed.`,
        `Add \`{% ${ends.at(-1) ?? `end${tag}`} %}\`.`,
        opening.start,
        opening.end,
      );
    }
    return { body };
  }

  function parseBlock(opening: Tag, end: string): Body {
    depth += 1;
    if (depth > DEEPEST)
      throw new JinjaSyntaxError('Blocks are nested too deeply.', `${DEEPEST} levels are the limit.`, opening.start, opening.end);
    const { body, end: closing } = parseBody(opening, [end]);
    // `{% endblock title %}` and `{% endmacro name %}` may repeat the name.
    if (closing?.reader.current?.kind === 'name') closing.reader.take();
    closing?.reader.expectEnd();
    depth -= 1;
    return body;
  }

  function parseTag(name: string, tag: Tag, reader: TokenReader): Statement {
    const { start, end } = tag;
    const place = { start, end };
    switch (name) {
      case 'if':
        return parseIf(tag, reader);
      case 'for':
        return parseFor(tag, reader);
      case 'set':
        return parseSet(tag, reader);
      case 'with': {
        const bindings = parseBindings(reader);
        return { kind: 'with', bindings, body: parseBlock(tag, 'endwith'), ...place };
      }
      case 'filter': {
        let filter = parseFilter(reader);
        while (reader.skip('|')) filter = parseFilter(reader, filter);
        reader.expectEnd();
        return { kind: 'filter', filter, body: parseBlock(tag, 'endfilter'), ...place };
      }
      case 'macro': {
        const macro = reader.expectName().text;
        const parameters = parseParameters(reader);
        reader.expectEnd();
        return { kind: 'macro', name: macro, parameters, body: parseBlock(tag, 'endmacro'), ...place };
      }
      case 'call': {
        const parameters = reader.isOperator('(') ? parseParameters(reader) : [];
        const call = parseExpression(reader);
        if (call.kind !== 'call') throw reader.missing('a call');
        reader.expectEnd();
        return { kind: 'call', parameters, call, body: parseBlock(tag, 'endcall'), ...place };
      }
      case 'block':
        reader.expectName();
        while (reader.isName('scoped', 'required')) reader.take();
        reader.expectEnd();
        return { kind: 'body', body: parseBlock(tag, 'endblock'), ...place };
      case 'autoescape':
        parseExpression(reader);
        reader.expectEnd();
        return { kind: 'body', body: parseBlock(tag, 'endautoescape'), ...place };
      case 'print': {
        const value = parseTuple(reader);
        reader.expectEnd();
        return { kind: 'output', value, ...place };
      }
      default:
        return { kind: 'unsupported', tag: name, binds: boundBy(name, tag.tokens), ...place };
    }
  }

  function parseIf(tag: Tag, first: TokenReader): Statement {
    depth += 1;
    if (depth > DEEPEST)
      throw new JinjaSyntaxError('Blocks are nested too deeply.', `${DEEPEST} levels are the limit.`, tag.start, tag.end);
    const branches: { test: Expression; body: Body }[] = [];
    let otherwise: Body = [];
    let reader = first;
    for (let inElse = false; ; ) {
      const test = inElse ? undefined : parseTuple(reader, true);
      reader.expectEnd();
      const { body, end } = parseBody(tag, inElse ? ['endif'] : ['elif', 'else', 'endif']);
      if (test) branches.push({ test, body });
      else otherwise = body;
      if (!end || end.name === 'endif') {
        end?.reader.expectEnd();
        depth -= 1;
        return { kind: 'if', branches, otherwise, start: tag.start, end: tag.end };
      }
      inElse = end.name === 'else';
      reader = end.reader;
    }
  }

  function parseFor(tag: Tag, reader: TokenReader): Statement {
    const target = parseTarget(reader);
    reader.expect('in');
    const items = parseTuple(reader, false);
    const filter = reader.skip('if') ? parseExpression(reader) : undefined;
    const recursive = reader.skip('recursive');
    reader.expectEnd();
    depth += 1;
    if (depth > DEEPEST)
      throw new JinjaSyntaxError('Blocks are nested too deeply.', `${DEEPEST} levels are the limit.`, tag.start, tag.end);
    const { body, end } = parseBody(tag, ['else', 'endfor']);
    end?.reader.expectEnd();
    const otherwise = end?.name === 'else' ? parseBlock(tag, 'endfor') : [];
    depth -= 1;
    return { kind: 'for', target, items, ...(filter && { filter }), recursive, body, otherwise, start: tag.start, end: tag.end };
  }

  function parseSet(tag: Tag, reader: TokenReader): Statement {
    const { start, end } = tag;
    const target = parseTarget(reader);
    if (reader.skip('=')) {
      const value = parseTuple(reader);
      reader.expectEnd();
      return { kind: 'set', target, value, start, end };
    }
    let filter: FilterExpression | undefined;
    while (reader.skip('|')) filter = parseFilter(reader, filter);
    reader.expectEnd();
    return { kind: 'capture', target, ...(filter && { filter }), body: parseBlock(tag, 'endset'), start, end };
  }

  return parseBody(undefined, []).body;
}

function unexpected(name: Token, opening: Tag | undefined, ends: readonly string[]): JinjaSyntaxError {
  const open = opening?.tokens[0]?.text;
  const message =
    open === undefined
      ? `\`{% ${name.text} %}\` closes nothing that is open.`
      : `\`{% ${name.text} %}\` stands inside \`{% ${open} %}\`, which is still open.`;
  const hint =
    open === undefined
      ? 'Remove it, or add the tag that it should close.'
      : `Close it with \`{% ${ends.at(-1) ?? `end${open}`} %}\` first.`;
  return new JinjaSyntaxError(message, hint, name.start, name.end);
}
