import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inPostgres, mlflowPython, POSTGRES } from './python-mlflow.ts';

export type Backend = 'sqlite' | 'postgres';

const READY_WITHIN_MS = 120_000;

/** How long a test file waits for the server: for `beforeAll`. */
export const SERVER_TIMEOUT_MS = READY_WITHIN_MS + 30_000;

type Environment = Readonly<Record<string, string>>;

/** The address of a real MLflow on this backend: one server for all test files of a run, started when first asked for. */
export async function mlflowServer(backend: Backend, more: readonly string[] = [], env: Environment = {}): Promise<string> {
  const name = [backend, ...more].join('-').replace(/[^a-z0-9]+/gi, '-');
  const folder = join(runFolder(), name);
  const addressFile = join(folder, 'address');
  if (isFirst(folder)) await start(backend, folder, more, env);
  const uri = await eventually(() => (existsSync(addressFile) ? readFileSync(addressFile, 'utf8') : undefined));
  await eventually(
    async () => ((await isHealthy(uri)) ? true : undefined),
    () => logOf(folder),
  );
  return uri;
}

async function start(backend: Backend, folder: string, more: readonly string[], env: Environment): Promise<void> {
  const port = await freePort();
  const prefix = more[more.indexOf('--static-prefix') + 1] ?? '';
  const uri = `http://127.0.0.1:${port}${more.includes('--static-prefix') ? prefix : ''}`;
  const database = databaseOf(uri);
  if (backend === 'postgres' && !inPostgres([`CREATE DATABASE ${database}`])) throw new Error('no database could be made');
  const store = backend === 'sqlite' ? `sqlite:///${join(folder, 'mlflow.db')}` : postgresUri(database);
  const own = ['--host', '127.0.0.1', '--port', String(port), '--workers', '1', '--backend-store-uri', store];
  const artifacts = ['--artifacts-destination', join(folder, 'artifacts')];
  const log = openSync(join(folder, 'log'), 'a');
  // A run that is killed takes its server with it.
  const watched = `"$@" & server=$!
trap 'kill $server' TERM INT
while kill -0 ${process.env.PROMPTOPS_TEST_PID ?? process.pid} 2>/dev/null && kill -0 $server 2>/dev/null; do sleep 1; done
kill $server 2>/dev/null
wait $server
${backend === 'postgres' ? `"${mlflowPython}" -c "${dropProgram(database)}"` : ''}`;
  const child = spawn(
    'sh',
    [
      '-c',
      watched,
      'sh',
      mlflowPython,
      '-m',
      'mlflow',
      'server',
      ...own,
      ...(more.includes('--no-serve-artifacts') ? [] : artifacts),
      ...more,
    ],
    {
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false', ...env },
    },
  );
  child.unref();
  writeWhole(join(folder, 'pid'), String(child.pid));
  writeWhole(join(folder, 'address'), uri);
}

/** The PostgreSQL database of the server at this address. */
export function databaseOf(uri: string): string {
  return `promptops_test_${process.env.PROMPTOPS_TEST_PID}_${new URL(uri).port}`;
}

function postgresUri(database: string): string {
  return `postgresql+psycopg2://${POSTGRES.user}@${POSTGRES.host}:${POSTGRES.port}/${database}`;
}

function dropProgram(database: string): string {
  const { host, port, user } = POSTGRES;
  return `import psycopg2; c = psycopg2.connect(host='${host}', port='${port}', user='${user}', dbname='postgres'); c.autocommit = True; c.cursor().execute('DROP DATABASE IF EXISTS ${database} WITH (FORCE)')`;
}

function runFolder(): string {
  const folder = process.env.PROMPTOPS_TEST_RUN;
  if (folder === undefined) throw new Error('PROMPTOPS_TEST_RUN is set by tests/run-folder.mjs');
  return folder;
}

/** Of all test files at once, one gets true. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

async function eventually<Found>(look: () => Found | undefined | Promise<Found | undefined>, why = () => ''): Promise<Found> {
  const end = performance.now() + READY_WITHIN_MS;
  while (performance.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(200);
  }
  throw new Error(`MLflow was not ready within ${READY_WITHIN_MS / 1000} s. ${why()}`);
}

async function isHealthy(uri: string): Promise<boolean> {
  try {
    return (await fetch(`${uri}/health`)).ok;
  } catch {
    return false;
  }
}

function logOf(folder: string): string {
  return readFileSync(join(folder, 'log'), 'utf8').slice(-2000);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
