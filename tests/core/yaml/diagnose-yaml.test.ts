import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { yamlProblem } from '../../../src/core/prompt/formats/problem.ts';
import { SourceFile } from '../../../src/core/source/source-file.ts';
import { diagnoseYaml } from '../../../src/core/yaml/diagnose-yaml.ts';
import { isYamlFailure, parseYaml } from '../../../src/core/yaml/parse-yaml.ts';

/** Every problem as `line:column rule`. */
function diagnosis(text: string): { source: SourceFile; problems: ReturnType<typeof diagnoseYaml>; places: string[] } {
  const source = new SourceFile('prompts/a.prompt.yaml', text);
  const failure = parseYaml(text);
  if (!isYamlFailure(failure)) throw new Error('the text is valid');
  const problems = diagnoseYaml(source, yamlProblem(source, failure));
  const places = problems.map(({ rule, at }) => {
    const { line, column } = source.positionAt(at.kind === 'file' ? (at.span?.start ?? 0) : 0);
    return `${line}:${column} ${rule}`;
  });
  return { source, problems, places };
}

describe('diagnoseYaml', () => {
  it.each<[string, string[]]>([
    ['a: 1\na: 2\nb: 1\n"b": 2\n', ['2:1 yaml/duplicate-key', '4:1 yaml/duplicate-key']],
    ['- {role: a, role: b}\n', ['1:13 yaml/duplicate-key']],
    ['a: 1\n---\nb: 2\n', ['2:1 yaml/multiple-documents']],
    ['a: !!js/function "x"\nb: !mine {c: 1}\n', ['1:4 yaml/unknown-tag', '2:4 yaml/unknown-tag']],
    ['a: !!binary aGk=\n', ['1:4 yaml/unknown-tag']],
    ['a: !important read this\n', ['1:4 yaml/unknown-tag']],
    ['%YAML 1.2\n---\na: 1\n', ['1:1 yaml/directive']],
    ['a:\n\tb: 1\n\tc: 2\n', ['2:1 yaml/tab-indent']],
    ['a: &a\n  b: *a\n', ['2:7 yaml/anchors']],
    ['a: *there\n', ['1:4 yaml/anchors']],
    ['[a]: 1\n', ['1:1 yaml/syntax']],
    ['a: b: c\nd: e: f\n', ['1:4 yaml/syntax', '2:4 yaml/syntax']],
    ['a: 1\n  b: 2\nc: @x\n', ['2:3 yaml/syntax', '3:4 yaml/syntax']],
    ['a: **bold** text\n', ['1:4 yaml/syntax']],
    ['a: `x`\nb: %x\n', ['1:4 yaml/syntax', '2:4 yaml/syntax']],
    ['a: "no end\nb: 1\n', ['1:4 yaml/syntax']],
    ["a: \"x\" and more\nb: 'it's'\n", ['1:8 yaml/syntax', '2:8 yaml/syntax']],
    ['a: | text\n  more\n', ['1:6 yaml/syntax']],
    ['a: "C:\\dir"\n', ['1:7 yaml/syntax']],
    ['a: [x\nb: 1\n', ['2:1 yaml/syntax']],
    ['template: |\n  Hello\nback at the margin\nb: 1\n', ['3:1 yaml/syntax']],
    ['a: "\u0001"\n', ['1:5 yaml/syntax']],
    ['a: {{x}}\nb: "ok"\nb: @y\n', ['1:4 yaml/unquoted-placeholder', '3:1 yaml/duplicate-key', '3:4 yaml/syntax']],
  ])('%j', (text, expected) => {
    expect(diagnosis(text).places).toEqual(expected);
  });

  it('names both lines of a key that is there twice', () => {
    expect(diagnosis('# head\na: 1\nb: 2\na: 3\n').problems[0]!.message).toBe('`a` is there twice: on line 2 and on line 4.');
  });

  it('tells what to do about every cause', () => {
    for (const text of ['a: b: c\n', 'a: @x\n', 'a: "x\n', 'a: {{x}}\n', 'a: 1\na: 1\n', 'a:\n\tb: 1\n', 'a: [\n', '- a\nb\n'])
      for (const problem of diagnosis(text).problems) expect(problem.hint).toMatch(/[A-Z].*\./);
  });

  it('counts positions of front matter from the start of the file', () => {
    const text = '---\nname: a\nname: b\n---\nHello {{x}}\n---\nname: c\n';
    const source = new SourceFile('a.prompt', text);
    const failure = parseYaml('name: a\nname: b\n', 4);
    const [problem, ...others] = diagnoseYaml(source, yamlProblem(source, failure as never, 4));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ message: '`name` is there twice: on line 2 and on line 3.', at: { span: { start: 12, end: 16 } } });
  });
});

