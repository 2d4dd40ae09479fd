import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Terminal } from './commands/command.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** The process around us, as commands see it. `entry`: the file that was started, as the source or as the build. */
export function processTerminal(entry: string): Terminal {
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
      return beside(entry, 'lint-worker');
    },
    get checkWorker() {
      return beside(entry, 'check-worker');
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

/** A program beside the one that runs. */
function beside(entry: string, name: string): URL {
  return new URL(`./${name}${entry.endsWith('.ts') ? '.ts' : '.cjs'}`, entry);
}

export function writeOut(text: string): void {
  write(STDOUT, text);
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
