import { afterEach, describe, expect, it } from '@jest/globals';
import { openMlflow } from '../../../src/adapters/mlflow/open-mlflow.ts';
import { isPromptopsError } from '../../../src/core/errors.ts';
import { type FaultProxy, faultProxy, type Reply, type Seen } from '../../fault-proxy.ts';

const opened: FaultProxy[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

const API = '/api/2.0/mlflow';
const IS_PROMPT = { key: 'mlflow.prompt.is_prompt', value: 'true' };
const version = (name: string, number: number) => ({ name, version: String(number), tags: [IS_PROMPT], creation_timestamp: 1 });
const error = (status: number, error_code: string, message: string): Reply => ({ status, body: { error_code, message } });

async function mlflow(answer: (request: Seen) => Reply) {
  const server = await faultProxy(answer);
  opened.push(server);
  const env = { MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0.001' };
  return { server, ...openMlflow({ registryUri: server.uri, trackingUri: server.uri, env }) };
}
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'went well',
    (problem) => (isPromptopsError(problem) ? problem.code : problem),
  );

describe('searching', () => {
  it('reads every page, and each prompt once although pages shift', async () => {
    const prompt = (name: string) => ({ name, tags: [IS_PROMPT], latest_versions: [version(name, 1)] });
    const pages: Record<string, object> = {
      '': { registered_models: [prompt('a'), prompt('b')], next_page_token: 'two' },
      two: { registered_models: [prompt('b'), prompt('C')], next_page_token: 'three' },
      three: {},
    };
    const { server, registry } = await mlflow(({ query }) => ({ body: pages[query.get('page_token') ?? ''] }));
    expect((await registry.prompts()).map(({ name }) => name)).toEqual(['C', 'a', 'b']);
    expect(server.seen).toHaveLength(3);
  });

  it('ends although the server gives the same page for ever', async () => {
    const { registry } = await mlflow(() => ({ body: { registered_models: [], next_page_token: 'again' } }));
    expect(await registry.prompts()).toEqual([]);
  });

  it('keeps its addresses below 8 KB', async () => {
    const { server, registry } = await mlflow(() => ({ body: {} }));
    await registry.versions({ names: Array.from({ length: 400 }, (_, n) => `${n}`.padStart(200, 'x')), contentHash: 'a'.repeat(64) });
    expect(server.seen.length).toBeGreaterThan(10);
    expect(Math.max(...server.seen.map(({ url }) => url.length))).toBeLessThan(8192);
  });

  it('asks for one prompt once, and for none not at all', async () => {
    const { server, registry } = await mlflow(() => ({ body: { model_versions: [version('a', 1), version('A', 2)] } }));
    expect(await registry.versions({ names: [] })).toEqual([]);
    expect(await registry.versions({ names: ['a', 'a'] })).toMatchObject([{ name: 'a', version: 1 }]);
    expect(server.seen).toHaveLength(1);
  });
});

describe('absent or not', () => {
  it.each([
    ['an unknown alias', error(400, 'INVALID_PARAMETER_VALUE', 'Registered model alias nope not found.'), 'went well'],
    ['an unknown prompt', error(404, 'RESOURCE_DOES_NOT_EXIST', 'Registered Model with name=a not found'), 'went well'],
    ['an illegal alias', error(400, 'INVALID_PARAMETER_VALUE', "Invalid alias name: 'q.r'."), 'REGISTRY_REFUSED'],
    ['a login', { status: 401, body: 'no' }, 'REGISTRY_REFUSED'],
    ['no permission', { status: 403, body: 'Permission denied' }, 'REGISTRY_REFUSED'],
    ['a page that is not there', { status: 404, body: '<html>' }, 'REGISTRY_FAILED'],
    ['a failure', error(500, 'INTERNAL_ERROR', 'oops'), 'REGISTRY_FAILED'],
    ['a page of somebody else', { body: '<html>', headers: { 'Content-Type': 'text/html' } }, 'REGISTRY_FAILED'],
  ])('%s', async (_what, reply, expected) => {
    const { registry } = await mlflow(() => reply);
    const acts = [
      registry.versionByAlias('a', 'nope'),
      ...(expected === 'went well' ? [] : [registry.prompt('a'), registry.version('a', 1)]),
    ];
    expect(await Promise.all(acts.map(codeOf))).toEqual(acts.map(() => expected));
  });

  it('removing what a lost first try has removed goes well', async () => {
    const { server, registry } = await mlflow(({ number }) => (number === 1 ? {} : error(404, 'RESOURCE_DOES_NOT_EXIST', 'not found')));
    server.failOn(({ number }) => (number === 1 ? 'reset-after' : undefined));
    await registry.deleteVersion('a', 1);
    expect(server.seen.map(({ method, body }) => [method, JSON.parse(body)])).toEqual(
      Array(2).fill(['DELETE', { name: 'a', version: '1' }]),
    );
  });

  it('a model is never deleted', async () => {
    const { server, registry } = await mlflow(() => ({ body: { registered_model: { name: 'a', tags: [] } } }));
    expect(await codeOf(registry.deletePrompt('a'))).toBe('REGISTRY_REFUSED');
    expect(server.seen.map(({ method }) => method)).toEqual(['GET']);
  });

  it('creating a prompt that a lost first try has created goes on', async () => {
    const { server, registry } = await mlflow(({ path }) =>
      path.endsWith('/get')
        ? { body: { registered_model: { name: 'a', tags: [IS_PROMPT] } } }
        : error(400, 'RESOURCE_ALREADY_EXISTS', 'exists'),
    );
    server.failOn(({ number }) => (number === 1 ? 'reset-after' : undefined));
    expect(await registry.createPrompt('a', { description: '', tags: {} })).toBe('exists');
  });
});

describe('aliases', () => {
  it('carry what is expected, for servers that compare', async () => {
    const { server, registry } = await mlflow(() => ({}));
    await registry.setAlias('a', 'staging', 2);
    await registry.setAlias('a', 'staging', 2, 1);
    await registry.setAlias('a', 'staging', 2, null);
    const move = { name: 'a', alias: 'staging', version: '2' };
    expect(server.seen.map(({ body }) => JSON.parse(body))).toEqual([
      move,
      { ...move, expected_version: '1' },
      { ...move, expected_version: '' },
    ]);
  });

  it('that moved meanwhile are a conflict', async () => {
    const { registry } = await mlflow(() => error(409, 'ABORTED', 'the alias is 3, not 1'));
    expect(await codeOf(registry.setAlias('a', 'staging', 2, 1))).toBe('REGISTRY_CONFLICT');
  });

  it.each([
    ['2', 'went well'],
    ['3', 'REGISTRY_CONFLICT'],
  ])('after a lost answer the alias is looked up: at %s it %s', async (now, expected) => {
    const aliases = [{ alias: 'staging', version: now }];
    const { server, registry } = await mlflow(({ method }) =>
      method === 'GET' ? { body: { registered_model: { name: 'a', tags: [IS_PROMPT], aliases } } } : error(409, 'ABORTED', 'moved'),
    );
    server.failOn(({ number }) => (number === 1 ? 'reset-after' : undefined));
    expect(await codeOf(registry.setAlias('a', 'staging', 2, 1))).toBe(expected);
  });
});

describe('tracking', () => {
  const experiment = (lifecycle_stage: string) => ({ body: { experiment: { experiment_id: '7', name: 'e', lifecycle_stage } } });

  it('a deleted experiment is not used, and the error says how to restore it', async () => {
    const { tracker } = await mlflow(() => experiment('deleted'));
    expect(await tracker.findExperiment('e')).toBeUndefined();
    await expect(tracker.experiment('e')).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
      hint: expect.stringContaining('mlflow experiments restore --experiment-id 7'),
    });
  });

  it('an experiment that somebody makes at the same time is used', async () => {
    const { tracker } = await mlflow(({ method, number }) =>
      method === 'POST'
        ? error(400, 'RESOURCE_ALREADY_EXISTS', 'exists')
        : number === 1
          ? error(404, 'RESOURCE_DOES_NOT_EXIST', 'no')
          : experiment('active'),
    );
    expect(await tracker.experiment('e')).toBe('7');
  });

  it.each([
    ['s3://bucket/7/r/artifacts', 's3'],
    ['dbfs:/7/r/artifacts', 'dbfs'],
    ['file:///srv/7/r/artifacts', 'file'],
    ['/srv/7/r/artifacts', 'file'],
    ['./mlruns/7/r/artifacts', 'file'],
  ])('artifacts in %s cannot be put: %s', async (artifact_uri, unavailable) => {
    const { server, tracker } = await mlflow(() => ({ body: { run: { info: { run_id: 'r', artifact_uri }, data: {} } } }));
    const run = (await tracker.run('r'))!;
    expect(await tracker.putArtifact(run, 'prompts/a.txt', new Uint8Array())).toEqual({ unavailable });
    expect(await tracker.artifact(run, 'prompts/a.txt')).toBeUndefined();
    expect(await tracker.artifacts(run, 'prompts')).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['mlflow-artifacts:/workspaces/team-x/7/r/artifacts', '/workspaces/team-x/7/r/artifacts'],
    ['mlflow-artifacts://host:5000/7/r/artifacts', '/7/r/artifacts'],
  ])('artifacts in %s go where the run says', async (artifact_uri, root) => {
    const { server, tracker } = await mlflow(({ method }) =>
      method === 'PUT' ? { body: '' } : { body: { run: { info: { run_id: 'r', artifact_uri }, data: {} } } },
    );
    expect(await tracker.putArtifact((await tracker.run('r'))!, 'prompts/ä #1.txt', new Uint8Array([1]))).toBe('stored');
    expect(decodeURIComponent(server.seen[1]!.path)).toBe(`/api/2.0/mlflow-artifacts/artifacts${root}/prompts/ä ＃1.txt`);
  });

  it('a run is created once, whatever becomes of the answer', async () => {
    const { server, tracker } = await mlflow(() => ({ body: {} }));
    server.failOn(() => 'reset-after');
    const made = tracker.createRun({ experimentId: '7', name: 'r', startTime: 1, tags: {} });
    await expect(made).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE', maybeApplied: true });
    expect(server.seen.map(({ path }) => path)).toEqual([`${API}/runs/create`]);
  });

  it('tells the time of the server, whatever our clock says', async () => {
    const { tracker } = await mlflow(() => ({ headers: { Date: 'Thu, 01 Jan 2026 00:00:00 GMT' } }));
    expect(await tracker.now()).toBe(Date.UTC(2026, 0, 1));
  });
});
