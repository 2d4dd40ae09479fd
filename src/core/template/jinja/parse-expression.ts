import type { Expression } from './ast.ts';
import { JinjaSyntaxError } from './jinja-syntax-error.ts';
import { DEEPEST, parseUnary } from './parse-operand.ts';
import type { TokenReader } from './token-reader.ts';

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='];

/** An expression without a comma outside of brackets. */
export function parseExpression(reader: TokenReader, withCondition = true): Expression {
  reader.depth += 1;
  if (reader.depth > DEEPEST) {
    const { start, end } = reader.take();
    throw new JinjaSyntaxError('This expression is nested too deeply.', `${DEEPEST} levels are the limit.`, start, end);
  }
  const result = withCondition ? parseConditional(reader) : parseOr(reader);
  reader.depth -= 1;
  return result;
}

/** An expression, or a tuple where commas follow: `1, 2`. */
export function parseTuple(reader: TokenReader, withCondition = true): Expression {
  const first = parseExpression(reader, withCondition);
  if (!reader.isOperator(',')) return first;
  const items = [first];
  while (reader.skip(',')) {
    if (!reader.current || reader.isOperator(')', '=') || reader.isName('in')) break;
    items.push(parseExpression(reader, withCondition));
  }
  return { kind: 'tuple', items, start: first.start, end: reader.last };
}

function parseConditional(reader: TokenReader): Expression {
  let yes = parseOr(reader);
  while (reader.skip('if')) {
    reader.link();
    const test = parseOr(reader);
    const no = reader.skip('else') ? parseExpression(reader) : undefined;
    yes = { kind: 'conditional', test, yes, ...(no && { no }), start: yes.start, end: reader.last };
  }
  return yes;
}

function parseOr(reader: TokenReader): Expression {
  let left = parseAnd(reader);
  while (reader.skip('or')) left = binary(reader, 'or', left, parseAnd);
  return left;
}

function parseAnd(reader: TokenReader): Expression {
  let left = parseNot(reader);
  while (reader.skip('and')) left = binary(reader, 'and', left, parseNot);
  return left;
}

function parseNot(reader: TokenReader): Expression {
  const nots: number[] = [];
  while (reader.isName('not') && !reader.isPair('not', 'in')) {
    reader.link();
    nots.push(reader.take().start);
  }
  const inner = parseComparison(reader);
  return nots.reduceRight<Expression>((operand, start) => ({ kind: 'unary', operator: 'not', operand, start, end: operand.end }), inner);
}

function parseComparison(reader: TokenReader): Expression {
  const first = parseSum(reader);
  const rest: { operator: string; value: Expression }[] = [];
  for (;;) {
    if (reader.isOperator(...COMPARISONS)) rest.push({ operator: reader.take().text, value: parseSum(reader) });
    else if (reader.skip('in')) rest.push({ operator: 'in', value: parseSum(reader) });
    else if (reader.isPair('not', 'in')) {
      reader.take();
      reader.take();
      rest.push({ operator: 'not in', value: parseSum(reader) });
    } else break;
  }
  return rest.length === 0 ? first : { kind: 'compare', first, rest, start: first.start, end: reader.last };
}

function parseSum(reader: TokenReader): Expression {
  let left = parseConcatenation(reader);
  while (reader.isOperator('+', '-')) left = binary(reader, reader.take().text, left, parseConcatenation);
  return left;
}

function parseConcatenation(reader: TokenReader): Expression {
  let left = parseProduct(reader);
  while (reader.isOperator('~')) left = binary(reader, reader.take().text, left, parseProduct);
  return left;
}

function parseProduct(reader: TokenReader): Expression {
  let left = parsePower(reader);
  while (reader.isOperator('*', '/', '//', '%')) left = binary(reader, reader.take().text, left, parsePower);
  return left;
}

function parsePower(reader: TokenReader): Expression {
  let left = parseUnary(reader);
  while (reader.isOperator('**')) left = binary(reader, reader.take().text, left, parseUnary);
  return left;
}

function binary(reader: TokenReader, operator: string, left: Expression, parseRight: (reader: TokenReader) => Expression): Expression {
  reader.link();
  const right = parseRight(reader);
  return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
}
