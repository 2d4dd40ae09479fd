import type { Values } from '../syntax.ts';
import type { Body } from './ast.ts';
import { evaluateBody } from './evaluate-body.ts';
import { GLOBALS } from './globals.ts';
import { limited } from './limits.ts';
import { fromJson, type Value } from './python-values.ts';

/** The bytes that MLflow's Jinja2 gives. Throws TemplateError. */
export function renderTemplate(text: string, body: Body, values: Values): string {
  const names = new Map<string, Value>(GLOBALS);
  for (const [name, value] of Object.entries(values)) names.set(name, fromJson(value));
  return limited(() => evaluateBody(body, { names, outer: undefined, run: { text, depth: 0 } }));
}
