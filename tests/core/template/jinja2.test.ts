import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jinja2 } from '../../../src/core/template/jinja2.ts';

const uses = (text: string) => jinja2.analyse(text).uses.map(({ path, kind, optional }) => `${path} ${kind}${optional ? ' optional' : ''}`);
const problems = (text: string) => jinja2.analyse(text).problems.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

describe('jinja2 variables', () => {
  it.each([
    ['{{ name }} {{- user.name -}}', ['name output', 'user.name output']],
    ['{% if a %}{{ b }}{% elif c %}{% endif %}', ['a control', 'b output', 'c control']],
    [
      '{% for x in rows if x.ok and flag %}{{ x.y }}{{ loop.index }}{% else %}{{ x }}{% endfor %}',
      ['rows control', 'flag control', 'x output'],
    ],
    ['{% for k, v in data.items() %}{{ k }}{{ v }}{% endfor %}', ['data control']],
    ['{{ x|default("d") }} {{ y | upper | d }}', ['x output optional', 'y output optional']],
    [
      '{% if x is defined and x.y %}{{ x }}{% endif %}{{ x }}',
      ['x control optional', 'x.y control optional', 'x output optional', 'x output'],
    ],
    ['{{ a if b else c }}', ['a output', 'b control', 'c output']],
    ['{{ rows[i].name }} {{ rows["k"].z }} {{ rows[0] }}', ['rows output', 'i control', 'rows.k.z output', 'rows.0 output']],
    [
      '{{ words|join(sep) }} {{ f(x, k=y) }} {{ s.split(d) }}',
      ['words output', 'sep control', 'f output', 'x output', 'y output', 's output', 'd output'],
    ],
    ['{% set x = y %}{{ x }}{% for i in r %}{% set z = i %}{% endfor %}{{ z }}', ['y output', 'r control', 'z output']],
    ['{% macro m(a, b=c) %}{{ a }}{{ caller() }}{{ d }}{% endmacro %}{{ m(e) }}', ['c output', 'd output', 'e output']],
    ['{% with a = b %}{{ a }}{% endwith %}{{ a }}', ['b output', 'a output']],
    ['{% call(u) m() %}{{ u }}{% endcall %}', ['m output']],
    ['{% set t %}{{ x }}{% endset %}{{ t }}', ['x output']],
    ['{{ range(3) }} {{ true }} {{ None }} {{ namespace() }}', []],
    ['{% raw %}{{ x }}{% endraw %}{# {{ y }} #}', []],
    ['{"a": {"b": 1}} {x}', []],
    ['{{ "{{ no }}" }} {{ {"k": v} }}', ['v output']],
    ['{% from "x" import helper as h %}{{ h }}{{ helper }}', []],
    ['plain', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });

  it('have the place of the path', () => {
    const text = 'Hi {{ user.name | upper }} {% if ok %}{% endif %}';
    expect(jinja2.analyse(text).uses.map(({ start, end }) => text.slice(start, end))).toEqual(['user.name', 'ok']);
  });
});

describe('jinja2 mistakes', () => {
  it.each([
    ['a {{ x', 'template/syntax', '{{'],
    ['a {% if x', 'template/syntax', '{%'],
    ['a {# x', 'template/syntax', '{#'],
    ['{% if x %}a', 'template/syntax', '{% if x %}'],
    ['a{% endif %}', 'template/syntax', 'endif'],
    ['{% if x %}{% for a in b %}{% endif %}', 'template/syntax', 'endif'],
    ['{% if x %}{% else %}{% elif y %}{% endif %}', 'template/syntax', 'elif'],
    ['{{ a b }}', 'template/syntax', 'b'],
    ['{{ }}', 'template/syntax', '}}'],
    ['{{ (a }}', 'template/syntax', '}'],
    ['{{ a | }}', 'template/syntax', '}}'],
    ['{{ "a }}', 'template/syntax', '"'],
    ['{{ a ? b : c }}', 'template/syntax', '?'],
    ['{% for x of y %}{% endfor %}', 'template/syntax', 'of'],
    ['{% raw %}x', 'template/syntax', '{% raw %}'],
    ['{% chat %}', 'template/jinja-unsupported', '{% chat %}'],
    ["{% include 'x.j2' %}", 'template/jinja-unsupported', "{% include 'x.j2' %}"],
    ['{{ x | lemmatize }}', 'template/jinja-unsupported', 'x | lemmatize'],
    ['{{ x is palindrome }}', 'template/jinja-unsupported', 'x is palindrome'],
  ])('%j is %s at %j', (text, rule, span) => {
    expect(problems(text)).toEqual([[rule, span]]);
  });

  it.each([
    ['brackets', `{{ ${'('.repeat(100_000)}1${')'.repeat(100_000)} }}`],
    ['signs', `{{ ${'-'.repeat(100_000)}1 }}`],
    ['nots', `{{ ${'not '.repeat(100_000)}1 }}`],
    ['keys', `{{ a${'.a'.repeat(100_000)} }}`],
    ['sums', `{{ ${'a+'.repeat(100_000)}a }}`],
    ['filters', `{{ a${'|upper'.repeat(100_000)} }}`],
    ['conditions', `{{ ${'1 if 1 else '.repeat(100_000)}1 }}`],
    ['blocks', `${'{% if a %}'.repeat(20_000)}${'{% endif %}'.repeat(20_000)}`],
  ])('a tower of %s is one finding', (_, text) => {
    expect(jinja2.analyse(text).problems).toMatchObject([{ rule: 'template/syntax' }]);
  });

  it('are problems, never exceptions', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '{#',
      '#}',
      'if',
      'for',
      'in',
      'set',
      'macro',
      'end',
      'endif',
      ' ',
      'a',
      '.',
      '|',
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      '\\',
      '=',
      ',',
      '-',
      '\n',
      '{',
      '}',
      '1',
      'raw',
      'endraw',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of [...jinja2.analyse(text).problems, ...jinja2.analyse(text).uses]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('jinja2 rendering', () => {
  it.each([
    ["{% include 'x.j2' %} {{ n }}", "{% include 'x.j2' %} 1"],
    ['{{ n | lemmatize }} {{ n }}', '{{ n | lemmatize }} 1'],
    ['{% chat role="user" %}{{ n }}{% endchat %}', '{% chat role="user" %}1{% endchat %}'],
  ])('keeps what it does not know: %j', (text, expected) => {
    expect(jinja2.render(text, { n: 1 })).toBe(expected);
  });

  it('never expands a value', () => {
    expect(jinja2.render('{{ a }}', { a: '{{ b }}{% if x %}', b: 'X' })).toBe('{{ b }}{% if x %}');
  });

  it.each([
    "{{ ''.constructor.constructor('return process')() }}",
    '{{ x.constructor("return process")() }}',
    '{{ x.__proto__.polluted }}',
    '{{ x["__proto__"]["polluted"] }}',
    '{{ cycler.__init__.__globals__.os.popen("id").read() }}',
    '{{ range.constructor("return process.env")() }}',
    '{{ self.__init__.__globals__ }}',
    '{{ x.items.constructor("x")() }}',
    '{{ namespace.constructor.prototype.x }}',
    '{{ [].map.call() }}',
    "{{ (x | attr('constructor')).y }}",
  ])('%s reaches nothing of the host', (text) => {
    let result: string;
    try {
      result = jinja2.render(text, { x: { a: 1 } });
    } catch (error) {
      result = '';
      expect(error).toMatchObject({ code: 'VARIABLES_INVALID' });
    }
    expect(['', text]).toContain(result);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['an endless range', '{% for i in range(10**9) %}x{% endfor %}'],
    ['loops in loops', '{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}'],
    ['a text that doubles', '{% set n = namespace(x="aaaa") %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}'],
    ['a list that doubles', '{% set n = namespace(x=[1]) %}{% for i in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}'],
    ['a list that extends itself', '{% set x = [1] %}{% for i in range(99) %}{{ x.extend(x) }}{% endfor %}'],
    ['a text times a number', '{{ "a" * 10**10 }}'],
    ['a list times a number', '{{ [1] * 10**10 }}'],
    ['a filler', '{{ "a"|center(10**12) }}'],
    ['a number without end', '{{ 9**9**9 }}'],
    ['a macro that calls itself', '{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}'],
    ['replacements that grow', '{% set n = namespace(x="ab") %}{% for i in range(99) %}{% set n.x = n.x|replace("a", n.x) %}{% endfor %}'],
    ['a list inside of itself', '{% set x = [] %}{{ x.append(x) }}{{ x }}'],
  ])('ends %s', (_, text) => {
    expect(() => jinja2.render(text, {})).toThrow(expect.objectContaining({ code: 'VARIABLES_INVALID' }));
  });

  it('refuses a template that does not parse', () => {
    expect(() => jinja2.render('{% if %}', {})).toThrow(expect.objectContaining({ code: 'PROMPT_INVALID' }));
  });
});
