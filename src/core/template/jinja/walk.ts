import type { Arguments, Body, Expression, Statement } from './ast.ts';

/** The bodies inside of a statement. */
export function nestedBodies(statement: Statement): Body[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.branches.map(({ body }) => body), statement.otherwise];
    case 'for':
      return [statement.body, statement.otherwise];
    case 'text':
    case 'output':
    case 'set':
    case 'unsupported':
      return [];
    default:
      return [statement.body];
  }
}

/** The expressions of a statement itself, without those of its bodies. */
export function expressionsOf(statement: Statement): Expression[] {
  switch (statement.kind) {
    case 'output':
    case 'set':
      return [statement.value];
    case 'if':
      return statement.branches.map(({ test }) => test);
    case 'for':
      return [statement.items, ...(statement.filter ? [statement.filter] : [])];
    case 'capture':
      return statement.filter ? [statement.filter] : [];
    case 'with':
      return statement.bindings.map(({ value }) => value);
    case 'filter':
      return [statement.filter];
    case 'macro':
      return statement.parameters.flatMap(({ fallback }) => (fallback ? [fallback] : []));
    case 'call':
      return [statement.call];
    default:
      return [];
  }
}

/** The parts of an expression. */
export function operandsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'list':
    case 'tuple':
      return [...expression.items];
    case 'dict':
      return expression.entries.flat();
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'compare':
      return [expression.first, ...expression.rest.map(({ value }) => value)];
    case 'conditional':
      return [expression.test, expression.yes, ...(expression.no ? [expression.no] : [])];
    case 'attribute':
      return [expression.of];
    case 'item':
      return [expression.of, expression.key];
    case 'slice':
      return [expression.of, ...expression.parts.filter((part) => part !== undefined)];
    case 'call':
      return [expression.callee, ...argumentsOf(expression.call)];
    case 'filter':
      return [...(expression.of ? [expression.of] : []), ...argumentsOf(expression.call)];
    case 'test':
      return [expression.of, ...argumentsOf(expression.call)];
    default:
      return [];
  }
}

function argumentsOf({ positional, named }: Arguments): Expression[] {
  return [...positional, ...named.map(({ value }) => value)];
}
