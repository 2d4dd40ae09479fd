import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MLFLOW_VERSION = '3.17.2';
const PACKAGES = [`mlflow[auth]==${MLFLOW_VERSION}`, 'psycopg2-binary'];

interface Step {
  readonly command: string;
  readonly args: readonly string[];
}

/** A Python that has this MLflow, set up once below node_modules. */
function findPython(): { readonly python: string } | { readonly absent: string } {
  const version = outputOf('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
  if (version === undefined) return { absent: 'there is no python3' };
  const folder = fileURLToPath(
    new URL(`../node_modules/.cache/promptops-tests/mlflow-auth-${MLFLOW_VERSION}-py${version}`, import.meta.url),
  );
  const python = `${folder}/bin/python`;
  if (existsSync(python)) return { python };
  // Made beside its place: a half of it is never taken for the whole, and two at once do not meet.
  const fresh = `${folder}.${process.pid}`;
  const hasUv = outputOf('uv', ['--version']) !== undefined;
  const done = (hasUv ? withUv(fresh) : withPip(fresh)).every(
    ({ command, args }) => spawnSync(command, args, { timeout: 600_000 }).status === 0,
  );
  if (done && !existsSync(folder)) renameSync(fresh, folder);
  rmSync(fresh, { recursive: true, force: true });
  return existsSync(python) ? { python } : { absent: `mlflow ${MLFLOW_VERSION} could not be installed with Python ${version}` };
}

function withUv(folder: string): readonly Step[] {
  return [
    { command: 'uv', args: ['venv', '--quiet', '--python', 'python3', folder] },
    { command: 'uv', args: ['pip', 'install', '--quiet', '--python', `${folder}/bin/python`, ...PACKAGES] },
  ];
}

function withPip(folder: string): readonly Step[] {
  return [
    { command: 'python3', args: ['-m', 'venv', folder] },
    { command: `${folder}/bin/python`, args: ['-m', 'pip', 'install', '--quiet', ...PACKAGES] },
  ];
}

function outputOf(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

const found = findPython();

/** For `describeWith('mlflow', mlflowAbsent, …)`. */
export const mlflowAbsent = 'absent' in found ? found.absent : undefined;

export const mlflowPython = 'python' in found ? found.python : '';

export const POSTGRES = {
  host: process.env.PGHOST ?? '127.0.0.1',
  port: process.env.PGPORT ?? '5432',
  user: process.env.PGUSER ?? 'postgres',
} as const;

/** Statements in the maintenance database or another; false where it is out of reach. */
export function inPostgres(statements: readonly string[], database = 'postgres'): boolean {
  const program = `
import psycopg2, sys
connection = psycopg2.connect(host=sys.argv[1], port=sys.argv[2], user=sys.argv[3], dbname=sys.argv[4], connect_timeout=3)
connection.autocommit = True
for statement in sys.argv[5:]:
    connection.cursor().execute(statement)
`;
  const { host, port, user } = POSTGRES;
  return spawnSync(mlflowPython, ['-c', program, host, port, user, database, ...statements]).status === 0;
}

/** For `describeWith('postgres', postgresAbsent, …)`. */
export const postgresAbsent =
  mlflowAbsent ?? (inPostgres(['select 1']) ? undefined : `no PostgreSQL answers at ${POSTGRES.host}:${POSTGRES.port}`);
