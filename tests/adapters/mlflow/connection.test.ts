import { describe, expect, it } from '@jest/globals';
import { mlflowConnection } from '../../../src/adapters/mlflow/connection.ts';
import { isPromptopsError } from '../../../src/core/errors.ts';

const URI = 'https://mlflow.example.org';
const connection = (env: Record<string, string> = {}, uri = URI) => mlflowConnection({ uri, env });
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const problemOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (isPromptopsError(error)) return error;
    throw error;
  }
  throw new Error('it went well');
};

describe('the address', () => {
  it.each([
    ['https://mlflow.example.org', 'https://mlflow.example.org'],
    ['https://mlflow.example.org/', 'https://mlflow.example.org'],
    ['https://mlflow.example.org/a/b//', 'https://mlflow.example.org/a/b'],
    ['HTTP://ana:secret@LocalHost:5000/x?y=1#z', 'http://localhost:5000/x'],
  ])('%s is %s', (uri, expected) => {
    expect(connection({}, uri).uri).toBe(expected);
  });

  it.each(['sqlite:///mlflow.db', './mlruns', 'databricks', 'file:///x', 'ftp://x', 'https://'])('%s is none', (uri) => {
    expect(problemOf(() => connection({}, uri))).toMatchObject({ code: 'REGISTRY_UNSUPPORTED', exitCode: 2 });
  });
});

describe('credentials', () => {
  const user = { MLFLOW_TRACKING_USERNAME: 'ana', MLFLOW_TRACKING_PASSWORD: 'pä:ss' };
  const token = { MLFLOW_TRACKING_TOKEN: ' abc\n' };

  it.each<[string, Record<string, string>, string | undefined]>([
    ['none', {}, undefined],
    ['user name and password', user, basic('ana:pä:ss')],
    ['a token', token, 'Bearer abc'],
    ['both: user name and password win', { ...user, ...token }, basic('ana:pä:ss')],
    ['a user name alone', { MLFLOW_TRACKING_USERNAME: 'ana' }, undefined],
    ['empty ones', { MLFLOW_TRACKING_USERNAME: '', MLFLOW_TRACKING_PASSWORD: '', MLFLOW_TRACKING_TOKEN: '' }, undefined],
  ])('%s', (_what, env, expected) => {
    expect(connection(env).authorization).toBe(expected);
  });

  it('in the address win, as in Python', () => {
    expect(connection(user, 'https://bo%40b:x%3Ay@h').authorization).toBe(basic('bo@b:x:y'));
  });

  it('that no header can carry are refused without being shown', () => {
    const error = problemOf(() => connection({ MLFLOW_TRACKING_TOKEN: 'sec\nret' }));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining('MLFLOW_TRACKING_TOKEN') });
    expect(error.message).not.toContain('sec');
  });
});

describe('times and numbers', () => {
  it('have defaults', () => {
    expect(connection()).toMatchObject({ timeoutMs: 30_000, waitMs: 13_000, retries: Number.POSITIVE_INFINITY });
  });

  it('come from the environment and the caller', () => {
    const env = { MLFLOW_HTTP_REQUEST_TIMEOUT: '5', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0', MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '2' };
    expect(mlflowConnection({ uri: URI, env, waitMs: 60_000 })).toMatchObject({
      timeoutMs: 5000,
      waitMs: 60_000,
      retries: 0,
      backoffFactor: 2,
    });
  });

  it.each(['MLFLOW_HTTP_REQUEST_TIMEOUT', 'MLFLOW_HTTP_REQUEST_MAX_RETRIES', 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR'])(
    '%s must be a number',
    (name) => {
      for (const value of ['soon', '-1', 'NaN', 'Infinity']) {
        expect(problemOf(() => connection({ [name]: value }))).toMatchObject({
          code: 'CONFIG_INVALID',
          message: expect.stringContaining(name),
        });
      }
    },
  );
});

describe('the rest', () => {
  it('TLS is verified unless it is said otherwise', () => {
    expect(connection().tls).toEqual({ verify: true, authorities: undefined, identity: undefined });
    const env = {
      MLFLOW_TRACKING_INSECURE_TLS: 'True',
      MLFLOW_TRACKING_SERVER_CERT_PATH: 'ca.pem',
      MLFLOW_TRACKING_CLIENT_CERT_PATH: 'me.pem',
    };
    expect(connection(env).tls).toEqual({
      verify: false,
      authorities: { path: 'ca.pem', variable: 'MLFLOW_TRACKING_SERVER_CERT_PATH' },
      identity: { path: 'me.pem', variable: 'MLFLOW_TRACKING_CLIENT_CERT_PATH' },
    });
    expect(connection({ MLFLOW_TRACKING_INSECURE_TLS: 'false' }).tls.verify).toBe(true);
  });

  it('the workspace of the configuration, else of the environment', () => {
    const env = { MLFLOW_WORKSPACE: 'team-x' };
    expect(connection(env).workspace).toBe('team-x');
    expect(mlflowConnection({ uri: URI, env, workspace: 'team-y' }).workspace).toBe('team-y');
    expect(mlflowConnection({ uri: URI, env: {}, workspace: null }).workspace).toBeUndefined();
  });
});
