import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aliasObjection, keyObjection, nameObjection, textObjection } from '../../../src/core/mlflow/limits.ts';

describe('names', () => {
  it.each(['a', 'planner_v1', 'a.b-c', '...', '-', 'A'.repeat(256)])('%s may be one', (name) => {
    expect(nameObjection(name)).toBeUndefined();
  });

  it.each(['', '.', '..', 'a b', 'a/b', 'ä', 'a\n', 'A'.repeat(257)])('%j may not', (name) => {
    expect(nameObjection(name)).toContain('1 to 256');
  });
});

describe('aliases', () => {
  it.each(['staging', 'a', '_', '-', 'v1a', 'v', 'latest-2', '2a', 'x'.repeat(255)])('%s may be one', (alias) => {
    expect(aliasObjection(alias)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['latest', 'newest version'],
    ['Latest', 'newest version'],
    ['v12', 'version numbers'],
    ['V1', 'version numbers'],
    ['12', 'version number'],
    ['1.0', 'only letters'],
    ['stag\u0456ng', 'only letters'],
    ['a\n', 'only letters'],
    ['x'.repeat(256), '255'],
  ])('%j may not: %s', (alias, reason) => {
    expect(aliasObjection(alias)).toContain(reason);
  });
});

describe('keys', () => {
  it.each(['a', 'team', 'a.b', 'a/b', 'a b', 'a:b', 'mlflow.prompt.text', '__proto__', 'k'.repeat(250)])('%s may be one', (key) => {
    expect(keyObjection(key)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['k'.repeat(251), '250'],
    ['a"b', 'letters'],
    ['ä', 'letters'],
    ['a\n', 'letters'],
    ['/a', 'path'],
    ['a/', 'path'],
    ['a//b', 'path'],
    ['.', 'path'],
    ['a/../b', 'path'],
    ['./a', 'path'],
  ])('%j may not: %s', (key, reason) => {
    expect(keyObjection(key)).toContain(reason);
  });
});

describe('texts', () => {
  it.each(['', 'a', '😀'.repeat(10), 'é e\u0301', '\r\n\t'])('%j is kept', (text) => {
    expect(textObjection(text, 10)).toBeUndefined();
  });

  it.each([
    ['x'.repeat(11), 'more than 10 characters'],
    ['😀'.repeat(11), 'more than 10 characters'],
    [`${'😀'.repeat(9)}xx`, 'more than 10 characters'],
    ['a\0', 'NUL'],
    ['\ud83d', 'surrogate'],
    ['\ude00\ud83d', 'surrogate'],
  ])('%j is not: %s', (text, reason) => {
    expect(textObjection(text, 10)).toContain(reason);
  });

  it('counts characters, as Python does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(30), (text, limit) => {
        expect(textObjection(text, limit)?.includes('more than') ?? false).toBe([...text].length > limit);
      }),
    );
  });
});
