import { describe, expect, it } from '@jest/globals';
import { Dotprompt } from 'dotprompt';
import fc from 'fast-check';
import { handlebars } from '../../../src/core/template/handlebars.ts';
import type { Values } from '../../../src/core/template/syntax.ts';

const uses = (text: string) => handlebars.analyse(text).uses.map(({ path, kind }) => `${path} ${kind}`);
const problems = (text: string) => handlebars.analyse(text).problems.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

describe('handlebars variables', () => {
  it.each([
    ['{{name}} {{{raw}}} {{~ user.name ~}}', ['name output', 'raw output', 'user.name output']],
    ['{{#if a}}{{b}}{{else if c}}{{d}}{{else}}{{e}}{{/if}}', ['a control', 'b output', 'c control', 'd output', 'e output']],
    ['{{#each rows}}{{name}}{{this}}{{@index}}{{../top}}{{@root.z}}{{/each}}', ['rows control', 'top output', 'z output']],
    ['{{#each rows as |row i|}}{{row.x}}{{i}}{{/each}}{{row}}', ['rows control', 'row output']],
    ['{{#with user}}{{name}}{{#if ok}}{{../x}}{{/if}}{{/with}}', ['user control', 'x output']],
    ['{{#each a}}{{#each b}}{{../../c}}{{../d}}{{/each}}{{/each}}', ['a control', 'c output']],
    [
      '{{json x indent=n}} {{media url=u}} {{lookup m k}} {{log l}}',
      ['x output', 'n output', 'u output', 'm output', 'k output', 'l control'],
    ],
    ['{{role "system"}}{{history}}{{section "s"}}{{@state.x}}{{@auth.email}}', []],
    ['{{#ifEquals a "b"}}{{c}}{{/ifEquals}}', ['a control', 'c output']],
    ['{{! comment {{ }}{{!-- {{x}} --}}', []],
    ['\\{{no}} {"a": {"b": 1}}', []],
    ['{{json (lookup m "k")}}', ['m output']],
    ['{{this}} {{.}}', []],
    ['plain', []],
  ])('of %j', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });

  it('have the place of the path, on every line', () => {
    const text = 'a\n😀 {{ user.name }}\r\n{{#if ok}}{{x}}{{/if}}';
    expect(handlebars.analyse(text).uses.map(({ start, end }) => text.slice(start, end))).toEqual(['user.name', 'ok', 'x']);
  });
});

describe('handlebars inclusions', () => {
  it.each([
    ['{{> tone}}', [{ reference: 'tone', start: 0, end: 10 }]],
    ['{{> partials/tone a=1}}', [{ reference: 'partials/tone', arguments: true, start: 0, end: 23 }]],
    ['{{> "tone.md" user}}', [{ reference: 'tone.md', arguments: true, start: 0, end: 20 }]],
    ['{{> @partial-block}}', []],
  ])('of %j', (text, expected) => {
    expect(handlebars.analyse(text).inclusions).toEqual(expected);
  });
});

describe('handlebars nested without end', () => {
  const brackets = '('.repeat(200);
  it.each([
    ['in plain text', `${brackets} {{x}}`],
    ['in a comment', `{{! ${brackets} }}{{!-- {{y}} ${brackets} --}}{{x}}`],
    ['in a string', `{{json x indent="${brackets}"}}`],
    ['behind an escaped tag', `\\{{${brackets} {{x}}`],
  ])('does not count brackets %s', (_where, text) => {
    expect(problems(text)).toEqual([]);
    expect(uses(text)).toEqual(['x output']);
  });

  it.each([
    ['in a tag', `{{json ${brackets}`],
    ['behind a string that looks like the end of the tag', `{{json "}}" ${brackets}`],
    ['behind an escaped backslash', `\\\\{{json ${brackets}`],
  ])('refuses brackets %s', (_where, text) => {
    expect(problems(text)).toEqual([['template/syntax', '((']]);
  });
});

describe('handlebars mistakes', () => {
  it.each([
    ['a {{#if age >= 18}}x{{/if}}', 'template/syntax', '>'],
    ['a {{#if a}}x', 'template/syntax', ''],
    ['a {{/if}}', 'template/syntax', '{{/'],
    ['a {{#if a}}x{{/with}}', 'template/syntax', 'if'],
    ['a {{ x', 'template/syntax', 'x'],
    ['{{"a": 1}}', 'template/unknown-helper', '"a"'],
    ['an extra brace: }}', 'template/unbalanced', '}}'],
    ['{"a": {"b": 1}}}}', 'template/unbalanced', '}}'],
    ['{{shout name}}', 'template/unknown-helper', 'shout'],
    ['{{#list a b}}x{{/list}}', 'template/unknown-helper', 'list'],
  ])('%j is %s at %j', (text, rule, span) => {
    expect(problems(text)).toEqual([[rule, span]]);
  });

  it.each(['{"a": {"b": 1}}', '{"a": {"b": {"c": {}}}}', '{{#if a}}{"a": {{/if}}{"b": 1}}', '}', 'f(x) { return { y }}'])(
    '%j has none',
    (text) => {
      expect(problems(text)).toEqual([]);
    },
  );

  it('are problems, never exceptions, and lie in the text', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '#if ',
      '/if',
      'else',
      '#each ',
      '/each',
      'a',
      '.',
      '../',
      ' ',
      '"',
      '(',
      ')',
      '=',
      '|',
      '>',
      '!',
      '--',
      '~',
      '\n',
      '@',
      '[',
      ']',
      '^',
      '\\',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of [...handlebars.analyse(text).problems, ...handlebars.analyse(text).uses]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a tower of blocks is one finding', () => {
    const text = `${'{{#if a}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}`;
    expect(handlebars.analyse(text).problems).toMatchObject([{ rule: 'template/syntax' }]);
  });
});

