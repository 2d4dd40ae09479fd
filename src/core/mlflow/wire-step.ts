import { isTokenUsage } from '../eval/answer.ts';
import { isRecord, type Json, type JsonObject } from '../json.ts';
import { STEP_ATTRIBUTES, type Step, type StepPrompt } from '../trace/step.ts';
import { text } from './wire.ts';

/** A step as attributes of its span: MLflow's own names where it has some, so that its pages show them. */
export function stepAttributes({ kind, inputs, outputs, durationMs, error, prompt, model, usage, metadata }: Step): JsonObject {
  return {
    'mlflow.spanType': kind === 'llm' ? 'CHAT_MODEL' : 'CHAIN',
    ...(inputs !== null && { 'mlflow.spanInputs': inputs }),
    ...(outputs !== null && { 'mlflow.spanOutputs': outputs }),
    ...(usage && { 'mlflow.chat.tokenUsage': tokenUsage(usage) }),
    ...(model !== undefined && { 'mlflow.llm.model': model }),
    [STEP_ATTRIBUTES.kind]: kind,
    ...(durationMs !== undefined && { [STEP_ATTRIBUTES.durationMs]: durationMs }),
    ...(error !== undefined && { [STEP_ATTRIBUTES.error]: error }),
    ...(metadata && { [STEP_ATTRIBUTES.metadata]: metadata }),
    ...(prompt && promptAttributes(prompt)),
  };
}

/** A fallback has no version. */
function promptAttributes({ name, version, hash, label, alias }: StepPrompt): JsonObject {
  return {
    [STEP_ATTRIBUTES.promptName]: name,
    ...(version !== null && { [STEP_ATTRIBUTES.promptVersion]: version }),
    [STEP_ATTRIBUTES.promptHash]: hash,
    ...(label !== undefined && { [STEP_ATTRIBUTES.promptLabel]: label }),
    ...(alias !== undefined && { [STEP_ATTRIBUTES.promptAlias]: alias }),
  };
}

/** `undefined` for a span that is no step of ours. */
export function decodeStep(span: JsonObject, attributes: JsonObject, root: string): Step | undefined {
  const kind = attributes[STEP_ATTRIBUTES.kind];
  if (kind !== 'step' && kind !== 'llm') return undefined;
  const parent = spanIdOf(span['parent_span_id']);
  const tokens = attributes['mlflow.chat.tokenUsage'];
  const usage = isRecord(tokens) ? { input: Number(tokens['input_tokens']), output: Number(tokens['output_tokens']) } : undefined;
  const { [STEP_ATTRIBUTES.error]: error, 'mlflow.llm.model': model } = attributes;
  const duration = numberIn(attributes[STEP_ATTRIBUTES.durationMs]);
  const metadata = attributes[STEP_ATTRIBUTES.metadata];
  const prompt = decodePrompt(attributes);
  return {
    id: spanIdOf(span['span_id']),
    ...(parent !== '' && parent !== root && { parent }),
    name: text(span['name']),
    kind,
    startTime: Math.round(Number(span['start_time_unix_nano']) / 1e6),
    ...(duration !== undefined && { durationMs: duration }),
    inputs: attributes['mlflow.spanInputs'] ?? null,
    outputs: attributes['mlflow.spanOutputs'] ?? null,
    ...(typeof error === 'string' && { error }),
    ...(prompt && { prompt }),
    ...(typeof model === 'string' && { model }),
    ...(isTokenUsage(usage) && { usage }),
    ...(isRecord(metadata) && { metadata: Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, text(value)])) }),
  };
}

function decodePrompt(attributes: JsonObject): StepPrompt | undefined {
  const { promptName, promptVersion, promptHash, promptLabel, promptAlias } = STEP_ATTRIBUTES;
  const [name, version, label, alias] = [promptName, promptVersion, promptLabel, promptAlias].map((key) => attributes[key]);
  if (typeof name !== 'string') return undefined;
  return {
    name,
    version: numberIn(version) ?? null,
    hash: text(attributes[promptHash]),
    ...(typeof label === 'string' && { label }),
    ...(typeof alias === 'string' && { alias }),
  };
}

/** Numbers come back as text. */
function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Hex as it was sent, or the base64 of OTLP's own JSON. */
export function spanIdOf(value: Json | undefined): string {
  const id = text(value);
  return /^(?:[0-9a-f]{16})?$/.test(id) ? id : Buffer.from(id, 'base64').toString('hex');
}

export function tokenUsage({ input, output }: NonNullable<Step['usage']>): JsonObject {
  return { input_tokens: input, output_tokens: output, total_tokens: input + output };
}
