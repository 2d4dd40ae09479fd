import { beforeAll, expect, it } from '@jest/globals';
import { openProbe } from '../../../src/adapters/mlflow/open-mlflow.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../../mlflow-server.ts';
import { mlflowAbsent } from '../../python-mlflow.ts';
import { describeWith } from '../../require.ts';

describeWith('mlflow', mlflowAbsent, () => {
  let uri = '';
  beforeAll(async () => {
    uri = await mlflowServer('sqlite');
  }, SERVER_TIMEOUT_MS);

  it('a real server tells its version, what it permits and where artifacts go', async () => {
    const probe = openProbe({ registryUri: uri, trackingUri: uri, env: {}, experiment: 'never made' });
    await probe.reach();
    expect(await probe.version()).toBe('3.17.2');
    expect(await probe.permissions()).toMatchObject({ createPrompts: true, recordRuns: true });
    expect(await probe.artifactScheme()).toBe('mlflow-artifacts');
    probe.close();
  }, 60_000);
});
