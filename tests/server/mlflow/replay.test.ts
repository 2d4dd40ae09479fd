import { beforeAll, describe, expect, it } from '@jest/globals';
import { isRecord, type Json } from '../../../src/core/json.ts';
import { aServer } from '../a-server.ts';
import { comparable, type Recorded, type Replayed, recordings, replayer } from './replay.ts';

/** Where we say no and MLflow does not, and what we say: by the step of the recording. */
const STRICTER: Readonly<Record<string, number>> = {
  'set alias 12': 400,
  'overwrite template of v1 through tag (immutability)': 400,
  'log_param too long': 400,
  'set_tag too long': 400,
  'delete version 2 (has alias production)': 409,
  create_registered_model: 400,
};

/** What follows from that. */
const CONSEQUENCES: Readonly<Record<string, number>> = {
  'load alias of deleted version': 200,
  'register prompt with model name': 404,
};

const NOT_SERVED = /\/traces\b|\/v1\/traces/;
/** Stored there, refused here. */
const REFUSED_KEYS = new Set(['big', 'bigtag']);

const calls = recordings();
const ofClient = calls.slice(
  0,
  calls.findIndex(({ step }) => step === 'probe'),
);

describe('what the unmodified Python client sent to a real MLflow, sent to us', () => {
  const answers = new Map<Recorded, Replayed>();
  beforeAll(async () => {
    const { app } = await aServer();
    const send = replayer(app);
    for (const call of ofClient) {
      // The recording leaves out calls that were made before: this one made version 3 of the same content.
      if (call.step === 'set alias staging->3' && call.method === 'GET') {
        await send(ofClient.find(({ step, path }) => step === 'register text (v2)' && path.endsWith('model-versions/create'))!);
      }
      answers.set(call, await send(call));
    }
  });

  const served = ofClient.filter(({ path }) => !NOT_SERVED.test(path));
  it('is most of what it sent', () => expect(served.length).toBeGreaterThan(95));

  it.each(served.map((call) => [`${call.step}: ${call.method} ${call.path.slice(1, 60)}`, call] as const))('%s', (_title, call) => {
    const { status, response } = answers.get(call)!;
    const isWrite = call.method !== 'GET';
    const stricter = (isWrite ? STRICTER[call.step] : undefined) ?? CONSEQUENCES[call.step];
    expect(status).toBe(stricter ?? call.status);
    if (stricter !== undefined) return;
    if (call.status >= 400) expect(codeIn(response)).toBe(codeIn(call.response));
    else if (call.path.endsWith('server-info')) expect(response).toMatchObject({ workspaces_enabled: false });
    else if (call.step === 'reregister deleted prompt' && call.path.endsWith('model-versions/create')) {
      // There a deleted prompt starts anew at 1; here a number never means two things.
      expect(response).toMatchObject({ model_version: { name: 'bare', version: '2' } });
    } else expect(withoutRefused(comparable(response))).toEqual(withoutRefused(comparable(call.response ?? {})));
  });
});

describe('what it answers to odd requests', () => {
  const odd = calls.filter(({ step, method, path, status, request }) => {
    return step === 'probe' && method === 'POST' && path.endsWith('/create') && status === 400 && isOdd(request);
  });
  it('are some', () => expect(odd.length).toBeGreaterThan(8));

  it.each(odd.map((call) => [JSON.stringify(call.request).slice(0, 90), call] as const))('%s', async (_title, call) => {
    const { app } = await aServer();
    const send = replayer(app);
    await send({ ...call, path: '/api/2.0/mlflow/registered-models/create', request: aPrompt('pw') });
    const { status, response } = await send(call);
    expect([status, codeIn(response)]).toEqual([400, codeIn(call.response)]);
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

/** Others are refused by MLflow only because an earlier probe took the name. */
function isOdd(request: Json): boolean {
  if (!isRecord(request)) return true;
  return (
    request['name'] !== 'nct' &&
    (request['source'] !== undefined ||
      !/^[\w @'x\u00fc\u00ef]+$/.test(String(request['name'] ?? '')) ||
      typeof request['name'] !== 'string')
  );
}

function aPrompt(name: string): Json {
  return { name, tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] };
}

function codeIn(answer: Json): unknown {
  return isRecord(answer) ? answer['error_code'] : answer;
}

function withoutRefused(value: Json): Json {
  if (Array.isArray(value)) {
    return value
      .filter((item) => !isRecord(item) || !(REFUSED_KEYS.has(String(item['key'])) || item['alias'] === '12'))
      .map((item) => withoutRefused(item as Json));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutRefused(item as Json)]));
}
