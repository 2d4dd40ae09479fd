import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import type { Path } from '../../../src/core/json.ts';
import { isYamlFailure, parseYaml } from '../../../src/core/yaml/parse-yaml.ts';
import type { YamlDocument } from '../../../src/core/yaml/yaml-document.ts';

function parse(text: string, base = 0): YamlDocument {
  const document = parseYaml(text, base);
  if (isYamlFailure(document)) throw new Error(document.reason);
  return document;
}

const TEXT = `# comment
name: "it \\"is\\""
'quoted key': 'v'
list:
  - one
  - {a: 1, b: [x, y]}
  -
    deep: |
      Block
        text

    after: 2
block: >-
  folded
  text
anchor: &x {k: v}
alias: *x
empty:
last: end
`;

describe('spanOf', () => {
  const document = parse(TEXT);
  const written = (path: Path, target?: 'key') => {
    const { start, end } = document.spanOf(path, target);
    return TEXT.slice(start, end);
  };

  it.each<[Path, string]>([
    [['name'], '"it \\"is\\""'],
    [['quoted key'], "'v'"],
    [['list', 0], 'one'],
    [['list', 1], '{a: 1, b: [x, y]}'],
    [['list', 1, 'b'], '[x, y]'],
    [['list', 1, 'b', 1], 'y'],
    [['list', 2, 'deep'], 'Block\n        text'],
    [['list', 2], 'deep: |\n      Block\n        text\n\n    after: 2'],
    [['list', 2, 'after'], '2'],
    [['block'], 'folded\n  text'],
    [['anchor'], '{k: v}'],
    [['alias'], '*x'],
    [['last'], 'end'],
  ])('%j is %j', (path, expected) => expect(written(path)).toBe(expected));

  it.each<[Path, string]>([
    [['name'], 'name'],
    [['quoted key'], "'quoted key'"],
    [['list', 2, 'after'], 'after'],
    [['empty'], 'empty'],
  ])('the key of %j is %j', (path, expected) => expect(written(path, 'key')).toBe(expected));

  it('answers with the nearest that is there', () => {
    expect(written(['list', 0, 'nothing'])).toBe('one');
    expect(document.has(['list', 0, 'nothing'])).toBe(false);
    expect(document.has(['list', 2, 'deep'])).toBe(true);
  });

  it('counts from the base of the parsed text', () => {
    expect(parse('a: b', 100).spanOf(['a'])).toEqual({ start: 103, end: 104 });
  });

  it('has some place for everything in an empty document', () => {
    expect(parse('', 7).spanOf(['a'])).toEqual({ start: 7, end: 7 });
  });
});

describe('styleOf and sourceOf', () => {
  it.each([
    ['a: 1.10', 'plain', '1.10'],
    ['a: "x\\n"', 'double', '"x\\n"'],
    ["a: 'it''s'", 'single', "'it''s'"],
    ['a: |\n  x\n', 'block', 'x'],
  ])('%j', (text, style, source) => {
    expect(parse(text).styleOf(['a'])).toBe(style);
    expect(parse(text).sourceOf(['a'])).toBe(source);
  });
});

it('finds every string of any document where it is written', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, word, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(word, tie('tree'), { maxKeys: 4 })),
  }));
  fc.assert(
    fc.property(tree, fc.integer({ min: -1, max: 3 }), (data, flowLevel) => {
      const text = dump(data, { flowLevel });
      const document = parse(text, 5);
      const check = (value: unknown, path: Path): void => {
        const { start, end } = document.spanOf(path);
        const written = text.slice(start - 5, end - 5);
        if (typeof value === 'string') expect(written.replace(/^(['"])(.*)\1$/, '$2')).toBe(value);
        else {
          for (const [key, child] of Object.entries(value as object)) {
            check(child, [...path, Array.isArray(value) ? Number(key) : key]);
            const inner = document.spanOf([...path, Array.isArray(value) ? Number(key) : key]);
            expect(start <= inner.start && inner.end <= end).toBe(true);
          }
        }
      };
      check(data, []);
    }),
    { numRuns: 300 },
  );
});

describe('parseYaml', () => {
  it.each([
    ['a: *b', 'unidentified alias', undefined],
    ['a: 1\n---\nb: 2', 'several documents in one file', undefined],
    ['%YAML 1.2\n---\na: 1', 'a % directive', 0],
    ['a: &a [*a]', 'contain themselves', undefined],
    ['a: !!js/function x', 'unknown scalar tag', undefined],
  ])('refuses %j', (text, reason, offset) => {
    const result = parseYaml(text);
    if (!isYamlFailure(result)) throw new Error('parsed');
    expect(result.reason).toContain(reason);
    if (offset !== undefined) expect(result.offset).toBe(offset);
  });

  it('refuses aliases that grow without bound', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`);
    expect(isYamlFailure(parseYaml(`l0: &l0 x\n${levels.join('\n')}\n`))).toBe(true);
  });

  it('keeps __proto__ an ordinary key', () => {
    const { data } = parse('__proto__: {polluted: true}');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