const VALUES: Values = {
  name: '<Ada> & {{x}}',
  n: 0,
  one: 1,
  yes: true,
  no: false,
  nothing: null,
  empty: [],
  words: ['a', 'b'],
  rows: [
    { name: 'x', tags: ['t', 'u'] },
    { name: 'y', tags: [] },
  ],
  user: { name: 'Bob', address: { city: 'London' } },
  'odd key': 'odd',
};

// Two numbers never touch here: Handlebars without escapes adds them up instead of printing both.
const TEMPLATES = [
  '{{name}} {{{name}}} {{n}} {{yes}} {{no}} {{nothing}} {{missing}} {{words}} {{user.address.city}} {{user}} {{user/name}} {{[odd key]}} {{words.[1]}} {{words.length}}',
  '{{#if n}}a{{else}}b{{/if}}{{#if n includeZero=true}}c{{/if}}{{#if empty}}d{{else}}e{{/if}}{{#if words}}f{{/if}}{{#unless no}}g{{/unless}}{{#unless one}}h{{else}}i{{/unless}}',
  '{{#each words}}{{@index}} {{@first}} {{@last}} {{this}}{{.}};{{else}}none{{/each}}{{#each empty}}x{{else}}none{{/each}}{{#each missing}}x{{else}}gone{{/each}}',
  '{{#each user}}{{@key}}={{this}} {{/each}}{{#each rows as |row i|}}{{i}}{{row.name}}{{#each row.tags}}{{this}}{{../name}}{{i}}{{/each}}{{/each}}{{#each rows}}{{@root.one}} {{../one}}{{name}}{{/each}}',
  '{{#with user}}{{name}}{{address.city}}{{../one}}{{/with}}{{#with missing}}x{{else}}y{{/with}}{{#with user as |u|}}{{u.name}}{{/with}}',
  '{{json user}} {{json words indent=2}} {{lookup user "name"}} {{lookup words 1}} {{lookup user missing}} {{#each words}}{{lookup ../rows @index}}{{/each}}',
  '{{#ifEquals one 1}}a{{else}}b{{/ifEquals}}{{#ifEquals name "x"}}a{{else}}b{{/ifEquals}}{{#unlessEquals one 2}}c{{/unlessEquals}}',
  '{{#words}}{{this}},{{/words}}{{#user}}{{name}}{{/user}}{{#yes}}{{name}}{{/yes}}{{^no}}inverse{{/no}}{{#empty}}x{{else}}y{{/empty}}',
  'a {{~name~}} b {{#if yes~}} c {{~/if}} d\n  {{#if yes}}\n  line\n  {{/if}}\nend {{! note }}\n{{!-- {{x}} --}}\n',
  '\\{{name}} {"a": {"b": 1}} {{"name"}} {{#if (lookup user "name")}}z{{/if}}',
];

describe('handlebars rendering', () => {
  it.each(TEMPLATES)('is that of Dotprompt: %j', async (text) => {
    const { messages } = await new Dotprompt().render(text, { input: VALUES });
    const expected = messages.flatMap(({ content }) => content.flatMap((part) => ('text' in part ? [part.text] : []))).join('');
    // Dotprompt drops the blanks around the whole template before it compiles it.
    expect(handlebars.render(text.trim(), VALUES)).toBe(expected);
  });

  it('reads own properties only', () => {
    expect(
      handlebars.render(
        '{{constructor}}{{__proto__}}{{user.constructor}}{{lookup user "constructor"}}{{toString}}{{words.map}}{{#with user}}{{hasOwnProperty}}{{/with}}',
        VALUES,
      ),
    ).toBe('');
  });

  it('leaves the marks at which Dotprompt cuts messages', () => {
    expect(handlebars.render('{{role "model"}}{{history}}{{media url=u contentType="image/png"}}{{section "x"}}', { u: 'http://a' })).toBe(
      '<<<dotprompt:role:model>>><<<dotprompt:history>>><<<dotprompt:media:url http://a image/png>>><<<dotprompt:section x>>>',
    );
  });

  it.each([
    ['{{shout name}}', 'VARIABLES_INVALID'],
    ['{{> tone}}', 'VARIABLES_INVALID'],
    ['{{#if a}}', 'PROMPT_INVALID'],
  ])('refuses %j', (text, code) => {
    expect(() => handlebars.render(text, {})).toThrow(expect.objectContaining({ code }));
  });
});
