import { isRecord, type JsonObject } from '../../core/json.ts';
import { objectIn, recordsIn, text, wholeNumber } from '../../core/mlflow/wire.ts';
import { decodeMetric, decodeRunDraft, decodeRunFacts, decodeRunStatus, encodeMetric, encodeRun } from '../../core/mlflow/wire-tracker.ts';
import type { Run } from '../../core/registry/run.ts';
import { RUN_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { TracedDataset } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { tracesIn } from './existing-trace.ts';
import { experimentName } from './experiment-routes.ts';
import { findRuns } from './find-runs.ts';
import { onePage, pageOf } from './result-page.ts';
import { invalid, WireError } from './wire-error.ts';
import { optional, required } from './wire-input.ts';
import { read, remove, search, type WireRoute, write } from './wire-route.ts';

const HISTORY_PAGE = { usual: 25_000, most: 25_000 } as const;

export const RUN_ROUTES: readonly WireRoute[] = [
  write('POST', 'runs/create', async (body, { tracker, now }) => {
    const draft = decodeRunDraft({ ...body, experiment_id: text(body['experiment_id']) || '0' }, `run-${now()}`);
    await experimentName(tracker, draft.experimentId);
    const startTime = draft.startTime === 0 ? now() : draft.startTime;
    return { run: asWire(await tracker.createRun({ ...draft, startTime })) };
  }),
  read('runs/get', async (query, { tracker, traces }) => {
    const run = await existingRun(tracker, query);
    const datasets = (await traces?.datasets(run.id)) ?? [];
    return { run: { ...asWire(run), ...(datasets.length > 0 && { inputs: { dataset_inputs: datasets.map(encodeDataset) } }) } };
  }),
  read('metrics/get-history', async (query, { tracker }) => {
    const { id } = await existingRun(tracker, query);
    const metrics = await tracker.metricHistory(id, required(query, 'metric_key'));
    return onePage('metrics', metrics, pageOf(query, HISTORY_PAGE), encodeMetric);
  }),
  search('runs/search', async (body, stores) => findRuns(body, stores, asWire)),
  write('POST', 'runs/update', async (body, { tracker, now }) => {
    const run = await existingRun(tracker, body);
    const status = body['status'] === undefined ? run.status : decodeRunStatus(body['status']);
    if (status === undefined) throw invalid(`Invalid value for parameter 'status': ${JSON.stringify(body['status']).slice(0, 60)}`);
    const endTime = wholeNumber(body['end_time']) ?? run.endTime ?? now();
    const name = optional(body, 'run_name');
    await tracker.updateRun(run.id, { status, endTime, ...(name !== '' && { name }) });
    return { run_info: asWire(await existingRun(tracker, body))['info']! };
  }),
  write('POST', 'runs/log-batch', async (body, { tracker }) => {
    const { id } = await existingRun(tracker, body);
    checkBatch(body);
    await tracker.log(id, decodeRunFacts(body));
  }),
  write('POST', 'runs/log-inputs', async (body, stores) => {
    const { id } = await existingRun(stores.tracker, body);
    const traces = tracesIn(stores);
    for (const { dataset } of recordsIn(body['datasets'])) await traces.logDataset(id, decodeDataset(objectIn(dataset)));
  }),
  write('POST', 'runs/log-parameter', async (body, { tracker }) => {
    const { id } = await existingRun(tracker, body);
    await tracker.log(id, { params: { [required(body, 'key')]: optional(body, 'value') } });
  }),
  write('POST', 'runs/log-metric', async (body, { tracker }) => {
    const { id } = await existingRun(tracker, body);
    required(body, 'key');
    await tracker.log(id, { metrics: [decodeMetric(body)] });
  }),
  write('POST', 'runs/set-tag', async (body, { tracker }) => {
    const { id } = await existingRun(tracker, body);
    await tracker.log(id, { tags: { [required(body, 'key')]: optional(body, 'value') } });
  }),
  write('POST', 'runs/delete-tag', async (body, { tracker }) => {
    const { id, tags } = await existingRun(tracker, body);
    const key = required(body, 'key');
    if (!Object.hasOwn(tags, key)) throw new WireError('RESOURCE_DOES_NOT_EXIST', `No tag with name: ${key} in run with id ${id}`);
    await tracker.deleteRunTag(id, key);
  }),
  remove('POST', 'runs/delete', async (body, { tracker }) => {
    const { id, tags } = await existingRun(tracker, body);
    if (tags[RUN_TAGS.kind] === RUN_KINDS.aliasMove) throw invalid(`The run ${id} is the record of an alias that moved: it stays.`);
    await tracker.deleteRun(id);
  }),
];

/** What MLflow takes at once; of a longer batch nothing is kept. */
const BATCH = { metrics: 1000, params: 100, tags: 100 } as const;
const LARGEST_BATCH = 1000;

function checkBatch(body: JsonObject): void {
  let all = 0;
  for (const [kind, most] of Object.entries(BATCH)) {
    const items = recordsIn(body[kind]);
    all += items.length;
    if (items.length > most) throw invalid(`A batch logging request can contain at most ${most} ${kind}. Got ${items.length} ${kind}.`);
    const nameless = items.find(({ key }) => text(key) === '');
    if (nameless) throw invalid(`Missing value for required parameter '${kind}.key'.`);
  }
  if (all > LARGEST_BATCH)
    throw invalid(`A batch logging request can contain at most ${LARGEST_BATCH} metrics, params, and tags in total. Got ${all}.`);
  const params = new Map<string, string>();
  for (const { key, value } of recordsIn(body['params'])) {
    const [name, given] = [text(key), text(value)];
    if ((params.get(name) ?? given) !== given) throw invalid(`Duplicate parameter keys have been submitted: ${name}.`);
    params.set(name, given);
  }
}

function encodeDataset({ name, digest, source }: TracedDataset): JsonObject {
  return { dataset: { name, digest, source_type: 'local', source: source.startsWith('{') ? source : JSON.stringify({ uri: source }) } };
}

function decodeDataset(dataset: JsonObject): TracedDataset {
  return { name: required(dataset, 'name'), digest: required(dataset, 'digest'), source: required(dataset, 'source') };
}

/** Artifacts are served by us, wherever they lie. */
function asWire(run: Run): JsonObject {
  return encodeRun({ ...run, artifactUri: `mlflow-artifacts:/${run.experimentId}/${run.id}/artifacts` });
}

/** The run, or MLflow's 404. Its clients send the id under two names. */
export async function existingRun(tracker: Tracker, input: JsonObject): Promise<Run> {
  const named = isRecord(input) && text(input['run_id']) !== '' ? 'run_id' : 'run_uuid';
  const id = input[named] === undefined ? required(input, 'run_id') : required(input, named);
  const run = await tracker.run(id);
  if (run === undefined) throw new WireError('RESOURCE_DOES_NOT_EXIST', `Run with id=${id} not found`);
  return run;
}
