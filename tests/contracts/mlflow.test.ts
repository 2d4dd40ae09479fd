import { beforeAll, describe, jest } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent, postgresAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { logEvaluationContract } from './log-evaluation.ts';
import { AS_MLFLOW, registryContract } from './registry.ts';
import { tracerContract } from './tracer.ts';
import { trackerContract } from './tracker.ts';

// A real server beside everything else that a run does.
jest.setTimeout(60_000);

const open = (uri: string) => openMlflow({ registryUri: uri, trackingUri: uri, env: {} });

const addModel = (uri: () => string) => async (name: string) => {
  const headers = { 'Content-Type': 'application/json' };
  await fetch(`${uri()}/api/2.0/mlflow/registered-models/create`, { method: 'POST', headers, body: JSON.stringify({ name }) });
};

describe.each([
  ['mlflow', 'sqlite', mlflowAbsent],
  ['postgres', 'postgres', postgresAbsent],
] as const)('%s', (needed, backend, absent) => {
  describeWith(needed, absent, () => {
    let uri = '';
    beforeAll(async () => {
      uri = await mlflowServer(backend);
    }, SERVER_TIMEOUT_MS);

    registryContract(`MLflow on ${backend}`, { open: async () => open(uri).registry, addModel: addModel(() => uri), ...AS_MLFLOW });
    trackerContract(`MLflow on ${backend}`, { open: async () => open(uri).tracker });
    logEvaluationContract(`MLflow on ${backend}`, async () => open(uri));
    tracerContract(`MLflow on ${backend}`, {
      open: async () => open(uri).tracer,
      run: async () => {
        const { tracker } = open(uri);
        const experimentId = await tracker.experiment('traces');
        const { id } = await tracker.createRun({ experimentId, name: 'traces', startTime: 0, tags: {} });
        await tracker.close();
        return { experimentId, runId: id };
      },
    });
  });
});
