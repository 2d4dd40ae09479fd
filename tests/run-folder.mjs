import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all test files of a run: what they share, a server for one, writes its traces here. */
export default function makeRunFolder() {
  process.env.PROMPTOPS_TEST_RUN = mkdtempSync(join(tmpdir(), 'promptops-run-'));
  process.env.PROMPTOPS_TEST_PID = String(process.pid);
}

/** Ends what the run started, by the process ids it wrote down. */
export function clearRunFolder() {
  const folder = process.env.PROMPTOPS_TEST_RUN;
  if (!folder) return;
  for (const entry of readdirSync(folder)) {
    const pid = join(folder, entry, 'pid');
    if (existsSync(pid)) endGroup(Number(readFileSync(pid, 'utf8')));
  }
  rmSync(folder, { recursive: true, force: true });
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
