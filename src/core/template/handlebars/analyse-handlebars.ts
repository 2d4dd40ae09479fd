import type { Inclusion, TemplateAnalysis, TemplateProblem } from '../syntax.ts';
import type { BlockStatement, Expression, Hash, HelperCall, PathExpression, Program, SpanOf, Statement } from './ast.ts';
import { calledPath, isHelper, VALUE_HELPERS } from './helpers.ts';

type Use = TemplateAnalysis['uses'][number];
type Kind = Use['kind'];

/** Where a path is read from: the inputs, or a value that a block goes into; `names` are block parameters. */
interface Context {
  readonly inputs: boolean;
  readonly names: readonly string[];
  /** What `../` leads to. */
  readonly outer?: Context;
}

export function analyseHandlebars(program: Program, spanOf: SpanOf): TemplateAnalysis {
  const uses: Use[] = [];
  const problems: TemplateProblem[] = [];
  const inclusions: Inclusion[] = [];
  visitProgram(program, { inputs: true, names: [] });
  return { uses, problems, inclusions };

  function visitProgram(inside: Program | undefined, context: Context): void {
    for (const statement of inside?.body ?? []) visit(statement, context);
  }

  function visit(statement: Statement, context: Context): void {
    switch (statement.type) {
      case 'MustacheStatement':
        visitCall(statement, 'output', context);
        break;
      case 'BlockStatement':
        visitBlock(statement, context);
        break;
      case 'PartialStatement':
      case 'PartialBlockStatement': {
        const { name, params, hash } = statement;
        const hasArguments = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
        const reference = name.type === 'PathExpression' ? name.original : 'value' in name ? String(name.value) : undefined;
        if (reference !== undefined && reference !== '@partial-block')
          inclusions.push({ reference, ...(hasArguments && { arguments: true }), ...spanOf(statement) });
        readAll(params, hash, 'output', context);
        if (statement.type === 'PartialBlockStatement') visitProgram(statement.program, context);
        break;
      }
      default:
    }
  }

  function visitBlock(block: BlockStatement, context: Context): void {
    const { path, params, hash, program: inside, inverse } = block;
    const helper = calledPath(path)?.original ?? '';
    const names = inside?.blockParams ?? [];
    const inner: Context = { ...context, names: [...context.names, ...names] };
    if (helper === 'each' || helper === 'with') {
      readAll(params, hash, 'control', context);
      visitProgram(inside, { inputs: false, names: inner.names, outer: context });
    } else if (isHelper(helper)) {
      readAll(params, hash, 'control', context);
      visitProgram(inside, inner);
    } else {
      visitCall(block, 'control', context);
      // A block of a plain value: it may be a list, an object or a condition, so the inside says nothing for sure.
      visitProgram(inside, { inputs: false, names: inner.names, outer: context });
    }
    visitProgram(inverse, { ...context, names: [...context.names, ...(inverse?.blockParams ?? [])] });
  }

  function visitCall(call: HelperCall, kind: Kind, context: Context): void {
    const { path, params, hash } = call;
    const takesArguments = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
    const name = calledPath(path)?.original ?? '';
    if (!takesArguments && !VALUE_HELPERS.has(name)) {
      read(calledPath(path) ?? path, kind, context);
      return;
    }
    if (takesArguments && !isHelper(name)) {
      const message = `There is no helper \`${name}\`.`;
      problems.push({
        rule: 'template/unknown-helper',
        message,
        hint: 'Dotprompt refuses helpers that it does not know.',
        ...spanOf(path),
      });
    }
    readAll(params, hash, name === 'log' ? 'control' : kind, context);
  }

  function readAll(params: readonly Expression[], hash: Hash | undefined, kind: Kind, context: Context): void {
    for (const param of params) read(param, kind, context);
    for (const { value } of hash?.pairs ?? []) read(value, kind, context);
  }

  function read(expression: Expression, kind: Kind, context: Context): void {
    if (expression.type === 'SubExpression') visitCall(expression, kind, context);
    if (expression.type !== 'PathExpression') return;
    const parts = inputPath(expression, context);
    const [name] = parts;
    if (name !== undefined) uses.push({ name, path: parts.join('.'), kind, ...spanOf(expression) });
  }
}

/** The path below the inputs, empty where something else is read. */
function inputPath({ data, depth, parts }: PathExpression, context: Context): readonly string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (data) return first === 'root' ? rest : [];
  if (depth === 0 && context.names.includes(first)) return [];
  let at: Context | undefined = context;
  for (let up = 0; up < depth; up += 1) at = at?.outer;
  return at?.inputs ? parts : [];
}
