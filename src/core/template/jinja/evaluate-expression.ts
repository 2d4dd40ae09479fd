import { TemplateError } from '../template-error.ts';
import type { Arguments, Expression, FilterExpression } from './ast.ts';
import { CallArguments } from './call-arguments.ts';
import { FILTERS } from './filters.ts';
import { boundedList, spend } from './limits.ts';
import { attribute, attributePath, isCallable, item } from './members.ts';
import { compares, operate, sliced } from './operators.ts';
import { toText } from './python-format.ts';
import { type Call, Float, isTrue, itemsOf, numberOf, Tuple, typeName, Undefined, type Value, whole } from './python-values.ts';
import { look, type Scope } from './scope.ts';
import { TESTS } from './tests.ts';
import { UnknownNameError } from './unknown-name-error.ts';

export function evaluateArguments({ positional, named }: Arguments, scope: Scope): Call {
  return {
    positional: positional.map((value) => evaluate(value, scope)),
    named: new Map(named.map(({ name, value }) => [name, evaluate(value, scope)])),
  };
}

export function call(callee: Value, given: Call): Value {
  if (!isCallable(callee)) throw new TemplateError(`${typeName(callee)} cannot be called.`);
  return callee.call(given);
}

export function evaluate(expression: Expression, scope: Scope): Value {
  spend();
  const inner = (part: Expression) => evaluate(part, scope);
  switch (expression.kind) {
    case 'constant': {
      const { value } = expression;
      if (typeof value !== 'number') return value;
      return expression.float ? new Float(value) : whole(value);
    }
    case 'name':
      return look(expression.name, scope);
    case 'list':
      return expression.items.map(inner);
    case 'tuple':
      return new Tuple(expression.items.map(inner));
    case 'dict':
      return new Map(expression.entries.map(([key, value]) => [inner(key), inner(value)]));
    case 'unary':
      return negate(expression.operator, inner(expression.operand));
    case 'binary': {
      const left = inner(expression.left);
      if (expression.operator === 'and') return isTrue(left) ? inner(expression.right) : left;
      if (expression.operator === 'or') return isTrue(left) ? left : inner(expression.right);
      return operate(expression.operator, left, inner(expression.right));
    }
    case 'compare': {
      let left = inner(expression.first);
      for (const { operator, value } of expression.rest) {
        const right = inner(value);
        if (!compares(operator, left, right)) return false;
        left = right;
      }
      return true;
    }
    case 'conditional':
      if (isTrue(inner(expression.test))) return inner(expression.yes);
      return expression.no ? inner(expression.no) : new Undefined('the inline if without an else');
    case 'attribute':
      return attribute(inner(expression.of), expression.name);
    case 'item':
      return item(inner(expression.of), inner(expression.key));
    case 'slice':
      return sliced(
        inner(expression.of),
        expression.parts.map((part) => sliceBound(part && inner(part))),
      );
    case 'call':
      return call(inner(expression.callee), evaluateArguments(expression.call, scope));
    case 'filter':
      return applyFilter(expression, undefined, scope);
    case 'test': {
      const test = TESTS.get(expression.name);
      if (!test) throw new UnknownNameError(`There is no test \`${expression.name}\`.`);
      const { positional } = evaluateArguments(expression.call, scope);
      return test(inner(expression.of), positional[0] ?? null) !== expression.negated;
    }
  }
}

function sliceBound(value: Value | undefined): number | undefined {
  return value === undefined || value === null ? undefined : numberOf(value);
}

function negate(operator: 'not' | '-' | '+', value: Value): Value {
  if (operator === 'not') return !isTrue(value);
  const number = numberOf(value);
  if (number === undefined) throw new TemplateError(`${typeName(value)} has no sign.`);
  const signed = operator === '-' ? -number : number;
  return value instanceof Float ? new Float(signed) : whole(signed);
}

/** `captured`: the text of a `{% filter %}` or `{% set %}` block, which its innermost filter takes. */
export function applyFilter(expression: FilterExpression, captured: Value | undefined, scope: Scope): Value {
  const { of } = expression;
  const value =
    captured !== undefined && of?.kind === 'filter' ? applyFilter(of, captured, scope) : of ? evaluate(of, scope) : (captured ?? '');
  const args = new CallArguments(evaluateArguments(expression.call, scope));
  if (expression.name === 'map') return mapped(value, args);
  const filter = FILTERS.get(expression.name);
  if (!filter) throw new UnknownNameError(`There is no filter \`${expression.name}\`.`);
  return filter(value, args);
}

/** `rows | map(attribute="name")` or `words | map("upper")`. */
function mapped(value: Value, args: CallArguments): Value {
  const items = boundedList(itemsOf(value));
  const path = args.call.named.get('attribute');
  if (path !== undefined)
    return items.map((entry) => {
      const found = attributePath(entry, path);
      return found instanceof Undefined ? (args.call.named.get('default') ?? found) : found;
    });
  const [name = null, ...positional] = args.call.positional;
  const filter = FILTERS.get(toText(name));
  if (!filter) throw new UnknownNameError(`There is no filter \`${toText(name)}\`.`);
  return items.map((entry) => filter(entry, new CallArguments({ positional, named: args.call.named })));
}
