import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { isRecord, type Json } from '../../../src/core/json.ts';
import type { ServerOptions } from '../../../src/server/prompt-server.ts';
import { withoutSqlite } from '../../adapters/registry/sqlite.ts';
import { scratchFolder } from '../../scratch.ts';
import { aServer } from '../a-server.ts';
import { codeIn, comparable, type Recorded, type Replayed, recordings, replayer } from './replay.ts';

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

/** What of a recording cannot be sent again, and why. */
const NOT_REPLAYED: readonly (readonly [why: string, path: RegExp])[] = [
  ['its bytes were not recorded: the steps that they held are sent as JSON in their place', /^\/v1\/traces$/],
  ['clients send it only to servers that keep the steps of a trace as a file', /\/artifacts\/traces\.json$/],
];
const NEEDS_SQLITE = /\/traces\b/;
/** Stored there, refused here. */
const REFUSED_KEYS = new Set(['big', 'bigtag']);

const { ofClient } = recordings();

describe('what the unmodified Python client sent to a real MLflow, sent to us', () => {
  const answers = new Map<Recorded, Replayed>();
  beforeAll(async () => {
    const { app } = await aServer(await stores());
    const send = replayer(app);
    for (const call of ofClient) {
      if (call.path === '/v1/traces') await sendSpans(app);
      // The recording leaves out calls that were made before: this one made version 3 of the same content.
      if (call.step === 'set alias staging->3' && call.method === 'GET') {
        await send(ofClient.find(({ step, path }) => step === 'register text (v2)' && path.endsWith('model-versions/create'))!);
      }
      answers.set(call, await send(call));
    }
  });

  const served = ofClient.filter(
    ({ path }) => !NOT_REPLAYED.some(([, one]) => one.test(path)) && !(withoutSqlite() !== undefined && NEEDS_SQLITE.test(path)),
  );
  it('is all that it sent but for what cannot be sent again', () => {
    const without = withoutSqlite() === undefined ? 0 : ofClient.filter(({ path }) => NEEDS_SQLITE.test(path)).length;
    expect(ofClient.length - served.length - without).toBeLessThanOrEqual(NOT_REPLAYED.length);
  });

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

/** Traces are kept by the registry in a file. */
async function stores(): Promise<Partial<ServerOptions>> {
  if (withoutSqlite() !== undefined) return {};
  const embedded = await embeddedRegistry({ root: scratchFolder() });
  return { stores: { registry: embedded, tracker: embedded, traces: embedded.traceStore, now: Date.now } };
}

/** The steps of the recorded trace, as they came back from MLflow. */
async function sendSpans(app: FastifyInstance): Promise<void> {
  const spans = [
    {
      traceId: '8912225a3787638e23e403ba92dd2bf8',
      spanId: '03f49670a1f0b2f0',
      name: 'f',
      startTimeUnixNano: '1795233948602213413',
      endTimeUnixNano: '1795233948661867984',
      status: { code: 1 },
      attributes: Object.entries({
        'mlflow.traceRequestId': '"tr-8912225a3787638e23e403ba92dd2bf8"',
        'mlflow.spanType': '"UNKNOWN"',
        'mlflow.spanFunctionName': '"f"',
        'mlflow.spanInputs': '{"x": "z"}',
        'mlflow.linkedPrompts': '[{"name": "greet", "version": "2"}]',
        'mlflow.spanOutputs': '"Hi z!"',
      }).map(([key, stringValue]) => ({ key, value: { stringValue } })),
    },
  ];
  const level = { key: 'mlflow.spanLogLevel', value: { intValue: '10' } };
  const payload = {
    resourceSpans: [{ scopeSpans: [{ spans: spans.map((span) => ({ ...span, attributes: [...span.attributes, level] })) }] }],
  };
  const answer = await app.inject({ method: 'POST', url: '/v1/traces', headers: { 'x-mlflow-experiment-id': '1' }, payload });
  expect(answer.statusCode).toBe(200);
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
