import { TemplateError } from '../template-error.ts';
import type { Target } from './ast.ts';
import { Fields, itemsOf, Undefined, type Value } from './python-values.ts';

/** The names that hold in a part of a template, and the run that it belongs to. */
export interface Scope {
  readonly names: Map<string, Value>;
  readonly outer: Scope | undefined;
  readonly run: { readonly text: string; depth: number };
}

export function nested(outer: Scope): Scope {
  return { names: new Map(), outer, run: outer.run };
}

export function look(name: string, scope: Scope): Value {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const value = at.names.get(name);
    if (value !== undefined) return value;
  }
  return new Undefined(name);
}

export function assign(target: Target, value: Value, scope: Scope): void {
  if (target.kind === 'name') scope.names.set(target.name, value);
  else if (target.kind === 'field') {
    const object = look(target.object, scope);
    if (!(object instanceof Fields) || object.call) throw new TemplateError(`\`${target.object}\` is no namespace.`);
    object.fields.set(target.name, value);
  } else {
    const items = itemsOf(value);
    if (items.length !== target.items.length)
      throw new TemplateError(`${items.length} values cannot be given to ${target.items.length} names.`);
    for (const [index, inner] of target.items.entries()) assign(inner, items[index] ?? null, scope);
  }
}
