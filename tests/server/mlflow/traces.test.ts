import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { withoutSqlite } from '../../adapters/registry/sqlite.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { aServer } from '../a-server.ts';

const HEADERS = { 'x-mlflow-experiment-id': '0' };
const span = (change: object = {}) => ({
  traceId: 'ab'.repeat(16),
  spanId: 'cd'.repeat(8),
  name: 'chat',
  startTimeUnixNano: '1700000000000000000',
  endTimeUnixNano: '1700000001500000000',
  attributes: [{ key: 'mlflow.spanInputs', value: { stringValue: '{"q": "Why?"}' } }],
  ...change,
});
const otlp = (...spans: readonly object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });

async function aTracedServer(): Promise<FastifyInstance> {
  const embedded = await embeddedRegistry({ root: scratchFolder() });
  return (await aServer({ stores: { registry: embedded, tracker: embedded, traces: embedded.traceStore, now: Date.now } })).app;
}
const post = (app: FastifyInstance, url: string, payload: object) => app.inject({ method: 'POST', url, payload });
const infoOf = async (app: FastifyInstance) =>
  (await app.inject({ url: `/api/3.0/mlflow/traces/tr-${'ab'.repeat(16)}` })).json()['trace']?.['trace_info'];

describeWith('sqlite', withoutSqlite(), () => {
  it('spans of an exporter that knows nothing of MLflow are a trace', async () => {
    const app = await aTracedServer();
    const child = span({ spanId: 'ef'.repeat(8), parentSpanId: 'cd'.repeat(8), name: 'step' });
    await app.inject({ method: 'POST', url: '/v1/traces', headers: HEADERS, payload: otlp(child) });
    expect(await infoOf(app)).toMatchObject({ state: 'IN_PROGRESS', request_time: '2023-11-14T22:13:20.000Z' });
    await app.inject({ method: 'POST', url: '/v1/traces', headers: HEADERS, payload: otlp(span({ status: { code: 2 } })) });
    expect(await infoOf(app)).toMatchObject({
      state: 'ERROR',
      execution_duration: '1.5s',
      request_preview: '{"q":"Why?"}',
      tags: { 'mlflow.traceName': 'chat' },
    });
  });

  it('they may come packed', async () => {
    const app = await aTracedServer();
    const headers = { ...HEADERS, 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const payload = gzipSync(JSON.stringify(otlp(span())));
    expect((await app.inject({ method: 'POST', url: '/v1/traces', headers, payload })).statusCode).toBe(200);
    expect(await infoOf(app)).toMatchObject({ state: 'OK' });
  });

  it.each<[string, object, string | object | Buffer, string]>([
    ['no experiment', { 'content-type': 'application/json' }, otlp(span()), 'x-mlflow-experiment-id'],
    ['an experiment that is not there', { 'x-mlflow-experiment-id': '77' }, otlp(span()), 'No Experiment with id=77'],
    ['no spans', HEADERS, otlp(), 'no spans found'],
    ['what is no JSON', { ...HEADERS, 'content-type': 'application/json' }, '{', 'Invalid OpenTelemetry format'],
    [
      'what is no protobuf',
      { ...HEADERS, 'content-type': 'application/x-protobuf' },
      Buffer.from([10, 5, 1]),
      'Invalid OpenTelemetry format',
    ],
    ['another type', { ...HEADERS, 'content-type': 'text/plain' }, 'x', 'Invalid Content-Type'],
    ['another packing', { ...HEADERS, 'content-type': 'application/json', 'content-encoding': 'br' }, 'x', 'encoding br'],
    ['no gzip', { ...HEADERS, 'content-type': 'application/json', 'content-encoding': 'gzip' }, 'x', 'no gzip'],
    ['a run that is not there', { ...HEADERS, 'x-mlflow-run-id': 'none' }, otlp(span()), 'Run with id=none'],
  ])('%s is refused in words', async (_title, headers, payload, words) => {
    const app = await aTracedServer();
    const answer = await app.inject({ method: 'POST', url: '/v1/traces', headers: { ...headers }, payload });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json()).toMatchObject({ message: expect.stringContaining(words) });
    expect(await infoOf(app)).toBeUndefined();
  });

  const at = `/api/3.0/mlflow/traces`;
  const tone = { assessment_name: 'tone', feedback: { value: true }, source: { source_type: 'HUMAN', source_id: 'ana' } };
  it.each<[string, string, object, number, string]>([
    ['a trace without an id', at, { trace: { trace_info: {} } }, 400, 'trace_id'],
    ['a trace of nowhere', at, { trace: { trace_info: { trace_id: 'tr-1' } } }, 400, 'trace_location'],
    ['an assessment of nothing', `${at}/tr-none/assessments`, { assessment: tone }, 404, 'not found'],
    ['an assessment that says nothing', `${at}/TRACE/assessments`, { assessment: { assessment_name: 'tone' } }, 400, 'feedback'],
    ['an assessment without a name', `${at}/TRACE/assessments`, { assessment: { feedback: {} } }, 400, 'assessment_name'],
    ['a search of nowhere', `${at}/search`, {}, 400, 'locations'],
    [
      'a search by what is not searched',
      `${at}/search`,
      { locations: [{ mlflow_experiment: { experiment_id: '0' } }], filter: "x = 'a'" },
      400,
      "'x'",
    ],
    ['a run that is not there', '/api/2.0/mlflow/traces/link-to-run', { trace_ids: ['TRACE'], run_id: 'none' }, 404, 'none'],
    [
      'a link to no version',
      '/api/2.0/mlflow/traces/link-prompts',
      { trace_id: 'TRACE', prompt_versions: [{ name: 'greet' }] },
      400,
      'prompt_versions',
    ],
    ['a deletion of everything', '/api/2.0/mlflow/traces/delete-traces', { experiment_id: '0' }, 400, 'request_ids'],
  ])('%s is refused in words', async (_title, url, payload, status, words) => {
    const app = await aTracedServer();
    await app.inject({ method: 'POST', url: '/v1/traces', headers: HEADERS, payload: otlp(span()) });
    const named = JSON.parse(JSON.stringify({ url, payload }).replaceAll('TRACE', `tr-${'ab'.repeat(16)}`));
    const answer = await post(app, named.url, named.payload);
    expect([answer.statusCode, answer.json().message]).toEqual([status, expect.stringContaining(words)]);
    expect(await infoOf(app)).toMatchObject({ state: 'OK' });
  });

  it('the same assessment is made once', async () => {
    const app = await aTracedServer();
    await app.inject({ method: 'POST', url: '/v1/traces', headers: HEADERS, payload: otlp(span()) });
    const url = `${at}/tr-${'ab'.repeat(16)}/assessments`;
    const assessment = { ...tone, assessment_id: 'a-1' };
    expect((await post(app, url, { assessment })).statusCode).toBe(200);
    expect((await post(app, url, { assessment })).json()).toMatchObject({ error_code: 'RESOURCE_ALREADY_EXISTS' });
    const patch = { assessment: { metadata: { why: 'x' } }, update_mask: 'metadata' };
    const changed = await app.inject({ method: 'PATCH', url: `${url}/a-1`, payload: patch });
    expect(changed.json()).toMatchObject({ assessment: { feedback: { value: true }, metadata: { why: 'x' } } });
    const foreign = await app.inject({ method: 'PATCH', url: `${url}/a-1`, payload: { ...patch, update_mask: 'trace_id' } });
    expect(foreign.statusCode).toBe(400);
  });

  it('prompts that are linked at once are all linked', async () => {
    const app = await aTracedServer();
    await app.inject({ method: 'POST', url: '/v1/traces', headers: HEADERS, payload: otlp(span()) });
    const link = (name: string) =>
      post(app, '/api/2.0/mlflow/traces/link-prompts', { trace_id: `tr-${'ab'.repeat(16)}`, prompt_versions: [{ name, version: '1' }] });
    await Promise.all(['a', 'b', 'c'].map(link));
    expect(JSON.parse((await infoOf(app)).tags['mlflow.linkedPrompts'])).toHaveLength(3);
  });
});

it('where another server keeps the traces, it says which', async () => {
  const { app } = await aServer();
  const answer = await app.inject({ url: '/api/3.0/mlflow/traces/get?trace_id=tr-1' });
  expect([answer.statusCode, answer.json()]).toEqual([
    404,
    { error_code: 'ENDPOINT_NOT_FOUND', message: expect.stringContaining('memory:') },
  ]);
});
