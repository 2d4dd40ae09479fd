/** One condition of a search; all of them must hold: MLflow knows no OR. */
export interface Clause {
  readonly scope: Scope;
  readonly key: string;
  readonly comparison: Comparison;
  /** A list only after IN; empty where nothing is compared with. */
  readonly value: string | number | readonly string[];
}

export type Scope = 'attribute' | 'tag' | 'param' | 'metric' | 'metadata' | 'feedback' | 'expectation';
type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'ILIKE' | 'IN' | 'NOT IN' | 'IS NULL' | 'IS NOT NULL';

/** What a search cannot be understood for, in words for the one who wrote it. */
export interface InvalidSearch {
  readonly invalid: string;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  attribute: 'attribute',
  attributes: 'attribute',
  attr: 'attribute',
  run: 'attribute',
  trace: 'attribute',
  tag: 'tag',
  tags: 'tag',
  param: 'param',
  params: 'param',
  parameter: 'param',
  parameters: 'param',
  metric: 'metric',
  metrics: 'metric',
  metadata: 'metadata',
  request_metadata: 'metadata',
  feedback: 'feedback',
  expectation: 'expectation',
};

const SPACE = /\s*/y;
const KEY = /(?:([A-Za-z_]+)\.)?(?:`([^`]+)`|"([^"]+)"|([\w.\-/]+))/y;
const COMPARISON = /(!=|<=|>=|=|<|>|NOT\s+IN\b|I?LIKE\b|IN\b|IS\s+NULL\b|IS\s+NOT\s+NULL\b)/iy;
const TEXT = /'([^']*)'|"([^"]*)"/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const AND = /AND\b/iy;

/** MLflow's filter language: `name = 'greet' AND tags.team LIKE 'a%'`. */
export function parseSearchFilter(filter: string): readonly Clause[] | InvalidSearch {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    SPACE.lastIndex = at;
    at += SPACE.exec(filter)?.[0].length ?? 0;
    pattern.lastIndex = at;
    const found = pattern.exec(filter);
    if (found) at += found[0].length;
    return found ?? undefined;
  };
  const takeText = (): string | undefined => {
    const found = take(TEXT);
    return found && (found[1] ?? found[2] ?? '');
  };
  const takeList = (): readonly string[] | undefined => {
    if (!take(/\(/y)) return undefined;
    const values: string[] = [];
    for (;;) {
      const value = takeText();
      if (value === undefined) return undefined;
      values.push(value);
      if (take(/\)/y)) return values;
      if (!take(/,/y)) return undefined;
    }
  };

  const clauses: Clause[] = [];
  while (filter.slice(at).trim() !== '') {
    if (clauses.length > 0 && !take(AND)) return { invalid: `Invalid clause(s) in filter string: ${said(filter.slice(at))}` };
    const key = take(KEY);
    const comparison = key && take(COMPARISON)?.[1]?.toUpperCase().replace(/\s+/g, ' ');
    if (!key || comparison === undefined) return { invalid: `Invalid clause(s) in filter string: ${said(filter.slice(at))}` };
    const value = comparison.startsWith('IS') ? '' : comparison.endsWith('IN') ? takeList() : (takeText() ?? numberIn(take(NUMBER)?.[0]));
    if (value === undefined) return { invalid: `Invalid value after ${comparison} in filter string: ${said(filter.slice(at))}` };
    const named = scopeOf(key);
    if ('invalid' in named) return named;
    clauses.push({ ...named, comparison: comparison as Comparison, value });
  }
  return clauses;
}

/** A key without a scope is an attribute; dots belong to the key after a scope, and before it there is none. */
function scopeOf(key: readonly (string | undefined)[]): { readonly scope: Scope; readonly key: string } | InvalidSearch {
  const [, prefix, ticked, quoted, plain] = key;
  const name = ticked ?? quoted ?? plain ?? '';
  if (prefix === undefined) return { scope: 'attribute', key: name };
  const scope = Object.hasOwn(SCOPES, prefix.toLowerCase()) ? SCOPES[prefix.toLowerCase()] : undefined;
  return scope === undefined ? { invalid: `Invalid entity type '${prefix}' in filter string` } : { scope, key: name };
}

const ORDER = /^\s*(?:([A-Za-z]+)\.)?(?:`([^`]+)`|"([^"]+)"|([\w.\-/]+))(?:\s+(ASC|DESC))?\s*$/i;

export interface Order {
  readonly scope: Scope;
  readonly key: string;
  readonly descending: boolean;
}

/** `name DESC`, `attributes.start_time`, ``metrics.`a b` ASC``. */
export function parseOrder(written: string): Order | InvalidSearch {
  const found = ORDER.exec(written);
  const named = found && scopeOf(found);
  if (!found || !named) return { invalid: `Invalid order_by clause '${said(written)}'` };
  return 'invalid' in named ? named : { ...named, descending: found[5]?.toUpperCase() === 'DESC' };
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function said(text: string): string {
  const short = text.trim();
  return short.length > 100 ? `${short.slice(0, 100)}…` : short;
}
