import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fstring } from '../../../src/core/template/fstring.ts';
import { fstringToMustache } from '../../../src/core/template/fstring-to-mustache.ts';
import { mustache } from '../../../src/core/template/mustache.ts';
import { describeWith } from '../../require.ts';

const NOT_CONVERTIBLE = 'template/fstring-not-convertible';

describe('fstring to mustache', () => {
  it.each([
    ['Hello {name}!', 'Hello {{name}}!'],
    ['{{"key": {value}}}', '{"key": {{value}}}'],
    ['{{}}', '{}'],
    ['{{{x}}}', '{{{x}}}'],
    ['{x!s}{x:}', '{{x}}{{x}}'],
    ['no braces', 'no braces'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(fstringToMustache(text)).toEqual({ text: expected });
  });

  it.each([
    ['{x!r}', '{x!r}'],
    ['{x:>10}', '{x:>10}'],
    ['a {user.name}', '{user.name}'],
    ['{rows[0]}', '{rows[0]}'],
    ['{}', '{}'],
    ['{0}', '{0}'],
    ['{"key": 1}', '{"key": 1}'],
    ['{ x }', '{ x }'],
    ['{größe}', '{größe}'],
    ['see {{{{x}}}}.', '{{{{x}}}}'],
    ['{{{{> p}}}}', '{{{{> p}}}}'],
  ])('%j cannot be said there', (text, span) => {
    const conversion = fstringToMustache(text);
    const found = 'problems' in conversion ? conversion.problems : [];
    expect(found.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([[NOT_CONVERTIBLE, span]]);
  });

  it('leaves mistakes of syntax to the analysis', () => {
    expect(fstring.analyse('a } b').problems).toMatchObject([{ rule: 'template/unbalanced', start: 2, end: 3 }]);
    expect(fstring.analyse('a {b').problems).toMatchObject([{ rule: 'template/unbalanced', start: 2, end: 3 }]);
    expect(fstring.convert?.('a } b')).toEqual({ problems: [] });
  });
});

describe('fstring variables', () => {
  it.each([
    ['{a} {{b}} {c.d} {e[0]} {f:>{g}}', ['a', 'c', 'e', 'f', 'g']],
    ['{{"a": 1}}', []],
    ['{0} {}', []],
  ])('of %j are %j', (text, expected) => {
    expect(fstring.analyse(text).uses.map(({ name }) => name)).toEqual(expected);
  });

  it('have the place of their braces, also inside of a format', () => {
    const text = '{f:>{g}}';
    expect(fstring.analyse(text).uses.map(({ start, end }) => text.slice(start, end))).toEqual(['{f:>{g}}', '{g}']);
  });
});

const PROGRAM = `
import json, sys
def run(text, values):
    try:
        return {"text": text.format(**values)}
    except Exception as error:
        return {"error": type(error).__name__}
print(json.dumps([run(t, v) for t, v in json.load(sys.stdin)]))
`;

const VALUES = { a: '{b}', b: '{{a}}', x: 'X', y: '' };

/** What Python's own `str.format` makes of each. */
function pythonFormat(texts: readonly string[]): { text?: string; error?: string }[] {
  const { stdout } = spawnSync('python3', ['-c', PROGRAM], {
    input: JSON.stringify(texts.map((text) => [text, VALUES])),
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

const pythonAbsent = spawnSync('python3', ['--version']).status === 0 ? undefined : 'there is no python3 to compare with';

describeWith('python3', pythonAbsent, () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '{{',
    '}}',
    '{a}',
    '{b}',
    '{x}',
    '{y}',
    'a',
    ' ',
    '"',
    ':',
    '!',
    '!s',
    '[0]',
    '\n',
    '{x!r}',
    '{x:>3}',
    '[',
    ']',
  );
  const texts = fc.sample(fc.array(pieces, { maxLength: 9 }), { numRuns: 3000, seed: 7 }).map((parts) => parts.join(''));

  it('formats every text that can be converted as mustache then renders it', () => {
    const converted = texts.flatMap((text) => {
      const conversion = fstringToMustache(text);
      return 'text' in conversion ? [{ text, mustache: conversion.text }] : [];
    });
    expect(converted.length).toBeGreaterThan(300);
    const expected = pythonFormat(converted.map(({ text }) => text));
    for (const [index, { text, mustache: template }] of converted.entries())
      expect({ text, result: mustache.render(template, VALUES) }).toEqual({ text, result: expected[index]?.text });
  });

  it('refuses what is called unbalanced', () => {
    const unbalanced = texts.filter((text) => fstring.analyse(text).problems.length > 0);
    expect(unbalanced.length).toBeGreaterThan(300);
    expect(pythonFormat(unbalanced).filter(({ error }) => error === undefined)).toEqual([]);
  });
});
