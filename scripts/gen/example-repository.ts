import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** People and clock stand still, so that equal files make equal commits everywhere. */
const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-02-03T09:14:00Z',
  GIT_COMMITTER_DATE: '2026-02-03T09:14:00Z',
};

/** Makes a folder the root of a repository on `main`. */
export function makeRepository(folder: string): void {
  gitIn(folder, 'init', '--quiet', '--initial-branch=main');
  gitIn(folder, 'config', 'user.name', 'Ada');
  gitIn(folder, 'config', 'user.email', 'ada@example.org');
  writeFileSync(join(folder, '.git/info/exclude'), '.promptops/\n');
}

export function gitIn(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: ENV, encoding: 'utf8' });
}
