import type { Terminal } from '../../src/commands/command.ts';
import { run } from '../../src/commands/run.ts';
import type { Printed } from './fill-examples.ts';

/** What a command line prints in a folder; into a file unless `own` says that it is a terminal. */
export async function printedBy(argv: readonly string[], cwd: string, own: Partial<Terminal> = {}): Promise<Printed> {
  let all = '';
  let stdout = '';
  const code = await run(argv, {
    ...terminal(cwd),
    stdout: (text) => {
      stdout += text;
      all += text;
    },
    stderr: (text) => {
      all += text;
    },
    ...own,
  });
  return { stdout, all, code };
}

function terminal(cwd: string): Terminal {
  return {
    stdout: () => {},
    stderr: () => {},
    readStdin: async () => new Uint8Array(),
    cwd,
    env: {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdinIsTerminal: false,
    columns: 80,
    nodeVersion: process.versions.node,
    checkWorker: new URL('../../src/check-worker.ts', import.meta.url),
    onInterrupt: () => () => {},
    onStop: () => () => {},
  };
}
