import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIN } from './places.ts';
import { inTurn, ratioOfTimes } from './ratio.ts';
import { outputOf, type Run } from './run-command.ts';
import { limitRow, type Row, ratioRow, skippedRow } from './table.ts';
import { withServer } from './with-server.ts';

const PAIRS = 5;
const OURS = 100_000;
const PYTHON = 2000;

const ROUNDS = fileURLToPath(new URL('sdk-rounds.mjs', import.meta.url));
const CACHED_LOAD = fileURLToPath(new URL('python/cached_load.py', import.meta.url));
const PEER = "the Python client's cached `load_prompt`";

/** The SDK in a running application: a load from memory, a render, and MLflow's own client beside it on the same server. */
export async function* measureSdk(workspace: string): AsyncGenerator<Row> {
  const { mlflowPython: python, postgresAbsent: absent } = await import('../tests/python-mlflow.ts');
  if (absent !== undefined) return yield skippedRow('cached `load`', PEER, absent);
  const pairs = await withServer([], async ({ run, uri }) => {
    const cwd = folderWithPrompt(workspace);
    const promptops = (...args: string[]) => outputOf(run({ command: process.execPath, args: [BIN, ...args], cwd }));
    promptops('register');
    promptops('alias', 'bench_sdk/1', 'champion');
    const ours: Run = run({ command: process.execPath, args: [ROUNDS, uri, 'bench_sdk@champion', String(OURS)], cwd });
    const peer: Run = run({ command: python, args: [CACHED_LOAD, 'bench_sdk', 'champion', String(PYTHON)], cwd });
    const renders: number[] = [];
    const loads = Array.from({ length: PAIRS }, (_, round) =>
      inTurn(
        round,
        () => {
          const { load, render } = JSON.parse(outputOf(ours)) as { readonly load: number; readonly render: number };
          renders.push(render);
          return load;
        },
        () => Number(outputOf(peer)),
      ),
    );
    return { loads, renders };
  });
  yield limitRow('cached `load`', median(pairs.loads.map(([ours]) => ours)), 'µs', 5);
  yield limitRow('`render` of a prompt of 1 KB', median(pairs.renders), 'µs', 10);
  yield ratioRow('cached `load`', PEER, ratioOfTimes(pairs.loads), 0.1);
}

/** One prompt of a kilobyte, two variables in twenty places. */
function folderWithPrompt(workspace: string): string {
  const folder = mkdtempSync(join(workspace, 'sdk-'));
  const line = 'Dear {{name}}, the weather in {{place}} is what this text is about, as before and as after it all, to be sure.\n';
  mkdirSync(join(folder, 'prompts'));
  writeFileSync(join(folder, 'prompts/bench_sdk.txt'), line.repeat(20).slice(0, 1024));
  return folder;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
