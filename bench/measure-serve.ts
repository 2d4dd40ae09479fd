import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedRegistry } from '../src/adapters/registry/embedded-registry.ts';
import type { LoadResult } from './http-load.ts';
import { BIN } from './places.ts';
import { publish } from './publish-prompt.ts';
import { type Ratio, ratioOfTimes } from './ratio.ts';
import { registryFolder } from './registry-folder.ts';
import { timeOf } from './run-command.ts';
import { type Serving, serveBytes, servePrompts, underLoad } from './serving.ts';
import { leastRatioRow, limitRow, type Row, ratioRow, skippedRow } from './table.ts';
import { withServer } from './with-server.ts';

const PAIRS = 7;
const CONNECTIONS = 32;
const PROMPTS = 1000;
const VERSIONS_EACH = 10;

/** `promptops serve` beside the least that a server can do, and beside MLflow. */
export async function* measureServe(workspace: string): AsyncGenerator<Row> {
  const cwd = mkdtempSync(join(workspace, 'serve-'));
  const { names } = registryFolder(cwd, 'served', 1);
  execFileSync(process.execPath, [BIN, 'register', '--alias', 'champion'], { cwd, stdio: 'ignore' });
  const served = await servePrompts(cwd);
  try {
    yield* fromMemory(served, names[0]!, workspace);
    yield* dialect(served, cwd, names[0]!, workspace);
  } finally {
    await served.stop();
  }
  yield ratioRow('`serve` until /healthz answers', '`node -e 0`', await startOf(cwd), 12);
  yield* manyVersions(workspace);
}

async function* fromMemory(served: Serving, name: string, workspace: string): AsyncGenerator<Row> {
  const path = `/api/prompts/${name}?alias=champion`;
  const bare = await serveBytes(await (await fetch(served.uri + path)).text(), workspace);
  const load = (server: Serving, seconds: number) => underLoad(server, { paths: [path], connections: CONNECTIONS, seconds, workspace });
  try {
    const pairs = await inPairs(
      () => load(served, 2),
      () => load(bare, 2),
    );
    const peer = 'a bare fastify route with the same bytes';
    const rates = pairs.map(([ours, its]) => [ours.perSecond, its.perSecond] as const);
    const tails = pairs.map(([ours, its]) => [ours.p99, its.p99] as const);
    yield leastRatioRow(`a prompt by alias from memory: requests per second, ${CONNECTIONS} connections`, peer, ratioOfTimes(rates), 0.8);
    yield ratioRow('the slowest of a hundred of them', peer, ratioOfTimes(tails), 2);
    yield loadRow(`the same for 10 s`, await load(served, 10));
  } finally {
    await bare.stop();
  }
}

/** The same call of MLflow's contract, answered by both. */
async function* dialect(served: Serving, cwd: string, name: string, workspace: string): AsyncGenerator<Row> {
  const [what, peer] = ["a version by alias through MLflow's interface, the median answer", 'an MLflow server'];
  const { postgresAbsent: absent } = await import('../tests/python-mlflow.ts');
  if (absent !== undefined) return yield skippedRow(what, peer, absent);
  const path = `/api/2.0/mlflow/registered-models/alias?name=${name}&alias=champion`;
  const pairs = await withServer([], async ({ uri }) => {
    const env = { ...process.env, MLFLOW_TRACKING_URI: uri };
    execFileSync(process.execPath, [BIN, 'register', '--alias', 'champion'], { cwd, env, stdio: 'ignore' });
    const load = (server: { readonly uri: string }) => underLoad(server, { paths: [path], connections: 4, seconds: 2, workspace });
    return inPairs(
      () => load(served),
      () => load({ uri }),
    );
  });
  const medians = pairs.map(([ours, its]) => [ours.p50, its.p50] as const);
  yield ratioRow(what, peer, ratioOfTimes(medians), 0.25);
}

/** From the start of the process to the first answer. */
async function startOf(cwd: string): Promise<Ratio> {
  const empty = { command: process.execPath, args: ['-e', '0'] };
  const start = async () => {
    const begun = performance.now();
    const server = await servePrompts(cwd);
    const { ok } = await fetch(`${server.uri}/healthz`);
    const took = performance.now() - begun;
    await server.stop();
    if (!ok) throw new Error('/healthz did not answer with 200');
    return took;
  };
  await start();
  timeOf(empty);
  return ratioOfTimes(await inPairs(start, async () => timeOf(empty)));
}

/** A thousand prompts of ten versions each, all of them in use. */
async function* manyVersions(workspace: string): AsyncGenerator<Row> {
  const root = mkdtempSync(join(workspace, 'many-'));
  const registry = await embeddedRegistry({ root });
  for (let n = 0; n < PROMPTS * VERSIONS_EACH; n += 1) {
    const round = Math.floor(n / PROMPTS);
    await publish(registry, n, `prompt-${n % PROMPTS}`, round || null);
  }
  await registry.close();
  const served = await servePrompts(root);
  try {
    const paths = Array.from({ length: PROMPTS }, (_, n) => `/api/prompts/prompt-${n}?alias=code`);
    yield loadRow(
      '10,000 versions of 1,000 prompts: all prompts in turn for 10 s',
      await underLoad(served, { paths, connections: CONNECTIONS, seconds: 10, workspace }),
    );
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${served.pid}/status`, 'utf8'))?.[1]) / 1024;
    yield limitRow('its peak memory', peak, 'MB', 120);
  } finally {
    await served.stop();
  }
}

function loadRow(what: string, { requests, errors, p50, p95, p99 }: LoadResult): Row {
  const [half, most, tail] = [p50, p95, p99].map((ms) => ms.toFixed(1));
  return {
    what,
    peer: '',
    result: `**${requests} requests, ${errors} errors**; 50, 95 and 99 % within ${half}, ${most} and ${tail} ms`,
    bar: { text: 'no error', met: errors === 0 },
  };
}

/** Both in turn; who goes first changes. */
async function inPairs<Result>(ours: () => Promise<Result>, peer: () => Promise<Result>): Promise<readonly (readonly [Result, Result])[]> {
  const pairs: (readonly [Result, Result])[] = [];
  for (let round = 0; round < PAIRS; round += 1) {
    const first = round % 2 === 0 ? await ours() : await peer();
    const second = round % 2 === 0 ? await peer() : await ours();
    pairs.push(round % 2 === 0 ? [first, second] : [second, first]);
  }
  return pairs;
}
