import { describe, expect, it } from '@jest/globals';
import { REDIS_URL, withoutRedis } from '../adapters/prompt-cache/a-redis.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { type Started, started } from '../serve-process.ts';

const GREET = 'name: greet\nversion: "1.0.0"\ntemplate: Hello {{name}}!\nvariables:\n  - name: name\n';
const aFolder = async () => {
  const folder = folderWith({ 'prompts/greet.prompt.yaml': GREET });
  expect((await runCli(['register', '--alias', 'staging'], { cwd: folder })).code).toBe(0);
  return folder;
};

describeWith('sqlite', withoutSqlite(), () => {
  describe('promptops serve', () => {
    it('serves what was registered, and only reads unless it is told otherwise', async () => {
      const { uri, server, ended } = await started(await aFolder());
      const answer = await fetch(`${uri}/api/prompts/greet?alias=@staging`);
      expect(await answer.json()).toMatchObject({ name: 'greet', version: 1, label: '1.0.0', template: 'Hello {{name}}!' });
      expect(await (await fetch(`${uri}/readyz`)).json()).toEqual({ status: 'ok' });
      const refused = await fetch(`${uri}/api/prompts/reload`, { method: 'POST' });
      expect([refused.status, await refused.json()]).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }]);
      expect(await (await fetch(`${uri}/metrics`)).text()).toContain(
        'promptops_loads_total{prompt="greet",version="1",alias="staging",source="registry"} 1',
      );
      server.kill('SIGTERM');
      expect(await ended).toBe(0);
    });

    it('takes writes with a token that it printed', async () => {
      const { stdout } = await runCli(['serve', '--new-token', 'write:ci']);
      const [token = ''] = /po_\S+/.exec(stdout) ?? [];
      const [entry = ''] = /write:ci:[0-9a-f]{64}/.exec(stdout) ?? [];
      const { uri, server, ended } = await started(await aFolder(), [], { PROMPTOPS_TOKENS: entry });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ name: 'bye', template: 'Bye {{name}}' });
      const answer = await fetch(`${uri}/api/prompts/register`, { method: 'POST', headers, body });
      expect([answer.status, await answer.json()]).toMatchObject([201, { name: 'bye', version: 1 }]);
      server.kill('SIGINT');
      expect(await ended).toBe(0);
    });

    it('E13: told to stop under load, it answers what it has begun and ends with 0', async () => {
      const { uri, server, ended } = await started(await aFolder());
      const answered: number[] = [];
      const refused: unknown[] = [];
      let stopped = false;
      const client = async () => {
        while (!stopped) {
          try {
            const answer = await fetch(`${uri}/api/prompts/greet?alias=staging`);
            await answer.json();
            answered.push(answer.status);
            if (answered.length === 400) server.kill('SIGTERM');
          } catch (error) {
            // Nobody listens any more; an answer that was begun and cut would be another error.
            refused.push((error as { cause?: { code?: string } }).cause?.code);
            stopped = true;
          }
        }
      };
      await Promise.all(Array.from({ length: 16 }, client));
      expect(await ended).toBe(0);
      expect(answered.length).toBeGreaterThanOrEqual(400);
      expect(new Set(answered)).toEqual(new Set([200]));
      expect(refused.every((code) => ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(String(code)))).toBe(true);
    });
  });
});

const redisAbsent = await withoutRedis();
describeWith('sqlite', withoutSqlite(), () => {
  describeWith('redis', redisAbsent, () => {
    it('an alias that is moved through one replica is dropped by the other within a second', async () => {
      const folder = await aFolder();
      const env = { REDIS_URL };
      const [one, other] = await Promise.all([started(folder, ['--local-writes'], env), started(folder, [], env)]);
      const versionAt = async ({ uri }: Started) => {
        const answer = await fetch(`${uri}/api/prompts/greet?alias=staging`);
        return ((await answer.json()) as { version: number }).version;
      };
      expect([await versionAt(one), await versionAt(other)]).toEqual([1, 1]);
      const body = JSON.stringify({ name: 'greet', template: 'Hi {{name}}!', aliases: ['staging'] });
      const headers = { 'content-type': 'application/json' };
      expect((await fetch(`${one.uri}/api/prompts/register`, { method: 'POST', headers, body })).status).toBe(201);
      const until = Date.now() + 1000;
      while ((await versionAt(other)) !== 2 && Date.now() < until);
      expect([await versionAt(one), await versionAt(other)]).toEqual([2, 2]);
      for (const { server, ended } of [one, other]) {
        server.kill('SIGTERM');
        expect(await ended).toBe(0);
      }
    });
  });
});

describe('promptops serve before a registry that is down', () => {
  const DOWN = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:1' };

  it('E2: lives, is not ready, and answers with the file that was shipped, marked', async () => {
    const { uri, server, ended } = await started(folderWith({ 'prompts/greet.prompt.yaml': GREET }), [], DOWN);
    expect((await fetch(`${uri}/healthz`)).status).toBe(200);
    const ready = await fetch(`${uri}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'the registry does not answer' }]);
    const answer = await fetch(`${uri}/api/prompts/greet?alias=production`);
    expect(await answer.json()).toMatchObject({ template: 'Hello {{name}}!', version: null, isFallback: true, verified: false });
    expect([answer.headers.get('promptops-source'), answer.headers.get('cache-control')]).toEqual(['fallback', 'no-store']);
    const other = await fetch(`${uri}/api/prompts/other?alias=production`);
    expect([other.status, await other.json()]).toMatchObject([503, { error: { code: 'REGISTRY_UNREACHABLE' } }]);
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('promptops serve refuses', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, number, string]>([
    ['to listen to everybody without tokens', ['--host', '0.0.0.0'], {}, 2, 'would let everybody in'],
    [
      'to let everybody write',
      ['--host', '0.0.0.0', '--local-writes'],
      { PROMPTOPS_TOKENS: `read:a:${'a'.repeat(64)}` },
      2,
      'this machine only',
    ],
    ['tokens that it does not understand', [], { PROMPTOPS_TOKENS: 'hunter2' }, 2, 'Entry 1 of PROMPTOPS_TOKENS'],
    ['a port that is none', ['--port', '70000'], {}, 2, '0 to 65535'],
    ['a right that is none', ['--new-token', 'root:me'], {}, 2, 'read:app'],
  ])('%s', async (_what, flags, env, code, said) => {
    const run = await runCli(['serve', ...flags], { cwd: folderWith({}), env });
    expect([run.code, run.stderr]).toEqual([code, expect.stringContaining(said)]);
    expect(run.stderr).not.toContain('hunter2');
  });
});
