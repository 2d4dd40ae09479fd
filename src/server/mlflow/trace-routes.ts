import type { JsonObject } from '../../core/json.ts';
import { recordsIn, text, wholeNumber } from '../../core/mlflow/wire.ts';
import { encodeSpan } from '../../core/mlflow/wire-spans.ts';
import { decodeTraceFacts, encodeTraceRecord, LINKED_PROMPTS, linkedPromptsIn } from '../../core/mlflow/wire-trace-facts.ts';
import type { TraceRecord } from '../../core/registry/trace-record.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import { withIds } from './assessment-routes.ts';
import { existingTrace, noTrace, tracesIn } from './existing-trace.ts';
import { experimentName } from './experiment-routes.ts';
import { findTraces } from './find-traces.ts';
import { existingRun } from './run-routes.ts';
import { invalid } from './wire-error.ts';
import { listOf, optional, required } from './wire-input.ts';
import { read, remove, search, type WireRoute, write } from './wire-route.ts';

const MOST_LINKED = 100;

const at3 = (route: WireRoute): WireRoute => ({ ...route, versions: ['3.0'] });
const atBoth = (route: WireRoute): WireRoute => ({ ...route, versions: ['2.0', '3.0'] });

/** Traces, as MLflow's clients send and read them. */
export const TRACE_ROUTES: readonly WireRoute[] = [
  at3(
    write('POST', 'traces', async (body, stores) => {
      const info = ((body['trace'] as JsonObject | undefined)?.['trace_info'] ?? {}) as JsonObject;
      const facts = decodeTraceFacts(info);
      if ('invalid' in facts) throw invalid(facts.invalid);
      await experimentName(stores.tracker, facts.experimentId);
      const traces = tracesIn(stores);
      const assessments = recordsIn(info['assessments']).map((one) => withIds(one, facts.id, stores.now()));
      await traces.putTrace(facts, assessments);
      return { trace: { trace_info: encoded(await existingTrace(facts.id, traces)) } };
    }),
  ),
  at3(
    read('traces/get', async (query, stores) => {
      const traces = tracesIn(stores);
      return { trace: await whole(await existingTrace(required(query, 'trace_id'), traces), traces) };
    }),
  ),
  at3(
    read('traces/batchGet', async (query, stores) => {
      const traces = tracesIn(stores);
      const found = await foundOf(listOf(query, 'trace_ids'), traces);
      return listed('traces', await Promise.all(found.map((one) => whole(one, traces))));
    }),
  ),
  at3(
    read('traces/batchGetInfos', async (query, stores) =>
      listed('trace_infos', (await foundOf(listOf(query, 'trace_ids'), tracesIn(stores))).map(encoded)),
    ),
  ),
  at3(search('traces/search', async (body, stores) => findTraces(body, tracesIn(stores), encoded))),
  at3(
    read('traces/:trace_id', async (query, stores) => ({
      trace: { trace_info: encoded(await existingTrace(required(query, 'trace_id'), tracesIn(stores))) },
    })),
  ),
  atBoth(
    write('PATCH', 'traces/:trace_id/tags', async (body, stores) => {
      const { id } = await existingTrace(required(body, 'trace_id'), tracesIn(stores));
      const [key, value] = [required(body, 'key'), optional(body, 'value')];
      await tracesIn(stores).retag(id, (tags) => ({ ...tags, [key]: value }));
    }),
  ),
  atBoth(
    write('DELETE', 'traces/:trace_id/tags', async (body, stores) => {
      const { id, tags } = await existingTrace(required(body, 'trace_id'), tracesIn(stores));
      const key = required(body, 'key');
      if (!Object.hasOwn(tags, key)) throw noTrace(`No trace tag with key '${key}' for trace with ID '${id}'`);
      await tracesIn(stores).retag(id, ({ [key]: _, ...others }) => others);
    }),
  ),
  atBoth(
    write('POST', 'traces/link-prompts', async (body, stores) => {
      const { id } = await existingTrace(required(body, 'trace_id'), tracesIn(stores));
      const fresh = recordsIn(body['prompt_versions']).map(({ name, version }) => ({ name: text(name), version: text(version) }));
      if (!fresh.every(({ name, version }) => name !== '' && /^\d+$/.test(version)))
        throw invalid("'prompt_versions' lists names and versions, such as greet and 2.");
      await tracesIn(stores).retag(id, (tags) => ({ ...tags, [LINKED_PROMPTS]: linked(tags[LINKED_PROMPTS], fresh) }));
    }),
  ),
  atBoth(
    write('POST', 'traces/link-to-run', async (body, stores) => {
      const ids = listOf(body, 'trace_ids');
      if (ids.length > MOST_LINKED) throw invalid(`Cannot link more than ${MOST_LINKED} traces to a run in a single request.`);
      const { id: runId } = await existingRun(stores.tracker, body);
      for (const id of ids) await existingTrace(id, tracesIn(stores));
      await tracesIn(stores).link(runId, ids);
    }),
  ),
  atBoth(
    remove('POST', 'traces/delete-traces', async (body, stores) => {
      const traces = tracesIn(stores);
      return { traces_deleted: await traces.deleteTraces(doomed(body, traces)) };
    }),
  ),
];

/** Those that are named, or the oldest up to a time. */
function doomed(body: JsonObject, traces: TraceStore): readonly string[] {
  const [experimentId, named, before] = [
    required(body, 'experiment_id'),
    listOf(body, 'request_ids'),
    wholeNumber(body['max_timestamp_millis']),
  ];
  if (named.length === 0 && before === undefined) throw invalid("Either 'max_timestamp_millis' or 'request_ids' must be given.");
  const found = [...traces.traces({ experimentIds: [experimentId] })].filter(({ id, startTime }) =>
    named.length > 0 ? named.includes(id) : startTime <= before!,
  );
  const most = wholeNumber(body['max_traces']) ?? found.length;
  return found
    .reverse()
    .slice(0, most)
    .map(({ id }) => id);
}

/** In the order in which they are asked for; those that are not there are left out. */
async function foundOf(ids: readonly string[], traces: TraceStore): Promise<readonly TraceRecord[]> {
  if (ids.length === 0) throw invalid("Missing value for required parameter 'trace_ids'.");
  const found = await Promise.all(ids.map((id) => traces.trace(id)));
  return found.filter((one) => one !== undefined);
}

async function whole(record: TraceRecord, traces: TraceStore): Promise<JsonObject> {
  const spans = await traces.spans(record.id);
  return { trace_info: encoded(record), ...(spans.length > 0 && { spans: spans.map(encodeSpan) }) };
}

/** Clients are told to read the steps from here, and where attachments would lie. */
function encoded(record: TraceRecord): JsonObject {
  const place = `mlflow-artifacts:/${record.experimentId}/traces/${record.id}/artifacts`;
  const tags = { ...record.tags, 'mlflow.trace.spansLocation': 'TRACKING_STORE', 'mlflow.artifactLocation': place };
  return encodeTraceRecord({ ...record, tags });
}

function listed(key: string, items: readonly JsonObject[]): JsonObject {
  return items.length === 0 ? {} : { [key]: items };
}

/** Each once; clients write the tag too, and what they wrote stays as it is. */
function linked(before: string | undefined, fresh: readonly { readonly name: string; readonly version: string }[]): string {
  const known = linkedPromptsIn(before).map(({ name, version }) => ({ name: text(name), version: text(version) }));
  const news = fresh.filter(({ name, version }) => !known.some((one) => one.name === name && one.version === version));
  return before !== undefined && news.length === 0 ? before : JSON.stringify([...known, ...news]);
}
