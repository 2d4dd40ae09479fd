import { describe, expect, it } from '@jest/globals';
import { aServer } from './a-server.ts';

const PLANNER = {
  name: 'planner_v1',
  version: '1.0.0',
  description: 'Plans',
  template: 'Create a plan for: {{query}} as {{role}}',
  variables: [{ name: 'query' }, { name: 'role', default: 'a cook' }],
  model: 'openai/gpt-4o-mini',
};

const aFilledServer = async (options: Parameters<typeof aServer>[0] = {}) => {
  const server = await aServer(options);
  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    server.app.inject({ method: 'POST', url: `/api/prompts/${url}`, payload, headers });
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.app.inject({ method: 'GET', url: `/api/prompts/${url}`, headers });
  return { ...server, post, get };
};

describe('registering', () => {
  it('makes a version, once however often it is sent, and moves aliases', async () => {
    const { post, get } = await aFilledServer();
    const first = await post('register', { ...PLANNER, aliases: ['@staging'], message: 'first' });
    expect([first.statusCode, first.json()]).toMatchObject([201, { name: 'planner_v1', version: 1, created: true, aliases: ['staging'] }]);
    const again = await post('register', { ...PLANNER, aliases: ['staging'] });
    expect([again.statusCode, again.json()]).toMatchObject([200, { version: 1, created: false, aliases: [] }]);
    expect((await get('planner_v1/history')).json()).toMatchObject({
      versions: [{ version: 1, label: '1.0.0', aliases: ['staging'], message: 'first' }],
      moves: [{ alias: 'staging', from: null, to: 1 }],
    });
  });

  it.each([
    ['no prompt', { name: 'x' }, 422],
    ['a reference to a file', { name: 'x', messages: 'file://secrets.txt' }, 422],
    ['no name', { template: 'x' }, 400],
    ['a name that leaves its place', { name: '../x', template: 'x' }, 400],
    ['aliases that are no list', { name: 'x', template: 'x', aliases: 'staging' }, 400],
  ])('refuses %s', async (_what, body, status) => {
    const { post } = await aFilledServer();
    const answer = await post('register', body);
    expect([answer.statusCode, Object.keys(answer.json())]).toEqual([status, ['error']]);
  });
});

describe('loading', () => {
  const aServerWithPlanner = async () => {
    const server = await aFilledServer();
    await server.post('register', { ...PLANNER, aliases: ['production'] });
    return server;
  };

  it.each([
    'planner_v1?alias=@production',
    'planner_v1?alias=production',
    'planner_v1?version=1',
    'planner_v1?version=1.0.0',
    'planner_v1',
  ])('%s', async (url) => {
    const { get } = await aServerWithPlanner();
    const answer = await get(url);
    expect(answer.json()).toMatchObject({
      name: 'planner_v1',
      version: 1,
      label: '1.0.0',
      template: PLANNER.template,
      modelConfig: { provider: 'openai', model_name: 'gpt-4o-mini' },
      isFallback: false,
      verified: true,
    });
    expect(answer.headers).toMatchObject({ age: '0', 'promptops-source': 'registry', 'promptops-stale': 'false' });
  });

  it('answers 304 to those who have it, until the alias moves', async () => {
    const { get, post } = await aServerWithPlanner();
    const etag = String((await get('planner_v1?alias=production')).headers['etag']);
    const same = await get('planner_v1?alias=production', { 'if-none-match': etag });
    expect([same.statusCode, same.body, same.headers['etag']]).toEqual([304, '', etag]);
    await post('register', { ...PLANNER, template: 'Plan {{query}} for {{role}}', aliases: ['production'] });
    const moved = await get('planner_v1?alias=production', { 'if-none-match': etag });
    expect([moved.statusCode, moved.json()]).toMatchObject([200, { version: 2 }]);
  });

  it.each([
    ['planner_v1?alias=production', 'private, no-cache'],
    ['planner_v1', 'private, no-cache'],
    ['planner_v1?version=latest', 'private, no-cache'],
    ['planner_v1?version=1.0.0', 'private, no-cache'],
    ['planner_v1?version=1', 'private, max-age=3600'],
  ])('what may move is asked about each time: %s is %s', async (url, expected) => {
    const { get } = await aServerWithPlanner();
    expect((await get(url)).headers['cache-control']).toBe(expected);
  });

  it.each([
    ['nothing?alias=production', 404, 'PROMPT_NOT_FOUND'],
    ['planner_v1?version=9', 404, 'PROMPT_NOT_FOUND'],
    ['planner_v1?alias=a%20b', 400, 'REFERENCE_INVALID'],
    ['planner_v1?alias=a&version=1', 400, 'INVALID_PARAMETER_VALUE'],
  ])('%s', async (url, status, code) => {
    const { get } = await aServerWithPlanner();
    const answer = await get(url);
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { error: { code } }]);
  });

  it('E3: goes on from memory when the registry is down, marked; what was never loaded is 503, not 404', async () => {
    const { get, post, registryIs } = await aServerWithPlanner();
    await get('planner_v1?alias=production');
    registryIs('down');
    await post('reload', {});
    const answer = await get('planner_v1?alias=production');
    expect(answer.json()).toMatchObject({ version: 1 });
    expect(answer.headers).toMatchObject({ 'promptops-source': 'memory' });
    expect((await get('other')).statusCode).toBe(503);
  });

  it('lists', async () => {
    const { get } = await aServerWithPlanner();
    expect((await get('list')).json()).toMatchObject({ prompts: [{ name: 'planner_v1' }] });
    expect((await get('planner_v1/versions')).json()).toMatchObject({ versions: [{ version: 1 }] });
  });
});

