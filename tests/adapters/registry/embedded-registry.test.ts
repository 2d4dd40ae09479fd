import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { logEvaluationContract } from '../../contracts/log-evaluation.ts';
import { registryContract, STRICT } from '../../contracts/registry.ts';
import { tracerContract } from '../../contracts/tracer.ts';
import { trackerContract } from '../../contracts/tracker.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { withoutSqlite } from './sqlite.ts';

describeWith('sqlite', withoutSqlite(), () => {
  const root = scratchFolder();
  registryContract('embedded', { ...STRICT, open: () => embeddedRegistry({ root }) });
  trackerContract('embedded', { open: () => embeddedRegistry({ root }) });
  logEvaluationContract('the embedded registry', async () => {
    const registry = await embeddedRegistry({ root });
    return { registry, tracker: registry, tracer: registry.tracer };
  });
  tracerContract('embedded', {
    open: async () => (await embeddedRegistry({ root })).tracer,
    run: async () => {
      const registry = await embeddedRegistry({ root });
      const experimentId = await registry.experiment('traces');
      const { id } = await registry.createRun({ experimentId, name: 'traces', startTime: 0, tags: {} });
      await registry.close();
      return { experimentId, runId: id };
    },
  });
});
