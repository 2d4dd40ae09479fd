import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { platform } from 'node:os';

interface Command {
  readonly words: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export type Ran =
  | { readonly kind: 'ended'; readonly code: number | string; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'not-started'; readonly code: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'too-much' };

const MOST_BYTES = 16 * 1024 * 1024;

/** Runs a command without a shell, in a group of its own: when its time is over, what it started ends with it. */
export function runCommand({ words, folder, env, input, timeoutMs, signal }: Command): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const [program = '', ...rest] = words;
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...env },
      stdio: 'pipe',
      detached: platform() !== 'win32',
      windowsHide: true,
    });
    const out = collected(child, 'stdout', () => end({ kind: 'too-much' }));
    const err = collected(child, 'stderr', () => {});
    const timer = setTimeout(() => end({ kind: 'timed-out' }), timeoutMs);
    const abort = () => {
      settle();
      endGroup(child);
      reject(signal.reason);
    };
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    const end = (ran: Ran) => {
      settle();
      if (ran.kind === 'timed-out' || ran.kind === 'too-much') endGroup(child);
      resolve(ran);
    };
    signal.addEventListener('abort', abort, { once: true });
    child.on('error', (error) => end({ kind: 'not-started', code: 'code' in error ? String(error.code) : error.message }));
    child.on('close', (code, by) => end({ kind: 'ended', code: code ?? by ?? '?', stdout: out(), stderr: err() }));
    // A command that does not read what it is told breaks the pipe; what it prints counts.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function collected(child: ChildProcess, from: 'stdout' | 'stderr', tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  child[from]?.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= MOST_BYTES) chunks.push(chunk);
    else tooMuch();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** The whole group: a script's own children too. */
function endGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (platform() === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
  else spawnSync('kill', ['-KILL', '--', `-${pid}`], { stdio: 'ignore' });
  child.kill('SIGKILL');
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
}
