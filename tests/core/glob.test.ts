import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileGlob, compileGlobs, escapeGlob, foldersAbove, isGlob } from '../../src/core/glob.ts';

describe('a pattern', () => {
  it.each([
    ['prompts/**', 'prompts/a.md', true],
    ['prompts/**', 'prompts/a/b.md', true],
    ['prompts/**', 'prompts', false],
    ['prompts/**', 'prompts2/a.md', false],
    ['**', 'a/b', true],
    ['**/*.prompt.yaml', 'a.prompt.yaml', true],
    ['**/*.prompt.yaml', '.github/prompts/a.prompt.yaml', true],
    ['**/*.prompt.yaml', 'line\nbreak/a.prompt.yaml', true],
    ['*.md', 'a/b.md', false],
    ['./prompts/*.md', 'prompts/a.md', true],
    ['prompts/{a,b}/*.md', 'prompts/b/x.md', true],
    ['{a,b/c}/**', 'b/c/d.md', true],
    ['prompts/a?.md', 'prompts/a1.md', true],
    ['prompts/[ab].md', 'prompts/c.md', false],
    ['!prompts/a.md', 'prompts/b.md', false],
    ['prompts/a.md', 'prompts/a.md', true],
    ['prompts/a.md', 'prompts/aXmd', false],
    ['prompts/\\[a\\].md', 'prompts/[a].md', true],
    ['[', '[', true],
    ['[', 'a', false],
    ['', 'a', false],
  ])('%j on %j: %j', (pattern, file, expected) => {
    expect(compileGlob(pattern).matches(file)).toBe(expected);
    expect(compileGlobs([pattern]).matches(file)).toBe(expected);
  });

  it.each([
    ['prompts/**', 'prompts'],
    ['prompts/agents/*.md', 'prompts/agents'],
    ['prompts/a.md', 'prompts'],
    ['**/*.md', ''],
    ['a/{b,c}/d/**', 'a'],
    ['a\\[1\\]/*.md', 'a[1]'],
  ])('%j has the prefix %j', (pattern, prefix) => {
    expect(compileGlob(pattern).prefix).toBe(prefix);
  });

  it.each([
    ['prompts/**', 'prompts', true],
    ['prompts/**', 'prompts/a/b', true],
    ['prompts/**', 'src', false],
    ['packages/*/prompts/**', 'packages', true],
    ['packages/*/prompts/**', 'packages/shop', true],
    ['packages/*/prompts/**', 'packages/shop/src', false],
    ['packages/*/prompts/**', 'packages/shop/prompts/deep', true],
    ['prompts/*.md', 'prompts', true],
    ['prompts/*.md', 'prompts/deep', false],
    ['*.md', 'prompts', false],
    ['{a,b/c}/x.md', 'b', true],
    ['a/b/c.md', 'a', true],
    ['a/b/c.md', 'a/c', false],
  ])('%j reaches the folder %j: %j', (pattern, folder, expected) => {
    expect(compileGlob(pattern).reaches(folder)).toBe(expected);
    expect(compileGlobs([pattern]).reaches(folder)).toBe(expected);
  });

  it('reaches every folder above a file that it matches', () => {
    const segment = fc.constantFrom('a', 'b', '*', '**', '{a,b}', '?', 'a*', '{a/b,b}', '[ab]');
    const name = fc.constantFrom('a', 'b', 'ab');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.array(name, { minLength: 1, maxLength: 5 }), (segments, names) => {
        const glob = compileGlobs([segments.join('/')]);
        const file = names.join('/');
        fc.pre(glob.matches(file));
        for (const folder of foldersAbove(file).slice(1)) expect(`${folder} ${glob.reaches(folder)}`).toBe(`${folder} true`);
      }),
      { numRuns: 2000 },
    );
  });

  it('escaped, is the path itself, whatever is in it', () => {
    const path = fc.stringMatching(/^[a-z*?[\]{}()!+@|$^,"' #&;ü-]{1,12}$/);
    fc.assert(
      fc.property(path, path, (file, other) => {
        const pattern = escapeGlob(file);
        expect(isGlob(pattern)).toBe(false);
        expect(compileGlob(pattern).matches(file)).toBe(true);
        expect(compileGlob(pattern).matches(other)).toBe(file === other);
      }),
    );
  });
});
