import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { digestOf, holderOf, parseTokens, tokenIn } from '../../src/server/access.ts';
import { aServer, NOW } from './a-server.ts';

const entry = (right: string, token: string) => `${right}:${right}-token:${digestOf(token).toString('hex')}`;
const tokens = parseTokens(`${entry('read', 'r-secret')}, ${entry('write', 'w-secret')} ${entry('admin', 'a-secret')}`);

describe('tokens', () => {
  it.each([
    ['Bearer w-secret', 'w-secret'],
    [`Basic ${Buffer.from('anybody:w-secret').toString('base64')}`, 'w-secret'],
    [`Basic ${Buffer.from('no colon').toString('base64')}`, undefined],
    ['Digest x', undefined],
    [undefined, undefined],
  ])('%s carries %s', (header, token) => {
    expect(tokenIn(header)).toBe(token);
  });

  it('are known by their hash', () => {
    expect(holderOf('w-secret', tokens)).toMatchObject({ name: 'write-token', right: 'write' });
    expect(holderOf('W-secret', tokens)).toBeUndefined();
    expect(holderOf('', tokens)).toBeUndefined();
  });

  it.each(['secret', 'write:ci:secret', `root:ci:${'a'.repeat(64)}`, `write::${'a'.repeat(64)}`])(
    'are not written as %s, and the error does not repeat it',
    (written) => {
      expect(() => parseTokens(written)).toThrow(/^Entry 1 of PROMPTOPS_TOKENS is not understood\.$/);
    },
  );
});

