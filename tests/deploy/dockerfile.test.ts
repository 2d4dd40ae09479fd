import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../run-cli.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const instructions = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ name: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
const all = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);
const copies = all('COPY').map((rest) => {
  const words = rest.split(' ');
  return { sources: words.slice(0, -1), target: words.at(-1) ?? '' };
});

/** The image, as far as it is made of our files: COPY and `ln -s`, below a folder of its own. */
function anImage(): string {
  const image = folderWith({});
  chmodSync(image, 0o755);
  for (const { sources, target } of copies)
    for (const source of sources) {
      const to = join(image, target, target.endsWith('/') ? basename(source) : '');
      mkdirSync(join(to, '..'), { recursive: true });
      cpSync(join(ROOT, source), to, { recursive: true });
    }
  for (const [, from = '', to = ''] of all('RUN').flatMap((line) => [...line.matchAll(/^ln -s (\S+) (\S+)$/g)])) {
    mkdirSync(join(image, to, '..'), { recursive: true });
    symlinkSync(join(image, from), join(image, to));
  }
  return image;
}

describe('the Dockerfile', () => {
  it('copies what is there and what the context lets through', () => {
    const let_through = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const sources = copies.flatMap((copy) => copy.sources);
    for (const source of sources) expect(existsSync(join(ROOT, source))).toBe(true);
    expect(let_through.sort()).toEqual(sources.map((source) => `!${source}`).sort());
  });

  it('runs as an ordinary user, and says how it is', () => {
    expect(all('USER')).toEqual(['1000:1000']);
    expect(all('HEALTHCHECK')).toHaveLength(1);
    const order = instructions.map(({ name }) => name);
    expect(order.lastIndexOf('COPY')).toBeLessThan(order.indexOf('USER'));
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
  });

  const image = anImage();
  const work = folderWith({ 'prompts/greet.prompt.yaml': 'name: greet\ndescription: Greets.\ntemplate: Greet.\n' });
  chmodSync(work, 0o755);
  const uid = process.getuid?.() === 0 ? 1000 : undefined;
  if (uid !== undefined) chownSync(work, uid, uid);

  const run = ([command = '', ...args]: readonly string[]) => {
    const program = command === 'promptops' ? join(image, '/usr/local/bin/promptops') : command;
    return spawnSync(process.execPath, [program, ...args], {
      cwd: work,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: process.env['PATH'], HOME: work },
      ...(uid !== undefined && { uid, gid: uid }),
    });
  };

  it('is well by its own health command', () => {
    const [, command = '[]'] = /CMD (\[.*\])$/.exec(all('HEALTHCHECK')[0] ?? '') ?? [];
    const { status, stdout, stderr } = run(JSON.parse(command) as string[]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each([[all('CMD')[0] ?? '[]'], ['["lint"]'], ['["hash"]']])('runs %s without anything else', (argv) => {
    const entry = JSON.parse(all('ENTRYPOINT')[0] ?? '[]') as string[];
    expect(run([...entry, ...(JSON.parse(argv) as string[])])).toMatchObject({ status: 0, stderr: '' });
  });
});
