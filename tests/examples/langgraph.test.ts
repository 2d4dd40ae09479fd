import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../bench/places.ts';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { embeddedRegistry } from '../../src/adapters/registry/embedded-registry.ts';
import type { Tracer } from '../../src/ports/tracer.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { distAbsent, ran } from '../docs/an-application.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';

const readme = readFileSync(join(ROOT, 'examples/langgraph/README.md'), 'utf8');
const [offline = '', withServer = ''] = [...readme.matchAll(/^```sh\n(.+)\n```$/gm)].map(([, command = '']) => command);
const shown = /^```text\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
const [, , , ...STEPS] = shown.split('\n');

/** Without keys, servers or anything else of this machine. */
async function run(command: string) {
  const [program = '', ...args] = command.split(' ');
  const nobody = 'http://127.0.0.1:9';
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    MLFLOW_TRACKING_URI: nobody,
    OPENAI_BASE_URL: nobody,
    REDIS_URL: 'redis://127.0.0.1:9',
  };
  const { stdout, stderr, status } = await ran(program, args, ROOT, env);
  expect([stderr, status]).toEqual(['', 0]);
  const [, runId = '', place = ''] = /^Logged in run (\S+) of (.+)$/m.exec(stdout) ?? [];
  return { printed: stdout.slice(stdout.indexOf('Registering')), runId, place };
}

async function logged({ tracker, tracer }: { tracker: Tracker; tracer: Tracer }, runId: string) {
  const found = await tracker.run(runId);
  const traces = [];
  for await (const trace of tracer.traces({ experimentId: found?.experimentId ?? '', runId })) traces.push(trace);
  const linked = JSON.parse(found?.tags['mlflow.linkedPrompts'] ?? '[]') as { name: string; version: string }[];
  return { traces, linked: linked.map(({ name, version }) => `${name}/${version}`) };
}

const USED = ['planner_v1/1', 'solver_base/1', 'verifier_strict/1', 'solver_base/1', 'verifier_strict/2', 'ethical_evaluator/1'];

describe('examples/langgraph', () => {
  describeWith('dist', distAbsent ?? withoutSqlite(), () => {
    it('runs offline by the one command of its README, prints what that shows, and follows the alias in the middle of the run', async () => {
      expect(offline).toBe('npm run example:langgraph');
      const { printed, runId, place } = await run(offline);
      expect(printed.replace(/^Logged in run \S+ of .+$/m, 'Logged in run … of …')).toBe(shown);
      expect(STEPS.filter((line) => line.startsWith('verifier')).map((line) => /version \d/.exec(line)?.[0])).toEqual([
        'version 1',
        'version 2',
      ]);

      const store = await embeddedRegistry({ root: place });
      const { traces, linked } = await logged({ tracker: store, tracer: store.tracer }, runId);
      await store.close();
      expect(traces[0]?.steps?.map(({ prompt }) => `${prompt?.name}/${prompt?.version}`)).toEqual(USED);
      expect(traces[0]?.steps?.map(({ name }) => name)).toEqual(['planner', 'solver', 'verifier', 'solver', 'verifier', 'ethical']);
      expect(linked.sort()).toEqual([...new Set(USED)].sort());
    });

    describeWith('mlflow', mlflowAbsent, () => {
      it(
        'with a real MLflow it logs prompt versions and steps there',
        async () => {
          // One of its own: the versions of these prompts begin with 1.
          const uri = await mlflowServer('sqlite', ['--workers', '1']);
          const { printed, runId } = await run(withServer.replace('http://127.0.0.1:5000', uri));
          expect(printed).toContain('Trace completeness 1: 6 of 6');
          const stores = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
          const { traces, linked } = await logged(stores, runId);
          await stores.tracker.close();
          expect(
            traces
              .at(-1)
              ?.steps?.map(({ prompt }) => `${prompt?.name}/${prompt?.version}`)
              .sort(),
          ).toEqual([...USED].sort());
          expect(linked).toEqual(expect.arrayContaining(USED));
        },
        SERVER_TIMEOUT_MS,
      );
    });
  });
});
