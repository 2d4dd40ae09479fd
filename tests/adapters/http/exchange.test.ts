import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mlflowClient } from '../../../src/adapters/mlflow/client.ts';
import { mlflowConnection } from '../../../src/adapters/mlflow/connection.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';

const READ = { method: 'GET', path: 'api/2.0/mlflow/registered-models/get', repeat: 'repeatable' } as const;

const listening = async (server: Server | ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
const ask = async (uri: string, env: Record<string, string>) => {
  const client = mlflowClient(mlflowConnection({ uri, env, waitMs: 5000 }));
  try {
    return await client.send(READ);
  } finally {
    client.close();
  }
};

/** One certificate for both sides: `cert.pem`, and `both.pem` with its key. */
function certificates(): { readonly folder: string } | { readonly absent: string } {
  const folder = scratchFolder();
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=IP:127.0.0.1',
  ];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  if (spawnSync('openssl', [...request, ...files]).status !== 0) return { absent: 'there is no openssl to make a certificate' };
  return { folder };
}

const made = certificates();
describeWith('openssl', 'absent' in made ? made.absent : undefined, () => {
  const folder = 'folder' in made ? made.folder : '';
  const file = (name: string) => join(folder, name);
  let uri = '';
  let server: ReturnType<typeof createServer>;
  const visitors: string[] = [];
  beforeAll(async () => {
    const [key, cert] = [readFileSync(file('key.pem')), readFileSync(file('cert.pem'))];
    server = createServer({ key, cert, ca: cert, requestCert: true, rejectUnauthorized: false }, ({ socket }, response) => {
      visitors.push(String((socket as TLSSocket).getPeerCertificate().subject?.CN ?? 'nobody'));
      response.setHeader('Content-Type', 'application/json').end('{}');
    });
    uri = `https://127.0.0.1:${await listening(server)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('a certificate of nobody we know is refused at once, and nothing is sent', async () => {
    const before = visitors.length;
    const error = await ask(uri, { MLFLOW_TRACKING_TOKEN: 'secret' }).then(
      () => undefined,
      (problem) => problem,
    );
    expect(error).toMatchObject({ code: 'REGISTRY_UNREACHABLE', hint: expect.stringContaining('MLFLOW_TRACKING_SERVER_CERT_PATH') });
    expect(error.message).toContain('not trusted');
    expect(visitors).toHaveLength(before);
  });

  it.each<[string, () => Record<string, string>]>([
    ['its authority is named', () => ({ MLFLOW_TRACKING_SERVER_CERT_PATH: file('cert.pem') })],
    ['anybody is trusted', () => ({ MLFLOW_TRACKING_INSECURE_TLS: 'true' })],
  ])('it is taken when %s', async (_what, env) => {
    expect(await ask(uri, env())).toMatchObject({ kind: 'ok' });
    expect(visitors.at(-1)).toBe('nobody');
  });

  it('we show our own certificate', async () => {
    const both = scratchFolder({ 'both.pem': readFileSync(file('cert.pem'), 'utf8') + readFileSync(file('key.pem'), 'utf8') });
    const env = { MLFLOW_TRACKING_INSECURE_TLS: 'true', MLFLOW_TRACKING_CLIENT_CERT_PATH: join(both, 'both.pem') };
    expect(await ask(uri, env)).toMatchObject({ kind: 'ok' });
    expect(visitors.at(-1)).toBe('localhost');
  });

  it('a certificate that cannot be read is a mistake in the configuration', async () => {
    await expect(ask(uri, { MLFLOW_TRACKING_SERVER_CERT_PATH: file('none.pem') })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('through a proxy the connection is tunnelled: the proxy sees no credentials of the server', async () => {
    const seen: string[] = [];
    const proxy = createHttp();
    proxy.on('connect', ({ url = '', headers }, socket: Socket) => {
      seen.push(`${url} ${headers['proxy-authorization']} ${headers.authorization}`);
      const [host, port] = url.split(':');
      const other = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        other.pipe(socket);
        socket.pipe(other);
      });
      for (const end of [socket, other]) end.on('error', () => {});
    });
    const port = await listening(proxy);
    const env = { HTTPS_PROXY: `http://ana:pass@127.0.0.1:${port}`, MLFLOW_TRACKING_INSECURE_TLS: 'true', MLFLOW_TRACKING_TOKEN: 'secret' };
    expect(await ask(uri, env)).toMatchObject({ kind: 'ok' });
    expect(seen).toEqual([`${new URL(uri).host} Basic ${Buffer.from('ana:pass').toString('base64')} undefined`]);
    proxy.closeAllConnections();
    proxy.close();
  });
});

describe('a proxy for http', () => {
  it('gets the whole address, unless NO_PROXY names the host', async () => {
    const seen: string[] = [];
    const proxy = createHttp(({ url = '' }, response) => {
      seen.push(url);
      response.setHeader('Content-Type', 'application/json').end('{}');
    });
    const env = { HTTP_PROXY: `http://127.0.0.1:${await listening(proxy)}` };
    expect(await ask('http://mlflow.example.org/prefix', env)).toMatchObject({ kind: 'ok' });
    expect(seen).toEqual([`http://mlflow.example.org/prefix/${READ.path}`]);
    await expect(ask('http://127.0.0.1:9', { ...env, NO_PROXY: '127.0.0.1', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' })).rejects.toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
    });
    expect(seen).toHaveLength(1);
    proxy.closeAllConnections();
    proxy.close();
  });
});
