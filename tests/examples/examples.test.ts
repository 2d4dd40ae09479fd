import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../../bench/places.ts';
import { embeddedRegistry } from '../../src/adapters/registry/embedded-registry.ts';
import { type Application, anApplication, distAbsent, ran, served } from '../docs/an-application.ts';
import { nodeTools } from '../node-tool.ts';
import { mlflowAbsent, mlflowPython } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { aModelServer } from '../scenarios/a-model-server.ts';

const read = (path: string): string => readFileSync(join(ROOT, 'examples', path), 'utf8');
const PLAN = 'Create a plan for: a tea shop';

/** Too heavy for everybody who works on this project (37 MB); fetched for these tests alone. */
const CLIENTS = {
  openai: { openai: '7.57.0' },
  'ai-sdk': { ai: '7.0.173', '@ai-sdk/openai-compatible': '3.0.92' },
} as const;

describeWith('dist', distAbsent, () => {
  for (const [name, packages] of Object.entries(CLIENTS)) {
    const tools = nodeTools(name, packages);
    describeWith('npm', 'absent' in tools ? tools.absent : undefined, () => {
      describe(`examples/${name}`, () => {
        const open: { close(): Promise<void> }[] = [];
        afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

        it('asks the model of the prompt, with its settings, and leaves a complete trace', async () => {
          const paths = Object.keys(packages).map((one) => [one, join('modules' in tools ? tools.modules : '', one)]);
          const { folder, node } = anApplication({ 'plan.ts': read(`${name}/plan.ts`) }, Object.fromEntries(paths));
          const model = await aModelServer(() => '1. Find a place.');
          const { stdout, stderr, status } = await node(['plan.ts'], model.env);
          expect([stdout, stderr, status]).toEqual(['1. Find a place.\n', '', 0]);
          expect(model.requests).toMatchObject([{ model: 'gpt-4o-mini', temperature: 0.2, messages: [{ role: 'user', content: PLAN }] }]);

          const store = await embeddedRegistry({ root: folder });
          open.push(store);
          const experimentId = (await store.findExperiment('llmops-prompts')) ?? '';
          const traces = [];
          for await (const run of store.runs({ experimentId, tags: { promptops_kind: 'traces' } }))
            for await (const trace of store.tracer.traces({ experimentId, runId: run.id })) traces.push(trace);
          expect(traces).toMatchObject([
            {
              outputs: '1. Find a place.',
              prompts: [{ name: 'planner_v1', version: 1 }],
              steps: [
                { kind: 'llm', model: 'openai/gpt-4o-mini', usage: { input: 10, output: 5 }, prompt: { version: 1, alias: 'production' } },
              ],
            },
          ]);
          expect(traces[0]?.steps?.[0]?.durationMs).toBeGreaterThan(0);
        });

        it('its types are right', async () => {
          const paths = Object.keys(packages).map((one) => [one, join('modules' in tools ? tools.modules : '', one)]);
          const tsconfig = {
            compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', types: ['node'], skipLibCheck: true, noEmit: true },
          };
          const { folder, node } = anApplication(
            { 'plan.ts': read(`${name}/plan.ts`), 'tsconfig.json': JSON.stringify({ ...tsconfig, include: ['plan.ts'] }) },
            Object.fromEntries(paths),
          );
          symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'));
          const { stdout, status } = await node([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
          expect([stdout, status]).toEqual(['', 0]);
        });
      });
    });
  }

  describe('against promptops serve', () => {
    let application: Application;
    let server: Awaited<ReturnType<typeof served>>;
    beforeAll(async () => {
      application = anApplication();
      server = await served(application.folder);
    }, 60_000);
    afterAll(() => server.stop());

    it('examples/http', async () => {
      const { stdout, stderr, status } = await ran('sh', [join(ROOT, 'examples/http/load.sh'), server.uri], ROOT, process.env);
      expect([stderr, status]).toEqual(['', 0]);
      const [prompt, rendered] = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(prompt).toMatchObject({ name: 'planner_v1', version: 1, template: 'Create a plan for: {{query}}' });
      expect(JSON.stringify(rendered)).toContain(PLAN);
    });

    it('examples/python/plain.py', async () => {
      const { stdout, stderr, status } = await ran('python3', [join(ROOT, 'examples/python/plain.py'), server.uri], ROOT, process.env);
      expect([stderr, status]).toEqual(['', 0]);
      expect(stdout).toMatch(/^1 [0-9a-f]{8} Create a plan for: a tea shop\n$/);
    });

    describeWith('mlflow', mlflowAbsent, () => {
      it('examples/python/with_mlflow.py', async () => {
        const { stdout, status } = await ran(mlflowPython, [join(ROOT, 'examples/python/with_mlflow.py'), server.uri], ROOT, process.env);
        expect(status).toBe(0);
        expect(stdout).toMatch(/^1 [0-9a-f]{8} Create a plan for: a tea shop\n$/);
      });
    });
  });
});
