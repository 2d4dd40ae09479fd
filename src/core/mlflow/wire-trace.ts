import { type Assessment, assessmentId, spanId, type Trace } from '../eval/trace.ts';
import type { Json, JsonObject } from '../json.ts';

/** Of MLflow's trace format, not of the interface. */
const SCHEMA_VERSION = '3';

/** For `/v1/traces`: OTLP in JSON, ids in hex. The same ids again replace what is there. */
export function encodeSpans(trace: Trace): JsonObject {
  const { id, name, startTime, durationMs, ok, inputs, outputs, usage, costUsd } = trace;
  const attributes: Readonly<Record<string, Json>> = {
    'mlflow.traceRequestId': traceName(id),
    'mlflow.spanType': 'CHAT_MODEL',
    'mlflow.spanInputs': inputs,
    'mlflow.spanOutputs': outputs,
    ...(usage && { 'mlflow.chat.tokenUsage': tokenUsage(usage) }),
    ...(costUsd !== undefined && { 'mlflow.llm.cost': { total_cost: costUsd } }),
  };
  const span = {
    traceId: id,
    spanId: spanId(id),
    name,
    kind: 1,
    startTimeUnixNano: nanoseconds(startTime),
    endTimeUnixNano: nanoseconds(startTime + durationMs),
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: JSON.stringify(value) } })),
    status: { code: ok ? 1 : 2 },
  };
  return { resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 'promptops' }, spans: [span] }] }] };
}

/** For `/api/3.0/mlflow/traces`: sent after the spans, since it names what they cannot. */
export function encodeTraceInfo(trace: Trace): JsonObject {
  const { id, experimentId, runId, name, startTime, durationMs, ok, inputs, outputs, usage, tags, prompts, assessments } = trace;
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
          'mlflow.traceInputs': JSON.stringify(inputs),
          'mlflow.traceOutputs': JSON.stringify(outputs),
          ...(usage && { 'mlflow.trace.tokenUsage': JSON.stringify(tokenUsage(usage)) }),
        },
        tags: {
          ...tags,
          'mlflow.traceName': name,
          ...(prompts.length > 0 && { 'mlflow.linkedPrompts': JSON.stringify(linkedPrompts(trace)) }),
        },
        assessments: assessments.map((assessment) => encodeAssessment(trace, assessment)),
      },
    },
  };
}

/** With an id of our own, so that a second try adds nothing. */
function encodeAssessment({ id, runId, startTime, durationMs }: Trace, assessment: Assessment): JsonObject {
  const { name, kind, source, value, error, rationale, metadata } = assessment;
  const at = new Date(startTime + durationMs).toISOString();
  const failed = error && { error: { error_code: error.code, error_message: error.message } };
  return {
    assessment_id: assessmentId(id, assessment),
    assessment_name: name,
    trace_id: traceName(id),
    span_id: spanId(id),
    source: { source_type: source.type, source_id: source.id },
    create_time: at,
    last_update_time: at,
    ...(kind === 'feedback' ? { feedback: { value, ...failed } } : { expectation: { value } }),
    ...(rationale !== undefined && { rationale }),
    metadata: { ...metadata, 'mlflow.assessment.sourceRunId': runId },
    valid: true,
  };
}

/** As the server knows it. */
export function traceName(id: string): string {
  return `tr-${id}`;
}

/** Versions are text there. */
export function linkedPrompts({ prompts }: Pick<Trace, 'prompts'>): readonly JsonObject[] {
  return prompts.map(({ name, version }) => ({ name, version: String(version) }));
}

function tokenUsage({ input, output }: NonNullable<Trace['usage']>): JsonObject {
  return { input_tokens: input, output_tokens: output, total_tokens: input + output };
}

const PREVIEW = 1000;

function preview(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > PREVIEW ? `${text.slice(0, PREVIEW - 1).toWellFormed()}…` : text;
}

function nanoseconds(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds)) * 1_000_000n);
}
