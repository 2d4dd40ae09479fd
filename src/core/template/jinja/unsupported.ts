import type { TemplateProblem } from '../syntax.ts';
import type { Body, Expression, Span, Statement } from './ast.ts';
import { FILTERS } from './filters.ts';
import { TESTS } from './tests.ts';
import { expressionsOf, nestedBodies, operandsOf } from './walk.ts';

/** What only another engine than ours would understand: it is no mistake, but we cannot render it. */
export function unsupportedParts(body: Body): TemplateProblem[] {
  return body.flatMap((statement) => [
    ...ofStatement(statement),
    ...expressionsOf(statement).flatMap(ofExpression),
    ...nestedBodies(statement).flatMap(unsupportedParts),
  ]);
}

function ofStatement(statement: Statement): TemplateProblem[] {
  return statement.kind === 'unsupported' ? [problem(`The tag \`{% ${statement.tag} %}\``, statement)] : [];
}

function ofExpression(expression: Expression): TemplateProblem[] {
  const own: TemplateProblem[] = [];
  if (expression.kind === 'filter' && expression.name !== 'map' && !FILTERS.has(expression.name))
    own.push(problem(`The filter \`${expression.name}\``, expression));
  if (expression.kind === 'test' && !TESTS.has(expression.name)) own.push(problem(`The test \`${expression.name}\``, expression));
  return [...own, ...operandsOf(expression).flatMap(ofExpression)];
}

function problem(what: string, { start, end }: Span): TemplateProblem {
  return {
    rule: 'template/jinja-unsupported',
    message: `${what} is none of those that we can carry out; it stays as it is written.`,
    hint: 'MLflow’s own rendering knows only what Jinja2 brings along.',
    start,
    end,
  };
}
