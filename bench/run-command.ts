import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean it did its work; a linter that found something has. */
  readonly fine?: readonly number[];
}

/** Milliseconds that a process takes from its start to its end. */
export function timeOf(run: Run): number {
  const start = process.hrtime.bigint();
  execute(run);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** What it prints. */
export function outputOf(run: Run): string {
  return execute(run, 'pipe');
}

const PROBE = fileURLToPath(new URL('peak-memory.mjs', import.meta.url));

/** Peak resident megabytes of a Node process, as the process itself sees them at its end. */
export function peakMegabytes(run: Run): number {
  const folder = mkdtempSync(join(tmpdir(), 'promptops-peak-'));
  try {
    const file = join(folder, 'peak');
    execute({ ...run, args: ['--import', PROBE, ...run.args], env: { ...run.env, PROMPTOPS_BENCH_PEAK: file } });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function execute({ command, args, cwd, env, fine = [0] }: Run, stdout: 'ignore' | 'pipe' = 'ignore'): string {
  const result = spawnSync(command, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (result.status === null || !fine.includes(result.status)) {
    throw new Error(
      `${command} ${args.join(' ').slice(0, 200)} ended with ${result.status}: ${result.error?.message ?? result.stderr.slice(0, 2000)}`,
    );
  }
  return result.stdout ?? '';
}
