import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../../src/adapters/registry/memory-tracker.ts';
import { langsmithTracer } from '../../../src/adapters/tracer/langsmith-tracer.ts';
import { memoryTracer } from '../../../src/adapters/tracer/memory-tracer.ts';
import { Promptops, PromptTracer } from '../../../src/index.ts';
import { scratchFolder } from '../../scratch.ts';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly key: unknown;
  readonly body: { readonly post?: readonly Run[]; readonly patch?: readonly Run[] };
}

interface Run {
  readonly id: string;
  readonly trace_id: string;
  readonly parent_run_id?: string;
  readonly dotted_order: string;
  readonly name: string;
  readonly [key: string]: unknown;
}

const PROJECT = '11111111-2222-4333-8444-555555555555';
const TENANT = '99999999-2222-4333-8444-555555555555';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

/** LangSmith as far as its real client asks it here: what the client sends is kept, what it reads is as the API documents it. */
describe('LangSmith, through its own client', () => {
  let server: Server;
  let endpoint = '';
  let sent: Sent[] = [];
  let feedback: readonly Record<string, unknown>[] = [];
  let status = 202;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = await textOf(request);
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      sent.push({
        method: request.method ?? '',
        path: pathname,
        key: request.headers['x-api-key'],
        body: body === '' ? {} : JSON.parse(body),
      });
      const answer = (code: number, value: unknown) => {
        response.writeHead(code, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      if (pathname === '/runs/batch') answer(status, {});
      else if (pathname === '/feedback') answer(200, searchParams.has('offset') && searchParams.get('offset') !== '0' ? [] : feedback);
      else if (pathname === '/sessions') answer(200, [{ id: PROJECT, tenant_id: TENANT, name: searchParams.get('name') }]);
      else answer(404, { detail: 'not there' });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  beforeEach(() => {
    sent = [];
    feedback = [];
    status = 202;
  });

  const env = () => ({ LANGSMITH_API_KEY: 'lsv2_x', LANGSMITH_ENDPOINT: endpoint, LANGSMITH_PROJECT: 'shop' });
  const batches = () => sent.filter(({ path }) => path === '/runs/batch');

  function aTracer() {
    const [tracker, store, root] = [memoryTracker(), memoryTracer(), scratchFolder({ '.git/HEAD': 'ref: refs/heads/main\n' })];
    const promptops = new Promptops({ registry: memoryRegistry(), tracker, tracer: store, root, env: {}, log: null, snapshotFolder: null });
    const said: string[] = [];
    const tracer = new PromptTracer({ to: ['mlflow', 'langsmith'], promptops, env: env(), log: (message) => said.push(message) });
    return { tracer, tracker, store, said };
  }

  it('sends a trace and its steps in one request, each in its place', async () => {
    const { tracer } = aTracer();
    const prompt = { name: 'planner_v1', version: 3, hash: 'f'.repeat(64), label: '1.2.0', alias: 'production' };
    await tracer.trace(
      'answer',
      async () => {
        await tracer.trace('reason', async () =>
          tracer.logLlmCall({
            prompt,
            model: 'openai/gpt-4o-mini',
            inputs: { messages: [] },
            outputs: 'a',
            usage: { input: 5, output: 7 },
            durationMs: 12,
          }),
        );
        tracer.logStep({ name: 'check', error: new TypeError('no'), durationMs: 1 });
      },
      { inputs: 'Why?', tags: { user: 'ann' } },
    );
    await tracer.flush();
    expect(batches()).toHaveLength(1);
    expect(batches()[0]).toMatchObject({ method: 'POST', key: 'lsv2_x', body: { patch: [] } });
    const runs = new Map(batches()[0]?.body.post?.map((run) => [run.name, run]));
    const [answer, reason, planner, check] = ['answer', 'reason', 'planner_v1', 'check'].map((name) => runs.get(name)!);
    for (const run of runs.values()) {
      expect([run.id, run.trace_id]).toEqual([expect.stringMatching(UUID), answer?.id]);
      expect(run['session_name']).toBe('shop');
      expect(run.dotted_order).toMatch(/^(?:\d{8}T\d{12}Z[0-9a-f-]{36}\.?)+$/);
    }
    expect(reason?.dotted_order).toBe(`${answer?.dotted_order}.${reason?.dotted_order.split('.').at(-1)}`);
    expect(planner?.dotted_order.startsWith(`${reason?.dotted_order}.`)).toBe(true);
    expect([reason, planner, check].map((run) => run?.parent_run_id)).toEqual([answer?.id, reason?.id, answer?.id]);
    expect(answer).toMatchObject({
      run_type: 'chain',
      inputs: { input: 'Why?' },
      extra: { metadata: { user: 'ann', promptops_prompts: ['planner_v1/3'] } },
    });
    expect(planner).toMatchObject({
      run_type: 'llm',
      outputs: { output: 'a', usage_metadata: { input_tokens: 5, output_tokens: 7, total_tokens: 12 } },
      extra: {
        metadata: {
          promptops_prompt: 'planner_v1',
          promptops_registry_version: 3,
          promptops_content_hash: 'f'.repeat(64),
          promptops_version: '1.2.0',
          promptops_alias: 'production',
          ls_model_name: 'openai/gpt-4o-mini',
        },
      },
    });
    expect(check).toMatchObject({ run_type: 'chain', error: 'TypeError: no' });
  });

  it('synchronises both ways: the run becomes known there, what was said there comes here', async () => {
    const { tracer, tracker, store } = aTracer();
    await tracer.trace('answer', async () => tracer.logLlmCall({ prompt: { name: 'planner_v1', version: 3 }, model: 'm' }), {
      tags: { user: 'ann' },
    });
    await tracer.flush();
    const root = batches()[0]?.body.post?.find(({ name }) => name === 'answer');
    const facts = { run_id: root?.id, value: null, correction: null, created_at: '2026-01-01', modified_at: '2026-01-01', id: PROJECT };
    feedback = [
      { ...facts, key: 'helpful', score: 1, comment: 'yes', feedback_source: { type: 'app' } },
      { ...facts, key: 'helpful', score: 0, comment: null, feedback_source: { type: 'model' } },
      { ...facts, key: 'tone (a/b)', score: null, value: 'kind', comment: null, feedback_source: { type: 'api' } },
      { ...facts, run_id: PROJECT, key: 'of another', score: 1, comment: null, feedback_source: null },
    ];
    const runId = (await tracer.runId()) ?? '';
    const url = `http://localhost:3000/o/${TENANT}/projects/p/${PROJECT}`;
    expect(await tracer.syncWithMlflow(runId)).toEqual({ traces: 1, feedback: 3, url });
    expect(batches().at(-1)?.body).toEqual({
      post: [],
      patch: [
        expect.objectContaining({
          id: root?.id,
          trace_id: root?.id,
          dotted_order: root?.dotted_order,
          extra: {
            metadata: { user: 'ann', promptops_prompts: ['planner_v1/3'], mlflow_run_id: runId, mlflow_experiment_id: expect.any(String) },
          },
        }),
      ],
    });
    const run = await tracker.run(runId);
    expect(run).toMatchObject({
      tags: { promptops_langsmith_url: url, promptops_langsmith_traces: '1' },
      metrics: { langsmith_feedback_helpful: 0.5, langsmith_feedback_helpful_count: 2 },
    });
    const [trace] = await tracesOf(store, run?.experimentId ?? '', runId);
    expect(trace?.assessments).toEqual([
      { name: 'helpful', kind: 'feedback', source: { type: 'HUMAN', id: 'langsmith' }, value: 1, rationale: 'yes' },
      { name: 'helpful', kind: 'feedback', source: { type: 'LLM_JUDGE', id: 'langsmith' }, value: 0 },
      { name: 'tone (a/b)', kind: 'feedback', source: { type: 'HUMAN', id: 'langsmith' }, value: 'kind' },
    ]);
    expect(await tracer.syncWithMlflow()).toMatchObject({ traces: 1, feedback: 3 });
    expect((await tracesOf(store, run?.experimentId ?? '', runId))[0]?.assessments).toHaveLength(3);
  });

  it('a LangSmith that refuses is no concern of the caller, and of MLflow neither', async () => {
    status = 403;
    const { tracer, said } = aTracer();
    tracer.logStep({ name: 'a' });
    await tracer.flush();
    expect(tracer.counts.places).toMatchObject({ mlflow: { written: 1 }, langsmith: { written: 0, waiting: 1 } });
    expect(await tracer.syncWithMlflow()).toMatchObject({ traces: 0, problem: expect.stringMatching(/Error$/) });
    await tracer.close();
    expect(tracer.counts.places).toMatchObject({ langsmith: { failed: 1 } });
    expect(said.join('\n')).not.toContain('lsv2_x');
  });

  it('a LangSmith that is not there is as bad', async () => {
    const tracer = langsmithTracer({ env: { ...env(), LANGSMITH_ENDPOINT: 'http://127.0.0.1:9' } });
    const trace = { id: 'a'.repeat(32), name: 'a', startTime: 0, tags: {}, prompts: [] };
    await expect(tracer.describe([trace], {})).rejects.toThrow();
  });
});

async function tracesOf(store: ReturnType<typeof memoryTracer>, experimentId: string, runId: string) {
  const found = [];
  for await (const trace of store.traces({ experimentId, runId })) found.push(trace);
  return found;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
