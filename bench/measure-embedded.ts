import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type EmbeddedRegistry, embeddedRegistry } from '../src/adapters/registry/embedded-registry.ts';
import { publish } from './publish-prompt.ts';
import type { Ratio } from './ratio.ts';
import { limitRow, type Row, ratioRow } from './table.ts';

const ROUNDS = 10;
const EACH = 100;

/** The registry in a file, in this process: what SQLite and the disk cost, and what is ours. */
export async function* measureEmbedded(root: string): AsyncGenerator<Row> {
  const registry = await embeddedRegistry({ root });
  yield ratioRow(
    `embedded: ${ROUNDS * EACH} registers with lineage and alias, each durable on its own`,
    'appending 1 KB to a file and syncing it',
    await publishAgainstAppend(registry, root),
    3,
  );
  yield ratioRow('embedded: a version by its alias, all tags', 'a bare prepared `SELECT`', await aliasAgainstSelect(registry, root), 3);
  for (let n = ROUNDS * EACH; n < 10_000; n += 1) await publish(registry, n);
  await registry.close();

  const times: number[] = [];
  for (let again = 0; again < 9; again += 1) {
    const start = performance.now();
    const opened = await embeddedRegistry({ root });
    times.push(performance.now() - start);
    await opened.close();
  }
  yield limitRow('embedded: opening a registry of 10,000 versions', median(times), 'ms', 3);
}

async function publishAgainstAppend(registry: EmbeddedRegistry, root: string): Promise<Ratio> {
  const file = openSync(join(root, 'appended'), 'a');
  const kilobyte = Buffer.alloc(1024, 'x');
  const ratio = await ratioOfRounds(
    async (round) => {
      for (let n = 0; n < EACH; n += 1) await publish(registry, round * EACH + n);
    },
    async () => {
      for (let n = 0; n < EACH; n += 1) {
        writeSync(file, kilobyte);
        fsyncSync(file);
      }
    },
  );
  closeSync(file);
  return ratio;
}

async function aliasAgainstSelect(registry: EmbeddedRegistry, root: string): Promise<Ratio> {
  const database = new DatabaseSync(join(root, '.promptops/registry.db'));
  const select = database.prepare('SELECT name, version, tags FROM versions WHERE name = ? AND version = 1');
  const names = Array.from({ length: ROUNDS * EACH }, (_, n) => `prompt-${n}`);
  const ratio = await ratioOfRounds(
    async () => {
      for (const name of names) await registry.versionByAlias(name, 'code');
    },
    async () => {
      for (const name of names) select.get(name);
    },
  );
  database.close();
  return ratio;
}

/** Both in turn, as processes are measured elsewhere; the first round of the peer only warms. */
async function ratioOfRounds(ours: (round: number) => Promise<void>, peer: () => Promise<void>): Promise<Ratio> {
  await peer();
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) ratios.push((await timed(() => ours(round))) / (await timed(peer)));
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios), pairs: ROUNDS };
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
