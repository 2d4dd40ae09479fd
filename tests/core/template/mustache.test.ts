import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mustache } from '../../../src/core/template/mustache.ts';

const paths = (text: string) => mustache.analyse(text).uses.map(({ path }) => path);
const problems = (text: string) => mustache.analyse(text).problems.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

describe('mustache variables', () => {
  it.each([
    ['{{name}}', ['name']],
    ['{{ name }} {{\tuser.name\n}}', ['name', 'user.name']],
    ['{{_a1}} {{A.b_2.C}}', ['_a1', 'A.b_2.C']],
    ['{{{x}}}', ['x']],
    ['{{{{x}}}}', ['x']],
    ['{ {x} } {x} {{x} }', []],
    ['{{a..b}} {{.a}} {{a.}} {{a.1}}', []],
    ['{"a": {"b": {"c": 1}}}', []],
    ['{{größe}} {{名前}}', []],
    ['', []],
    ['{{', []],
    ['}}{{', []],
    ['{{\u00a0x\u2003}}', ['x']],
  ])('of %j are %j', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it('have the span of the tag, the name to supply and the path that is read', () => {
    expect(mustache.analyse('Hi {{ user.name }}!').uses).toEqual([{ name: 'user', path: 'user.name', kind: 'output', start: 3, end: 18 }]);
  });

  it('are exactly those of MLflow’s own pattern', () => {
    const oracle = /\{\{\s*([a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*)\s*\}\}/g;
    const pieces = fc.constantFrom('{', '{{', '}', '}}', 'a', 'a.b', '.', ' ', '\n', '1', '-', '"', '> p', '#if x', '|');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const expected = [...text.matchAll(oracle)].map((match) => [match[1], match.index, match.index + match[0].length]);
        expect(mustache.analyse(text).uses.map(({ path, start, end }) => [path, start, end])).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('mustache mistakes', () => {
  it.each([
    ['Hi {{name}, you', 'template/unbalanced', '{{name}'],
    ['Hi {{name and you', 'template/unbalanced', '{{name'],
    ['Hi {{user.name', 'template/unbalanced', '{{user.name'],
    ['{{x|upper}}', 'template/expression', '{{x|upper}}'],
    ["{{ x | default('a') }}", 'template/expression', "{{ x | default('a') }}"],
    ['{{#if x}}', 'template/expression', '{{#if x}}'],
    ['{{/if}}', 'template/expression', '{{/if}}'],
    ['{{a-b}}', 'template/expression', '{{a-b}}'],
    ['{{1x}}', 'template/expression', '{{1x}}'],
    ['{{größe}}', 'template/expression', '{{größe}}'],
    ['{{@state.x}}', 'template/expression', '{{@state.x}}'],
    ['{{"domains": ["a"]}}', 'template/python-escape', '{{"domains":'],
    ['{{\n  "domains": ["a"]\n}}', 'template/python-escape', '{{\n  "domains":'],
    ['{{ {"a": 1} }}', 'template/python-escape', '{{ {"a":'],
    ["{{'a': 1}}", 'template/python-escape', "{{'a':"],
  ])('%j is %s at %j', (text, rule, span) => {
    expect(problems(text)).toEqual([[rule, span]]);
  });

  it.each([
    '{"a": {"b": 1}}',
    '{"a":{"b":{"c":{}}}}',
    '{"a": {{x}}}',
    '}} alone',
    '{{}} and {{ }}',
    'style={{ marginTop: 8 }}',
    '<div {...{{...props}}}>',
    '\\frac{{a}+b}{c}',
    'a = {b{c}}',
    '{{{{{{{{',
    '{{ name }} {{user.name}}',
  ])('%j has none', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('stay quick and quiet on a wall of braces', () => {
    expect(mustache.analyse('{'.repeat(200_000)).problems).toEqual([]);
    expect(mustache.analyse('{{a '.repeat(50_000)).problems.length).toBeGreaterThan(0);
  });
});

describe('mustache inclusions', () => {
  it.each([
    ['{{> partials/tone.md}}', [{ reference: 'partials/tone.md', start: 0, end: 22 }]],
    ['{{>tone}}', [{ reference: 'tone', start: 0, end: 9 }]],
    ['{{> "tone.md" a=1}}', [{ reference: 'tone.md', arguments: true, start: 0, end: 19 }]],
    ['{{> }}', []],
  ])('of %j', (text, expected) => {
    expect(mustache.analyse(text).inclusions).toEqual(expected);
  });
});

describe('mustache rendering', () => {
  it.each([
    ['{{a}} {{b}}', { a: '{{b}}', b: 'X' }, '{{b}} X'],
    ['{{ user.name }}', { user: { name: 'Ada' } }, 'Ada'],
    ['{{user.name}}', { 'user.name': 'whole' }, 'whole'],
    [
      '{{rows.0.a}} {{n}} {{t}} {{o}} {{l}} {{z}}',
      { n: 1.5, t: true, o: { a: 1 }, l: [1, 'b'], z: null },
      '{{rows.0.a}} 1.5 true {"a":1} [1,"b"] null',
    ],
    ['{"a": {{x}}}', { x: '$&$1' }, '{"a": $&$1}'],
    ['{{user.constructor}}{{toString}}', { user: {} }, '{{user.constructor}}{{toString}}'],
  ])('of %j with %j', (text, values, expected) => {
    expect(mustache.render(text, values)).toBe(expected);
  });

  it('never expands a value', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', '{{a}}', '{{b}}', 'x'), { maxLength: 8 }), (parts) => {
        const value = parts.join('');
        expect(mustache.render('<{{a}}|{{b}}>', { a: value, b: value })).toBe(`<${value}|${value}>`);
      }),
    );
  });
});
