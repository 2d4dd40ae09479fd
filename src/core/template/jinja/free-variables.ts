import type { TemplateAnalysis } from '../syntax.ts';
import type { Arguments, Body, Expression, Parameter, Span, Statement, Target } from './ast.ts';
import { GLOBAL_NAMES } from './global-names.ts';

type Use = TemplateAnalysis['uses'][number];
type Kind = Use['kind'];

/** What has been defined so far in a block; the outer names below. */
interface Scope {
  readonly names: Set<string>;
  readonly outer?: Scope;
  /** Names that a test for `is defined` guards here. */
  readonly guarded: ReadonlySet<string>;
}

/** The variables that a template reads but does not define, in the order of the text. */
export function freeVariables(body: Body): Use[] {
  const uses: Use[] = [];
  visitBody(body, { names: new Set(), guarded: new Set() });
  return uses;

  function visitBody(statements: Body, scope: Scope): void {
    for (const statement of statements) visit(statement, scope);
  }

  function visit(statement: Statement, scope: Scope): void {
    switch (statement.kind) {
      case 'output':
        read(statement.value, 'output', scope);
        break;
      case 'if': {
        const guarded = new Set(scope.guarded);
        for (const { test } of statement.branches) for (const name of definedTests(test)) guarded.add(name);
        const inner = { ...scope, guarded };
        for (const branch of statement.branches) {
          read(branch.test, 'control', inner);
          visitBody(branch.body, inner);
        }
        visitBody(statement.otherwise, inner);
        break;
      }
      case 'for': {
        read(statement.items, 'control', scope);
        const inner = nested(scope, ['loop']);
        bind(statement.target, inner);
        if (statement.filter) read(statement.filter, 'control', inner);
        visitBody(statement.body, inner);
        visitBody(statement.otherwise, nested(scope));
        break;
      }
      case 'set':
        read(statement.value, 'output', scope);
        bind(statement.target, scope);
        break;
      case 'capture':
        visitBody(statement.body, nested(scope));
        if (statement.filter) read(statement.filter, 'control', scope);
        bind(statement.target, scope);
        break;
      case 'with': {
        const inner = nested(scope);
        for (const { target, value } of statement.bindings) {
          read(value, 'output', scope);
          bind(target, inner);
        }
        visitBody(statement.body, inner);
        break;
      }
      case 'filter':
        read(statement.filter, 'control', scope);
        visitBody(statement.body, nested(scope));
        break;
      case 'macro':
        scope.names.add(statement.name);
        visitCallable(statement.parameters, statement.body, scope);
        break;
      case 'call':
        read(statement.call, 'output', scope);
        visitCallable(statement.parameters, statement.body, scope);
        break;
      case 'body':
        visitBody(statement.body, nested(scope));
        break;
      case 'unsupported':
        for (const name of statement.binds) scope.names.add(name);
        return;
      case 'text':
    }
  }

  function visitCallable(parameters: readonly Parameter[], inside: Body, scope: Scope): void {
    for (const { fallback } of parameters) if (fallback) read(fallback, 'output', scope);
    visitBody(inside, nested(scope, ['caller', 'varargs', 'kwargs', ...parameters.map(({ name }) => name)]));
  }

  function read(expression: Expression, kind: Kind, scope: Scope, optional = false): void {
    switch (expression.kind) {
      case 'constant':
        return;
      case 'name':
        use(expression.name, expression.name, expression, kind, scope, optional);
        break;
      case 'attribute':
      case 'item': {
        const path = pathOf(expression);
        if (path) use(path.name, path.path, expression, kind, scope, optional);
        else read(expression.of, kind, scope, optional);
        if (expression.kind === 'item' && expression.key.kind !== 'constant') read(expression.key, 'control', scope);
        return;
      }
      case 'slice':
        read(expression.of, kind, scope, optional);
        for (const part of expression.parts) if (part) read(part, 'control', scope);
        return;
      case 'list':
      case 'tuple':
        for (const item of expression.items) read(item, kind, scope, optional);
        return;
      case 'dict':
        for (const entry of expression.entries) for (const part of entry) read(part, kind, scope);
        return;
      case 'unary':
        read(expression.operand, kind, scope, optional);
        break;
      case 'binary':
        read(expression.left, kind, scope, optional);
        read(expression.right, kind, scope, optional);
        break;
      case 'compare':
        read(expression.first, kind, scope, optional);
        for (const { value } of expression.rest) read(value, kind, scope, optional);
        return;
      case 'conditional': {
        const inner = { ...scope, guarded: new Set([...scope.guarded, ...definedTests(expression.test)]) };
        read(expression.yes, kind, inner, optional);
        read(expression.test, 'control', inner);
        if (expression.no) read(expression.no, kind, inner, optional);
        return;
      }
      case 'call':
        // The method of a value is not a part of its path: `items` of `{{ user.items() }}`.
        read(expression.callee.kind === 'attribute' ? expression.callee.of : expression.callee, kind, scope, optional);
        readArguments(expression.call, kind, scope);
        break;
      case 'filter':
        if (expression.of) read(expression.of, kind, scope, optional || expression.name === 'default' || expression.name === 'd');
        readArguments(expression.call, 'control', scope);
        break;
      case 'test':
        read(expression.of, 'control', scope, optional || isDefinedTest(expression.name));
        readArguments(expression.call, 'control', scope);
        break;
    }
  }

  function readArguments({ positional, named }: Arguments, kind: Kind, scope: Scope): void {
    for (const value of positional) read(value, kind, scope);
    for (const { value } of named) read(value, kind, scope);
  }

  function use(name: string, path: string, { start, end }: Span, kind: Kind, scope: Scope, optional: boolean): void {
    if (isBound(name, scope)) return;
    uses.push({ name, path, kind, ...((optional || scope.guarded.has(name)) && { optional: true }), start, end });
  }
}

function nested(outer: Scope, names: readonly string[] = []): Scope {
  return { names: new Set(names), outer, guarded: outer.guarded };
}

function isBound(name: string, scope: Scope): boolean {
  if (GLOBAL_NAMES.has(name)) return true;
  for (let at: Scope | undefined = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}

function bind(target: Target, scope: Scope): void {
  if (target.kind === 'name') scope.names.add(target.name);
  else if (target.kind === 'tuple') for (const item of target.items) bind(item, scope);
}

/** `user.name`, `user["name"]` and `rows[0]` as a path; undefined where a key is computed. */
function pathOf(expression: Expression): { name: string; path: string } | undefined {
  if (expression.kind === 'name') return { name: expression.name, path: expression.name };
  if (expression.kind !== 'attribute' && expression.kind !== 'item') return undefined;
  const base = pathOf(expression.of);
  if (!base) return undefined;
  if (expression.kind === 'attribute') return { ...base, path: `${base.path}.${expression.name}` };
  const { key } = expression;
  return key.kind === 'constant' && (typeof key.value === 'string' || typeof key.value === 'number')
    ? { ...base, path: `${base.path}.${key.value}` }
    : undefined;
}

function isDefinedTest(name: string): boolean {
  return name === 'defined' || name === 'undefined';
}

/** The variables that a condition asks `is defined` of. */
function definedTests(test: Expression): string[] {
  switch (test.kind) {
    case 'test': {
      const path = isDefinedTest(test.name) ? pathOf(test.of) : undefined;
      return path ? [path.name] : definedTests(test.of);
    }
    case 'unary':
      return definedTests(test.operand);
    case 'binary':
      return [...definedTests(test.left), ...definedTests(test.right)];
    default:
      return [];
  }
}
