import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isRecord } from '../../src/core/json.ts';
import { openApi } from '../../src/server/openapi.ts';
import { aServer } from './a-server.ts';

type Paths = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const document = openApi('1.2.3');
const paths = document['paths'] as unknown as Paths;
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);

/** Everything below a value, with the key it stands under. */
function* within(value: unknown, key = ''): Generator<readonly [string, unknown]> {
  yield [key, value];
  if (Array.isArray(value)) for (const item of value) yield* within(item);
  else if (isRecord(value)) for (const [name, item] of Object.entries(value)) yield* within(item, name);
}

describe('the OpenAPI document', () => {
  it('says what it is', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'promptops', version: '1.2.3' } });
  });

  it('refers only to what it holds', () => {
    const references = [...within(document)].filter(([key]) => key === '$ref').map(([, value]) => String(value));
    expect(references.length).toBeGreaterThan(5);
    const schemas = (document['components'] as unknown as { schemas: object }).schemas;
    expect(references.filter((one) => !Object.hasOwn(schemas, one.replace('#/components/schemas/', '')))).toEqual([]);
  });

  it('holds valid schemas', () => {
    const ajv = new Ajv2020({ strict: false });
    const schemas = [...within(document)].filter(([key]) => key === 'schema').map(([, value]) => value);
    expect(schemas.filter((schema) => ajv.validateSchema(schema as object) !== true)).toEqual([]);
  });

  it('gives every operation a name of its own, its parameters and its answers', () => {
    const ids = operations.map(([, { operationId }]) => String(operationId));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [title, { responses, parameters = [] }] of operations) {
      expect(Object.keys(responses as object)).toEqual(expect.arrayContaining(['200', 'default']));
      const named = (parameters as { name: string; in: string }[]).filter((one) => one.in === 'path').map(({ name }) => name);
      expect(named).toEqual([...title.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('holds every route of the interface, and no other', async () => {
    const { app } = await aServer();
    await app.ready();
    for (const [title] of operations) {
      const [method, path = ''] = title.split(' ');
      expect([title, app.hasRoute({ method: method as 'GET', url: path.replace('{name}', ':name') })]).toEqual([title, true]);
    }
    const routes = [...app.printRoutes({ commonPrefix: false, method: 'POST' }).matchAll(/(\/api\/prompts\/\w+)/g)].map(
      ([, path]) => path!,
    );
    expect(routes.filter((path) => !Object.hasOwn(paths, path))).toEqual([]);
  });

  it('is served, and a page that people read', async () => {
    const { app } = await aServer();
    expect((await app.inject('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    const page = await app.inject('/');
    expect([page.headers['content-type'], page.body]).toEqual([
      'text/html; charset=utf-8',
      expect.stringContaining('GET /api/prompts/{name}'),
    ]);
  });
});

describe('what the document says is what is answered', () => {
  const components = document['components'] as unknown as { schemas: Record<string, object> };
  const ajv = new Ajv2020({ strict: false });
  const fits = (name: string, value: unknown): unknown => {
    const validate = ajv.compile({ $ref: `#/components/schemas/${name}`, components });
    return validate(value) ? 'fits' : validate.errors;
  };
  const PROMPT = { name: 'greet', version: '1.0.0', messages: [{ role: 'user', content: 'Hello {{name}}' }] };

  it.each<[string, 'GET' | 'POST', string, object | undefined]>([
    ['Prompt', 'GET', '/api/prompts/greet?alias=live', undefined],
    ['LoadedPrompt', 'POST', '/api/prompts/load', { name: 'greet', variables: { name: 'Bo' } }],
    ['Reloaded', 'POST', '/api/prompts/reload', { name: 'greet' }],
    ['Registered', 'POST', '/api/prompts/register', PROMPT],
    ['Listed', 'GET', '/api/prompts/list', undefined],
    ['Versions', 'GET', '/api/prompts/greet/versions', undefined],
    ['History', 'GET', '/api/prompts/greet/history', undefined],
    ['Moved', 'POST', '/api/prompts/promote', { prompts: ['greet'], from: 'live', to: 'next' }],
    ['Problem', 'GET', '/api/prompts/nothing', undefined],
    ['Problem', 'POST', '/api/prompts/load', {}],
    ['Status', 'GET', '/readyz', undefined],
  ])('%s: %s %s', async (schema, method, url, payload) => {
    const { app } = await aServer();
    await app.inject({ method: 'POST', url: '/api/prompts/register', payload: { ...PROMPT, aliases: ['live'] } });
    const answer = await app.inject({ method, url, ...(payload && { payload }) });
    expect(fits(schema, answer.json())).toBe('fits');
  });
});
