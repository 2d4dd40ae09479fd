import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Terminal } from './commands/command.ts';
import { VERSION } from './generated/version.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
const argv = process.argv.slice(2);

// Asked before every hook run and by every version manager: answered without loading anything.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) write(STDOUT, `${VERSION}\n`);
else void main();

async function main(): Promise<void> {
  if (process.versions.node.startsWith('22.')) ignoreSqliteWarning();
  const { run } = await import('./commands/run.ts');
  process.exitCode = await run(argv, terminal());
}

/** Node 22 calls its SQLite an experiment; the versions after it do not. */
function ignoreSqliteWarning(): void {
  const emit = process.emitWarning.bind(process) as (...warning: readonly unknown[]) => void;
  process.emitWarning = (...warning: readonly unknown[]) => {
    if (!String(warning[0]).startsWith('SQLite is an experimental feature')) emit(...warning);
  };
}

function terminal(): Terminal {
  return {
    stdout: (text) => write(STDOUT, text),
    stderr: (text) => write(STDERR, text),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    ask: async (question) => {
      const { createInterface } = await import('node:readline/promises');
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return await lines.question(question);
      } finally {
        lines.close();
      }
    },
    cwd: process.cwd(),
    env: process.env,
    get stdoutIsTerminal() {
      return isTerminal(STDOUT);
    },
    get stderrIsTerminal() {
      return isTerminal(STDERR);
    },
    get stdinIsTerminal() {
      return isTerminal(STDIN);
    },
    get columns() {
      return isTerminal(STDOUT) ? process.stdout.columns : 80;
    },
    nodeVersion: process.versions.node,
    get lintWorker() {
      // Beside this file, as the source or as the build.
      return new URL(import.meta.url.endsWith('.ts') ? './lint-worker.ts' : './lint-worker.cjs', import.meta.url);
    },
    onInterrupt: (handler) => {
      process.on('SIGINT', handler);
      return () => process.off('SIGINT', handler);
    },
    onStop: (handler) => {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      for (const signal of signals) process.on(signal, handler);
      return () => {
        for (const signal of signals) process.off(signal, handler);
      };
    },
  };
}

/**
 * Everything is written when this returns, so that an exit cannot cut it. Without `process.stdout`, which loads
 * all of Node's networking for a pipe: a sixth of a short command.
 */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // `promptops lint | head` closes our output early; that is the reader's right.
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Node's module for terminals brings its networking along: it is not loaded for files, pipes and the null device. */
function isTerminal(descriptor: number): boolean {
  try {
    const stream = fstatSync(descriptor);
    if (!stream.isCharacterDevice() || stream.rdev === statSync(devNull()).rdev) return false;
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

function devNull(): string {
  return process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';
}
