import type { Arguments, Expression, FilterExpression } from './ast.ts';
import { JinjaSyntaxError } from './jinja-syntax-error.ts';
import { parseExpression, parseTuple } from './parse-expression.ts';
import { unquote } from './python-text.ts';
import type { TokenReader } from './token-reader.ts';

/** How many levels of brackets and signs an expression may have. */
export const DEEPEST = 100;
const CONSTANTS: Readonly<Record<string, null | boolean>> = { true: true, True: true, false: false, False: false, none: null, None: null };
const NO_ARGUMENTS: Arguments = { positional: [], named: [] };

/** One operand of an arithmetic operator: a value, what is taken from it, and the filters behind it. */
export function parseUnary(reader: TokenReader, withFilters = true): Expression {
  let expression: Expression;
  if (reader.isOperator('-', '+')) {
    const { text, start } = reader.take();
    reader.depth += 1;
    if (reader.depth > DEEPEST) throw reader.missing('a value');
    const operand = parseUnary(reader, false);
    reader.depth -= 1;
    expression = { kind: 'unary', operator: text === '-' ? '-' : '+', operand, start, end: operand.end };
  } else expression = parsePrimary(reader);
  expression = parsePostfix(reader, expression);
  return withFilters ? parseFilters(reader, expression) : expression;
}

function parsePrimary(reader: TokenReader): Expression {
  const { kind, text, start, end } = reader.take();
  if (kind === 'name')
    return Object.hasOwn(CONSTANTS, text)
      ? { kind: 'constant', value: CONSTANTS[text] ?? null, start, end }
      : { kind: 'name', name: text, start, end };
  if (kind === 'integer') return { kind: 'constant', value: integerValue(text), start, end };
  if (kind === 'float') return { kind: 'constant', value: Number(text.replaceAll('_', '')), float: true, start, end };
  if (kind === 'string') {
    let value = unquote(text);
    while (reader.current?.kind === 'string') value += unquote(reader.take().text);
    return { kind: 'constant', value, start, end: reader.last };
  }
  if (text === '(') {
    if (reader.skip(')')) return { kind: 'tuple', items: [], start, end: reader.last };
    const inner = parseTuple(reader);
    reader.expect(')');
    return inner;
  }
  if (text === '[') return { kind: 'list', items: parseList(reader, ']', () => parseExpression(reader)), start, end: reader.last };
  if (text === '{') {
    const entries = parseList(reader, '}', () => {
      const key = parseExpression(reader);
      reader.expect(':');
      return [key, parseExpression(reader)] as const;
    });
    return { kind: 'dict', entries, start, end: reader.last };
  }
  throw new JinjaSyntaxError(`Expected an expression instead of \`${text}\`.`, 'Check this tag against the Jinja2 syntax.', start, end);
}

function integerValue(text: string): number {
  const digits = text.replaceAll('_', '');
  return Number(digits);
}

function parseList<Item>(reader: TokenReader, close: string, item: () => Item): Item[] {
  const items: Item[] = [];
  while (!reader.skip(close)) {
    if (items.length > 0) {
      reader.expect(',');
      if (reader.skip(close)) break;
    }
    items.push(item());
  }
  return items;
}

function parsePostfix(reader: TokenReader, of: Expression): Expression {
  let result = of;
  for (; ; reader.link()) {
    if (reader.skip('.')) result = parseAttribute(reader, result);
    else if (reader.skip('[')) result = parseSubscript(reader, result);
    else if (reader.isOperator('('))
      result = { kind: 'call', callee: result, call: parseArguments(reader), start: of.start, end: reader.last };
    else return result;
  }
}

function parseAttribute(reader: TokenReader, of: Expression): Expression {
  const name = reader.current?.kind === 'integer' ? reader.take() : reader.expectName();
  const { start } = of;
  if (name.kind === 'name') return { kind: 'attribute', of, name: name.text, start, end: name.end };
  return {
    kind: 'item',
    of,
    key: { kind: 'constant', value: integerValue(name.text), start: name.start, end: name.end },
    start,
    end: name.end,
  };
}

function parseSubscript(reader: TokenReader, of: Expression): Expression {
  const parts: (Expression | undefined)[] = [];
  let colons = 0;
  const part = () => (reader.isOperator(':', ']') ? undefined : parseTuple(reader));
  parts.push(part());
  while (colons < 2 && reader.skip(':')) {
    colons += 1;
    parts.push(part());
  }
  reader.expect(']');
  const place = { start: of.start, end: reader.last };
  const [key] = parts;
  if (colons > 0) return { kind: 'slice', of, parts, ...place };
  if (!key) throw reader.missing('a key');
  return { kind: 'item', of, key, ...place };
}

function parseArguments(reader: TokenReader): Arguments {
  reader.expect('(');
  const positional: Expression[] = [];
  const named: { name: string; value: Expression }[] = [];
  parseList(reader, ')', () => {
    if (reader.isOperator('*', '**')) {
      const { start, end } = reader.take();
      throw new JinjaSyntaxError('Unpacked arguments are not supported.', 'Write the arguments one by one.', start, end);
    }
    const value = parseExpression(reader);
    if (value.kind === 'name' && reader.skip('=')) named.push({ name: value.name, value: parseExpression(reader) });
    else if (named.length > 0) throw reader.missing('an argument with a name');
    else positional.push(value);
  });
  return { positional, named };
}

function parseFilters(reader: TokenReader, of: Expression): Expression {
  let result = of;
  for (; ; reader.link()) {
    if (reader.skip('|')) result = parseFilter(reader, result);
    else if (reader.skip('is')) result = parseTest(reader, result);
    else if (reader.isOperator('('))
      result = { kind: 'call', callee: result, call: parseArguments(reader), start: of.start, end: reader.last };
    else return result;
  }
}

/** From the name of the filter on. */
export function parseFilter(reader: TokenReader, of?: Expression): FilterExpression {
  const first = reader.expectName();
  let name = first.text;
  while (reader.skip('.')) name += `.${reader.expectName().text}`;
  const call = reader.isOperator('(') ? parseArguments(reader) : NO_ARGUMENTS;
  return { kind: 'filter', ...(of && { of }), name, call, start: of?.start ?? first.start, end: reader.last };
}

function parseTest(reader: TokenReader, of: Expression): Expression {
  const negated = reader.skip('not');
  let name = reader.expectName().text;
  while (reader.skip('.')) name += `.${reader.expectName().text}`;
  let call = NO_ARGUMENTS;
  if (reader.isOperator('(')) call = parseArguments(reader);
  else if (startsOperand(reader)) call = { positional: [parsePostfix(reader, parsePrimary(reader))], named: [] };
  return { kind: 'test', of, name, negated, call, start: of.start, end: reader.last };
}

/** `is divisibleby 3` has its argument without brackets. */
function startsOperand(reader: TokenReader): boolean {
  const token = reader.current;
  if (!token) return false;
  if (token.kind === 'operator') return token.text === '[' || token.text === '{';
  return !reader.isName('else', 'or', 'and', 'if', 'is', 'in', 'not');
}
