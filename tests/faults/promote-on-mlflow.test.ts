import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { encodeProjection } from '../../src/core/mlflow/codec.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { movesOfAlias, readMoves } from '../../src/usecases/read-journal.ts';
import { type Fault, type FaultProxy, faultProxy } from '../fault-proxy.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent, postgresAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { type Command, startCli } from './real-register.ts';

const LONG = 180_000;
const isWrite = ({ method, path }: { method: string; path: string }) => method !== 'GET' && !path.endsWith('/search');

const opened: FaultProxy[] = [];
afterEach(async () => {
  for (const proxy of opened.splice(0)) await proxy.close();
});

const LOST: readonly (readonly [string, Fault])[] = [
  ['a reset', 'reset-after'],
  ['a 500', { when: 'after', status: 500, body: { error_code: 'INTERNAL_ERROR', message: 'oops' } }],
  ['half of itself', 'cut'],
];
const KILLS = [
  ['resume', 'before'],
  ['abandon', 'after'],
  ['resume', 'after'],
  ['abandon', 'before'],
] as const;

/** Everything on the first server; on the second what its transactions may do otherwise, so that this stays a matter of minutes. */
describe.each([
  ['mlflow', 'sqlite', mlflowAbsent, LOST, KILLS, ['resume', 'abandon'], 2],
  ['postgres', 'postgres', postgresAbsent, LOST.slice(0, 1), KILLS.slice(0, 2), ['resume'], 3],
] as const)('promote on MLflow: %s', (needed, backend, absent, lost, kills, ways, rounds) => {
  describeWith(needed, absent, () => {
    let uri = '';
    let made = 0;
    const cwd = folderWith({ '.git/HEAD': '' });
    beforeAll(async () => {
      uri = await mlflowServer(backend);
    }, SERVER_TIMEOUT_MS);

    /** A prompt with three versions, the alias `live` at the first. */
    const aPrompt = async (): Promise<string> => {
      const name = `promoted-${process.pid}-${Date.now().toString(36)}-${++made}`;
      const { registry } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
      await registry.createPrompt(name, { description: '', tags: {} });
      for (const template of ['One', 'Two', 'Three']) {
        const projection = { type: 'text', template } as const;
        const tags = { ...encodeProjection(projection), [VERSION_TAGS.contentHash]: projectionHash(projection) };
        await registry.createVersion({ name, description: '', tags });
      }
      await registry.setAlias(name, 'live', 1);
      await registry.close();
      return name;
    };
    const found = async (name: string) => {
      const { registry, tracker } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
      const moves = movesOfAlias(await readMoves({ tracker, experiment: 'llmops-prompts' }, name), name, 'live');
      const version = (await registry.versionByAlias(name, 'live'))?.version;
      await registry.close();
      const done = moves.filter(({ state }) => state === 'done').map(({ from, to }) => [from, to]);
      return { version, done, open: moves.filter(({ state }) => state === 'open').length };
    };
    const proxyTo = async (): Promise<FaultProxy> => {
      const proxy = await faultProxy(uri);
      opened.push(proxy);
      return proxy;
    };
    const run = (argv: readonly string[], through = uri, more: Readonly<Record<string, string>> = {}) => {
      const env = { PATH: process.env.PATH, MLFLOW_TRACKING_URI: through, MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0.01', ...more };
      return runCli(argv, { cwd, env });
    };
    const promotion = (name: string, from = '2') => ['promote', name, '--from', from, '--to', 'live'];

    it.each(lost)(
      'the answer to every write in turn is %s: moved once, on record once',
      async (_what, fault) => {
        for (let broken = 1; ; broken += 1) {
          const name = await aPrompt();
          const proxy = await proxyTo();
          let number = 0;
          proxy.failOn((request) => (isWrite(request) && ++number === broken ? fault : undefined));
          const first = await run(promotion(name), proxy.uri);
          if (number < broken) break;
          if (first.code !== 0) expect(await run(['promote', name, '--resume'])).toMatchObject({ code: 0 });
          expect({ broken, ...(await found(name)) }).toEqual({ broken, version: 2, done: [[1, 2]], open: 0 });
        }
        expect(made).toBeGreaterThan(3);
      },
      LONG,
    );

    it.each(kills)(
      '%s settles what was killed %s any write (C9)',
      async (way, when) => {
        let settled = 0;
        for (let at = 1; ; at += 1) {
          const name = await aPrompt();
          const proxy = await proxyTo();
          let writes = 0;
          let killed = false;
          let command: Command | undefined;
          proxy.failOn((request) => {
            if (killed) return 'reset-before';
            if (!isWrite(request) || ++writes < at) return undefined;
            command?.child.kill('SIGKILL');
            killed = true;
            return when === 'after' ? 'reset-after' : 'reset-before';
          });
          command = startCli(promotion(name), cwd, proxy.uri);
          const { code } = await command.ended;
          if (!killed) {
            expect(code).toBe(0);
            break;
          }
          const { open, version } = await found(name);
          expect(await run(['promote', name, `--${way}`])).toMatchObject({ code: 0 });
          if (open > 0) {
            settled += 1;
            expect({ at, ...(await found(name)) }).toMatchObject({ at, version: way === 'resume' ? 2 : 1, open: 0 });
          } else expect(await found(name)).toMatchObject({ version, open: 0 });
          expect(await run(promotion(name, '3'))).toMatchObject({ code: 0 });
          expect(await found(name)).toMatchObject({ version: 3, open: 0 });
        }
        expect(settled).toBeGreaterThan(0);
      },
      LONG,
    );

    it(
      'two at once to different versions: never both from the same place, and nothing stays open (C5)',
      async () => {
        for (let round = 0; round < rounds; round += 1) {
          const name = await aPrompt();
          const both = await Promise.all(['2', '3'].map((version) => startCli(promotion(name, version), cwd, uri).ended));
          const { version, done, open } = await found(name);
          for (const { code, output } of both)
            if (code !== 0) expect([code, output]).toEqual([3, expect.stringMatching(/in progress|moved/)]);
          expect(open).toBe(0);
          expect(done).toHaveLength(both.filter(({ code }) => code === 0).length);
          expect(done.map(([from]) => from)).toEqual([1, ...done.map(([, to]) => to)].slice(0, done.length));
          expect(version).toBe(done.at(-1)?.[1] ?? 1);
        }
      },
      LONG,
    );

    describe('twenty prompts, of which the eleventh fails (D6)', () => {
      const twenty = async () => {
        const names: string[] = [];
        for (let n = 0; n < 20; n += 1) names.push(await aPrompt());
        return names;
      };
      /** The proxy, and how often an alias was set through it. */
      const failingAt = async (eleventh: number, fault: Fault, andAfter: boolean) => {
        const proxy = await proxyTo();
        let moves = 0;
        proxy.failOn(({ method, path }) => {
          const isMove = method === 'POST' && path.endsWith('registered-models/alias');
          if (isMove) moves += 1;
          return (isMove && moves === eleventh) || (andAfter && moves >= eleventh) ? fault : undefined;
        });
        return proxy;
      };
      const standing = async (names: readonly string[]) => {
        const all = await Promise.all(names.map(found));
        return [...new Set(all.map(({ version, open }) => `at ${version}, ${open} open`))];
      };

      it(
        'refused: the ten before it are taken back',
        async () => {
          const names = await twenty();
          const proxy = await failingAt(11, { when: 'before', status: 403, body: 'Permission denied' }, false);
          const { code, stderr } = await run(['promote', ...names, '--from', '2', '--to', 'live'], proxy.uri);
          expect([code, stderr]).toEqual([3, expect.stringContaining('taken back')]);
          expect(await standing(names)).toEqual(['at 1, 0 open']);
        },
        LONG,
      );

      it.each(ways)(
        'the connection is gone from then on: all are told, and --%s settles all of them',
        async (way) => {
          const names = await twenty();
          const proxy = await failingAt(11, 'reset-before', true);
          const impatient = { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' };
          const { code, stderr } = await run(['promote', ...names, '--from', '2', '--to', 'live'], proxy.uri, impatient);
          expect([code, stderr]).toEqual([3, expect.stringContaining('--resume')]);
          for (const name of names) expect(stderr).toContain(name);
          expect(await run(['promote', ...names, `--${way}`])).toMatchObject({ code: 0 });
          expect(await standing(names)).toEqual([way === 'resume' ? 'at 2, 0 open' : 'at 1, 0 open']);
        },
        LONG,
      );
    });

    it(
      'goes back while the tracking server is down, and the entry is sent later',
      async () => {
        const name = await aPrompt();
        await run(promotion(name));
        const proxy = await proxyTo();
        proxy.failOn(({ path }) => (path.includes('/runs/create') ? { when: 'before', status: 503, body: {} } : undefined));
        const done = await run(['rollback', `${name}@live`], proxy.uri);
        expect(done).toMatchObject({ code: 0, stderr: expect.stringContaining('promptops audit push') });
        expect(await found(name)).toMatchObject({ version: 1, done: [[1, 2]] });
        expect(await run(['audit', 'push'])).toMatchObject({ code: 0 });
        expect(await found(name)).toMatchObject({ version: 1, done: [[2, 1]] });
      },
      LONG,
    );
  });
});

/** MLflow's own client takes 491 s; whoever is slower than this limit has not given a clear answer in time. */
const PATIENCE_MS = 20_000;

describe('a server that is down, or never answers', () => {
  const cwd = folderWith({ '.git/HEAD': '', 'prompts/greet.prompt.yaml': 'name: greet\ndescription: greets\ntemplate: Hello.\n' });
  const commands = [['plan'], ['register'], ['list'], ['promote', 'greet', '--from', '1', '--to', 'live']];
  const nobody = 'http://127.0.0.1:9';
  const asked = (argv: readonly string[], uri: string) => runCli(argv, { cwd, env: { PATH: process.env.PATH, MLFLOW_TRACKING_URI: uri } });

  // Before Node 24.9 jest cannot load a module for two at once.
  beforeAll(async () => {
    for (const argv of commands) await asked([...argv, '--wait', '1s'], nobody);
  });

  it(
    'is told within the time that a person waits, by every command',
    async () => {
      const silent = await faultProxy(() => new Promise<never>(() => {}));
      opened.push(silent);
      const all = [nobody, silent.uri].flatMap((uri) => commands.map((argv) => ({ uri, argv })));
      const ended = all.map(async ({ uri, argv }) => {
        const { code, stderr } = await asked(argv, uri);
        return { argv, code, namesIt: stderr.includes(uri), saysWhatToDo: stderr.includes('MLFLOW_TRACKING_URI') };
      });
      const expected = all.map(({ argv }) => ({ argv, code: 3, namesIt: true, saysWhatToDo: true }));
      expect(await Promise.all(ended)).toEqual(expected);
    },
    PATIENCE_MS,
  );
});
