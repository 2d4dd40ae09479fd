import { isRecord, type Json, type JsonObject } from '../json.ts';
import type { SpanRecord, TraceFacts, TraceRecord, TraceState } from '../registry/trace-record.ts';
import { objectIn, recordsIn, text, textsIn } from './wire.ts';

/** On a trace or a run: the versions of prompts that it used, as JSON text. */
export const LINKED_PROMPTS = 'mlflow.linkedPrompts';

const STATES: readonly string[] = ['OK', 'ERROR', 'IN_PROGRESS'];
const PREVIEW = 1000;

/** The `trace_info` that a client sends; in words what it lacks. */
export function decodeTraceFacts(info: JsonObject): TraceFacts | { readonly invalid: string } {
  const id = text(info['trace_id']);
  const experimentId = text(objectIn(objectIn(info['trace_location'])['mlflow_experiment'])['experiment_id']);
  const startTime = Date.parse(text(info['request_time']));
  if (!/^[\w.-]{1,50}$/.test(id)) return { invalid: `Invalid value for 'trace_id': ${JSON.stringify(id.slice(0, 60))}` };
  if (experimentId === '') return { invalid: "A trace needs 'trace_location' with an experiment: other places are not served here." };
  if (Number.isNaN(startTime)) return { invalid: "A trace needs 'request_time', such as 2026-01-31T12:00:00Z." };
  const seconds = Number.parseFloat(text(info['execution_duration']));
  const state = text(info['state']);
  return {
    id,
    experimentId,
    startTime,
    durationMs: Number.isFinite(seconds) ? Math.round(1000 * seconds) : undefined,
    state: STATES.includes(state) ? (state as TraceState) : 'STATE_UNSPECIFIED',
    ...present('clientRequestId', info['client_request_id']),
    ...present('requestPreview', info['request_preview']),
    ...present('responsePreview', info['response_preview']),
    metadata: textsIn(info['trace_metadata']),
    tags: textsIn(info['tags']),
  };
}

/** A `trace_info` as MLflow answers it. */
export function encodeTraceRecord(trace: TraceRecord): JsonObject {
  const { id, experimentId, startTime, durationMs, state, clientRequestId, requestPreview, responsePreview, metadata, tags, assessments } =
    trace;
  return {
    trace_id: id,
    ...(clientRequestId !== undefined && { client_request_id: clientRequestId }),
    trace_location: { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: experimentId } },
    request_time: new Date(startTime).toISOString(),
    ...(durationMs !== undefined && { execution_duration: `${durationMs / 1000}s` }),
    state,
    ...(requestPreview !== undefined && { request_preview: requestPreview }),
    ...(responsePreview !== undefined && { response_preview: responsePreview }),
    trace_metadata: metadata,
    tags,
    ...(assessments.length > 0 && { assessments }),
  };
}

/** What the spans tell of their trace, for senders that say no more of it: OpenTelemetry's. */
export function factsOfSpans(experimentId: string, spans: readonly SpanRecord[]): TraceFacts {
  const starts = spans.map(({ start }) => milliseconds(start));
  const startTime = starts.reduce((earliest, one) => Math.min(earliest, one));
  const root = spans.find(({ parentId }) => parentId === '');
  const end = spans.reduce((latest, span) => Math.max(latest, milliseconds(span.end)), 0);
  const { 'mlflow.spanInputs': inputs, 'mlflow.spanOutputs': outputs } = root?.attributes ?? {};
  return {
    id: spans[0]!.traceId,
    experimentId,
    startTime,
    durationMs: root === undefined ? undefined : Math.max(0, end - startTime),
    state: root === undefined ? 'IN_PROGRESS' : root.status === 'ERROR' ? 'ERROR' : 'OK',
    ...(inputs !== undefined && { requestPreview: preview(inputs) }),
    ...(outputs !== undefined && { responsePreview: preview(outputs) }),
    metadata: { 'mlflow.trace_schema.version': '3', ...usageOf(spans) },
    tags: root === undefined ? {} : { 'mlflow.traceName': root.name },
  };
}

/** What the tag lists, whoever wrote it. */
export function linkedPromptsIn(tag: string | undefined): readonly JsonObject[] {
  try {
    return recordsIn(tag === undefined ? undefined : JSON.parse(tag));
  } catch {
    return [];
  }
}

/** The tokens of all questions; a span that repeats those of the spans below it does not count twice. */
function usageOf(spans: readonly SpanRecord[]): Readonly<Record<string, string>> {
  const counted = spans.filter(({ attributes }) => isRecord(attributes['mlflow.chat.tokenUsage']));
  const parents = new Set(counted.map(({ parentId }) => parentId));
  const leaves = counted.filter(({ id }) => !parents.has(id)).map(({ attributes }) => objectIn(attributes['mlflow.chat.tokenUsage']));
  if (leaves.length === 0) return {};
  const sum = (key: string) => leaves.reduce((total, usage) => total + (Number(usage[key]) || 0), 0);
  const usage = { input_tokens: sum('input_tokens'), output_tokens: sum('output_tokens'), total_tokens: sum('total_tokens') };
  return { 'mlflow.trace.tokenUsage': JSON.stringify(usage) };
}

function preview(value: Json): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > PREVIEW ? `${written.slice(0, PREVIEW - 1).toWellFormed()}…` : written;
}

function milliseconds(nanoseconds: string): number {
  return Number(BigInt(nanoseconds) / 1_000_000n);
}

function present<Key extends string>(key: Key, value: unknown): { readonly [key in Key]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as { readonly [key in Key]: string }) : {};
}
