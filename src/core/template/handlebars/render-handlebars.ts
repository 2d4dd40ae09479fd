import type { Json, JsonObject } from '../../json.ts';
import type { Values } from '../syntax.ts';
import { TemplateError } from '../template-error.ts';
import { ownProperty } from '../values.ts';
import type { BlockStatement, Expression, HelperCall, PathExpression, Program, Statement } from './ast.ts';
import { BLOCK_HELPERS, calledPath, VALUE_HELPERS } from './helpers.ts';

type Value = Json | undefined;

interface Frame {
  readonly context: Value;
  /** `@index`, `@root` and their kin. */
  readonly data: Readonly<Record<string, Value>>;
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Frame | undefined;
}

const NESTED_MOST = 100;

/** What Handlebars would print, from own properties only. */
export function renderHandlebars(program: Program, values: Values): string {
  return renderProgram(program, { context: values, data: { root: values }, names: new Map(), outer: undefined }, 0);
}

function renderProgram(program: Program | undefined, frame: Frame, depth: number): string {
  if (depth > NESTED_MOST) throw new TemplateError('The blocks of the template are nested too deeply.');
  return (program?.body ?? []).map((statement) => renderStatement(statement, frame, depth)).join('');
}

function renderStatement(statement: Statement, frame: Frame, depth: number): string {
  switch (statement.type) {
    case 'ContentStatement':
      return statement.value;
    case 'MustacheStatement':
      return print(callOrRead(statement, frame));
    case 'BlockStatement':
      return renderBlock(statement, frame, depth);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      throw new TemplateError('The template includes another one that is not resolved.');
    default:
      return '';
  }
}

/** As JavaScript prints it; nothing for what is not there. */
function print(value: Value): string {
  return value === undefined || value === null ? '' : printed(value);
}

function printed(value: Json): string {
  if (Array.isArray(value)) return value.map((item: Json) => print(item)).join(',');
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

function renderBlock(block: BlockStatement, frame: Frame, depth: number): string {
  const name = calledPath(block.path)?.original ?? '';
  const run = (program: Program | undefined, inner: Frame = frame) => renderProgram(program, inner, depth + 1);
  if (!BLOCK_HELPERS.has(name)) {
    const value = callOrRead(block, frame);
    if (value === true) return run(block.program);
    if (Array.isArray(value)) return value.length > 0 ? renderEach(block, value, frame, depth) : run(block.inverse);
    return isEmpty(value) && value !== 0 ? run(block.inverse) : run(block.program, nested(frame, value, frame.data, block, [value]));
  }
  const [first, second] = block.params.map((param) => evaluate(param, frame));
  switch (name) {
    case 'if':
      return run(holds(block, first, frame) ? block.program : block.inverse);
    case 'unless':
      return run(holds(block, first, frame) ? block.inverse : block.program);
    case 'ifEquals':
      return run(first === second ? block.program : block.inverse);
    case 'unlessEquals':
      return run(first !== second ? block.program : block.inverse);
    case 'with':
      return isEmpty(first) ? run(block.inverse) : run(block.program, nested(frame, first, frame.data, block, [first]));
    default:
      return renderEach(block, first, frame, depth);
  }
}

function renderEach(block: BlockStatement, value: Value, frame: Frame, depth: number): string {
  if (typeof value !== 'object' || value === null) return renderProgram(block.inverse, frame, depth + 1);
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value as JsonObject);
  if (entries.length === 0) return renderProgram(block.inverse, frame, depth + 1);
  return entries
    .map(([key, item], index) => {
      const data = { ...frame.data, key, index, first: index === 0, last: index === entries.length - 1 };
      return renderProgram(block.program, nested(frame, item, data, block, [item, key]), depth + 1);
    })
    .join('');
}

function nested(outer: Frame, context: Value, data: Frame['data'], { program }: BlockStatement, given: readonly Value[]): Frame {
  const names = new Map(outer.names);
  for (const [index, name] of (program?.blockParams ?? []).entries()) names.set(name, given[index]);
  return { context, data, names, outer };
}

function holds({ hash }: BlockStatement, value: Value, frame: Frame): boolean {
  const includeZero = hash?.pairs.find(({ key }) => key === 'includeZero');
  if (value === 0) return includeZero !== undefined && evaluate(includeZero.value, frame) === true;
  return !isEmpty(value);
}

/** Handlebars' own idea of it: 0 is not empty, an empty list is. */
function isEmpty(value: Value): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0);
}

function callOrRead(call: HelperCall, frame: Frame): Value {
  const path = calledPath(call.path);
  const name = path?.original ?? '';
  const takesArguments = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
  if (VALUE_HELPERS.has(name)) return callHelper(name, call, frame);
  if (takesArguments) throw new TemplateError(`There is no helper \`${name}\`.`);
  return evaluate(path ?? call.path, frame);
}

/** `role` and its kin leave Dotprompt's own marks, at which its reader cuts the messages. */
function callHelper(name: string, call: HelperCall, frame: Frame): Value {
  const [first, second] = call.params.map((param) => evaluate(param, frame));
  const option = (key: string) => {
    const pair = call.hash?.pairs.find((candidate) => candidate.key === key);
    return pair && evaluate(pair.value, frame);
  };
  switch (name) {
    case 'json':
      return first === undefined ? undefined : JSON.stringify(first, null, Number(option('indent') ?? 0));
    case 'lookup':
      return first === undefined ? undefined : ownProperty(first, print(second));
    case 'role':
      return `<<<dotprompt:role:${print(first)}>>>`;
    case 'history':
      return '<<<dotprompt:history>>>';
    case 'section':
      return `<<<dotprompt:section ${print(first)}>>>`;
    case 'media': {
      const contentType = option('contentType');
      return `<<<dotprompt:media:url ${print(option('url'))}${contentType ? ` ${print(contentType)}` : ''}>>>`;
    }
    default:
      return undefined;
  }
}

function evaluate(expression: Expression, frame: Frame): Value {
  switch (expression.type) {
    case 'PathExpression':
      return readPath(expression, frame);
    case 'SubExpression':
      return callOrRead(expression, frame);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return expression.value;
    case 'NullLiteral':
      return null;
    default:
      return undefined;
  }
}

function readPath({ data, depth, parts }: PathExpression, frame: Frame): Value {
  const [first, ...rest] = parts;
  let at: Frame | undefined = frame;
  for (let up = 0; up < depth; up += 1) at = at?.outer;
  if (first === undefined) return at?.context;
  if (data) return walk(Object.hasOwn(frame.data, first) ? frame.data[first] : undefined, rest);
  if (depth === 0 && frame.names.has(first)) return walk(frame.names.get(first), rest);
  return walk(at?.context, parts);
}

function walk(value: Value, keys: readonly string[]): Value {
  return keys.reduce<Value>((inner, key) => {
    if (key === 'length' && (Array.isArray(inner) || typeof inner === 'string')) return inner.length;
    return inner === undefined ? undefined : ownProperty(inner, key);
  }, value);
}
