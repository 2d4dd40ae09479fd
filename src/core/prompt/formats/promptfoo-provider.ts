import { isRecord, type Json, type JsonObject } from '../../json.ts';
import type { ResponseFormat } from '../model.ts';
import { mapParameters } from './model-config.ts';
import { referenceOf } from './promptfoo-reference.ts';

export interface ProviderFacts {
  readonly modelConfig?: JsonObject;
  readonly responseFormat?: ResponseFormat;
  readonly tools?: readonly Json[];
  /** The provider as written, where the above does not say all of it. */
  readonly kept?: Json;
}

/** Ways to call a model that promptfoo writes between provider and model. */
const MODES = new Set([
  'chat',
  'completion',
  'completions',
  'messages',
  'responses',
  'text-generation',
  'embedding',
  'embeddings',
  'image',
]);
/** How to reach a provider is no part of a prompt, and may be secret. */
const CONNECTION = /^(?:api|base_?url|host|headers?|organi[sz]ation|envars|cost|project|region|access|secret|token)/i;

/** One provider means one model; with several the prompt belongs to none of them. */
export function readProviders(value: Json | undefined, promptConfig?: JsonObject): ProviderFacts {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value == null ? [] : [value];
  const own = settings(promptConfig ?? {});
  if (list.length !== 1) return { ...own, ...(list.length > 0 && { kept: list }) };
  const { id, config, plain } = identify(list[0]!);
  const model = id === undefined ? undefined : modelOf(id);
  if (model === undefined) return { ...own, kept: list[0]! };
  const merged = settings({ ...config, ...promptConfig });
  const complete = plain && merged.complete && id === `${String(model.provider)}:${String(model.model_name)}`;
  return { ...merged, modelConfig: { ...model, ...merged.modelConfig }, ...(!complete && { kept: list[0]! }) };
}

/** `openai:gpt-4o`, `{id, config}` or `{"openai:gpt-4o": {config}}`. */
function identify(provider: Json): { id?: string; config: JsonObject; plain: boolean } {
  if (typeof provider === 'string') return { id: provider, config: {}, plain: true };
  if (!isRecord(provider)) return { config: {}, plain: false };
  const { id, config, ...rest } = provider as JsonObject;
  if (typeof id === 'string') return { id, config: isRecord(config) ? (config as JsonObject) : {}, plain: Object.keys(rest).length === 0 };
  const [only, ...others] = Object.entries(provider as JsonObject);
  if (only === undefined || others.length > 0 || !isRecord(only[1])) return { config: {}, plain: false };
  const inner = only[1] as JsonObject;
  return {
    id: typeof inner.id === 'string' ? inner.id : only[0],
    config: isRecord(inner.config) ? (inner.config as JsonObject) : {},
    plain: false,
  };
}

function modelOf(id: string): JsonObject | undefined {
  if (referenceOf(id).kind !== 'text' || !id.includes(':')) return undefined;
  const [provider, ...rest] = id.split(':');
  const model = MODES.has(rest[0] ?? '') ? rest.slice(1) : rest;
  return { provider: provider!, ...(model.length > 0 && model[0] !== '' && { model_name: model.join(':') }) };
}

function settings(config: JsonObject): Omit<ProviderFacts, 'kept'> & { readonly complete: boolean } {
  const { tools, response_format: format, ...rest } = config;
  const connection = Object.keys(rest).filter((key) => CONNECTION.test(key));
  const parameters = Object.fromEntries(Object.entries(rest).filter(([key]) => !CONNECTION.test(key)));
  const { config: modelConfig } = mapParameters(parameters);
  const responseFormat = responseFormatOf(format);
  const listed = Array.isArray(tools) ? (tools as readonly Json[]) : undefined;
  return {
    ...(Object.keys(modelConfig).length > 0 && { modelConfig }),
    ...(responseFormat && { responseFormat }),
    ...(listed && { tools: listed }),
    complete: connection.length === 0 && (tools === undefined || listed !== undefined) && (format == null || responseFormat !== undefined),
  };
}

/** OpenAI's shape: `{type, json_schema: {name, strict, schema}}`. */
function responseFormatOf(format: Json | undefined): ResponseFormat | undefined {
  if (!isRecord(format)) return undefined;
  const { type, json_schema: described } = format as JsonObject;
  if (type === 'text' || type === 'json_object') return { kind: type };
  if (type !== 'json_schema' || !isRecord(described)) return undefined;
  const { name, strict, schema } = described as JsonObject;
  return {
    kind: 'json_schema',
    ...(typeof name === 'string' && { name }),
    ...(typeof strict === 'boolean' && { strict }),
    ...(isRecord(schema) && { schema: schema as JsonObject }),
  };
}