describe('E17: what a request may do', () => {
  const send = async (method: 'GET' | 'POST' | 'DELETE', url: string, token: string | undefined, withoutToken: 'open' | 'read') => {
    const { app } = await aServer({ tokens, withoutToken });
    const payload = method === 'GET' ? undefined : { name: 'x', template: 'y', alias: 'a', version: '1' };
    const answer = await app.inject({
      method,
      url,
      ...(payload && { payload }),
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    return answer.statusCode;
  };
  const RELOAD = '/api/prompts/reload';
  const REGISTER = '/api/prompts/register';

  it.each([
    ['POST', RELOAD, undefined, 401],
    ['POST', RELOAD, 'wrong', 401],
    ['POST', RELOAD, 'r-secret', 403],
    ['POST', REGISTER, undefined, 401],
    ['POST', REGISTER, 'r-secret', 403],
    ['POST', REGISTER, 'w-secret', 201],
    ['POST', '/api/prompts/promote', undefined, 401],
    ['POST', '/api/prompts/rollback', undefined, 401],
    ['POST', '/api/2.0/mlflow/registered-models/alias', undefined, 401],
    ['POST', '/ajax-api/2.0/mlflow/model-versions/create', undefined, 401],
    ['POST', '/api/2.0/mlflow/runs/create', 'r-secret', 403],
    ['DELETE', '/api/2.0/mlflow/registered-models/delete', 'w-secret', 403],
    ['DELETE', '/api/2.0/mlflow/registered-models/delete', 'a-secret', 404],
    ['GET', '/api/prompts/list', undefined, 401],
    ['GET', '/api/prompts/list', 'r-secret', 200],
    ['GET', '/metrics', undefined, 401],
    ['GET', '/api/2.0/mlflow/registered-models/search', undefined, 401],
    ['GET', '/healthz', undefined, 200],
    ['GET', '/openapi.json', undefined, 200],
  ] as const)('%s %s with %s: %i', async (method, url, token, status) => {
    expect(await send(method, url, token, 'open')).toBe(status);
  });

  it('reading may be open', async () => {
    expect(await send('GET', '/api/prompts/list', undefined, 'read')).toBe(200);
    expect(await send('POST', RELOAD, undefined, 'read')).toBe(401);
  });

  it('every route says what it needs: without a token nothing but the open ones answers', async () => {
    const { app } = await aServer({ tokens, withoutToken: 'open' });
    await app.ready();
    const OPEN = ['/', '/health', '/healthz', '/readyz', '/version', '/openapi.json', '/api/*', '/ajax-api/*', '/api/webhooks/mlflow'];
    const routes = [...app.printRoutes({ commonPrefix: false }).matchAll(/^[^\w/]*(\S+) \(([A-Z, ]+)\)/gm)];
    expect(routes.length).toBeGreaterThan(20);
    const answers = new Map<string, number>();
    for (const [, url = ''] of routes.filter(([, url]) => url?.startsWith('/')))
      answers.set(url, (await app.inject({ method: 'GET', url })).statusCode);
    const refused = [...answers].filter(([url]) => !OPEN.includes(url));
    expect(refused.filter(([, status]) => status !== 401 && status !== 404 && status !== 405)).toEqual([]);
  });
});

describe('E16: where a request comes from', () => {
  const ask = async (headers: Record<string, string>, hosts = { names: ['prompts.internal'], origins: ['https://app.example.org'] }) => {
    const { app } = await aServer({ hosts });
    return (await app.inject({ method: 'GET', url: '/api/prompts/list', headers })).statusCode;
  };

  it.each([
    ['localhost:5050', 200],
    ['127.0.0.1', 200],
    ['[::1]:5050', 200],
    ['10.0.0.7:5050', 200],
    ['prompts.internal', 200],
    ['PROMPTS.internal:5050', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
  ])('host %s: %i', async (host, status) => {
    expect(await ask({ host })).toBe(status);
  });

  it.each([
    ['http://localhost:5050', 200],
    ['https://app.example.org', 200],
    ['http://localhost:3000', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('a page of %s: %i', async (origin, status) => {
    expect(await ask({ host: 'localhost:5050', origin })).toBe(status);
  });

  it('no page of another origin is told that it may read', async () => {
    const { app } = await aServer();
    const answer = await app.inject({
      method: 'OPTIONS',
      url: '/api/prompts/list',
      headers: { host: 'localhost', origin: 'https://evil.example' },
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('messages of MLflow', () => {
  const SECRET = 'shared';
  const payload = JSON.stringify({
    entity: 'prompt_alias',
    action: 'created',
    data: { name: 'planner_v1', alias: 'production', version: '2' },
  });
  const signed = (body: string, time: string, secret = SECRET) => ({
    'content-type': 'application/json',
    'x-mlflow-delivery-id': 'd1',
    'x-mlflow-timestamp': time,
    'x-mlflow-signature': `v1,${createHmac('sha256', secret).update(`d1.${time}.${body}`).digest('base64')}`,
  });
  const now = String(NOW / 1000);
  const send = async (headers: Record<string, string>, body = payload, webhookSecret: string | undefined = SECRET) => {
    const { app } = await aServer({ webhookSecret });
    return app.inject({ method: 'POST', url: '/api/webhooks/mlflow', payload: body, headers });
  };

  it('with the right signature drop what is in memory', async () => {
    expect((await send(signed(payload, now))).json()).toEqual({ invalidated: 'planner_v1@production' });
  });

  it.each([
    ['another secret', signed(payload, now, 'other'), payload],
    ['another body', signed(payload, now), payload.replace('planner_v1', 'other')],
    ['another time', { ...signed(payload, now), 'x-mlflow-timestamp': String(NOW / 1000 + 1) }, payload],
    ['an old time', signed(payload, String(NOW / 1000 - 301)), payload],
    ['no time', signed(payload, 'NaN'), payload],
    ['no signature', { 'content-type': 'application/json' }, payload],
  ])('are refused with %s', async (_what, headers, body) => {
    expect((await send(headers, body)).statusCode).toBe(401);
  });

  it('are not taken where no secret is set', async () => {
    const { app } = await aServer({ webhookSecret: undefined });
    const answer = await app.inject({ method: 'POST', url: '/api/webhooks/mlflow', payload, headers: signed(payload, now, '') });
    expect(answer.statusCode).toBe(404);
  });
});

it('a body that is too large is refused', async () => {
  const { app } = await aServer();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/prompts/register',
    payload: { name: 'x', template: 'y'.repeat(1_100_000) },
  });
  expect([answer.statusCode, answer.json()]).toMatchObject([413, { error: { code: 'REQUEST_TOO_LARGE' } }]);
});