describe('unquoted placeholders', () => {
  it.each([
    ['a: {{name}}\n', 'a: "{{name}}"\n'],
    ['a: {{ name }} hi\n', 'a: "{{ name }} hi"\n'],
    ['a: {{name}}, it\'s "fine"   \nb: 1\n', "a: '{{name}}, it''s \"fine\"'   \nb: 1\n"],
    ['a: {name} and more\n', 'a: "{name} and more"\n'],
    ['a: {% if x %}y{% endif %}\n', 'a: "{% if x %}y{% endif %}"\n'],
    ['a: {{#if x}}y{{/if}}\nb: 1\n', 'a: "{{#if x}}y{{/if}}"\nb: 1\n'],
    ['a: {# note #} y\nb: 1\n', 'a: "{# note #} y"\nb: 1\n'],
    ['m:\n  - role: user\n    content: {{a}} {{b}}\n  - {{c}}\n', 'm:\n  - role: user\n    content: "{{a}} {{b}}"\n  - "{{c}}"\n'],
    ['m: [{role: user, content: {{x}}}, {{y}}]\n', 'm: [{role: user, content: "{{x}}"}, "{{y}}"]\n'],
    ['"a key": {{x}}\n', '"a key": "{{x}}"\n'],
  ])('%j becomes %j, which is valid', (text, expected) => {
    const { source, problems } = diagnosis(text);
    expect(problems.every(({ rule }) => rule === 'yaml/unquoted-placeholder')).toBe(true);
    const fixed = source.edited(problems.flatMap(({ fix }) => fix?.edits ?? []));
    expect(fixed).toBe(expected);
    expect(isYamlFailure(parseYaml(fixed))).toBe(false);
  });

  it.each([
    ['a text that goes on below', 'a: {{x}}\n  and more\n'],
    ['what may be a comment', 'a: {{x}} # note\n'],
    ['a text at the margin', 'a: |\n  Hello\n{{x}}\n'],
    ['a placeholder inside a flow text', 'a: [Hello {{x}} there]\n'],
  ])('leaves %s to the author', (_what, text) => {
    const { problems } = diagnosis(text);
    expect(problems[0]!.rule).toBe('yaml/unquoted-placeholder');
    expect(problems.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['a million characters', 'a: b: c\n'.repeat(120_000)],
    ['unclosed quotes', 'a: "x\n'.repeat(6_000)],
    ['the same keys again and again', Array.from({ length: 4_000 }, (_, index) => `k${index % 2_000}: 1\n`).join('')],
    ['placeholders', '- {{x}} y\n'.repeat(3_900)],
    ['one long line', `a: ${'{{x}} '.repeat(6_000)}`],
    ['deep nesting', '['.repeat(100_000)],
    ['deep braces', '{{'.repeat(15_000)],
    [
      'billion laughs',
      `a: &a [x]\n${[...'bcdefghij'].map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefghij'[index]}`).join()}]\n`).join('')}`,
    ],
    ['many aliases', `a: &a 1\nb:\n${'  - *c\n'.repeat(5_000)}`],
  ])('%s: an answer of bounded size', (_what, text) => {
    const { problems } = diagnosis(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
  });

  const noise = fc.array(
    fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '\n',
      '  ',
      '{{',
      '}}',
      '{',
      '[',
      ']',
      '"',
      "'",
      '|',
      '#',
      '&x ',
      '*x',
      '!t ',
      '\t',
      ': ',
      '---\n',
      '%',
      '@',
      ',',
    ),
    { maxLength: 40 },
  );

  it('has something to say about every text that does not parse, at places inside it', () => {
    fc.assert(
      fc.property(noise, (pieces) => {
        const text = pieces.join('');
        if (!isYamlFailure(parseYaml(text))) return;
        for (const { at } of diagnosis(text).problems) {
          const span = at.kind === 'file' ? at.span : undefined;
          expect(span!.start).toBeLessThanOrEqual(text.length);
          expect(span!.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fixes only values, and never the same one twice', () => {
    fc.assert(
      fc.property(noise, (pieces) => {
        const text = pieces.join('');
        if (!isYamlFailure(parseYaml(text))) return;
        const { source, problems } = diagnosis(text);
        const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
        if (edits.length === 0) return;
        const fixed = source.edited(edits);
        expect(fixed.length).toBeGreaterThanOrEqual(text.length + 2 * edits.length);
        if (isYamlFailure(parseYaml(fixed))) expect(diagnosis(fixed).problems.flatMap(({ fix }) => fix ?? [])).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the two parsers', () => {
  const VALID = [
    'name: a\nversion: "1.0"\nmessages:\n  - role: system\n    content: |\n      Be kind.\n\n      Say {{x}}.\n  - {role: user, content: "{{y}}"}\n',
    'a: [1, 2.5, true, null, "x", \'y\']\nb: {c: d, e: [f]}\n# comment\ng: >-\n  folded\n  text\n',
    'testData:\n  - input: hello world\n    expected: 012\n  - input: "no"\nvariables:\n- name: x\n  enum: [a, b]\n',
  ];
  const edit = fc.record({
    at: fc.nat(200),
    remove: fc.nat(3),
    insert: fc.constantFrom('', ' ', '\n', ':', '- ', '"', "'", '{', '}', '[', ']', '#', ',', '  ', 'x', '0', '|'),
  });

  it('what the fast one accepts the thorough one accepts, with the same values', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALID), fc.array(edit, { minLength: 1, maxLength: 3 }), (valid, edits) => {
        let text = valid;
        for (const { at, remove, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + remove);
        const fast = parseYaml(text);
        if (isYamlFailure(fast)) return;
        // A key that is not there is `null` to the fast one, and not always a key to the thorough one.
        fc.pre(!/^[ -]*:(?: |$)/m.test(text));
        const thorough = parseDocument(text, { logLevel: 'silent' });
        expect(thorough.errors).toEqual([]);
        const values: unknown = thorough.toJS();
        if (JSON.stringify(values)?.includes('"":')) return; // an empty key is "null" to the fast one
        expect(fast.data).toEqual(values);
      }),
      { numRuns: 600 },
    );
  });
});
