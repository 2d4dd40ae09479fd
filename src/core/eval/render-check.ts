import { isRecord, type Json, type JsonObject } from '../json.ts';
import { mustache } from '../template/mustache.ts';
import type { Values } from '../template/syntax.ts';
import { valueAt } from '../template/values.ts';
import type { Check, EvalCase } from './suite.ts';

/** Code is handed the values themselves; written into it they would be code too. */
const CODE = new Set(['javascript', 'webhook']);

/** What checks may use: the case's values, and what it expects under that name. */
export function valuesForChecks({ vars, expected }: Pick<EvalCase, 'vars' | 'expected'>): Values {
  return expected === undefined ? vars : { expected, ...vars };
}

/** The check with `{{name}}` in its value replaced by the case's own values, or why that cannot be. */
export function renderCheck(check: Check, vars: Values): Check | { readonly problem: string } {
  if (check.value === undefined || CODE.has(check.type)) return check;
  const problem = firstProblem(check.value, vars);
  return problem === undefined ? { ...check, value: rendered(check.value, vars), written: check.value } : { problem };
}

function firstProblem(value: Json, vars: Values): string | undefined {
  if (typeof value === 'string') return value.includes('{{') ? problemOf(value, vars) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const item of Object.values(value) as Json[]) {
    const problem = firstProblem(item, vars);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOf(text: string, vars: Values): string | undefined {
  const { uses, problems } = mustache.analyse(text);
  if (problems[0]) return `the check's value: ${problems[0].message}`;
  const missing = uses.find(({ path }) => valueAt(vars, path) === undefined);
  return missing && `the check's value uses \`{{${missing.path}}}\`, which the case does not set`;
}

function rendered(value: Json, vars: Values): Json {
  if (typeof value === 'string') return renderedText(value, vars);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => rendered(item, vars));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => [key, rendered(item, vars)]));
}

/** A lone `{{name}}` of a list or a map is that list or map; all else becomes text. */
function renderedText(text: string, vars: Values): Json {
  if (!text.includes('{{')) return text;
  const [use, ...others] = mustache.analyse(text).uses;
  if (use && others.length === 0 && use.start === 0 && use.end === text.length) {
    const value = valueAt(vars, use.path);
    if (typeof value === 'object' && value !== null) return value;
  }
  return mustache.render(text, vars);
}
