// Runs before `npm start` and `npm test`: installs the development packages where they are missing or the lockfile has
// changed since. Node 20 or newer, builtins only. `npm ci` would fail behind a mirror that lacks foreign-platform packages.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockfile = `${root}package-lock.json`;
const installed = `${root}node_modules/.installed-lock.json`;
const windows = process.platform === 'win32';

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
const run = (command, args, stdio) => spawnSync(command, args, { cwd: root, stdio, shell: windows });

const same = read(installed) !== undefined && read(installed) === read(lockfile);
const nodeRuns = () => run(`${root}node_modules/.bin/node`, ['--version'], 'ignore').status === 0;

if (!same || !nodeRuns()) {
  console.error('Setting up: npm install (about half a minute, once) …');
  const { status, error } = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 'ignore', 'inherit']);
  if (error !== undefined) console.error(`npm could not be started: ${error.message}`);
  if (status === 0) copyFileSync(lockfile, installed);
  process.exitCode = status ?? 1;
}
