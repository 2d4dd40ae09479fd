import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
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

  const asTheUser = { cwd: work, env: { PATH: process.env['PATH'], HOME: work }, ...(uid !== undefined && { uid, gid: uid }) };
  const argvOf = ([command = '', ...args]: readonly string[]) =>
    command === 'promptops' ? [join(image, '/usr/local/bin/promptops'), ...args] : args;
  const run = (command: readonly string[]) =>
    spawnSync(process.execPath, argvOf(command), { ...asTheUser, encoding: 'utf8', timeout: 60_000 });
  const words = (text = '[]') => JSON.parse(text) as string[];
  const entry = words(all('ENTRYPOINT')[0]);
  const main = words(all('CMD')[0]);
  const [, health] = /CMD (\[.*\])$/.exec(all('HEALTHCHECK')[0] ?? '') ?? [];
  const [port = ''] = all('EXPOSE');

  describeWith('sqlite', withoutSqlite(), () => {
    it('serves when nothing else is asked for, and is well by its own health command for as long as it does', async () => {
      expect(main[0]).toBe('serve');
      expect(run([...entry, 'serve', '--help']).stdout).toContain(`(default:\n                             ${port})`);
      const free = await freePort();
      const isWell = () => run(words(health).map((word) => word.replace(`:${port}/`, `:${free}/`))).status === 0;
      const [, ours = ''] = /(write:ci:[0-9a-f]{64})/.exec(run([...entry, 'serve', '--new-token', 'write:ci']).stdout) ?? [];
      const env = { ...asTheUser.env, PROMPTOPS_TOKENS: ours };
      const server = spawn(process.execPath, [...argvOf([...entry, ...main]), '--port', free], { ...asTheUser, env });
      const ended = once(server, 'exit');
      try {
        expect(await firstWords(server)).toMatch(/^Serving /);
        expect(isWell()).toBe(true);
      } finally {
        server.kill('SIGTERM');
      }
      expect(await ended).toEqual([0, null]);
      expect(isWell()).toBe(false);
    });
  });

  it('lets nobody in without tokens, and says what to set', () => {
    expect(run([...entry, ...main])).toMatchObject({ status: 2, stderr: expect.stringContaining('Set PROMPTOPS_TOKENS') });
  });

  it.each([[['--help']], [['lint']], [['hash']]])('runs %j without anything else', (argv) => {
    expect(run([...entry, ...argv])).toMatchObject({ status: 0, stderr: '' });
  });
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** What a process says first, or its last words. */
async function firstWords({ stdout, stderr }: ChildProcessWithoutNullStreams): Promise<string> {
  let said = '';
  stderr.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  for await (const chunk of stdout) return String(chunk);
  return said;
}
