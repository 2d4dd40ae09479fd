import type { JsonObject } from '../json.ts';
import type { Metric, Run, RunDraft, RunFacts, RunStatus } from '../registry/run.ts';
import { decodeTags, encodeTags, recordsIn, text, wholeNumber } from './wire.ts';

const STATUSES: readonly string[] = ['RUNNING', 'FINISHED', 'FAILED', 'KILLED'];

/** `undefined` for a run that was deleted: MLflow keeps it, nobody sees it. */
export function decodeRun(run: JsonObject): Run | undefined {
  const info = (run['info'] ?? {}) as JsonObject;
  const data = (run['data'] ?? {}) as JsonObject;
  if (info['lifecycle_stage'] === 'deleted') return undefined;
  const tags = decodeTags(data['tags']);
  return {
    id: text(info['run_id'] ?? info['run_uuid']),
    experimentId: text(info['experiment_id']),
    name: text(info['run_name'] ?? tags['mlflow.runName']),
    status: statusOf(text(info['status'])),
    startTime: wholeNumber(info['start_time']) ?? 0,
    endTime: wholeNumber(info['end_time']),
    params: decodeTags(data['params']),
    tags: withoutRunName(tags),
    metrics: Object.fromEntries(recordsIn(data['metrics']).map(({ key, value }) => [text(key), Number(value)])),
    artifactUri: text(info['artifact_uri']),
  };
}

/** A run as MLflow answers it. */
export function encodeRun(run: Run): JsonObject {
  const { id, experimentId, name, status, startTime, endTime, artifactUri } = run;
  return {
    info: {
      run_uuid: id,
      experiment_id: experimentId,
      run_name: name,
      user_id: run.tags['mlflow.user'] ?? '',
      status,
      start_time: startTime,
      ...(endTime !== undefined && { end_time: endTime }),
      artifact_uri: artifactUri,
      lifecycle_stage: 'active',
      run_id: id,
    },
    data: {
      ...(Object.keys(run.metrics).length > 0 && {
        metrics: Object.entries(run.metrics).map(([key, value]) => encodeMetric({ key, value, timestamp: startTime, step: 0 })),
      }),
      ...(Object.keys(run.params).length > 0 && { params: pairs(run.params) }),
      tags: pairs({ ...run.tags, 'mlflow.runName': name }),
    },
  };
}

/** An experiment as MLflow answers it. */
export function encodeExperiment(id: string, name: string): JsonObject {
  return { experiment_id: id, name, artifact_location: `mlflow-artifacts:/${id}`, lifecycle_stage: 'active' };
}

/** The body of `runs/create`. */
export function encodeRunDraft({ experimentId, name, startTime, tags }: RunDraft): JsonObject {
  return { experiment_id: experimentId, run_name: name, start_time: startTime, tags: pairs(tags) };
}

/** The other side of it. MLflow's own clients give a run no name and let the server choose one. */
export function decodeRunDraft(body: JsonObject, nameless: string): RunDraft {
  const tags = decodeTags(body['tags']);
  return {
    experimentId: text(body['experiment_id']),
    name: text(body['run_name']) || tags['mlflow.runName'] || nameless,
    startTime: wholeNumber(body['start_time']) ?? 0,
    tags: withoutRunName(tags),
  };
}

/** The body of `runs/log-batch`, read. */
export function decodeRunFacts(body: JsonObject): Required<RunFacts> {
  return {
    params: decodeTags(body['params']),
    tags: withoutRunName(decodeTags(body['tags'])),
    metrics: recordsIn(body['metrics']).map(decodeMetric),
  };
}

/** A number that JSON has no sign for goes as a word, as protobuf says. */
export function encodeMetric({ value, ...rest }: Metric): JsonObject {
  return { ...rest, value: Number.isFinite(value) ? value : String(value) };
}

/** The body of `runs/log-metric`, or one of many; a number that JSON has no sign for comes as a word. */
export function decodeMetric(metric: JsonObject): Metric {
  const { key, value, timestamp, step } = metric;
  return {
    key: text(key),
    value: typeof value === 'number' ? value : Number(text(value)),
    timestamp: wholeNumber(timestamp) ?? 0,
    step: wholeNumber(step) ?? 0,
  };
}

/** `undefined` where it is none of MLflow's words. */
export function decodeRunStatus(status: unknown): RunStatus | undefined {
  return STATUSES.includes(text(status)) ? (text(status) as RunStatus) : undefined;
}

export const LOG_LIMITS = { params: 100, tags: 100, metrics: 900, bodyCharacters: 200_000 } as const;

/** The bodies of `runs/log-batch`, each within MLflow's limits. */
export function encodeRunFacts(id: string, facts: RunFacts): readonly JsonObject[] {
  const params = inParts(encodeTags(facts.params ?? {}), LOG_LIMITS.params);
  const tags = inParts(encodeTags(facts.tags ?? {}), LOG_LIMITS.tags);
  const metrics = inParts(facts.metrics ?? [], LOG_LIMITS.metrics - LOG_LIMITS.params - LOG_LIMITS.tags);
  const count = Math.max(params.length, tags.length, metrics.length);
  return Array.from({ length: count }, (_, part) => ({
    run_id: id,
    ...(params[part] && { params: params[part].map(({ key, value }) => ({ key, value })) }),
    ...(tags[part] && { tags: tags[part].map(({ key, value }) => ({ key, value })) }),
    ...(metrics[part] && { metrics: metrics[part].map(encodeMetric) }),
  }));
}

/** Parts of so many items and so many characters; an item is never cut. */
function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let characters = 0;
  for (const item of items) {
    const size = JSON.stringify(item).length;
    const last = parts.at(-1);
    if (last === undefined || last.length === most || characters + size > LOG_LIMITS.bodyCharacters) {
      parts.push([item]);
      characters = size;
    } else {
      last.push(item);
      characters += size;
    }
  }
  return parts;
}

function pairs(tags: Readonly<Record<string, string>>): readonly JsonObject[] {
  return encodeTags(tags).map(({ key, value }) => ({ key, value }));
}

function statusOf(status: string): RunStatus {
  return STATUSES.includes(status) ? (status as RunStatus) : 'RUNNING';
}

/** MLflow keeps the name a second time as a tag. */
function withoutRunName({ 'mlflow.runName': _, ...tags }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return tags;
}
