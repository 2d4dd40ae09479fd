import { beforeAll } from '@jest/globals';
import { openMlflow } from '../../../src/adapters/mlflow/open-mlflow.ts';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { withoutSqlite } from '../../adapters/registry/sqlite.ts';
import { logEvaluationContract } from '../../contracts/log-evaluation.ts';
import { registryContract, STRICT } from '../../contracts/registry.ts';
import { tracerContract } from '../../contracts/tracer.ts';
import { trackerContract } from '../../contracts/tracker.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { aServer, listening } from '../a-server.ts';

// Our client of MLflow against our server: what the registry in a file promises holds over the wire, also what MLflow does not promise.
describeWith('sqlite', withoutSqlite(), () => {
  let uri = '';
  beforeAll(async () => {
    const embedded = await embeddedRegistry({ root: scratchFolder() });
    const { app } = await aServer({ stores: { registry: embedded, tracker: embedded, traces: embedded.traceStore, now: Date.now } });
    uri = await listening(app);
  });
  const open = () => openMlflow({ registryUri: uri, trackingUri: uri, env: {} });

  registryContract('the dialect over the registry in a file', { ...STRICT, open: async () => open().registry });
  trackerContract('the dialect over the registry in a file', { open: async () => open().tracker });
  logEvaluationContract('the dialect over the registry in a file', async () => open());
  tracerContract('the dialect over the registry in a file', {
    open: async () => open().tracer,
    run: async () => {
      const { tracker } = open();
      const experimentId = await tracker.experiment('traces');
      const { id } = await tracker.createRun({ experimentId, name: 'traces', startTime: 0, tags: {} });
      await tracker.close();
      return { experimentId, runId: id };
    },
  });
});
