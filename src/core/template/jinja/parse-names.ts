import type { Expression, Parameter, Target } from './ast.ts';
import type { Token } from './lexer.ts';
import { parseExpression } from './parse-expression.ts';
import type { TokenReader } from './token-reader.ts';

/** What a `for` or a `set` writes to. */
export function parseTarget(reader: TokenReader): Target {
  const first = parseTargetItem(reader);
  if (!reader.isOperator(',')) return first;
  const items = [first];
  while (reader.skip(',')) {
    if (reader.isName('in') || reader.isOperator('=')) break;
    items.push(parseTargetItem(reader));
  }
  return { kind: 'tuple', items };
}

function parseTargetItem(reader: TokenReader): Target {
  if (reader.skip('(')) {
    const inner = parseTarget(reader);
    reader.expect(')');
    return inner;
  }
  const { text } = reader.expectName();
  return reader.skip('.') ? { kind: 'field', object: text, name: reader.expectName().text } : { kind: 'name', name: text };
}

export function parseBindings(reader: TokenReader): { target: Target; value: Expression }[] {
  const bindings: { target: Target; value: Expression }[] = [];
  while (reader.current) {
    if (bindings.length > 0) reader.expect(',');
    const target = parseTargetItem(reader);
    reader.expect('=');
    bindings.push({ target, value: parseExpression(reader) });
  }
  return bindings;
}

export function parseParameters(reader: TokenReader): Parameter[] {
  reader.expect('(');
  const parameters: Parameter[] = [];
  while (!reader.skip(')')) {
    if (parameters.length > 0) reader.expect(',');
    const { text } = reader.expectName();
    const fallback = reader.skip('=') ? parseExpression(reader) : undefined;
    parameters.push({ name: text, ...(fallback && { fallback }) });
  }
  return parameters;
}

/** `import "x" as forms`, `from "x" import input as field, label` */
export function boundBy(tag: string, tokens: readonly Token[]): string[] {
  if (tag !== 'import' && tag !== 'from') return [];
  const from = tag === 'from' ? tokens.findIndex(({ text }) => text === 'import') : tokens.findIndex(({ text }) => text === 'as') - 1;
  return tokens.slice(Math.max(from, 0) + 1).flatMap(({ kind, text }) => (kind === 'name' && text !== 'as' ? [text] : []));
}
