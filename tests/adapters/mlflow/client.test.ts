import { afterEach, describe, expect, it } from '@jest/globals';
import { type MlflowRequest, mlflowClient } from '../../../src/adapters/mlflow/client.ts';
import { mlflowConnection } from '../../../src/adapters/mlflow/connection.ts';
import { isPromptopsError, type PromptopsError } from '../../../src/core/errors.ts';
import { type Fault, type FaultProxy, faultProxy, type Reply, type Seen } from '../../fault-proxy.ts';

const READ: MlflowRequest = {
  method: 'GET',
  path: 'api/2.0/mlflow/registered-models/get',
  query: [['name', 'greet']],
  repeat: 'repeatable',
};
const MOVE: MlflowRequest = {
  method: 'POST',
  path: 'api/2.0/mlflow/registered-models/alias',
  body: { name: 'greet' },
  repeat: 'repeatable',
};
const CREATE: MlflowRequest = { method: 'POST', path: 'api/2.0/mlflow/model-versions/create', body: { name: 'greet' }, repeat: 'creates' };

const opened: FaultProxy[] = [];
afterEach(async () => {
  for (const proxy of opened.splice(0)) await proxy.close();
});

/** A server that answers `{"it": "works"}`, behind a proxy that fails the first requests as told. */
async function serverThat(...faults: (Fault | undefined)[]): Promise<FaultProxy> {
  const proxy = await faultProxy(() => ({ body: { it: 'works' } }));
  proxy.failOn(({ number }) => faults[number - 1]);
  opened.push(proxy);
  return proxy;
}