describe('rendering', () => {
  const load = async (variables: unknown) => {
    const { post } = await aFilledServer();
    await post('register', PLANNER);
    return post('load', { name: 'planner_v1', variables });
  };

  it('fills the variables in', async () => {
    expect((await load({ query: 'a tea shop' })).json()).toMatchObject({
      source: 'registry',
      stale: false,
      rendered: { text: 'Create a plan for: a tea shop as a cook' },
    });
  });

  it('E11: a missing variable is a 400 that names it', async () => {
    const answer = await load({});
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { error: { code: 'VARIABLES_INVALID', message: expect.stringContaining('query') } },
    ]);
  });

  it('E11: a value that reads as a variable is not expanded', async () => {
    expect((await load({ query: '{{role}}', role: 'a spy' })).json()).toMatchObject({
      rendered: { text: 'Create a plan for: {{role}} as a spy' },
    });
  });

  it.each([
    '{"name":"planner_v1","variables":{"__proto__":{"query":"x"}}}',
    '{"name":"planner_v1","variables":{"constructor":{"prototype":{"query":"x"}}}}',
  ])('E11: %s is refused and pollutes nothing', async (payload) => {
    const { app, post } = await aFilledServer();
    await post('register', PLANNER);
    const answer = await app.inject({ method: 'POST', url: '/api/prompts/load', payload, headers: { 'content-type': 'application/json' } });
    expect(answer.statusCode).toBe(400);
    expect(({} as Record<string, unknown>)['query']).toBeUndefined();
  });
});

describe('moving', () => {
  it('promotes on record, under the name of the token, and serves the moved alias at once', async () => {
    const { post, get } = await aFilledServer();
    await post('register', { ...PLANNER, aliases: ['staging', 'production'] });
    await post('register', { ...PLANNER, template: 'New: {{query}} {{role}}', aliases: ['staging'] });
    expect((await get('planner_v1?alias=production')).json()).toMatchObject({ version: 1 });
    const moved = await post('promote', { prompts: ['planner_v1'], from: '@staging', to: '@production', reason: 'release' });
    expect(moved.json()).toMatchObject({ moves: [{ prompt: 'planner_v1', alias: 'production', from: 1, to: 2 }] });
    expect((await get('planner_v1?alias=production')).json()).toMatchObject({ version: 2 });
  });

  it('through the dialect of MLflow is seen at once too', async () => {
    const { app, post, get } = await aFilledServer();
    await post('register', { ...PLANNER, aliases: ['production'] });
    await post('register', { ...PLANNER, template: 'New: {{query}} {{role}}' });
    await get('planner_v1?alias=production');
    const payload = { name: 'planner_v1', alias: 'production', version: '2' };
    await app.inject({ method: 'POST', url: '/api/2.0/mlflow/registered-models/alias', payload });
    expect((await get('planner_v1?alias=production')).json()).toMatchObject({ version: 2 });
  });
});

it('E19: neither texts nor values reach the log or the metrics', async () => {
  const { post, get, logged, metrics, registryIs } = await aFilledServer();
  await post('register', { ...PLANNER, template: 'TOPSECRET {{query}} {{role}}' });
  await post('load', { name: 'planner_v1', variables: { query: 'PRIVATE' } });
  await post('load', { name: 'planner_v1', variables: { other: 'PRIVATE' } });
  registryIs('down');
  await post('reload', {});
  await get('nothing');
  expect(logged.length).toBeGreaterThan(0);
  expect(`${JSON.stringify(logged)}${metrics.text()}`).not.toMatch(/TOPSECRET|PRIVATE/);
});
