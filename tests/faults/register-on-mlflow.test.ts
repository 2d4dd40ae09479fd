import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Fault, type FaultProxy, faultProxy } from '../fault-proxy.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent, postgresAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { aCheckout, type Command, changeText, checkoutOf, foundIn, IN_ORDER, startCli } from './real-register.ts';

const LONG = 120_000;

const opened: FaultProxy[] = [];
afterEach(async () => {
  for (const proxy of opened.splice(0)) await proxy.close();
});

async function proxyTo(uri: string): Promise<FaultProxy> {
  const proxy = await faultProxy(uri);
  opened.push(proxy);
  return proxy;
}

const register = (cwd: string, uri: string, more: Readonly<Record<string, string>> = {}) =>
  runCli(['register'], {
    cwd,
    env: { PATH: process.env.PATH, MLFLOW_TRACKING_URI: uri, MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0.01', ...more },
  });

const isWrite = ({ method, path }: { method: string; path: string }) => method !== 'GET' && !path.endsWith('/search');

describeWith('mlflow', mlflowAbsent, () => {
  let uri = '';
  beforeAll(async () => {
    uri = await mlflowServer('sqlite');
  }, SERVER_TIMEOUT_MS);

  const LOST: readonly (readonly [string, Fault, Record<string, string>])[] = [
    ['a reset', 'reset-after', {}],
    ['a 500', { when: 'after', status: 500, body: { error_code: 'INTERNAL_ERROR', message: 'oops' } }, {}],
    ['half of itself', 'cut', {}],
    ['nothing in time', 'hang', { MLFLOW_HTTP_REQUEST_TIMEOUT: '1' }],
  ];

  it.each(LOST)(
    'the answer to every write in turn is %s: one version, one run, exit 0',
    async (_what, fault, env) => {
      const plain = aCheckout();
      const counting = await proxyTo(uri);
      expect(await register(plain.cwd, counting.uri)).toMatchObject({ code: 0 });
      const writes = counting.seen.filter(isWrite).length;
      expect(writes).toBeGreaterThanOrEqual(7);
      for (let broken = 1; broken <= writes; broken += 1) {
        const one = aCheckout();
        const proxy = await proxyTo(uri);
        let number = 0;
        proxy.failOn((request) => (isWrite(request) && ++number === broken ? fault : undefined));
        const first = await register(one.cwd, proxy.uri, env);
        const last = first.code === 0 ? first : await register(one.cwd, proxy.uri, env);
        expect({ broken, code: last.code, ...(await foundIn(uri, one.name)) }).toEqual({ broken, code: 0, ...IN_ORDER });
      }
    },
    LONG,
  );

  it.each(['before', 'after'] as const)(
    'killed %s each request, then run again: one version, one finished run, aliases right, exit 0',
    async (when) => {
      for (let at = 1; ; at += 1) {
        const { cwd, name } = aCheckout();
        const proxy = await proxyTo(uri);
        let killed = false;
        let command: Command | undefined;
        proxy.failOn(({ number }) => {
          if (number < at) return undefined;
          if (!killed) command?.child.kill('SIGKILL');
          killed = true;
          return number === at && when === 'after' ? 'reset-after' : 'reset-before';
        });
        command = startCli(['register'], cwd, proxy.uri);
        const first = await command.ended;
        if (!killed) {
          expect(first).toMatchObject({ code: 0 });
          break;
        }
        const again = await register(cwd, uri);
        expect({ at, code: again.code, ...(await foundIn(uri, name)) }).toEqual({ at, code: 0, ...IN_ORDER });
      }
    },
    LONG,
  );
});

describe.each([
  ['mlflow', 'sqlite', mlflowAbsent, 130],
  ['postgres', 'postgres', postgresAbsent, 20],
] as const)('register on MLflow: %s', (needed, backend, absent, prompts) => {
  describeWith(needed, absent, () => {
    let uri = '';
    beforeAll(async () => {
      uri = await mlflowServer(backend);
    }, SERVER_TIMEOUT_MS);

    it.each([
      [2, 'a new prompt'],
      [4, 'a new prompt'],
      [8, 'a new prompt'],
      [2, 'a prompt that is there'],
      [4, 'a prompt that is there'],
      [8, 'a prompt that is there'],
    ])(
      '%d processes register the same content of %s: one version survives, everybody exits 0',
      async (count, what) => {
        const { cwd, name } = aCheckout();
        const before = what === 'a new prompt' ? 0 : 1;
        if (before === 1) {
          expect(await register(cwd, uri)).toMatchObject({ code: 0 });
          changeText(cwd, name, 'Make another plan for: {{query}}');
        }
        const all = await Promise.all(Array.from({ length: count }, () => startCli(['register'], cwd, uri).ended));
        expect(all.map(({ code }) => code)).toEqual(Array(count).fill(0));
        const { versions, runs, aliases } = await foundIn(uri, name);
        expect({ versions, runs }).toEqual({ versions: before + 1, runs: Array(before + 1).fill('FINISHED') });
        const named = all.flatMap(({ output }) => / version (\d+)/.exec(output)?.[1] ?? []);
        expect([...new Set([...Object.values(aliases), ...named.map(Number)])]).toEqual([aliases['code']]);
        expect(Object.keys(aliases).sort()).toEqual(['code', 'staging']);
        expect(aliases['code']).toBeGreaterThan(before);
        expect(await runCli(['plan', '--check'], { cwd, env: { PATH: process.env.PATH, MLFLOW_TRACKING_URI: uri } })).toMatchObject({
          code: 0,
        });
      },
      LONG,
    );

    it(
      'one request in ten fails: every prompt ends in order',
      async () => {
        const names = Array.from({ length: prompts }, (_, n) => `faulty-${backend}-${process.pid}-${n}`);
        const cwd = checkoutOf(Object.fromEntries(names.map((name, n) => [name, `Plan ${n} for {{query}}`])));
        const proxy = await proxyTo(uri);
        const faults: readonly Fault[] = [
          'reset-before',
          'reset-after',
          'cut',
          { when: 'after', status: 500 },
          { when: 'before', status: 503 },
        ];
        let state = 42;
        const random = () => {
          state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
          return state / 2_147_483_648;
        };
        proxy.failOn(() => (random() < 0.1 ? faults[Math.floor(random() * faults.length)] : undefined));
        let tries = 0;
        let last = { code: 1, stderr: '' };
        while (last.code !== 0 && tries < 10) {
          last = await register(cwd, proxy.uri);
          tries += 1;
        }
        const found = await Promise.all(names.map((name) => foundIn(uri, name)));
        const inOrder = found.filter((one) => JSON.stringify(one) === JSON.stringify(IN_ORDER)).length;
        const rate = inOrder / names.length;
        process.stdout.write(`${backend}: ${proxy.seen.length} requests, one in ten failed, ${tries} runs, in order: ${rate}\n`);
        expect(`${inOrder} of ${names.length} in order, exit ${last.code}`).toBe(`${names.length} of ${names.length} in order, exit 0`);
      },
      LONG,
    );
  });
});
