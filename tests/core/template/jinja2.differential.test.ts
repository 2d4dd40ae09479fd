import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/core/json.ts';
import { jinja2 } from '../../../src/core/template/jinja2.ts';
import type { Values } from '../../../src/core/template/syntax.ts';
import { corpusAbsent, corpusFiles } from '../../corpus.ts';
import { describeWith } from '../../require.ts';
import { jinja2Absent, renderInPython } from './python-jinja2.ts';

/** Templates whose bytes are not Python's, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'jinja/OpenHands__OpenHands/openhands/agenthub/codeact_agent/prompts/system_prompt.j2':
    '`{% include %}` needs other files and stays text',
  'jinja/OpenHands__OpenHands/openhands/agenthub/codeact_agent/prompts/system_prompt_tech_philosophy.j2':
    '`{% include %}` needs other files and stays text',
};

const VALUES: Values = {
  s: 'Hello <World> & "you"',
  p: 'two\nlines\n\n  last ',
  n: 7,
  f: 2.5,
  z: 0,
  yes: true,
  no: false,
  nothing: null,
  empty: [],
  words: ['b', 'A', 'c', 'A'],
  numbers: [3, 1, 2],
  rows: [
    { name: 'Bob', age: 31, tags: ['x', 'y'] },
    { name: 'ann', age: 25, tags: [] },
    { name: 'Cy', age: 31, tags: ['z'] },
  ],
  user: { name: 'Ada', items: 'own', address: { city: 'London' } },
  braces: '{{ s }} {% if %}',
  unicode: 'Grüße 😀 נ',
};

const TEMPLATES = [
  // printing
  '{{ s }}|{{ n }}|{{ f }}|{{ yes }}|{{ nothing }}|{{ empty }}|{{ words }}|{{ rows }}|{{ user }}',
  '{{ 1e16 }} {{ 1.0 }} {{ 0.1 + 0.2 }} {{ 1e-5 }} {{ 123456789012345.678 }} {{ -0.0 }} {{ 1/3 }} {{ 5e-324 }} {{ 1.5e300 }}',
  "{{ [1, 'a', \"it's\", 'q\"', none, true, 1.5, (1,), (), {'k': [1]}] }} {{ [p, unicode, '\\x00\\u200b\\\\'] }}",
  '{{ braces }} {{ missing }} {{ user.missing }} {{ user["name"] }} {{ rows[0].name }} {{ rows.0.name }} {{ rows[-1].name }} {{ rows[9] }}',
  '{{ s, n }} {{ (1, 2) }} {{ {} }} {{ "a" "b" }}',
  // arithmetic and comparison
  '{{ n + 1 }} {{ n - 10 }} {{ n * 2 }} {{ n / 2 }} {{ n // 2 }} {{ -n // 2 }} {{ n % 4 }} {{ -n % 4 }} {{ n ** 2 }} {{ 2 ** -1 }} {{ f % 2 }} {{ -f // 2 }}',
  '{{ 2 + 3 * 4 }} {{ (2 + 3) * 4 }} {{ -2 ** 2 }} {{ 2 ** 3 ** 2 }} {{ 10 - 2 - 3 }} {{ "a" ~ 1 ~ none ~ 1.0 }} {{ 1 ~ 2 + 3 }}',
  '{{ 1 < 2 < 3 }} {{ 1 < 3 < 2 }} {{ 1 == 1.0 }} {{ 1 == "1" }} {{ true == 1 }} {{ [1] == [1] }} {{ (1,) == [1] }} {{ {"a":1} == {"a":1.0} }} {{ "a" < "b" }} {{ [1,2] < [1,3] }}',
  '{{ "b" in words }} {{ "x" not in words }} {{ "ell" in s }} {{ "name" in user }} {{ 1 in numbers and not 9 in numbers }} {{ missing in words }} {{ "x" in missing }}',
  '{{ no or "else" }} {{ yes and 1 }} {{ not no }} {{ not not n }} {{ n if no else f }} {{ n if no }} {{ 1 if yes else 2 if no else 3 }}',
  '{{ "ab" * 3 }} {{ [1] * 2 }} {{ [1] + [2] }} {{ "a" + "b" }} {{ yes + 1 }}',
  '{{ words[1:] }} {{ words[:2] }} {{ words[::-1] }} {{ s[1:5] }} {{ s[-3:] }} {{ unicode[6] }} {{ numbers[::2] }} {{ words[5:1] }} {{ s[:-40] }}',
  '{{ 1_000 }} {{ 0x1F }} {{ 0b11 }} {{ 1e3 }}',
  // filters
  '{{ s|upper }} {{ s|lower }} {{ s|title }} {{ s|capitalize }} {{ s|length }} {{ words|length }} {{ unicode|length }} {{ p|trim }}| {{ " x "|trim }} {{ "xxaxx"|trim("x") }}',
  "{{ words|join(', ') }} {{ numbers|join }} {{ rows|join('; ', attribute='name') }} {{ words|first }} {{ words|last }} {{ empty|first }} {{ s|first }}",
  "{{ missing|default('d') }} {{ nothing|default('d') }} {{ nothing|default('d', true) }} {{ ''|default('d', boolean=true) }} {{ s|d('x') }} {{ missing|default }}",
  '{{ words|sort }} {{ words|sort(reverse=true) }} {{ words|sort(case_sensitive=true) }} {{ rows|sort(attribute="age")|map(attribute="name")|list }} {{ numbers|sort|reverse|list }} {{ "abc"|reverse }}',
  '{{ words|unique|list }} {{ numbers|sum }} {{ rows|sum(attribute="age") }} {{ numbers|max }} {{ numbers|min }} {{ words|max }} {{ rows|max(attribute="age") }}',
  '{{ rows|selectattr("age", "gt", 30)|map(attribute="name")|join(",") }} {{ rows|rejectattr("tags")|map(attribute="name")|list }} {{ numbers|select("odd")|list }} {{ numbers|reject("gt", 1)|list }} {{ words|map("lower")|list }} {{ words|select|list }}',
  '{% for key, group in rows|groupby("age") %}{{ key }}:{{ group|map(attribute="name")|join("+") }};{% endfor %}',
  '{{ user|dictsort }} {{ {"b": 1, "A": 2}|dictsort }} {{ {"b": 1, "A": 2}|dictsort(by="value") }} {{ {"a": 1}|items|list }}',
  '{{ 42.55|round }} {{ 42.55|round(1) }} {{ 42.55|round(1, "floor") }} {{ 0.125|round(2) }} {{ 2.5|round }} {{ 3.5|round }} {{ 2.675|round(2) }} {{ 7|round }} {{ -1.5|round }} {{ 42.4|round(0, "ceil") }}',
  '{{ "42"|int }} {{ "42.9"|int }} {{ "x"|int }} {{ "x"|int(5) }} {{ 3.9|int }} {{ "3.5"|float }} {{ "x"|float }} {{ true|int }} {{ " 7 "|int }} {{ -3|abs }} {{ -2.5|abs }}',
  '{{ p|indent }}|{{ p|indent(2, true) }}|{{ p|indent(2, first=true, blank=true) }}|{{ p|indent("> ") }}',
  "{{ s|truncate(9) }} {{ s|truncate(9, true) }} {{ s|truncate(19) }} {{ 'foo bar baz qux'|truncate(11, False, '...', 0) }} {{ s|replace('o', '0') }} {{ s|replace('l', 'L', 2) }}",
  '{{ user|tojson }} {{ rows|tojson(indent=2) }} {{ s|tojson }} {{ unicode|tojson }} {{ [1, 1.0, none, true, {}, []]|tojson }} {{ empty|tojson(indent=2) }}',
  '{{ s|wordcount }} {{ s|escape }} {{ s|string }} {{ s|safe }} {{ "x"|center(9) }}| {{ numbers|batch(2)|list }} {{ numbers|batch(2, 0)|list }} {{ s|list }}',
  '{% filter upper %}a {{ s }}{% endfilter %} {% filter replace("a", "b")|upper %}aXa{% endfilter %}',
  // tests
  '{{ s is defined }} {{ missing is defined }} {{ missing is undefined }} {{ nothing is none }} {{ n is divisibleby 7 }} {{ n is divisibleby(2) }} {{ n is odd }} {{ n is even }} {{ n is not odd }}',
  '{{ s is string }} {{ n is number }} {{ f is float }} {{ n is integer }} {{ yes is number }} {{ yes is integer }} {{ yes is boolean }} {{ user is mapping }} {{ words is sequence }} {{ s is iterable }} {{ n is iterable }} {{ user is sequence }}',
  '{{ n is eq 7 }} {{ n is gt 3 and f is lt 3 }} {{ "a" is in "abc" }} {{ n is in numbers }} {{ yes is sameas true }} {{ 1 is sameas 1 }} {{ "ab" is lower }} {{ "AB" is upper }} {{ "1" is lower }} {{ range is callable }}',
  // methods
  '{{ s.upper() }} {{ s.split() }} {{ s.split(" ", 1) }} {{ "a,b".split(",") }} {{ "-".join(words) }} {{ s.startswith("He") }} {{ s.endswith(("x", "u\\"")) }} {{ s.replace("l", "") }} {{ " x ".strip() }} {{ "xax".strip("x") }} {{ "xax".lstrip("x") }}',
  '{{ user.keys()|list }} {{ user.values()|list }} {{ user.get("name") }} {{ user.get("x") }} {{ user.get("x", 1) }} {% for k, v in {"a": 1, "b": 2}.items() %}{{ k }}={{ v }} {% endfor %}',
  '{{ p.splitlines() }} {{ "they\'re bill\'s".title() }} {{ s.count("l") }} {{ s.find("W") }} {{ s.find("zz") }} {{ "a".zfill(3) }} {{ "a".ljust(3) }}| {{ "a".rjust(3) }} {{ "abc".isalpha() }} {{ "12".isdigit() }} {{ "aB".capitalize() }} {{ "ab".center(5) }}|',
  '{% set xs = [] %}{% for r in rows %}{{ xs.append(r.name) or "" }}{% endfor %}{{ xs }} {{ xs.index("Cy") }} {{ xs.pop() }} {{ xs }}',
  // control
  '{% if n > 5 %}a{% elif n %}b{% else %}c{% endif %}{% if empty %}x{% endif %}{% if missing %}y{% else %}z{% endif %}',
  '{% for r in rows %}{{ loop.index }}/{{ loop.length }} {{ loop.first }} {{ loop.last }} {{ loop.revindex }} {{ loop.index0 }} {{ loop.cycle("odd", "even") }} {{ loop.previtem.name }} {{ loop.nextitem.name }}\n{% endfor %}',
  '{% for x in empty %}{{ x }}{% else %}none{% endfor %}{% for x in missing %}{{ x }}{% else %}nothing{% endfor %}{% for c in "abc" %}{{ c }}.{% endfor %}{% for k in user %}{{ k }} {% endfor %}',
  '{% for r in rows if r.age > 30 %}{{ loop.index }}{{ r.name }}{% else %}x{% endfor %} {% for a, b in [(1, 2), (3, 4)] %}{{ a }}{{ b }}{% endfor %} {% for i in range(2, 10, 3) %}{{ i }},{% endfor %}',
  '{% for r in rows %}{{ loop.changed(r.age) }} {% endfor %}{% for r in [{"v": 1, "c": [{"v": 2, "c": []}]}] recursive %}{{ loop.depth }}{{ r.v }}{{ loop(r.c) }}{% endfor %}',
  '{% set x = 1 %}{% for i in numbers %}{% set x = i %}{% endfor %}{{ x }} {% set ns = namespace(t=0) %}{% for i in numbers %}{% set ns.t = ns.t + i %}{% endfor %}{{ ns.t }} {% set a, b = 1, 2 %}{{ a + b }}',
  '{% if yes %}{% set q = 1 %}{% endif %}{{ q }} {% set t %}A{{ n }}{% endset %}{{ t|lower }} {% set u | upper %}abc{% endset %}{{ u }} {% with a = 1, b = 2 %}{{ a }}{{ b }}{% endwith %}{{ a }}',
  '{% macro f(a, b=2) %}[{{ a }}{{ b }}{{ varargs }}{{ kwargs }}]{% endmacro %}{{ f(1) }}{{ f(1, 3, 4) }}{{ f(a=1, c=5) }}{{ f() }}',
  '{% macro w(t) %}<{{ t }}>{{ caller("x") }}</{{ t }}>{% endmacro %}{% call(v) w("b") %}in {{ v }}{% endcall %}',
  '{% block title %}T {{ n }}{% endblock %} {% block end %}x{% endblock end %}',
  '{% set c = cycler("a", "b") %}{{ c.next() }}{{ c.next() }}{{ c.next() }}{{ c.current }} {% set j = joiner("|") %}{{ j() }}a{{ j() }}b {{ dict(a=1) }}',
  '{% raw %}{{ s }} {% if %}{% endraw %} {# comment {{ s }} #}x{#- y -#} z',
  '{% autoescape false %}{{ s }}{% endautoescape %} {% print n %}',
  // white space
  ' a \n {%- if yes -%} \n b \n {%- endif -%} \n c \n',
  'a\n{% if yes %}\nb\n{% endif %}\nc\n\n',
  'x \n\t{{- n -}} \n y',
  'x {%+ if yes +%} y {%- endif +%} z',
  '\n',
  'x\n',
  'x\n\n',
  'x\r\ny\r\n',
  '{{ n }}\n',
  '',
  '  {%- raw -%}  a  {%- endraw -%}  b',
  '{%-raw%} a {%endraw-%} b',
  '{{-n-}}',
  '{{n}}{#-#}x',
  'a {#- c #} b {# c -#} d',
  '\ufeffx {%- if yes %} y{% endif %}',
  'a\u00a0\u2003{%- if yes %}b{% endif %}',
  "{{ '{{' }} {{ '}}' }} {{ {'a': {'b': 1}}['a'] }} {{ {'a': {'b': 1}}}}",
  // errors in both
  '{{ missing.x }}',
  '{{ n.x.y }}',
  '{{ 1 + "a" }}',
  '{{ 1 / 0 }}',
  '{{ "a" < 1 }}',
  '{{ n() }}',
  '{{ range(10 ** 9) }}',
  '{% for a, b in numbers %}{% endfor %}',
  '{{ [3, "a"]|sort }}',
  '{{ f(1) }}',
  '{% for x in n %}{% endfor %}',
  '{{ s|int + s }}',
  '{{ missing + 1 }}',
  '{{ none|sum }}',
  '{{ n|length }}',
  '{{ "".__class__ }}',
  '{{ "".__class__.__mro__ }}',
  '{{ cycler.__init__.__globals__ }}',
];

function renderOurs(text: string, values: Values): string | undefined {
  try {
    return jinja2.render(text, values);
  } catch {
    return undefined;
  }
}

describeWith('jinja2', jinja2Absent, () => {
  it('gives the bytes of Python for all that a template may hold', () => {
    const results = renderInPython(TEMPLATES.map((text) => [text, VALUES]));
    const ours = TEMPLATES.map((text) => ({ text, result: renderOurs(text, VALUES) }));
    expect(ours).toEqual(TEMPLATES.map((text, index) => ({ text, result: results[index]?.text })));
  });

  it('cuts white space as Python does', () => {
    const pieces = fc.constantFrom(
      ' ',
      '\n',
      'a',
      '{{ n }}',
      '{{- n }}',
      '{{ n -}}',
      '{% if yes %}',
      '{%- if yes -%}',
      '{%+ if yes +%}',
      '{% endif %}',
      '{%- endif -%}',
      '{# c #}',
      '{#- c -#}',
      '{% raw %}{{ {% endraw %}',
      '{%- raw -%} b {%- endraw -%}',
      '}}',
      '%}',
      '{',
    );
    const texts = fc.sample(fc.array(pieces, { maxLength: 10 }), { numRuns: 2000, seed: 11 }).map((parts) => parts.join(''));
    const results = renderInPython(texts.map((text) => [text, VALUES]));
    expect(results.filter(({ text }) => text !== undefined).length).toBeGreaterThan(500);
    expect(texts.map((text) => ({ text, result: renderOurs(text, VALUES) }))).toEqual(
      texts.map((text, index) => ({ text, result: results[index]?.text })),
    );
  });

  it('calls a syntax error what Python does, and nothing else', () => {
    const pieces = fc.constantFrom(
      'n',
      's',
      ' ',
      ' ',
      '1',
      '"a"',
      '+',
      '-',
      '*',
      '|',
      '|upper',
      '.x',
      '(',
      ')',
      '[',
      ']',
      ',',
      ' if ',
      ' else ',
      ' is ',
      ' not ',
      ' in ',
      'odd',
      '~',
      '{',
      '}',
      ':',
      '==',
      '=',
    );
    const texts = fc.sample(fc.array(pieces, { maxLength: 7 }), { numRuns: 4000, seed: 5 }).map((parts) => `{{ ${parts.join('')} }}`);
    const results = renderInPython(texts.map((text) => [text, VALUES]));
    const wrong = texts.flatMap((text, index) => {
      const error = results[index]?.error ?? '';
      const inPython = error.startsWith('TemplateSyntaxError') || error.startsWith('TemplateAssertionError');
      const problems = jinja2.analyse(text).problems;
      return inPython === problems.length > 0 ? [] : [{ text, error, ours: problems[0]?.message }];
    });
    expect(wrong).toEqual([]);
  });
});

describeWith('corpus', corpusAbsent ?? jinja2Absent, () => {
  const templates = [...corpusFiles('jinja'), ...corpusFiles('prompty')].map(({ name, file }) => ({
    name,
    text: bodyOf(readFileSync(file, 'utf8')),
  }));

  it('renders every template of real projects to the bytes of Python, or fails where it fails', () => {
    const jobs = templates.flatMap(({ name, text }) => [0, 1, 2, 3].map((seed) => ({ name, text, values: someValues(text, seed) })));
    const results = renderInPython(jobs.map(({ text, values }) => [text, values]));
    const different = new Set<string>();
    for (const [index, { name, text, values }] of jobs.entries()) {
      const expected = results[index]?.text;
      // A method that is printed instead of called: Python shows where it lies in memory.
      if (expected?.includes('<built-in method ')) continue;
      if (renderOurs(text, values) !== expected) different.add(name);
    }
    expect([...different].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
    expect(results.filter(({ text }) => text !== undefined).length).toBeGreaterThan(jobs.length / 2);
  });

  it('finds no mistake of syntax in them', () => {
    const found = templates.flatMap(({ name, text }) =>
      jinja2
        .analyse(text)
        .problems.filter(({ rule }) => rule === 'template/syntax')
        .map(({ message }) => ({ name, message })),
    );
    expect(found).toEqual([]);
  });
});

function bodyOf(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
}

function objectWith([key = '', ...rest]: readonly string[]): JsonObject {
  return { [key]: rest.length > 0 ? objectWith(rest) : 'leaf' };
}

/** Values of changing kinds for the variables of a template: what is read into is an object. */
function someValues(text: string, seed: number): Values {
  const object = { name: 'N', content: 'C & <d>', role: 'user', title: 'T' };
  const kinds: Json[] = [
    'a {{ text }}',
    [object, { ...object, name: 'M' }],
    true,
    { key: 'value', other: 'more' },
    ['x', 'y'],
    3,
    '',
    [],
    null,
    2.5,
  ];
  const values: Record<string, Json> = {};
  for (const [index, { name, path }] of jinja2.analyse(text).uses.entries()) {
    const [, ...keys] = path.split('.');
    if (keys.length > 0 && seed < 3) values[name] = { ...(values[name] as JsonObject | undefined), ...objectWith(keys) };
    else values[name] ??= kinds[(index * 3 + seed) % kinds.length] ?? '';
  }
  return values;
}
