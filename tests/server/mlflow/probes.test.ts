import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/core/json.ts';
import { aServer } from '../a-server.ts';
import { codeIn, type Recorded, type Replayed, recordings, replayer } from './replay.ts';

/** Of the probes, where we answer otherwise: what is in the request, what we say, and why. */
const OTHERWISE: readonly (readonly [why: string, what: RegExp, status: number, code?: string])[] = [
  [
    'names that the Python client refuses are refused here too',
    /"name":"(?:has space|\u00fcn\u00ef|q'uote|at@sign|x{257})"/,
    400,
    'INVALID_PARAMETER_VALUE',
  ],
  ['a name that holds models there; here are only prompts', /"name":"(?:pw|cors|nct)"\}/, 400, 'INVALID_PARAMETER_VALUE'],
  ['an alias that Unicode calls a word', /prod\u00e9/, 400, 'INVALID_PARAMETER_VALUE'],
  ['there it is a page that says 500', /tags\.a IS NULL/, 400, 'INVALID_PARAMETER_VALUE'],
  ['there it is a page that says 405', /POST \S+registered-models\/search/, 404, 'ENDPOINT_NOT_FOUND'],
  ['what a version was registered with stays', /model-versions\/update/, 400, 'INVALID_PARAMETER_VALUE'],
  ['a name never means two things', /registered-models\/rename/, 400, 'INVALID_PARAMETER_VALUE'],
  ['asks for the name that it has there since', /"pw2"/, 404],
  ['stages are of models', /transition-stage/, 404, 'ENDPOINT_NOT_FOUND'],
  ['there it is a page, here JSON', /\/mlflow\/nope|server-features/, 404, 'ENDPOINT_NOT_FOUND'],
  ['there it is the error of a database, in SQL', /"(?:nulp|bigtag2?)"/, 400, 'INVALID_PARAMETER_VALUE'],
  ['its header, which asked for a workspace, was not recorded', /^GET \S+registered-models\/search \{\} null$/, 200],
];

describe('what it answers to odd requests', () => {
  const { probes } = recordings();
  const answers = new Map<Recorded, Replayed>();
  beforeAll(async () => {
    const { app } = await aServer();
    const send = replayer(app);
    // The recording leaves out what was made before.
    const make = (path: string, request: Json) =>
      send({ step: '', method: 'POST', path: `/api/2.0/mlflow/${path}`, query: {}, request, status: 200, response: null });
    for (const name of ['pw', 'x'.repeat(256), 'noversions2', 'nulp', 'bigtag2']) await make('registered-models/create', aPrompt(name));
    for (const value of ['one', 'two']) {
      const tags = [
        { key: 'mlflow.prompt.is_prompt', value: 'true' },
        { key: 'mlflow.prompt.text', value },
      ];
      await make('model-versions/create', { name: 'pw', source: 'prompt-template', tags });
    }
    for (const probe of probes) answers.set(probe, await send(probe));
  });
  it('are some', () => expect(probes.length).toBeGreaterThan(55));

  it.each(probes.map((call) => [spelling(call).slice(0, 130), call] as const))('%s', (_title, call) => {
    const { status, response } = answers.get(call)!;
    const other = OTHERWISE.find(([, what]) => what.test(spelling(call)));
    if (other) return expect([status, ...(other[3] === undefined ? [] : [codeIn(response)])]).toEqual(other.slice(2));
    expect(status).toBe(call.status);
    if (status >= 400) expect(codeIn(response)).toBe(codeIn(call.response));
    // The prompt has other versions than it had there.
    else expect(Object.keys(response as object).filter((key) => key !== 'next_page_token')).toEqual(keysOf(call.response));
  });

  it('differ in what is listed, and in nothing that is not', () => {
    const unused = OTHERWISE.filter(([, what]) => !probes.some((call) => what.test(spelling(call))));
    expect(unused).toEqual([]);
  });

  it.each([
    ['an unknown alias is no 404', '/registered-models/alias?name=pw&alias=nope', 400, 'INVALID_PARAMETER_VALUE', 'alias nope not found'],
    [
      'no version at all is one',
      '/registered-models/alias?name=pw&alias=latest',
      404,
      'RESOURCE_DOES_NOT_EXIST',
      'Latest version not found',
    ],
    [
      'OR',
      "/registered-models/search?filter=name%20%3D%20'a'%20OR%20name%20%3D%20'b'",
      400,
      'INVALID_PARAMETER_VALUE',
      'Invalid clause(s)',
    ],
    ['a version that is no number', '/model-versions/get?name=pw&version=abc', 400, 'INVALID_PARAMETER_VALUE', 'must be an integer'],
    ['a token that is none', '/registered-models/search?page_token=zzz', 400, 'INVALID_PARAMETER_VALUE', 'page token'],
    ['what is not served', '/nope', 404, 'ENDPOINT_NOT_FOUND', 'not served'],
  ])('%s', async (_title, path, status, code, message) => {
    const { app } = await aServer();
    await replayer(app)({
      step: '',
      method: 'POST',
      path: '/api/2.0/mlflow/registered-models/create',
      query: {},
      request: aPrompt('pw'),
      status: 200,
      response: null,
    });
    const answer = await app.inject({ method: 'GET', url: `/api/2.0/mlflow${path}` });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ error_code: code, message: expect.stringContaining(message) });
  });

  it('a body without its type', async () => {
    const { app } = await aServer();
    const answer = await app.inject({ method: 'POST', url: '/api/2.0/mlflow/registered-models/create' });
    expect(answer.json()).toMatchObject({ error_code: 'INVALID_PARAMETER_VALUE', message: 'Bad Request. Content-Type header is missing.' });
  });
});

/** A call in one line. */
function spelling({ method, path, query, request }: Recorded): string {
  return `${method} ${path} ${JSON.stringify(query)} ${JSON.stringify(request)}`;
}

function keysOf(answer: Json): readonly string[] {
  return Object.keys(answer ?? {}).filter((key) => key !== 'next_page_token');
}

function aPrompt(name: string): Json {
  return { name, tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] };
}
