import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LoadResult } from './http-load.ts';
import { BIN } from './places.ts';

/** A server of this benchmark, in a process of its own. */
export interface Serving {
  readonly uri: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const BARE = fileURLToPath(new URL('bare-server.ts', import.meta.url));
const LOAD = fileURLToPath(new URL('http-load.ts', import.meta.url));

export function servePrompts(cwd: string): Promise<Serving> {
  return started([BIN, 'serve', '--port', '0'], cwd);
}

/** A route that answers with these bytes and does nothing else. */
export function serveBytes(bytes: string, workspace: string): Promise<Serving> {
  const file = join(workspace, 'bytes');
  writeFileSync(file, bytes);
  return started([BARE, file], workspace);
}

/** How it fared under this load, which a process of its own made. */
export async function underLoad({ uri }: Pick<Serving, 'uri'>, load: Load): Promise<LoadResult> {
  const file = join(load.workspace, 'paths');
  writeFileSync(file, load.paths.join('\n'));
  const { stdout } = await promisify(execFile)(process.execPath, [LOAD, uri, String(load.connections), String(1000 * load.seconds), file]);
  return JSON.parse(stdout) as LoadResult;
}

interface Load {
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Where the list of paths may lie. */
  readonly workspace: string;
}

async function started(args: readonly string[], cwd: string): Promise<Serving> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  return {
    uri: await addressOf(child),
    pid: child.pid ?? 0,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server has ended: ${said}`);
}
