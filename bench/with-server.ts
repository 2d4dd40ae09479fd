import { clearRunFolder, default as makeRunFolder } from '../tests/run-folder.mjs';
import type { Run } from './run-command.ts';

export interface OnServer {
  readonly uri: string;
  /** The same process, for this server. */
  readonly run: (run: Run) => Run;
  /** As PostgreSQL does by itself within a minute where autovacuum is on: without, it plans for empty tables. */
  readonly analyze: () => void;
}

/** Acts on a real MLflow of its own, on an empty PostgreSQL database that is gone afterwards. */
export async function withServer<Result>(more: readonly string[], act: (server: OnServer) => Promise<Result>): Promise<Result> {
  const { databaseOf, mlflowServer } = await import('../tests/mlflow-server.ts');
  const { inPostgres } = await import('../tests/python-mlflow.ts');
  makeRunFolder();
  try {
    const uri = await mlflowServer('postgres', more);
    const env = { MLFLOW_TRACKING_URI: uri, MLFLOW_DISABLE_TELEMETRY: 'true' };
    return await act({
      uri,
      run: (run) => ({ ...run, env: { ...run.env, ...env } }),
      analyze: () => inPostgres(['ANALYZE'], databaseOf(uri)),
    });
  } finally {
    clearRunFolder();
  }
}
