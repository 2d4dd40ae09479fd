import { describe, expect, it } from '@jest/globals';
import { compareFields, type Field, isLike, matchesClauses } from '../../../src/core/mlflow/match-clause.ts';
import { parseOrder, parseSearchFilter, type Scope } from '../../../src/core/mlflow/search-filter.ts';

const RECORD: Readonly<Record<string, Field>> = {
  'attribute name': 'greet',
  'attribute version_number': 12,
  'tag mlflow.prompt.is_prompt': 'true',
  'tag team': 'Reasoning_1',
  'tag a b': 'it is',
  'param content_hash': '0a1b',
  'metric pass_rate': 0.95,
  'metadata mlflow.user': 'ana',
  'feedback tone': 'true',
  'expectation expected': 'Hi',
};
const fieldOf = (scope: Scope, key: string): Field => RECORD[`${scope} ${key}`];

const matches = (filter: string): boolean => {
  const clauses = parseSearchFilter(filter);
  if ('invalid' in clauses) throw new Error(clauses.invalid);
  return matchesClauses(fieldOf, clauses);
};

describe('a filter', () => {
  it.each([
    '',
    '  ',
    "name = 'greet'",
    'name = "greet"',
    "name='greet'",
    "name != 'x' AND name = 'greet'",
    "tags.`mlflow.prompt.is_prompt` = 'true' AND name LIKE 'gre%'",
    "tag.team ILIKE 'reasoning%' and name = 'greet'",
    "tags.team LIKE 'Reasoning__'",
    'tags."a b" = "it is"',
    "name IN ('x', 'greet')",
    "name NOT IN ('x')",
    'version_number > 9',
    'version_number >= 12 AND version_number <= 12',
    "version_number = '12'",
    'metrics.pass_rate > 0.9 AND params.content_hash = "0a1b"',
    "attributes.name = 'greet'",
    'tags.absent IS NULL',
    "tags.team IS NOT NULL AND trace.name = 'greet'",
    "request_metadata.`mlflow.user` = 'ana' AND metadata.mlflow.user IS NOT  NULL",
    "feedback.tone = 'true' AND expectation.expected = 'Hi'",
  ])('%s holds', (filter) => {
    expect(matches(filter)).toBe(true);
  });

  it.each([
    "name = 'Greet'",
    "name LIKE 'GRE%'",
    "tags.absent = ''",
    "tags.absent != 'x'",
    'version_number < 9',
    "name IN ('x')",
    'tags.absent IS NOT NULL',
    'tags.team IS NULL',
    "name NOT IN ('greet')",
    "name = 'greet' AND tags.team = 'x'",
    "tags.__proto__ = 'x'",
  ])('%s does not', (filter) => {
    expect(matches(filter)).toBe(false);
  });

  it.each(
    [
      "name = 'a' OR name = 'b'",
      "name = 'a",
      'name =',
      'name',
      "= 'a'",
      "name IN 'a'",
      "name IN ('a'",
      "colours.red = 'a'",
      "name = 'a' AND",
      'tags.a IS',
      'tags.a IS NOT',
      "name = 'it''s'",
    ].filter((filter) => !filter.endsWith('AND')),
  )('%s is not understood', (filter) => {
    expect(parseSearchFilter(filter)).toEqual({ invalid: expect.any(String) });
  });
});

describe('LIKE', () => {
  it.each([
    ['', '', true],
    ['', '%', true],
    ['abc', '%', true],
    ['abc', 'a%c', true],
    ['abc', '_b_', true],
    ['abc', '%b', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['aXbXc', 'a%X%c', true],
    ['a\nb', 'a%b', true],
    ['abc', 'abcd', false],
    [',0,3,', '%,3,%', true],
  ])('%j is like %j: %s', (text, pattern, expected) => {
    expect(isLike(text, pattern)).toBe(expected);
  });

  it('does not explode over a pattern made to', () => {
    expect(isLike('a'.repeat(20_000), `${'%a'.repeat(50)}%b`)).toBe(false);
  });
});

describe('an order', () => {
  const by = (key: string) => (record: Readonly<Record<string, Field>>) => (_scope: Scope, asked: string) =>
    asked === key ? record[key] : undefined;

  it.each([
    ['name', { scope: 'attribute', key: 'name', descending: false }],
    ['attributes.start_time DESC', { scope: 'attribute', key: 'start_time', descending: true }],
    ['metrics.`pass rate` asc', { scope: 'metric', key: 'pass rate', descending: false }],
  ])('%s', (written, order) => {
    expect(parseOrder(written)).toEqual(order);
  });

  it.each(['', 'name SIDEWAYS', 'name; drop', 'colours.red'])('%j is none', (written) => {
    expect(parseOrder(written)).toEqual({ invalid: expect.any(String) });
  });

  it('compares numbers as numbers, and what is absent comes last either way', () => {
    const records = [{ n: 2 }, {}, { n: 10 }];
    const sorted = (descending: boolean) =>
      records.toSorted((a, b) => compareFields(by('n')(a), by('n')(b), [{ scope: 'attribute', key: 'n', descending }]));
    expect(sorted(false)).toEqual([{ n: 2 }, { n: 10 }, {}]);
    expect(sorted(true)).toEqual([{ n: 10 }, { n: 2 }, {}]);
  });
});
