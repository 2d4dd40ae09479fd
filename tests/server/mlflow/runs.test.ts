import { describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { aServer } from '../a-server.ts';

const AT = '/api/2.0/mlflow';
const post = async (app: FastifyInstance, path: string, payload: object) =>
  (await app.inject({ method: 'POST', url: `${AT}/${path}`, payload })).json();
const get = async (app: FastifyInstance, path: string) => (await app.inject({ url: `${AT}/${path}` })).json();

async function aRun(): Promise<{ readonly app: FastifyInstance; readonly run_id: string }> {
  const { app } = await aServer();
  const { run } = await post(app, 'runs/create', { experiment_id: '0' });
  return { app, run_id: run.info.run_id };
}
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `k${at}`, value: '1' }));

describe('a batch', () => {
  it.each([
    ['params', { params: many(101) }, 'at most 100 params. Got 101'],
    ['tags', { tags: many(101) }, 'at most 100 tags'],
    ['metrics', { metrics: many(1001) }, 'at most 1000 metrics'],
    ['all of them', { params: many(100), metrics: many(950) }, 'in total. Got 1050'],
    ['a param twice', { params: [...many(1), { key: 'k0', value: '2' }] }, 'Duplicate parameter keys'],
    ['no key', { tags: [{ value: 'x' }] }, "'tags.key'"],
  ])('of %s that MLflow would not take is refused, and nothing of it is kept', async (_title, batch, words) => {
    const { app, run_id } = await aRun();
    expect(await post(app, 'runs/log-batch', { run_id, ...batch })).toMatchObject({
      error_code: 'INVALID_PARAMETER_VALUE',
      message: expect.stringContaining(words),
    });
    const { run } = await get(app, `runs/get?run_id=${run_id}`);
    expect([run.data.params, run.data.metrics, run.data.tags.length]).toEqual([undefined, undefined, 1]);
  });

  it('of as much as MLflow takes is kept', async () => {
    const { app, run_id } = await aRun();
    expect(await post(app, 'runs/log-batch', { run_id, params: many(100), tags: many(100), metrics: many(800) })).toEqual({});
    const { run } = await get(app, `runs/get?run_id=${run_id}`);
    expect([run.data.params.length, run.data.metrics.length]).toEqual([100, 800]);
  });
});

it('a metric has a history, page by page, and values that JSON has no sign for', async () => {
  const { app, run_id } = await aRun();
  for (const [step, value] of [
    [2, 0.5],
    [1, 'NaN'],
    [3, '-Infinity'],
  ]) {
    expect(await post(app, 'runs/log-metric', { run_id, key: 'loss', value, timestamp: 7, step })).toEqual({});
  }
  const path = `metrics/get-history?run_id=${run_id}&metric_key=loss`;
  const first = await get(app, `${path}&max_results=2`);
  expect(first.metrics).toEqual([
    { key: 'loss', value: 'NaN', timestamp: 7, step: 1 },
    { key: 'loss', value: 0.5, timestamp: 7, step: 2 },
  ]);
  expect((await get(app, `${path}&max_results=2&page_token=${first.next_page_token}`)).metrics).toMatchObject([{ value: '-Infinity' }]);
  expect(await get(app, `metrics/get-history?run_id=none&metric_key=loss`)).toMatchObject({ error_code: 'RESOURCE_DOES_NOT_EXIST' });
});

it('experiments are listed, the default one among them', async () => {
  const { app } = await aServer();
  for (const name of ['alpha', 'beta']) await post(app, 'experiments/create', { name });
  const names = async (body: object) =>
    ((await post(app, 'experiments/search', body)).experiments ?? []).map(({ name }: { readonly name: string }) => name);
  expect(await names({ max_results: 10 })).toEqual(['beta', 'alpha', 'Default']);
  expect(await names({ max_results: 10, order_by: ['name ASC'], filter: "name LIKE '%a%'" })).toEqual(['Default', 'alpha', 'beta']);
  expect(await names({ max_results: 10, view_type: 'DELETED_ONLY' })).toEqual([]);
});
