import { beforeAll, expect, it } from '@jest/globals';
import { type FaultProxy, faultProxy } from '../fault-proxy.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { runCli } from '../run-cli.ts';
import { changeText, checkoutOf } from './real-register.ts';

const PROMPTS = 10;
/** `staging`, beside `code`: one request more for each prompt. */
const FILE_ALIASES = 1;
/** What a run asks for whatever the number of prompts. */
const ONCE = 6;
const LONG = 60_000;

const isWrite = ({ method, path }: { method: string; path: string }) => method !== 'GET' && !path.endsWith('/search');

describeWith('mlflow', mlflowAbsent, () => {
  let uri = '';
  beforeAll(async () => {
    uri = await mlflowServer('sqlite');
  }, SERVER_TIMEOUT_MS);

  /** What arrives at the server while this runs. */
  async function seenBy(argv: readonly string[], cwd: string): Promise<FaultProxy['seen']> {
    const proxy = await faultProxy(uri);
    try {
      const env = { PATH: process.env.PATH, MLFLOW_TRACKING_URI: proxy.uri };
      expect(await runCli(argv, { cwd, env })).toMatchObject({ code: 0 });
      return proxy.seen;
    } finally {
      await proxy.close();
    }
  }

  it(
    'register sends 7 requests for a new prompt, 6 for a new version, and 6 for the run; nothing changed: 4, none of them a write',
    async () => {
      const names = Array.from({ length: PROMPTS }, (_, n) => `counted-${process.pid}-${Date.now().toString(36)}-${n}`);
      const cwd = checkoutOf(Object.fromEntries(names.map((name, n) => [name, `Plan ${n} for {{query}}`])));
      expect((await seenBy(['register'], cwd)).length).toBeLessThanOrEqual((7 + FILE_ALIASES) * PROMPTS + ONCE);

      for (const name of names) changeText(cwd, name, `Plan anew for {{query}}, as ${name}`);
      expect((await seenBy(['register'], cwd)).length).toBeLessThanOrEqual((6 + FILE_ALIASES) * PROMPTS + ONCE);

      for (const argv of [['register'], ['plan', '--check']]) {
        const unchanged = await seenBy(argv, cwd);
        expect(unchanged.length).toBeLessThanOrEqual(4);
        expect(unchanged.filter(isWrite)).toEqual([]);
      }
    },
    LONG,
  );

  it(
    'check sends 6 requests at most, none of them a write, however many prompts there are and whatever changes',
    async () => {
      const names = Array.from({ length: PROMPTS }, (_, n) => `checked-${process.pid}-${Date.now().toString(36)}-${n}`);
      const cwd = checkoutOf(Object.fromEntries(names.map((name, n) => [name, `Plan ${n} for {{query}}`])));
      await seenBy(['register'], cwd);
      for (const name of names.slice(0, 3)) changeText(cwd, name, `Plan anew for {{query}}, as ${name}`);
      const seen = await seenBy(['check'], cwd);
      expect(seen.length).toBeLessThanOrEqual(6);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter(isWrite)).toEqual([]);
    },
    LONG,
  );
});
