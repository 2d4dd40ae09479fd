import { TemplateError } from '../template-error.ts';
import type { Body, Parameter, Statement } from './ast.ts';
import { applyFilter, call, evaluate, evaluateArguments } from './evaluate-expression.ts';
import { boundedLength, boundedText, spend } from './limits.ts';
import { toText } from './python-format.ts';
import { type Call, Callable, equals, Fields, isTrue, itemsOf, Tuple, Undefined, type Value } from './python-values.ts';
import { assign, nested, type Scope } from './scope.ts';
import { UnknownNameError } from './unknown-name-error.ts';

const DEEPEST = 100;

export function evaluateBody(body: Body, scope: Scope): string {
  const parts: string[] = [];
  let length = 0;
  for (const statement of body) {
    const part = evaluateStatement(statement, scope);
    length += part.length;
    boundedLength(length);
    parts.push(part);
  }
  return boundedText(parts.join(''));
}

function evaluateStatement(statement: Statement, scope: Scope): string {
  spend();
  switch (statement.kind) {
    case 'text':
      return statement.text;
    case 'output':
      return print(statement, scope);
    case 'if': {
      const branch = statement.branches.find(({ test }) => isTrue(evaluate(test, scope)));
      return evaluateBody(branch?.body ?? statement.otherwise, scope);
    }
    case 'for':
      return evaluateLoop(statement, evaluate(statement.items, scope), scope, 1);
    case 'set':
      assign(statement.target, evaluate(statement.value, scope), scope);
      return '';
    case 'capture': {
      const captured = evaluateBody(statement.body, nested(scope));
      assign(statement.target, statement.filter ? applyFilter(statement.filter, captured, scope) : captured, scope);
      return '';
    }
    case 'with': {
      const inner = nested(scope);
      for (const { target, value } of statement.bindings) assign(target, evaluate(value, scope), inner);
      return evaluateBody(statement.body, inner);
    }
    case 'filter':
      return toText(applyFilter(statement.filter, evaluateBody(statement.body, nested(scope)), scope));
    case 'macro':
      scope.names.set(statement.name, macro(statement.name, statement.parameters, statement.body, scope));
      return '';
    case 'call':
      return evaluateCallBlock(statement, scope);
    case 'body':
      return evaluateBody(statement.body, nested(scope));
    case 'unsupported':
      return scope.run.text.slice(statement.start, statement.end);
  }
}

function print(statement: Extract<Statement, { kind: 'output' }>, scope: Scope): string {
  try {
    return toText(evaluate(statement.value, scope));
  } catch (error) {
    if (error instanceof UnknownNameError) return scope.run.text.slice(statement.start, statement.end);
    throw error;
  }
}

type Loop = Extract<Statement, { kind: 'for' }>;

function evaluateLoop(statement: Loop, value: Value, scope: Scope, depth: number): string {
  if (depth > DEEPEST) throw new TemplateError('A recursive loop goes too deep.');
  const items = itemsOf(value).filter((entry) => {
    if (!statement.filter) return true;
    const inner = nested(scope);
    assign(statement.target, entry, inner);
    return isTrue(evaluate(statement.filter, inner));
  });
  if (items.length === 0) return evaluateBody(statement.otherwise, nested(scope));
  const parts: string[] = [];
  let length = 0;
  const seen: { last?: Value } = {};
  for (const [index, entry] of items.entries()) {
    spend();
    const inner = nested(scope);
    assign(statement.target, entry, inner);
    const again = statement.recursive
      ? ({ positional: [children = []] }: Call) => evaluateLoop(statement, children, scope, depth + 1)
      : undefined;
    inner.names.set('loop', new Fields(loopFields(items, index, depth, seen), again));
    const part = evaluateBody(statement.body, inner);
    length += part.length;
    boundedLength(length);
    parts.push(part);
  }
  return parts.join('');
}

function loopFields(items: readonly Value[], index: number, depth: number, seen: { last?: Value }): Map<string, Value> {
  const { length } = items;
  return new Map<string, Value>([
    ['index', index + 1],
    ['index0', index],
    ['revindex', length - index],
    ['revindex0', length - index - 1],
    ['first', index === 0],
    ['last', index === length - 1],
    ['length', length],
    ['depth', depth],
    ['depth0', depth - 1],
    ['previtem', items[index - 1] ?? new Undefined('previtem')],
    ['nextitem', items[index + 1] ?? new Undefined('nextitem')],
    ['cycle', new Callable(({ positional }) => positional[index % positional.length] ?? new Undefined('cycle'))],
    [
      'changed',
      new Callable(({ positional }) => {
        const now = new Tuple(positional);
        const changed = seen.last === undefined || !equals(seen.last, now);
        seen.last = now;
        return changed;
      }),
    ],
  ]);
}

function macro(name: string, parameters: readonly Parameter[], body: Body, scope: Scope): Callable {
  return new Callable(({ positional, named }) => {
    scope.run.depth += 1;
    if (scope.run.depth > DEEPEST) throw new TemplateError(`The macro \`${name}\` calls itself too often.`);
    const inner = nested(scope);
    const unknown = new Map(named);
    for (const [index, parameter] of parameters.entries()) {
      const given = positional[index] ?? named.get(parameter.name);
      const fallback = () => (parameter.fallback ? evaluate(parameter.fallback, inner) : new Undefined(parameter.name));
      inner.names.set(parameter.name, given ?? fallback());
      unknown.delete(parameter.name);
    }
    inner.names.set('varargs', new Tuple(positional.slice(parameters.length)));
    inner.names.set('caller', unknown.get('caller') ?? new Undefined('caller'));
    unknown.delete('caller');
    inner.names.set('kwargs', new Map(unknown));
    const result = evaluateBody(body, inner);
    scope.run.depth -= 1;
    return result;
  });
}

function evaluateCallBlock(statement: Extract<Statement, { kind: 'call' }>, scope: Scope): string {
  if (statement.call.kind !== 'call') throw new TemplateError('A call block needs a call.');
  const caller = macro('caller', statement.parameters, statement.body, scope);
  const { positional, named } = evaluateArguments(statement.call.call, scope);
  return toText(call(evaluate(statement.call.callee, scope), { positional, named: new Map([...named, ['caller', caller]]) }));
}
