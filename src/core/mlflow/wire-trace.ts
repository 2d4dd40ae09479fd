import { type Assessment, assessmentId, spanId, type Trace } from '../eval/trace.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Step } from '../trace/step.ts';
import { stepAttributes, tokenUsage } from './wire-step.ts';

/** Of MLflow's trace format, not of the interface. */
const SCHEMA_VERSION = '3';
const SCORER_NAME = 250;
const PREVIEW = 1000;
/** The most of a tag or of metadata that every backend keeps. */
const METADATA = 8000;

export const SOURCE_RUN = 'mlflow.assessment.sourceRunId';

/** For `/v1/traces`: OTLP in JSON, ids in hex. The same ids again replace what is there. */
export function encodeSpans(traces: readonly Trace[]): JsonObject {
  const spans = traces.flatMap((trace) => [
    rootSpan(trace),
    ...(trace.asked === undefined ? [] : [modelSpan(trace, trace.asked)]),
    ...(trace.steps ?? []).map((step) => stepSpan(trace, step)),
  ]);
  return { resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 'promptops' }, spans }] }] };
}

function rootSpan(trace: Trace): JsonObject {
  const { name, inputs, outputs, asked, steps } = trace;
  const isWhole = asked === undefined && steps === undefined;
  return {
    ...spanFacts(trace, {
      'mlflow.spanType': isWhole ? 'CHAT_MODEL' : 'CHAIN',
      'mlflow.spanInputs': inputs,
      'mlflow.spanOutputs': outputs,
      ...(isWhole && modelFacts(trace)),
    }),
    spanId: spanId(trace.id),
    name: plain(name),
  };
}

function modelSpan(trace: Trace, asked: Json): JsonObject {
  const { id, outputs } = trace;
  return {
    ...spanFacts(trace, {
      'mlflow.spanType': 'CHAT_MODEL',
      'mlflow.spanInputs': { messages: asked },
      'mlflow.spanOutputs': outputs,
      ...modelFacts(trace),
    }),
    spanId: spanId(id, 'model'),
    parentSpanId: spanId(id),
    name: 'model',
  };
}

function stepSpan({ id }: Trace, step: Step): JsonObject {
  const { parent = spanId(id), name, startTime, durationMs = 0, error } = step;
  return {
    ...spanFacts({ id, startTime, durationMs, ok: error === undefined }, stepAttributes(step)),
    spanId: step.id,
    parentSpanId: parent,
    name: plain(name),
  };
}

function spanFacts(
  { id, startTime, durationMs, ok }: Pick<Trace, 'id' | 'startTime' | 'durationMs' | 'ok'>,
  attributes: JsonObject,
): JsonObject {
  const all = { 'mlflow.traceRequestId': traceName(id), ...attributes };
  return {
    traceId: id,
    kind: 1,
    startTimeUnixNano: nanoseconds(startTime),
    endTimeUnixNano: nanoseconds(startTime + durationMs),
    attributes: Object.entries(all).map(([key, value]) => ({ key, value: { stringValue: JSON.stringify(value) } })),
    status: { code: ok ? 1 : 2 },
  };
}

function modelFacts({ usage, costUsd }: Trace): JsonObject {
  return {
    ...(usage && { 'mlflow.chat.tokenUsage': tokenUsage(usage) }),
    ...(costUsd !== undefined && { 'mlflow.llm.cost': { input_cost: 0, output_cost: costUsd, total_cost: costUsd } }),
  };
}

/** For `/api/3.0/mlflow/traces`: sent after the spans, since it names what they cannot. */
export function encodeTraceInfo(trace: Trace): JsonObject {
  const { id, experimentId, runId, name, startTime, durationMs, ok, inputs, outputs, tags, prompts, assessments } = trace;
  const usage = trace.usage ?? usageOf(trace.steps ?? []);
  return {
    trace: {
      trace_info: {
        trace_id: traceName(id),
        trace_location: { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: experimentId } },
        request_time: new Date(startTime).toISOString(),
        execution_duration: `${durationMs / 1000}s`,
        state: ok ? 'OK' : 'ERROR',
        request_preview: preview(inputs),
        response_preview: preview(outputs),
        trace_metadata: {
          'mlflow.trace_schema.version': SCHEMA_VERSION,
          'mlflow.sourceRun': runId,
          ...whereItFits('mlflow.traceInputs', inputs),
          ...whereItFits('mlflow.traceOutputs', outputs),
          ...(usage && { 'mlflow.trace.tokenUsage': JSON.stringify(tokenUsage(usage)) }),
        },
        tags: {
          ...plainValues(tags),
          'mlflow.traceName': plain(name),
          ...(prompts.length > 0 && { 'mlflow.linkedPrompts': JSON.stringify(linkedPrompts(trace)) }),
        },
        assessments: assessments.map((assessment) => encodeAssessment(trace, assessment)),
      },
    },
  };
}

/** With an id of our own, so that a second try adds nothing. */
export function encodeAssessment(
  { id, runId, startTime, durationMs }: Pick<Trace, 'id' | 'runId' | 'startTime' | 'durationMs'>,
  assessment: Assessment,
): JsonObject {
  const { name, kind, source, value, error, rationale, metadata } = assessment;
  const at = new Date(startTime + durationMs).toISOString();
  const failed = error && { error: { error_code: error.code, error_message: plain(error.message) } };
  return {
    assessment_id: assessmentId(id, assessment),
    assessment_name: plain(name).slice(0, SCORER_NAME),
    trace_id: traceName(id),
    span_id: spanId(id),
    source: { source_type: source.type, source_id: plain(source.id).slice(0, SCORER_NAME) },
    create_time: at,
    last_update_time: at,
    ...(kind === 'feedback' ? { feedback: { value: plainValue(value), ...failed } } : { expectation: expectationOf(value) }),
    ...(rationale !== undefined && { rationale: plain(rationale) }),
    metadata: { ...(metadata && plainValues(metadata)), [SOURCE_RUN]: runId },
    valid: true,
  };
}

/** What is no plain value goes as text. */
function expectationOf(value: Json): JsonObject {
  if (typeof value !== 'object') return { value: plainValue(value) };
  return { serialized_value: { serialization_format: 'JSON_FORMAT', value: plain(JSON.stringify(value)) } };
}

/** As the server knows it. */
export function traceName(id: string): string {
  return `tr-${id}`;
}

/** Versions are text there. */
export function linkedPrompts({ prompts }: Pick<Trace, 'prompts'>): readonly JsonObject[] {
  return prompts.map(({ name, version }) => ({ name, version: String(version) }));
}

/** Of all steps that say what they used. */
function usageOf(steps: readonly Step[]): Trace['usage'] {
  const used = steps.flatMap(({ usage }) => usage ?? []);
  if (used.length === 0) return undefined;
  return { input: used.reduce((sum, { input }) => sum + input, 0), output: used.reduce((sum, { output }) => sum + output, 0) };
}

function preview(value: Json): string {
  const text = plain(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > PREVIEW ? `${text.slice(0, PREVIEW - 1).toWellFormed()}…` : text;
}

/** The spans hold it whole. */
function whereItFits(key: string, value: Json): JsonObject {
  const text = JSON.stringify(value);
  return text.length > METADATA ? {} : { [key]: text };
}

/** What every database takes as text. */
function plain(text: string): string {
  return text.replaceAll('\0', '\u{fffd}').toWellFormed();
}

function plainValue(value: Json): Json {
  return typeof value === 'string' ? plain(value) : value;
}

function plainValues(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, plain(text)]));
}

function nanoseconds(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds)) * 1_000_000n);
}