const SHORT = { MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0.001' };
const clientOf = (uri: string, env: Record<string, string> = {}, waitMs = 5000) =>
  mlflowClient(mlflowConnection({ uri, env: { ...SHORT, ...env }, waitMs }));

async function outcome(request: MlflowRequest, proxy: FaultProxy, env: Record<string, string> = {}, waitMs?: number) {
  const client = clientOf(proxy.uri, env, waitMs);
  try {
    return await client.send(request);
  } catch (error) {
    if (isPromptopsError(error)) return error;
    throw error;
  } finally {
    client.close();
  }
}

const failed = async (...given: Parameters<typeof outcome>): Promise<PromptopsError> => {
  const result = await outcome(...given);
  if (isPromptopsError(result)) return result;
  throw new Error(`it went well: ${JSON.stringify(result)}`);
};

const answering = (status: number, rest: Reply = {}): Fault => ({ when: 'after', status, ...rest });
const LOST: readonly (readonly [string, Fault])[] = [
  ['a reset', 'reset-after'],
  ['half an answer', 'cut'],
  ['a 500', answering(500, { body: { error_code: 'INTERNAL_ERROR', message: 'oops' } })],
  ['a 502 of a proxy', answering(502, { body: 'Bad Gateway' })],
  ['a 503', answering(503)],
  ['a 504', answering(504)],
  ['JSON that ends too early', answering(200, { body: '{"model_version": {', headers: { 'Content-Type': 'application/json' } })],
];

describe('a lost answer', () => {
  it.each(LOST)('%s to a read: it is read again', async (_what, fault) => {
    const proxy = await serverThat(fault, fault);
    expect(await outcome(READ, proxy)).toEqual({ kind: 'ok', body: { it: 'works' }, repeated: true });
    expect(proxy.seen).toHaveLength(3);
  });

  it.each(LOST)('%s to a move of an alias: it is sent again', async (_what, fault) => {
    const proxy = await serverThat(fault);
    expect(await outcome(MOVE, proxy)).toMatchObject({ kind: 'ok', repeated: true });
    expect(proxy.seen.map(({ body }) => body)).toEqual(['{"name":"greet"}', '{"name":"greet"}']);
  });

  it.each(LOST)('%s to a create: it is sent once, and the error says that it may be done', async (_what, fault) => {
    const proxy = await serverThat(fault);
    expect(await failed(CREATE, proxy)).toMatchObject({ maybeApplied: true, exitCode: 3 });
    expect(proxy.seen).toHaveLength(1);
  });

  it('an HTML page to a create may hide that it is done', async () => {
    const proxy = await serverThat(answering(200, { body: '<html>', headers: { 'Content-Type': 'text/html' } }));
    expect(await failed(CREATE, proxy)).toMatchObject({ code: 'REGISTRY_FAILED', maybeApplied: true });
  });

  it('no answer at all ends after the time for one request', async () => {
    const hang = { MLFLOW_HTTP_REQUEST_TIMEOUT: '0.05' };
    const proxy = await serverThat('hang');
    expect(await outcome(READ, proxy, hang)).toMatchObject({ kind: 'ok' });
    const silent = await serverThat('hang');
    expect(await failed(CREATE, silent, hang)).toMatchObject({ code: 'REGISTRY_UNREACHABLE', maybeApplied: true });
    expect(silent.seen).toHaveLength(1);
  });

  it('a server that never said a word gets the whole wait once, however long one request may take', async () => {
    const proxy = await faultProxy(() => ({}));
    opened.push(proxy);
    proxy.failOn(() => 'hang');
    const error = await failed(READ, proxy, { MLFLOW_HTTP_REQUEST_TIMEOUT: '3600' }, 100);
    expect(error).toMatchObject({ code: 'REGISTRY_UNREACHABLE', maybeApplied: false });
    expect(proxy.seen).toHaveLength(1);
  });
});

describe('a client that is closed', () => {
  it('lets go of what is under way, and tries nothing again', async () => {
    const proxy = await serverThat();
    const client = clientOf(proxy.uri);
    proxy.failOn(() => {
      client.close();
      return 'reset-after';
    });
    await expect(client.send(READ)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(proxy.seen).toHaveLength(1);
  });
});

describe('a request that reached nobody', () => {
  it('is sent again, also when it creates', async () => {
    const proxy = await serverThat({ when: 'before', status: 429, headers: { 'Retry-After': '0' } });
    expect(await outcome(CREATE, proxy)).toMatchObject({ kind: 'ok', repeated: false });
    expect(proxy.seen).toHaveLength(2);
  });

  it('ends with the address and its variable, and is certainly not done', async () => {
    const gone = await faultProxy(() => ({}));
    await gone.close();
    for (const request of [READ, CREATE]) {
      const error = await failed(request, gone, {}, 60);
      expect(error).toMatchObject({ code: 'REGISTRY_UNREACHABLE', maybeApplied: false });
      expect(error.message).toBe(`${gone.uri} did not answer: the connection was refused.`);
      expect(error.hint).toContain('MLFLOW_TRACKING_URI');
    }
  });

  it('meets a writer at the same time in the database: the request goes again', async () => {
    const clash = { error_code: 'BAD_REQUEST', message: '(psycopg2.errors.UniqueViolation) duplicate key value [SQL: INSERT INTO x]' };
    const proxy = await serverThat({ when: 'before', status: 400, body: clash }, { when: 'before', status: 400, body: clash });
    expect(await outcome(MOVE, proxy)).toMatchObject({ kind: 'ok' });
    expect(proxy.seen).toHaveLength(3);
  });

  it('stops at the number of retries that the environment allows', async () => {
    const proxy = await faultProxy(() => ({ status: 503 }));
    opened.push(proxy);
    await failed(READ, proxy, { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '2' });
    expect(proxy.seen).toHaveLength(3);
  });

  it('does not repeat for ever what fails inside the server', async () => {
    const proxy = await faultProxy(() => ({ status: 500, body: { error_code: 'INTERNAL_ERROR', message: 'NUL' } }));
    opened.push(proxy);
    expect((await failed(READ, proxy)).message).toContain('failed: NUL.');
    expect(proxy.seen).toHaveLength(4);
  });

  it('asks for less patience than there is: it waits no longer', async () => {
    const proxy = await faultProxy(() => ({ status: 429, headers: { 'Retry-After': '3600' } }));
    opened.push(proxy);
    expect(await failed(READ, proxy)).toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(proxy.seen).toHaveLength(1);
  });
});

describe('who may not', () => {
  const answered = async (reply: Reply, request = READ) => {
    const proxy = await serverThat(answering(reply.status ?? 200, reply), answering(reply.status ?? 200, reply));
    return { error: await failed(request, proxy), proxy };
  };

  it.each([
    [401, '<h1>Unauthorized</h1>', 'wants a login', 'MLFLOW_TRACKING_USERNAME'],
    [403, 'Permission denied', 'does not permit this', 'EDIT'],
    [403, { error_code: 'PERMISSION_DENIED', message: 'no' }, 'does not permit this (no)', 'EDIT'],
    [403, 'Cross-origin request blocked', 'from another site', '--cors-allowed-origins'],
  ])('a %d is refused at once, never absent', async (status, body, message, hint) => {
    const { error, proxy } = await answered({ status, body });
    expect(error).toMatchObject({ code: 'REGISTRY_REFUSED', maybeApplied: false });
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
    expect(proxy.seen).toHaveLength(1);
  });

  it('the host check names the flag with our host and port', async () => {
    const { error, proxy } = await answered({ status: 403, body: 'Invalid Host header - possible DNS rebinding attack detected' });
    expect(error.hint).toContain(`--allowed-hosts ${new URL(proxy.uri).host}`);
  });

  it.each([
    ['an HTML page', 200, '<!doctype html>', 'text/html; charset=utf-8', '200 with an HTML page'],
    ['text', 200, 'OK', 'text/plain', '200 with text/plain'],
    ['nothing', 200, '', 'text/plain', '200 with nothing'],
    ['a list', 200, '[1]', 'text/plain', '200 with text/plain'],
    ['a 418', 418, 'tea', 'text/plain', '418 with text/plain'],
  ])('%s is no MLflow API, and the error names the address', async (_what, status, body, type, said) => {
    const { error, proxy } = await answered({ status, body, headers: { 'Content-Type': type } });
    expect(error.message).toBe(`${proxy.uri}/${READ.path} is not an MLflow API: it answered ${said}.`);
    expect(proxy.seen).toHaveLength(1);
  });

  it.each([404, 405, 501])('a %d that is not from MLflow itself is a wrong address, never absent', async (status) => {
    const { error } = await answered({ status, body: '<html>' });
    expect(error).toMatchObject({ code: 'REGISTRY_FAILED', hint: expect.stringContaining('MLFLOW_TRACKING_URI') });
  });

  it.each([
    [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: "Workspace 'nope' not found" }, 'MLFLOW_WORKSPACE'],
    [500, { error_code: 'FEATURE_DISABLED', message: 'Workspace APIs are not available' }, 'MLFLOW_WORKSPACE'],
  ])('a workspace that is not there (%d) is not an absent prompt', async (status, body, hint) => {
    const { error, proxy } = await answered({ status, body });
    expect(error.hint).toContain(hint);
    expect(proxy.seen).toHaveLength(1);
  });

  it('what a database says is not passed on', async () => {
    const message = "(psycopg2.errors.StringDataRightTruncation) value too long\n[SQL: INSERT … VALUES ('my secret prompt')]";
    const proxy = await serverThat(answering(400, { body: { error_code: 'BAD_REQUEST', message } }));
    expect(await outcome(READ, proxy)).toMatchObject({ kind: 'invalid', message: 'its database refused the values' });
  });
});

describe('redirects', () => {
  const secret = { MLFLOW_TRACKING_TOKEN: 'very-secret', MLFLOW_WORKSPACE: 'team-x' };

  it('within the same server are followed by reads', async () => {
    const proxy = await serverThat({ when: 'before', status: 308, headers: { Location: '/prefix/get?name=greet' } });
    expect(await outcome(READ, proxy, secret)).toMatchObject({ kind: 'ok' });
    expect(proxy.seen[1]).toMatchObject({ path: '/prefix/get', headers: { authorization: 'Bearer very-secret' } });
  });

  it('to another origin are not followed: nothing of ours arrives there', async () => {
    const thief = await serverThat();
    for (const request of [READ, MOVE, CREATE]) {
      const proxy = await serverThat({ when: 'before', status: 302, headers: { Location: `${thief.uri}/login` } });
      const error = await failed(request, proxy, secret);
      expect(error).toMatchObject({ code: 'REGISTRY_FAILED', maybeApplied: false });
      expect(error.message).toContain(thief.uri);
    }
    expect(thief.seen).toEqual([]);
  });

  it('in a circle end', async () => {
    const proxy = await faultProxy(({ url }: Seen) => ({ status: 302, headers: { Location: url } }));
    opened.push(proxy);
    expect(await failed(READ, proxy)).toMatchObject({ code: 'REGISTRY_FAILED' });
    expect(proxy.seen).toHaveLength(6);
  });
});

describe('what a request carries', () => {
  it('the path prefix, credentials, workspace and a body also on DELETE', async () => {
    const proxy = await serverThat();
    const uri = `${proxy.uri.replace('http://', 'http://ana:p%40ss@')}/mlflow/`;
    const client = clientOf(uri, { MLFLOW_WORKSPACE: 'team-x' });
    await client.send({ method: 'DELETE', path: 'api/2.0/mlflow/registered-models/alias', body: { name: 'ü' }, repeat: 'repeatable' });
    client.close();
    expect(client.uri).toBe(`${proxy.uri}/mlflow`);
    expect(proxy.seen[0]).toMatchObject({
      method: 'DELETE',
      path: '/mlflow/api/2.0/mlflow/registered-models/alias',
      headers: {
        authorization: `Basic ${Buffer.from('ana:p@ss').toString('base64')}`,
        'x-mlflow-workspace': 'team-x',
        'content-type': 'application/json',
      },
      body: Buffer.from('{"name":"ü"}').toString('latin1'),
    });
  });

  it('over one connection, one after the other', async () => {
    const proxy = await serverThat();
    const client = clientOf(proxy.uri);
    for (let n = 0; n < 5; n += 1) await client.send(READ);
    client.close();
    expect(new Set(proxy.seen.map(({ connection }) => connection)).size).toBe(1);
  });

  it('no secret is in any error', async () => {
    const env = { MLFLOW_TRACKING_USERNAME: 'ana', MLFLOW_TRACKING_PASSWORD: 'hunter2-secret' };
    const hidden = Buffer.from('ana:hunter2-secret').toString('base64');
    for (const fault of ['reset-after', answering(401), answering(500), answering(200, { body: '<html>' })] as const) {
      const proxy = await serverThat(fault);
      const error = await failed(CREATE, proxy, env);
      const all = JSON.stringify([error.message, error.hint, String(error.cause), error.cause, error.stack]);
      expect(all).not.toContain('hunter2-secret');
      expect(all).not.toContain(hidden);
    }
  });
});
