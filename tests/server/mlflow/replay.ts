import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { isRecord, type Json, type JsonObject } from '../../../src/core/json.ts';

/** One call that the unmodified Python client made, and what a real MLflow answered. */
export interface Recorded {
  readonly step: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly request: Json;
  readonly status: number;
  readonly response: Json;
}

/** What its tests of every call sent, and what was tried beside them. */
export function recordings(): { readonly ofClient: readonly Recorded[]; readonly probes: readonly Recorded[] } {
  const file = new URL('../../fixtures/mlflow/recordings.jsonl', import.meta.url);
  const calls: readonly Recorded[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const first = calls.findIndex(({ step }) => step === 'probe');
  return { ofClient: calls.slice(0, first), probes: calls.slice(first) };
}

/** The code of an error, or what was answered in its place. */
export function codeIn(answer: Json): unknown {
  return isRecord(answer) ? answer['error_code'] : answer;
}

export interface Replayed {
  readonly status: number;
  readonly response: Json;
}

const RUN_ID = /\b[0-9a-f]{32}\b/g;
/** Long texts were cut in the recording; they are made as long again. */
const CUT = /^(.)\1*\.\.\.<(\d+) characters>$/s;

/** Sends recorded calls in their order. Runs get other ids here: the recorded ones stand for them. */
export function replayer(app: FastifyInstance): (call: Recorded) => Promise<Replayed> {
  const ids = new Map<string, string>();
  const here = (text: string) => text.replace(RUN_ID, (id) => ids.get(id) ?? id);
  return async ({ method, path, query, request, response }) => {
    const isArtifact = method === 'PUT';
    const body = request === null ? undefined : isArtifact && typeof request === 'string' ? request : JSON.stringify(wholeAgain(request));
    const type = isArtifact ? 'text/plain' : 'application/json';
    const answer = await app.inject({
      method,
      url: here(path),
      query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, here(value)])),
      ...(body !== undefined && { payload: here(body), headers: { 'content-type': type } }),
    });
    const output = parsed(answer.body);
    learn(response, output, ids);
    return { status: answer.statusCode, response: output };
  };
}

function learn(recorded: Json, output: Json, ids: Map<string, string>): void {
  const run = (answer: Json) => ((answer as JsonObject | null)?.['run'] as JsonObject | undefined)?.['info'] as JsonObject | undefined;
  const [there, here] = [run(recorded)?.['run_id'], run(output)?.['run_id']];
  if (typeof there === 'string' && typeof here === 'string') ids.set(there, here);
}

function wholeAgain(value: Json): Json {
  if (typeof value === 'string') {
    const cut = CUT.exec(value);
    return cut ? cut[1]!.repeat(Number(cut[2])) : value;
  }
  if (Array.isArray(value)) return value.map(wholeAgain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wholeAgain(item)]));
  return value;
}

function parsed(body: string): Json {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** What a server calls a run that came without a name. */
const CHOSEN_NAME = /^(?:[a-z]+-[a-z]+|run)-\d+$/;

/** Without what is another each time: times, ids, and what only MLflow knows of itself. */
export function comparable(value: Json): Json {
  if (typeof value === 'string') return CHOSEN_NAME.test(value) ? 'NAME' : value.replace(RUN_ID, 'RUN');
  if (Array.isArray(value)) return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !UNEQUAL.has(key))
      .map(([key, item]) => [key, comparable(item)]),
  );
}

const UNEQUAL = new Set([
  'creation_timestamp',
  'last_updated_timestamp',
  'creation_time',
  'last_update_time',
  'timestamp',
  'step',
  'sqlstate',
  'error_class',
  'workspace',
  'source',
  'inputs',
  'outputs',
  // Numbers of nanoseconds are rounded where the recording is read; MLflow's store marks what it has seen.
  'start_time_unix_nano',
  'end_time_unix_nano',
  'mlflow.trace.infoFinalized',
  // Said from the first answer on here, and there once the steps have arrived.
  'mlflow.trace.spansLocation',
]);
