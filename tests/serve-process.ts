import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll } from '@jest/globals';
import { CLI } from './programs.ts';

const servers: ChildProcess[] = [];
afterAll(() => {
  for (const server of servers) server.kill('SIGKILL');
});

export interface Started {
  readonly uri: string;
  readonly server: ChildProcess;
  readonly ended: Promise<number | null>;
  /** The lines of its log so far. */
  readonly logged: () => readonly Readonly<Record<string, unknown>>[];
}

/** A `promptops serve` of the test's own, on a port that is free; gone when the tests of the file are. */
export async function started(folder: string, flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const server = spawn(process.execPath, [CLI, 'serve', '--port', '0', ...flags], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  servers.push(server);
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  let errors = '';
  server.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const uri = await new Promise<string>((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += chunk;
      const found = / at (http:\/\/\S+:\d+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  const logged = () => errors.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  return { uri, server, ended, logged };
}
