import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diskWorkspace } from '../../../src/adapters/workspace/disk-workspace.ts';
import { scratchFolder } from '../../scratch.ts';

const FOLDERS = ['', 'a/', 'b/', 'a/b/', 'a/b/a/'];
const FILES = FOLDERS.flatMap((folder) => ['x.md', 'y.txt', '.z', 'a b.md'].map((name) => folder + name));

const segment = fc.constantFrom('a', 'b', 'x.md', '*.md', '*', '**', '?.txt', '[xy].*', '.z', 'a b.md', 'a*');
const pattern = fc
  .record({
    negated: fc.boolean(),
    rooted: fc.boolean(),
    segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
    folder: fc.boolean(),
  })
  .map(({ negated, rooted, segments, folder }) => `${negated ? '!' : ''}${rooted ? '/' : ''}${segments.join('/')}${folder ? '/' : ''}`);
const rules = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.map((line) => `${line}\n`).join(''));

it('ignores what git ignores', () => {
  const folder = scratchFolder(Object.fromEntries(FILES.map((file) => [file, ''])));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  const workspace = diskWorkspace({ cwd: folder });
  fc.assert(
    fc.property(rules, rules, rules, (root, a, ab) => {
      const written = { '.gitignore': root, 'a/.gitignore': a, 'a/b/.gitignore': ab };
      for (const [file, text] of Object.entries(written)) writeFileSync(join(folder, file), text);
      const listed = execFileSync('git', ['-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--exclude-per-directory=.gitignore'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(workspace.find({ include: ['**'] }).files).toEqual(
        listed
          .split('\0')
          .filter((file) => file !== '')
          .sort(),
      );
    }),
    { numRuns: 100 },
  );
});
