import type { JsonObject } from '../../core/json.ts';
import { type Clause, type Order, parseOrder, parseSearchFilter, type Scope } from '../../core/mlflow/search-filter.ts';
import { text } from '../../core/mlflow/wire.ts';
import { invalid } from './wire-error.ts';
import { listOf } from './wire-input.ts';

/** What may be searched and sorted by. Tags always may. */
export interface Searchable {
  readonly attributes: readonly string[];
  readonly orders: readonly string[];
  /** Besides attributes and tags. */
  readonly scopes?: readonly Scope[];
  /** Whether a search may ask for what is not there. */
  readonly nulls?: boolean;
}

const MOST_CHARACTERS = 50_000;

/** The conditions of a search. */
export function clausesIn(input: JsonObject, { attributes, scopes = [], nulls = false }: Searchable): readonly Clause[] {
  const filter = text(input['filter']);
  if (filter.length > MOST_CHARACTERS) throw invalid(`The filter has more than ${MOST_CHARACTERS} characters.`);
  const clauses = parseSearchFilter(filter);
  if ('invalid' in clauses) throw invalid(clauses.invalid);
  for (const { scope, key, comparison } of clauses) {
    if (scope === 'attribute' && !attributes.includes(key)) throw notAKey(key, attributes);
    if (!['attribute', 'tag', ...scopes].includes(scope)) throw invalid(`Invalid entity type '${scope}' in filter string`);
    if (comparison.startsWith('IS') && !nulls) throw invalid(`Invalid clause(s) in filter string: ${key} ${comparison}`);
  }
  return clauses;
}

export function ordersIn(input: JsonObject, { orders }: Searchable): readonly Order[] {
  return listOf(input, 'order_by').map((written) => {
    const order = parseOrder(written);
    if ('invalid' in order) throw invalid(order.invalid);
    if (order.scope === 'attribute' && !orders.includes(order.key)) throw notAKey(order.key, orders);
    return order;
  });
}

/** The one value that a clause with `=` asks for. */
export function equalTo(clauses: readonly Clause[], scope: Clause['scope'], key: string): string | undefined {
  const found = clauses.find((clause) => clause.scope === scope && clause.key === key && clause.comparison === '=');
  return found && String(found.value);
}

function notAKey(key: string, valid: readonly string[]): Error {
  return invalid(`Invalid attribute key '${key}' specified. Valid keys are '{${valid.map((one) => `'${one}'`).join(', ')}}'`);
}
