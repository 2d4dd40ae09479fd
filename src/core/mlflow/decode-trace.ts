import type { Assessment, Trace } from '../eval/trace.ts';
import { isRecord, type Json, type JsonObject } from '../json.ts';
import { objectIn, recordsIn, text, textsIn } from './wire.ts';
import { decodeStep, spanIdOf } from './wire-step.ts';
import { SOURCE_RUN } from './wire-trace.ts';
import { LINKED_PROMPTS, linkedPromptsIn } from './wire-trace-facts.ts';

/** A trace as MLflow gives it back with its spans; `undefined` for one that is none of ours or that has no spans. */
export function decodeTrace(trace: JsonObject): Trace | undefined {
  const info = objectIn(trace['trace_info']);
  const spans = recordsIn(trace['spans']);
  const root = spans.find((span) => text(span['parent_span_id']) === '');
  const id = /^tr-([0-9a-f]{32})$/.exec(text(info['trace_id']))?.[1];
  if (id === undefined || root === undefined) return undefined;
  const metadata = textsIn(info['trace_metadata']);
  const tags = textsIn(info['tags']);
  const rootId = spanIdOf(root['span_id']);
  const steps = spans.flatMap((span) => decodeStep(span, attributesOf(span), rootId) ?? []);
  const whole = attributesOf(root);
  const model = spans.find((span) => span !== root);
  return {
    id,
    experimentId: text(objectIn(objectIn(info['trace_location'])['mlflow_experiment'])['experiment_id']),
    runId: metadata['mlflow.sourceRun'] ?? '',
    name: tags['mlflow.traceName'] ?? '',
    startTime: Date.parse(text(info['request_time'])),
    durationMs: Math.round(1000 * Number.parseFloat(text(info['execution_duration'])) || 0),
    ok: info['state'] === 'OK',
    inputs: whole['mlflow.spanInputs'] ?? null,
    outputs: whole['mlflow.spanOutputs'] ?? null,
    ...(steps.length > 0 ? { steps } : factsOfAnswer(model ? attributesOf(model) : whole, model !== undefined)),
    tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('mlflow.'))),
    prompts: linkedPromptsIn(tags[LINKED_PROMPTS]).map(({ name, version }) => ({ name: text(name), version: Number(version) })),
    assessments: recordsIn(info['assessments']).flatMap((one) => decodeAssessment(one) ?? []),
  };
}

/** Where one question to one model is all that happened. */
function factsOfAnswer(span: JsonObject, isWithin: boolean): Pick<Trace, 'asked' | 'usage' | 'costUsd'> {
  const asked = objectIn(span['mlflow.spanInputs'])['messages'];
  const usage = objectIn(span['mlflow.chat.tokenUsage']);
  const cost = objectIn(span['mlflow.llm.cost'])['total_cost'];
  return {
    ...(isWithin && asked !== undefined && { asked }),
    ...(typeof usage['input_tokens'] === 'number' && { usage: { input: usage['input_tokens'], output: Number(usage['output_tokens']) } }),
    ...(typeof cost === 'number' && { costUsd: cost }),
  };
}

const SOURCES: readonly string[] = ['CODE', 'LLM_JUDGE', 'HUMAN'];

/** Of sources that are known. What a person replaced by another verdict is still what was said first. */
function decodeAssessment(assessment: JsonObject): Assessment | undefined {
  const source = objectIn(assessment['source']);
  const type = text(source['source_type']);
  const { feedback, expectation } = assessment;
  if (!SOURCES.includes(type) || !(isRecord(feedback) || isRecord(expectation))) return undefined;
  const said = objectIn(feedback ?? expectation);
  const error = said['error'];
  const { [SOURCE_RUN]: _run, ...metadata } = textsIn(assessment['metadata']);
  const rationale = text(assessment['rationale']);
  return {
    name: text(assessment['assessment_name']),
    kind: isRecord(feedback) ? 'feedback' : 'expectation',
    source: { type: type as Assessment['source']['type'], id: text(source['source_id']) },
    value: isRecord(feedback) ? (said['value'] ?? null) : expectedValue(said),
    ...(isRecord(error) && { error: { code: text(error['error_code']), message: text(error['error_message']) } }),
    ...(rationale !== '' && { rationale }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

/** What is no plain value comes back as JSON text. */
function expectedValue(said: JsonObject): Json {
  const serialized = objectIn(said['serialized_value']);
  return said['value'] ?? parsed(text(serialized['value'])) ?? null;
}

function attributesOf(span: JsonObject): Readonly<Record<string, Json>> {
  return Object.fromEntries(recordsIn(span['attributes']).map(({ key, value }) => [text(key), anyValue(objectIn(value))]));
}

/** OTLP's way to write JSON. */
function anyValue(value: JsonObject): Json {
  const list = value['array_value'];
  const members = value['kvlist_value'];
  if (isRecord(list)) return recordsIn(list['values']).map((one) => anyValue(one));
  if (isRecord(members))
    return Object.fromEntries(recordsIn(members['values']).map(({ key, value: one }) => [text(key), anyValue(objectIn(one))]));
  const whole = value['int_value'];
  return value['string_value'] ?? value['bool_value'] ?? value['double_value'] ?? (whole === undefined ? null : Number(whole));
}

function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}
