import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { describeWith } from '../require.ts';
import { folderWith } from '../run-cli.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const PROMPT = 'name: greet\ndescription: greets\ntemplate: Greet {{name}}.\nvariables: [{name: name}]\n';

/** As bin.cjs starts it on Node 20, here on the Node of the tests. */
function lint(home: string, env: Readonly<Record<string, string>> = {}) {
  const code = `require('${DIST}code-cache.cjs').keepCompiled(); require('${DIST}cli.cjs')`;
  const cwd = folderWith({ 'prompts/greet.prompt.yaml': PROMPT });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code, 'promptops', 'lint'], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: home, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const fine = { status: 0, stdout: 'No findings, 1 file\n', stderr: '' };
const folderIn = (home: string) => join(home, '.cache/promptops', `code-${process.version}-${process.arch}`);
const compiledIn = (home: string) =>
  readdirSync(folderIn(home))
    .sort()
    .map((name) => join(folderIn(home), name));

describeWith('dist', existsSync(join(DIST, 'cli.cjs')) ? undefined : 'dist/ is not built', () => {
  it('compiles a chunk once, and keeps it where nobody else looks', () => {
    const home = folderWith({});
    expect(lint(home)).toEqual(fine);
    const compiled = compiledIn(home);
    expect(compiled.map((file) => /(\w+)-[\w-]{8}\.cjs\.bin$/.exec(file)?.[1])).toEqual(expect.arrayContaining(['base', 'main']));
    expect([folderIn(home), ...compiled].map((path) => statSync(path).mode & 0o077)).toEqual([0, ...compiled.map(() => 0)]);
    for (const file of compiled) utimesSync(file, 1e9, Date.now() / 1000 - 60);
    const before = compiled.map((file) => statSync(file).mtimeMs);
    expect(lint(home)).toEqual(fine);
    expect(compiledIn(home).map((file) => statSync(file).mtimeMs)).toEqual(before);
  });

  it.each([
    ['half of it', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['nothing of it', (file: string) => truncateSync(file, 0)],
    [
      'one bit of it changed',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[Math.floor(bytes.length / 2)]! ^= 1;
        writeFileSync(file, bytes);
      },
    ],
  ])('compiles again what is damaged: %s', (_, damage) => {
    const home = folderWith({});
    lint(home);
    const whole = compiledIn(home).map((file) => statSync(file).size);
    for (const file of compiledIn(home)) damage(file);
    const damaged = compiledIn(home).map((file) => readFileSync(file));
    expect(lint(home)).toEqual(fine);
    for (const [at, file] of compiledIn(home).entries()) {
      expect(statSync(file).size).toBeGreaterThan(whole[at]! / 2);
      expect(readFileSync(file)).not.toEqual(damaged[at]);
    }
  });

  it('takes no code from a folder that others may write', () => {
    const home = folderWith({});
    mkdirSync(folderIn(home), { recursive: true });
    chmodSync(folderIn(home), 0o777);
    expect(lint(home)).toEqual(fine);
    expect(compiledIn(home)).toEqual([]);
  });

  it('does without where it is not wanted, and where it has no place', () => {
    const home = folderWith({ '.cache': 'a file' });
    expect(lint(home)).toEqual(fine);
    const other = folderWith({});
    expect(lint(other, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(fine);
    expect(existsSync(join(other, '.cache'))).toBe(false);
  });
});
