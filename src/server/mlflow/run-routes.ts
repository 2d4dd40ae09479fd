import { isRecord, type JsonObject } from '../../core/json.ts';
import { text, wholeNumber } from '../../core/mlflow/wire.ts';
import { decodeMetric, decodeRunDraft, decodeRunFacts, decodeRunStatus, encodeRun } from '../../core/mlflow/wire-tracker.ts';
import type { Run } from '../../core/registry/run.ts';
import { RUN_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { experimentName } from './experiment-routes.ts';
import { findRuns } from './find-runs.ts';
import { invalid, WireError } from './wire-error.ts';
import { optional, required } from './wire-input.ts';
import { read, remove, search, type WireRoute, write } from './wire-route.ts';

export const RUN_ROUTES: readonly WireRoute[] = [
  write('POST', 'runs/create', async (body, { tracker, now }) => {
    const draft = decodeRunDraft({ ...body, experiment_id: text(body['experiment_id']) || '0' }, `run-${now()}`);
    await experimentName(tracker, draft.experimentId);
    const startTime = draft.startTime === 0 ? now() : draft.startTime;
    return { run: asWire(await tracker.createRun({ ...draft, startTime })) };
  }),
  read('runs/get', async (query, { tracker }) => ({ run: asWire(await existingRun(tracker, query)) })),
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
    await tracker.log(id, decodeRunFacts(body));
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

/** Artifacts are served by us, wherever they lie. */
function asWire(run: Run): JsonObject {
  return encodeRun({ ...run, artifactUri: `mlflow-artifacts:/${run.experimentId}/${run.id}/artifacts` });
}

/** The run, or MLflow's 404. Its clients send the id under two names. */
async function existingRun(tracker: Tracker, input: JsonObject): Promise<Run> {
  const named = isRecord(input) && text(input['run_id']) !== '' ? 'run_id' : 'run_uuid';
  const id = input[named] === undefined ? required(input, 'run_id') : required(input, named);
  const run = await tracker.run(id);
  if (run === undefined) throw new WireError('RESOURCE_DOES_NOT_EXIST', `Run with id=${id} not found`);
  return run;
}
