import { byCodeUnit } from '../canonical-json.ts';
import type { Clause, Order, Scope } from './search-filter.ts';

export type Field = string | number | undefined;

/** What a record holds under a key; `undefined` where there is none. */
export type FieldOf = (scope: Scope, key: string) => Field;

/** As a database compares: what is absent satisfies nothing but `IS NULL`, not even `!=`. */
export function matchesClauses(fieldOf: FieldOf, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => {
    const field = fieldOf(clause.scope, clause.key);
    if (clause.comparison === 'IS NULL') return field === undefined;
    return field !== undefined && holds(field, clause);
  });
}

function holds(field: string | number, { comparison, value }: Clause): boolean {
  if (typeof value === 'object') return value.includes(String(field)) === (comparison === 'IN');
  switch (comparison) {
    case 'LIKE':
      return isLike(String(field), String(value));
    case 'ILIKE':
      return isLike(String(field).toLowerCase(), String(value).toLowerCase());
    case '=':
      return typeof field === 'number' ? field === Number(value) : field === String(value);
    case '!=':
      return typeof field === 'number' ? field !== Number(value) : field !== String(value);
    case '<':
      return Number(field) < Number(value);
    case '<=':
      return Number(field) <= Number(value);
    case '>':
      return Number(field) > Number(value);
    case '>=':
      return Number(field) >= Number(value);
    case 'IS NOT NULL':
      return true;
    default:
      return false;
  }
}

/** `%` stands for any text, `_` for one character. Never more than length times length steps, whoever wrote the pattern. */
export function isLike(text: string, pattern: string): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    if (pattern[part] === '%') {
      star = part;
      part += 1;
      retry = at;
    } else if (part < pattern.length && (pattern[part] === '_' || pattern[part] === text[at])) {
      part += 1;
      at += 1;
    } else if (star !== -1) {
      part = star + 1;
      retry += 1;
      at = retry;
    } else return false;
  }
  while (pattern[part] === '%') part += 1;
  return part === pattern.length;
}

/** By the first key that differs; what is absent comes last. */
export function compareFields(a: FieldOf, b: FieldOf, orders: readonly Order[]): number {
  for (const { scope, key, descending } of orders) {
    const [one, other] = [a(scope, key), b(scope, key)];
    if (one === other) continue;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    const way = typeof one === 'number' && typeof other === 'number' ? one - other : byCodeUnit(String(one), String(other));
    if (way !== 0) return descending ? -way : way;
  }
  return 0;
}
